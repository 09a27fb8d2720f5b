#pragma once

#include "comparison.h"

#include <session/simulationrunner.h>

#include <QWidget>

#include <vector>

class QCustomPlot;
class QMenu;

namespace headroom::ui {

class Button;
class CanvasView;
class FigureTable;
class Label;
class Session;
class VariantHead;

/// Two variants side by side: verdict, both diagrams at the same scale, key figures, where the difference comes from, latency.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(Session &, QWidget *parent = nullptr);

    /// Shows the two variants; by default the project's first and the one it is compared with.
    void open();
    void setPair(const model::VariantId &first, const model::VariantId &second);
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] FigureTable *figures() const { return m_figures; }
    [[nodiscard]] CanvasView *firstView() const { return m_firstView; }
    [[nodiscard]] CanvasView *secondView() const { return m_secondView; }

signals:
    void closed();
    void reportRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void refresh();
    void showCharts(const ComparedPair &);
    void fillMenus();
    QWidget *makeBar();
    QWidget *makeVerdict();
    QWidget *makeBottom();
    [[nodiscard]] QWidget *makeSide(VariantHead *&, CanvasView *&);

    Session &m_session;
    model::VariantId m_first, m_second;
    OutcomePtr m_shownFirst, m_shownSecond; ///< what the charts point into
    std::vector<float> m_firstDay, m_secondDay; ///< p95 of the day of the peak
    Button *m_firstChoice, *m_secondChoice;
    QMenu *m_firstMenu, *m_secondMenu;
    Label *m_scenario, *m_verdict, *m_detail, *m_saving, *m_savingDetail, *m_dayTitle;
    VariantHead *m_firstHead, *m_secondHead;
    CanvasView *m_firstView, *m_secondView;
    FigureTable *m_figures;
    QCustomPlot *m_waterfall, *m_latency;
};

} // namespace headroom::ui
