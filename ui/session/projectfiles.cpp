#include "projectfiles.h"

#include "session.h"

#include <look/appearance.h>
#include <look/text.h>

#include <model/json.h>
#include <render/diagram.h>
#include <report/report.h>
#include <store/projectfile.h>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace headroom::ui {
namespace {

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::PdfReport: return ProjectFiles::tr("PDF (*.pdf)");
    case ExportFormat::DiagramSvg: return ProjectFiles::tr("SVG (*.svg)");
    case ExportFormat::DiagramPng: return ProjectFiles::tr("PNG (*.png)");
    case ExportFormat::EstimateCsv: return ProjectFiles::tr("CSV (*.csv)");
    case ExportFormat::ProjectJson: return ProjectFiles::tr("JSON (*.json)");
    }
    return {};
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::PdfReport: return QStringLiteral("pdf");
    case ExportFormat::DiagramSvg: return QStringLiteral("svg");
    case ExportFormat::DiagramPng: return QStringLiteral("png");
    case ExportFormat::EstimateCsv: return QStringLiteral("csv");
    case ExportFormat::ProjectJson: return QStringLiteral("json");
    }
    return {};
}

} // namespace

ProjectFiles::ProjectFiles(Session &session, Settings &settings, std::filesystem::path dataDirectory, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_data(std::move(dataDirectory))
    , m_window(window)
{
}

std::vector<catalog::Template> ProjectFiles::templates() const
{
    return catalog::listTemplates(m_data / "templates").value_or(std::vector<catalog::Template>());
}

Result<model::Project> ProjectFiles::readTemplate(const std::string &id) const
{
    const auto json = catalog::readTemplate(m_data / "templates", id);
    if (!json)
        return tl::unexpected(json.error());
    return model::projectFromJson(*json);
}

void ProjectFiles::setProject(model::Project project, const std::filesystem::path &file)
{
    m_session.document().setProject(std::move(project), file);
    emit opened();
}

bool ProjectFiles::newFromTemplate(const std::string &id)
{
    auto project = readTemplate(id);
    if (!project) {
        emit problem(tr("The template cannot be opened"), project.error());
        return false;
    }
    if (id == "blank" && !m_settings.defaultRegion.isEmpty()) {
        for (auto &variant : project->variants)
            variant.region = m_settings.defaultRegion.toStdString();
    }
    setProject(std::move(*project), {});
    return true;
}

bool ProjectFiles::open(const QString &file)
{
    auto project = store::open(pathOf(file));
    if (!project) {
        emit problem(tr("%1 cannot be opened").arg(QFileInfo(file).fileName()), project.error());
        return false;
    }
    const bool isExport = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    // A JSON export is a source, not the project's file: saving must ask where.
    setProject(std::move(*project), isExport ? std::filesystem::path() : pathOf(file));
    if (!isExport)
        m_settings.addRecentFile(QFileInfo(file).absoluteFilePath());
    m_settings.save();
    return true;
}

bool ProjectFiles::report(const Result<> &result, const QString &title, const QString &sentence)
{
    if (!result) {
        emit problem(title, result.error());
        return false;
    }
    emit done(sentence);
    return true;
}

bool ProjectFiles::saveTo(const QString &file)
{
    const auto saved = store::save(m_session.project(), pathOf(file));
    if (!report(saved, tr("The project was not saved"), tr("Saved %1").arg(QFileInfo(file).fileName())))
        return false;
    m_session.document().markSaved(pathOf(file));
    m_settings.addRecentFile(QFileInfo(file).absoluteFilePath());
    m_settings.save();
    forgetRecovery();
    return true;
}

Result<> ProjectFiles::writeReport(ExportFormat format, const QString &file)
{
    report::ReportInput input;
    const model::Project &project = m_session.project();
    std::vector<OutcomePtr> kept; // the report points into them
    for (const auto &variant : project.variants) {
        if (OutcomePtr outcome = m_session.outcome(variant.id)) {
            input.chapters.append({&variant, outcome.get()});
            kept.push_back(std::move(outcome));
        }
    }
    if (input.chapters.isEmpty())
        return fail(ErrorCode::InvalidInput, "No variant has a result to report. Put right what the message above the canvas says, then export again.");
    auto info = m_session.prices().info();
    if (!info)
        return tl::unexpected(info.error());
    input.project = &project;
    input.scenario = m_session.scenario();
    input.catalog = &m_session.catalog();
    input.priceBook = std::move(*info);
    input.date = QDate::currentDate().toString(Qt::ISODate);
    input.version = QCoreApplication::applicationVersion();
    return format == ExportFormat::PdfReport ? report::writePdf(input, file) : report::writeCsv(input, file);
}

Result<> ProjectFiles::writeDiagram(ExportFormat format, const QString &file)
{
    const OutcomePtr outcome = m_session.outcome();
    render::DiagramScene scene;
    scene.variant = m_session.variant();
    scene.catalog = &m_session.catalog();
    scene.step = m_session.step();
    if (outcome) {
        scene.run = &outcome->run;
        scene.bill = &outcome->bill;
    }
    if (!scene.variant)
        return fail(ErrorCode::InvalidInput, "There is no variant to draw. Open or create a project first.");
    return format == ExportFormat::DiagramSvg ? render::writeSvg(file, theme(), scene) : render::writePng(file, theme(), scene);
}

bool ProjectFiles::exportTo(ExportFormat format, const QString &file)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Result<> written;
    switch (format) {
    case ExportFormat::PdfReport:
    case ExportFormat::EstimateCsv: written = writeReport(format, file); break;
    case ExportFormat::DiagramSvg:
    case ExportFormat::DiagramPng: written = writeDiagram(format, file); break;
    case ExportFormat::ProjectJson: written = store::exportJson(m_session.project(), pathOf(file)); break;
    }
    QGuiApplication::restoreOverrideCursor();
    return report(written, tr("%1 was not written").arg(QFileInfo(file).fileName()), tr("Exported %1").arg(QDir::toNativeSeparators(file)));
}

