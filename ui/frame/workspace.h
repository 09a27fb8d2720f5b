#pragma once

#include <session/settings.h>

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace headroom::ui {

class CanvasView;
class ForecastPage;
class Inspector;
class KeyStrip;
class MessageStrip;
class OutlineView;
class PaletteView;
class ResultsDock;
class Session;
class StatusLine;
class TabStrip;
class ToolBar;

/// Where one works: tool bar, key figures, palette | canvas | inspector, results, status. Below 1360 px it takes its compact form.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(Session &, Settings &, QWidget *parent = nullptr);

    [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] KeyStrip *keyStrip() const { return m_keys; }
    [[nodiscard]] PaletteView *palette() const { return m_palette; }
    [[nodiscard]] ResultsDock *results() const { return m_results; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] ToolBar *toolBar() const { return m_tools; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] OutlineView *outline() const { return m_outline; }
    [[nodiscard]] ForecastPage *forecast() const { return m_forecast; }
    /// The scenario's page in place of canvas and results, or back.
    void setForecastShown(bool);
    [[nodiscard]] bool isForecastShown() const;
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void showOutline(); ///< in place of the palette, with the focus
    void showPalette();
    void storeSizes();
    void showTier(const QString &tierId);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();
    void arrangeSide();
    void connectAll();
    void showOutcome();
    void showFailure();
    void setCompact(bool);
    void applySizes();

    Session &m_session;
    Settings &m_settings;
    ToolBar *m_tools;
    KeyStrip *m_keys;
    MessageStrip *m_strip;
    PaletteView *m_palette;
    CanvasView *m_canvas;
    Inspector *m_inspector;
    ResultsDock *m_results;
    StatusLine *m_status;
    QSplitter *m_columns, *m_rows;
    QStackedWidget *m_stage;
    ForecastPage *m_forecast;
    OutlineView *m_outline;
    QWidget *m_side;
    TabStrip *m_sideTabs;
    QStackedWidget *m_sidePages;
    bool m_compact = false, m_sized = false;
};

} // namespace headroom::ui
