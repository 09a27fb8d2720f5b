// The menus of the main window: every command, its shortcut, and the part that carries it out.
#include "mainwindow.h"

#include <canvas/canvasview.h>
#include <compare/comparepage.h>
#include <dialogs/aboutdialog.h>
#include <dialogs/costsdialog.h>
#include <dialogs/historydialog.h>
#include <dialogs/preferencesdialog.h>
#include <dialogs/pricebookdialog.h>
#include <dialogs/regionsdialog.h>
#include <dialogs/shortcutsdialog.h>
#include <frame/commandfield.h>
#include <frame/titlebar.h>
#include <frame/toolbar.h>
#include <frame/workspace.h>
#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>
#include <palette/paletteview.h>
#include <results/resultsdock.h>
#include <start/startpage.h>

#include <render/language.h>

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace headroom::ui {

QAction *MainWindow::command(QMenu *menu, const QString &label, const QKeySequence &keys, const QString &icon)
{
    auto *action = new QAction(label, this);
    action->setShortcut(keys);
    if (!icon.isEmpty()) {
        const auto paint = [action, icon] { action->setIcon(menuIcon(icon)); };
        connect(&Appearance::instance(), &Appearance::changed, action, paint);
        paint();
    }
    if (menu)
        menu->addAction(action);
    addAction(action);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenus();
    buildViewMenu();
    buildSimulateMenu();
    buildCompareMenu();
    buildReportMenu();
    buildHelpMenu();
    auto *find = command(nullptr, tr("Find a tier or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAction::triggered, m_title->commandField(), [this] { m_title->commandField()->setFocus(Qt::ShortcutFocusReason); });
    m_title->commandField()->setSource([this] {
        QList<CommandField::Entry> entries;
        if (const model::Variant *variant = page() == m_start ? nullptr : m_session.variant()) {
            for (const auto &tier : variant->tiers)
                entries.append({text(tier.name), tr("tier"), [this, id = text(tier.id)] {
                                    showWorkspace();
                                    m_workspace->showTier(id);
                                }});
        }
        QList<QAction *> all = actions() + m_workspace->canvas()->editActions() + m_workspace->canvas()->arrangeActions() + m_workspace->canvas()->viewActions() + m_workspace->canvas()->insertActions();
        for (QAction *action : all) {
            if (action->isSeparator() || !action->isEnabled() || action->text().isEmpty() || action->menu())
                continue;
            entries.append({action->text().remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
        }
        return entries;
    });
    showTitle();
}

void MainWindow::addExports(QMenu *menu)
{
    const auto add = [&](const QString &label, const QString &icon, ExportFormat format) {
        QAction *action = command(menu, label, {}, icon);
        connect(action, &QAction::triggered, this, [this, format] { m_files->askExport(format); });
        m_projectActions << action;
    };
    add(tr("Client report (PDF)…"), QStringLiteral("actions/file-pdf"), ExportFormat::PdfReport);
    add(tr("Diagram (SVG)…"), QStringLiteral("actions/file-image"), ExportFormat::DiagramSvg);
    add(tr("Diagram (PNG)…"), QStringLiteral("actions/file-image"), ExportFormat::DiagramPng);
    add(tr("Estimate (CSV)…"), QStringLiteral("actions/file-sheet"), ExportFormat::EstimateCsv);
    menu->addSeparator();
    add(tr("Project (JSON)…"), QStringLiteral("actions/export"), ExportFormat::ProjectJson);
}

void MainWindow::buildFileMenu()
{
    QMenu *file = m_title->menuBar()->addMenu(tr("&File"));
    connect(command(file, tr("&New…"), QKeySequence::New, QStringLiteral("actions/new")), &QAction::triggered, this, [this] { m_files->guarded([this] { showStart(); }); });
    QMenu *templates = file->addMenu(tr("New from &template"));
    for (const auto &entry : m_files->templates())
        connect(templates->addAction(render::catalogueText(entry.name)), &QAction::triggered, this, [this, id = entry.id] { m_files->guarded([this, id] { m_files->newFromTemplate(id); }); });
    connect(command(file, tr("&Open…"), QKeySequence::Open, QStringLiteral("actions/open")), &QAction::triggered, m_files, &ProjectFiles::askOpen);
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    QAction *save = command(file, tr("&Save"), QKeySequence::Save, QStringLiteral("actions/save"));
    connect(save, &QAction::triggered, m_files, &ProjectFiles::save);
    QAction *saveAs = command(file, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(saveAs, &QAction::triggered, m_files, &ProjectFiles::askSaveAs);
    m_projectActions << save << saveAs;
    file->addSeparator();
    connect(command(file, tr("&Import JSON…"), {}, QStringLiteral("actions/import")), &QAction::triggered, m_files, &ProjectFiles::askOpen);
    m_exports = file->addMenu(tr("&Export"));
    addExports(m_exports);
    m_workspace->toolBar()->setExportMenu(m_exports);
    file->addSeparator();
    connect(command(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &file : m_settings.recentFiles)
        connect(m_recent->addAction(QFileInfo(file).fileName()), &QAction::triggered, this, [this, file] { m_files->guarded([this, file] { m_files->open(file); }); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No recent projects"))->setEnabled(false);
}

void MainWindow::buildEditMenus()
{
    CanvasView *canvas = m_workspace->canvas();
    QMenu *edit = m_title->menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_workspace->toolBar()->actions().mid(0, 2)); // undo and redo
    edit->addSeparator();
    edit->addActions(canvas->editActions());
    edit->addSeparator();
    QAction *history = command(edit, tr("Hi&story…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), QStringLiteral("actions/history"));
    connect(history, &QAction::triggered, this, &MainWindow::showHistory);
    m_projectActions << history;
    connect(command(edit, tr("Pre&ferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("actions/settings")), &QAction::triggered, this, &MainWindow::showPreferences);
    QMenu *insert = m_title->menuBar()->addMenu(tr("&Insert"));
    insert->addActions(canvas->insertActions());
    connect(command(insert, tr("Find in the &palette"), QKeySequence(Qt::CTRL | Qt::Key_F)), &QAction::triggered, m_workspace->palette(), &PaletteView::focusSearch);
    insert->addSeparator();
    QAction *variant = command(insert, tr("&Variant, as a copy"), {}, QStringLiteral("actions/variant"));
    connect(variant, &QAction::triggered, this, &MainWindow::addVariant);
    m_projectActions << variant;
    m_title->menuBar()->addMenu(tr("&Arrange"))->addActions(canvas->arrangeActions());
}

void MainWindow::buildViewMenu()
{
    QMenu *view = m_title->menuBar()->addMenu(tr("&View"));
    view->addActions(m_workspace->canvas()->viewActions());
    QAction *outline = command(view, tr("Out&line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QStringLiteral("actions/tree"));
    connect(outline, &QAction::triggered, this, [this] {
        showWorkspace();
        m_workspace->showOutline();
    });
    m_projectActions << outline;
    view->addSeparator();
    const QStringList names{tr("Timeline"), tr("Charts"), tr("Cost"), tr("Range"), tr("Commitments"), tr("Tiers"), tr("Requests"), tr("Findings"), tr("Load tests")};
    for (int i = 0; i < names.size(); ++i) {
        QAction *show = command(view, names[i], QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(show, &QAction::triggered, this, [this, i] {
            showWorkspace();
            m_workspace->results()->showTab(ResultsDock::Tab(i));
        });
        m_projectActions << show;
    }
    view->addSeparator();
    connect(command(view, tr("Dark or light t&heme"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), QStringLiteral("actions/theme-dark")), &QAction::triggered, this, &MainWindow::toggleTheme);
    connect(command(view, tr("F&ull screen"), QKeySequence(Qt::Key_F11)), &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildSimulateMenu()
{
    QMenu *simulate = m_title->menuBar()->addMenu(tr("&Simulate"));
    ResultsDock *results = m_workspace->results();
    QAction *play = command(simulate, tr("&Play or pause the month"), QKeySequence(Qt::CTRL | Qt::Key_Space), QStringLiteral("actions/play"));
    connect(play, &QAction::triggered, results, &ResultsDock::togglePlay);
    QAction *back = command(simulate, tr("An hour &back"), QKeySequence(Qt::ALT | Qt::Key_Left), QStringLiteral("actions/step-back"));
    connect(back, &QAction::triggered, results, [results] { results->stepHours(-1); });
    QAction *forward = command(simulate, tr("An hour &on"), QKeySequence(Qt::ALT | Qt::Key_Right), QStringLiteral("actions/step-forward"));
    connect(forward, &QAction::triggered, results, [results] { results->stepHours(1); });
    QAction *forecast = command(simulate, tr("&Forecast: traffic and events"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), QStringLiteral("actions/curve"));
    connect(forecast, &QAction::triggered, this, [this] {
        showWorkspace();
        m_workspace->setForecastShown(!m_workspace->isForecastShown());
    });
    QAction *peak = command(simulate, tr("To the p&eak"), QKeySequence(Qt::ALT | Qt::Key_Home), QStringLiteral("actions/scrub"));
    connect(peak, &QAction::triggered, this, [this] {
        if (const OutcomePtr outcome = m_session.outcome(); outcome && outcome->run.stepSeconds > 0)
            m_session.setStep(std::size_t(outcome->run.summary.peakHour * 3600 / outcome->run.stepSeconds));
    });
    simulate->addSeparator();
    QAction *costs = command(simulate, tr("&Cost settings…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), QStringLiteral("actions/cost"));
    connect(costs, &QAction::triggered, this, &MainWindow::showCostSettings);
    connect(results, &ResultsDock::costSettingsRequested, this, &MainWindow::showCostSettings);
    m_projectActions << play << back << forward << forecast << peak << costs;
}

void MainWindow::buildCompareMenu()
{
    QMenu *compare = m_title->menuBar()->addMenu(tr("&Compare"));
    QAction *open = command(compare, tr("&Two variants side by side"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), QStringLiteral("actions/compare"));
    connect(open, &QAction::triggered, this, &MainWindow::showComparison);
    QMenu *with = compare->addMenu(tr("Key figures &against"));
    connect(with, &QMenu::aboutToShow, this, [this, with] {
        with->clear();
        for (const auto &variant : m_session.project().variants) {
            if (variant.id == m_session.variantId())
                continue;
            QAction *choice = with->addAction(text(variant.name));
            choice->setCheckable(true);
            choice->setChecked(variant.id == m_session.comparedId());
            connect(choice, &QAction::triggered, this, [this, id = variant.id] { m_session.setCompared(id); });
        }
        if (with->isEmpty())
            with->addAction(tr("There is one variant only"))->setEnabled(false);
    });
    QAction *regions = command(compare, tr("&Regions side by side…"), {}, QStringLiteral("actions/table"));
    connect(regions, &QAction::triggered, this, [this] {
        auto *dialog = new RegionsDialog(m_session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_projectActions << open << regions;
}

void MainWindow::showCostSettings()
{
    auto *dialog = new CostsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::buildReportMenu()
{
    QMenu *report = m_title->menuBar()->addMenu(tr("&Report"));
    report->addActions(m_exports->actions());
    report->addSeparator();
    connect(command(report, tr("Price &book …"), {}, QStringLiteral("actions/info")), &QAction::triggered, this, &MainWindow::showPriceBook);
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = m_title->menuBar()->addMenu(tr("&Help"));
    connect(command(help, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), QStringLiteral("actions/keyboard")), &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(command(help, tr("&About Headroom"), {}, QStringLiteral("actions/info")), &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showShortcuts()
{
    QList<QAction *> all = actions() + m_workspace->toolBar()->actions();
    for (const QList<QAction *> &list : {m_workspace->canvas()->editActions(), m_workspace->canvas()->insertActions(), m_workspace->canvas()->arrangeActions(), m_workspace->canvas()->viewActions()})
        all += list;
    auto *dialog = new ShortcutsDialog(all, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(m_session.document().undoStack(), this);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::showPreferences()
{
    QStringList regions;
    if (const auto book = m_session.prices().info()) {
        for (const std::string &region : book->regions)
            regions << text(region);
    }
    auto *dialog = new PreferencesDialog(m_settings, regions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::applyPreferences);
    dialog->open();
}

void MainWindow::applyPreferences(const Settings &chosen)
{
    m_settings.scheme = chosen.scheme;
    m_settings.language = chosen.language;
    m_settings.defaultRegion = chosen.defaultRegion;
    m_settings.autosave = chosen.autosave;
    m_settings.reduceMotion = chosen.reduceMotion;
    m_settings.save();
    if (!m_settings.autosave)
        m_files->forgetRecovery();
    if (Appearance::instance().scheme() != m_settings.scheme)
        Appearance::instance().setScheme(m_settings.scheme);
    Appearance::instance().setReducedMotion(m_settings.reduceMotion);
}

void MainWindow::showPriceBook()
{
    auto *dialog = new PriceBookDialog(m_session, m_bundledPrices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_session.prices(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace headroom::ui
