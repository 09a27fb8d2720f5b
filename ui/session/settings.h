#pragma once

#include <render/theme.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Preferences of the person and the shape of the window; what belongs to a project stands in the project.
/// The only place that knows QSettings.
namespace headroom::ui {

struct Settings
{
    render::Scheme scheme = render::Scheme::Light;
    QByteArray geometry; ///< QWidget::saveGeometry
    QList<int> columnSizes; ///< palette, canvas, inspector
    QList<int> rowSizes; ///< canvas row, results dock
    QStringList recentFiles; ///< newest first, at most 8
    QString exportDirectory;
    QString language; ///< "de"; empty = the system's
    QString defaultRegion; ///< of blank projects, "eu-west-3"; empty = the template's
    bool autosave = true; ///< keep a copy of unsaved work
    bool reduceMotion = false;

    [[nodiscard]] static Settings load();
    void save() const;
    void addRecentFile(const QString &);
};

} // namespace headroom::ui
