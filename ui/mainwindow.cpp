#include "mainwindow.h"

#include <canvas/canvasview.h>
#include <compare/comparepage.h>
#include <frame/commandfield.h>
#include <frame/statusline.h>
#include <frame/titlebar.h>
#include <frame/toolbar.h>
#include <frame/workspace.h>
#include <inspector/inspector.h>
#include <look/appearance.h>
#include <look/messagestrip.h>
#include <look/paint.h>
#include <look/text.h>
#include <start/startpage.h>

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int autosaveMs = 3000;

} // namespace

MainWindow::MainWindow(const catalog::Catalog &catalog, const pricing::PriceBook &prices, std::filesystem::path dataDirectory, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(Settings::load())
    , m_bundledPrices(dataDirectory / "pricing.sqlite")
    , m_session(catalog, prices)
    , m_files(new ProjectFiles(m_session, m_settings, std::move(dataDirectory), this))
    , m_title(new TitleBar(this))
    , m_pages(new QStackedWidget(this))
    , m_strip(new MessageStrip(this))
    , m_start(new StartPage(m_session, *m_files, m_settings, this))
    , m_workspace(new Workspace(m_session, m_settings, this))
    , m_compare(new ComparePage(m_session, this))
{
    setMenuWidget(m_title);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_workspace, m_compare})
        m_pages->addWidget(page);
    setCentralWidget(central);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    constexpr int titleBar = 32; // of the window manager
    resize(std::min(1600, screen.width()), std::min(1000, screen.height() - titleBar));
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    connectAll();
    buildMenus();
    showStart();
}

MainWindow::~MainWindow()
{
    // A dying undo stack says that it is clean; there is no title left to say so in.
    m_session.document().disconnect(this);
    m_session.document().undoStack().disconnect(this);
    // The pages look at the session, which goes before them otherwise.
    delete takeCentralWidget();
}

void MainWindow::connectAll()
{
    connect(m_title, &TitleBar::themeToggled, this, &MainWindow::toggleTheme);
    connect(m_start, &StartPage::templateRequested, this, [this](const QString &id) { m_files->guarded([this, id] { m_files->newFromTemplate(id.toStdString()); }); });
    connect(m_start, &StartPage::fileRequested, this, [this](const QString &file) { m_files->guarded([this, file] { m_files->open(file); }); });
    connect(m_start, &StartPage::openRequested, m_files, &ProjectFiles::askOpen);
    connect(m_start, &StartPage::recoverRequested, this, [this] {
        if (m_files->recover())
            m_strip->show(MessageStrip::Tone::Info, tr("Recovered"), tr("This is the work that was not saved when Headroom ended last time. Save it under a name."));
    });
    connect(m_files, &ProjectFiles::opened, this, [this] {
        m_strip->hide();
        showWorkspace();
    });
    connect(m_files, &ProjectFiles::problem, this, [this](const QString &title, const Error &error) { m_strip->showError(title, error); });
    connect(m_files, &ProjectFiles::done, this, [this](const QString &sentence) {
        m_strip->hide();
        m_workspace->status()->showDone(sentence);
        if (page() == m_compare)
            m_strip->show(MessageStrip::Tone::Good, sentence, {});
    });
    connect(m_compare, &ComparePage::closed, this, &MainWindow::showWorkspace);
    connect(m_compare, &ComparePage::reportRequested, this, [this] { m_files->askExport(ExportFormat::PdfReport); });
    connect(m_workspace->toolBar(), &ToolBar::compareRequested, this, &MainWindow::showComparison);
    connect(m_workspace->toolBar(), &ToolBar::addVariantRequested, this, &MainWindow::addVariant);
    connect(m_workspace->toolBar(), &ToolBar::variantMenuRequested, this, &MainWindow::showVariantMenu);
    connect(&m_session.document(), &document::Document::fileChanged, this, &MainWindow::showTitle);
    connect(&m_session.document(), &document::Document::changed, this, &MainWindow::showTitle);
    connect(&m_session.document().undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, m_files, &ProjectFiles::autosave);
    connect(&m_session.document(), &document::Document::changed, this, [this] {
        if (m_settings.autosave)
            m_autosave.start();
    });
}

