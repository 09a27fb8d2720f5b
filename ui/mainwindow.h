#pragma once

#include <session/projectfiles.h>
#include <session/session.h>
#include <session/settings.h>

#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <filesystem>

class QMenu;
class QStackedWidget;

namespace headroom::ui {

class ComparePage;
class MessageStrip;
class StartPage;
class TitleBar;
class Workspace;

/// Composes the window: title row, start page, workspace, comparison. What these do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Catalogue and prices must outlive the window.
    MainWindow(const catalog::Catalog &, const pricing::PriceBook &, std::filesystem::path dataDirectory, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ProjectFiles &files() { return *m_files; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] ComparePage *comparePage() const { return m_compare; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }

    void showStart();
    void showWorkspace();
    void showComparison();
    [[nodiscard]] QWidget *page() const;

protected:
    void closeEvent(QCloseEvent *) override;
    void dragEnterEvent(QDragEnterEvent *) override;
    void dropEvent(QDropEvent *) override;

private:
    void connectAll();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenus();
    void buildViewMenu();
    void buildSimulateMenu();
    void buildCompareMenu();
    void buildReportMenu();
    void buildHelpMenu();
    void fillRecent();
    void addExports(QMenu *);
    void showTitle();
    void toggleTheme();
    void addVariant();
    void removeVariant(const model::VariantId &);
    void showVariantMenu(int index, const QPoint &);
    void showShortcuts();
    void showAbout();
    void showHistory();
    void showPreferences();
    void applyPreferences(const Settings &);
    void showPriceBook();
    void showCostSettings();
    QAction *command(QMenu *, const QString &label, const QKeySequence &, const QString &icon = {});

    Settings m_settings;
    std::filesystem::path m_bundledPrices; ///< file of the price book that came with the program
    Session m_session;
    ProjectFiles *m_files;
    TitleBar *m_title;
    QStackedWidget *m_pages;
    MessageStrip *m_strip;
    StartPage *m_start;
    Workspace *m_workspace;
    ComparePage *m_compare;
    QMenu *m_recent = nullptr, *m_exports = nullptr;
    QList<QAction *> m_projectActions; ///< need an open project
    QTimer m_autosave;
    QPointer<QDialog> m_history;
    bool m_closing = false;
};

} // namespace headroom::ui
