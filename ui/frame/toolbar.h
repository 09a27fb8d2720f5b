#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace headroom::ui {

class Button;
class Segments;
class Session;

/// The second row: which variant under which scenario, and what one does with the whole.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToolBar(Session &, QWidget *parent = nullptr);

    void addCanvasAction(QAction *, const QString &iconName); ///< layout, fit: hidden in the compact window
    void setExportMenu(QMenu *);
    void setCompact(bool);

signals:
    void findingsRequested();
    void compareRequested();
    void forecastRequested();
    void addVariantRequested();
    void variantMenuRequested(int index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void showVariants();
    void showScenario();
    void showFindings();
    Button *actionButton(QAction *, const QString &iconName);

    Session &m_session;
    Segments *m_variants;
    Button *m_scenario, *m_findings, *m_compare, *m_export;
    QMenu *m_scenarioMenu;
    QWidget *m_canvasTools;
};

} // namespace headroom::ui