QWidget *MainWindow::page() const
{
    return m_pages->currentWidget();
}

void MainWindow::showStart()
{
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    showTitle();
}

void MainWindow::showWorkspace()
{
    m_pages->setCurrentWidget(m_workspace);
    m_workspace->canvas()->setFocus();
    showTitle();
}

void MainWindow::showComparison()
{
    if (m_session.project().variants.size() < 2)
        return;
    m_pages->setCurrentWidget(m_compare);
    m_compare->open();
    m_compare->setFocus();
}

void MainWindow::showTitle()
{
    const bool start = page() == m_start;
    for (QAction *action : m_projectActions)
        action->setEnabled(!start);
    if (start) {
        m_title->setTitle(QStringLiteral("Headroom"), {});
        setWindowTitle(QStringLiteral("Headroom"));
        return;
    }
    const auto &file = m_session.document().file();
    const bool modified = m_session.document().isModified();
    const QString name = text(m_session.project().name);
    m_title->setTitle(name, modified ? tr("unsaved changes") : file.empty() ? tr("not saved yet") : tr("all changes saved"));
    setWindowTitle(modified ? tr("%1* – Headroom").arg(name) : tr("%1 – Headroom").arg(name));
}

void MainWindow::toggleTheme()
{
    const bool dark = Appearance::instance().scheme() == render::Scheme::Dark;
    m_settings.scheme = dark ? render::Scheme::Light : render::Scheme::Dark;
    Appearance::instance().setScheme(m_settings.scheme);
    m_settings.save();
}

void MainWindow::addVariant()
{
    const model::Variant *current = m_session.variant();
    if (!current)
        return;
    model::Variant copy = *current;
    copy.name = tr("%1 copy").arg(text(current->name)).toStdString();
    const std::string base = copy.id.value;
    for (int n = 2; m_session.project().variant(copy.id); ++n)
        copy.id = model::VariantId(base + "-" + std::to_string(n));
    const model::VariantId id = copy.id;
    if (const auto added = m_session.document().addVariant(std::move(copy), tr("Add variant")); !added) {
        m_strip->showError(tr("The variant was not added"), added.error());
        return;
    }
    m_session.setVariant(id);
    m_session.setSelection({});
    m_workspace->inspector()->focusFirstField();
}

void MainWindow::removeVariant(const model::VariantId &id)
{
    if (const auto removed = m_session.document().removeVariant(id, tr("Delete variant")); !removed)
        m_strip->showError(tr("The variant was not deleted"), removed.error());
}

void MainWindow::showVariantMenu(int index, const QPoint &position)
{
    const auto &variants = m_session.project().variants;
    if (index < 0 || index >= int(variants.size()))
        return;
    const model::VariantId id = variants[std::size_t(index)].id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(menuIcon(QStringLiteral("actions/rename")), tr("Rename"), this, [this, id] {
        m_session.setVariant(id);
        m_session.setSelection({});
        m_workspace->inspector()->focusFirstField();
    });
    menu->addAction(menuIcon(QStringLiteral("actions/duplicate")), tr("Duplicate"), this, [this, id] {
        m_session.setVariant(id);
        addVariant();
    });
    QAction *remove = menu->addAction(menuIcon(QStringLiteral("actions/delete")), tr("Delete"), this, [this, id] { removeVariant(id); });
    remove->setEnabled(variants.size() > 1);
    menu->popup(position);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && m_session.document().isModified()) {
        event->ignore();
        m_files->guarded([this] {
            m_closing = true;
            close();
        });
        return;
    }
    m_autosave.stop();
    m_files->forgetRecovery();
    m_workspace->storeSizes();
    m_settings.geometry = saveGeometry();
    m_settings.save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (!file.isEmpty())
        m_files->guarded([this, file] { m_files->open(file); });
}

} // namespace headroom::ui