QString ProjectFiles::proposedName(const QString &suffix) const
{
    QString base = m_session.document().file().empty() ? text(m_session.project().name) : QFileInfo(QString::fromStdU16String(m_session.document().file().u16string())).completeBaseName();
    base.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString directory = m_settings.exportDirectory.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_settings.exportDirectory;
    return QDir(directory).filePath((base.isEmpty() ? tr("project") : base) + QLatin1Char('.') + suffix);
}

void ProjectFiles::askOpen()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open project"), m_settings.exportDirectory, tr("Headroom projects and JSON exports (*.headroom *.json);;All files (*)"));
    if (!file.isEmpty())
        guarded([this, file] { open(file); });
}

bool ProjectFiles::save()
{
    const auto &file = m_session.document().file();
    return file.empty() ? askSaveAs() : saveTo(QString::fromStdU16String(file.u16string()));
}

bool ProjectFiles::askSaveAs()
{
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save project"), proposedName(QStringLiteral("headroom")), tr("Headroom projects (*.headroom)"));
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += QLatin1String(".headroom");
    return saveTo(file);
}

void ProjectFiles::askExport(ExportFormat format)
{
    QString file = QFileDialog::getSaveFileName(m_window, tr("Export"), proposedName(suffixOf(format)), filterOf(format));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QLatin1Char('.') + suffixOf(format);
    m_settings.exportDirectory = QFileInfo(file).absolutePath();
    m_settings.save();
    if (format == ExportFormat::ProjectJson)
        exportTo(format, file);
    else
        m_session.whenFresh([this, format, file] { exportTo(format, file); });
}

void ProjectFiles::guarded(const std::function<void()> &then)
{
    if (!m_session.document().isModified()) {
        then();
        return;
    }
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::NoIcon);
    question->setWindowTitle(tr("Unsaved changes"));
    question->setText(tr("Save the changes to %1?").arg(text(m_session.project().name)));
    question->setInformativeText(tr("Without saving they are lost."));
    QPushButton *save = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    save->setProperty("primary", true);
    discard->setProperty("danger", true);
    question->setDefaultButton(save);
    connect(question, &QMessageBox::buttonClicked, this, [this, save, discard, then](QAbstractButton *clicked) {
        if (clicked == discard || (clicked == save && this->save()))
            then();
    });
    question->open();
}

QString ProjectFiles::recoveryFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("recovery.headroom"));
}

void ProjectFiles::autosave()
{
    if (!m_session.document().isModified())
        return;
    const QString file = recoveryFile();
    QDir().mkpath(QFileInfo(file).absolutePath());
    // A copy that cannot be written must not disturb the work; the next edit tries again.
    (void)store::save(m_session.project(), pathOf(file));
}

bool ProjectFiles::recover()
{
    const QString file = recoveryFile();
    if (!QFileInfo::exists(file))
        return false;
    auto project = store::load(pathOf(file));
    if (!project)
        return false;
    setProject(std::move(*project), {});
    return true;
}

void ProjectFiles::forgetRecovery()
{
    QFile::remove(recoveryFile());
}

} // namespace headroom::ui
