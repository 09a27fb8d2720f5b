#pragma once

#include "settings.h"

#include <catalog/templates.h>
#include <model/project.h>

#include <QObject>

#include <filesystem>
#include <functional>

class QWidget;

namespace headroom::ui {

class Session;

/// What the project can be written as.
enum class ExportFormat { PdfReport, DiagramSvg, DiagramPng, EstimateCsv, ProjectJson };

/// Opening, saving and exporting. Functions that take a path never ask; those without one ask where. Nothing is lost on an
/// error: the open project stays as it was. GUI thread only.
class ProjectFiles : public QObject
{
    Q_OBJECT
public:
    ProjectFiles(Session &, Settings &, std::filesystem::path dataDirectory, QWidget *window);

    [[nodiscard]] std::vector<catalog::Template> templates() const;
    [[nodiscard]] Result<model::Project> readTemplate(const std::string &id) const;

    bool newFromTemplate(const std::string &id); ///< false: refused, with problem() emitted
    bool open(const QString &file); ///< a project file or its JSON export, told apart by content
    bool saveTo(const QString &file);
    bool exportTo(ExportFormat, const QString &file);

    void askOpen();
    bool save(); ///< asks for a name the first time
    bool askSaveAs();
    /// Asks for a name, waits for a run that is up to date, then writes.
    void askExport(ExportFormat);
    /// Runs `then` when nothing unsaved stands in the way: at once, or after Save or Discard.
    void guarded(const std::function<void()> &then);

    /// Writes a copy of unsaved work beside the settings; removed by a clean end.
    void autosave();
    [[nodiscard]] static QString recoveryFile();
    /// Opens the copy a killed run has left. False when there is none.
    bool recover();
    void forgetRecovery();

signals:
    void opened();
    void done(const QString &sentence);
    void problem(const QString &title, const headroom::Error &);

private:
    void setProject(model::Project, const std::filesystem::path &file);
    bool report(const Result<> &, const QString &problemTitle, const QString &doneSentence);
    [[nodiscard]] QString proposedName(const QString &suffix) const;
    Result<> writeReport(ExportFormat, const QString &file);
    Result<> writeDiagram(ExportFormat, const QString &file);

    Session &m_session;
    Settings &m_settings;
    std::filesystem::path m_data;
    QWidget *m_window;
};

} // namespace headroom::ui
