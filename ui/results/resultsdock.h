#pragma once

#include <base/result.h>

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace headroom::ui {

class Button;
class ChartsPane;
class ClassModel;
class CommitmentsPane;
class CostModel;
class FindingsPane;
class Label;
class LoadTestsPane;
class Session;
class TabStrip;
class TierModel;
class TimelinePane;

/// What came out of the run, in tabs; and the controls that move through the month.
class ResultsDock : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Timeline, Charts, Cost, Range, Commitments, Tiers, Requests, Findings, LoadTests };

    explicit ResultsDock(Session &, QWidget *parent = nullptr);

    void showTab(Tab);
    void showUnpriced();
    void setCompact(bool);
    void stepHours(double hours);
    void togglePlay();
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }
    [[nodiscard]] CommitmentsPane *commitments() const { return m_commitments; }
    [[nodiscard]] CostModel *costModel() const { return m_costModel; }
    [[nodiscard]] TierModel *tierModel() const { return m_tierModel; }
    [[nodiscard]] LoadTestsPane *loadTests() const { return m_loadTests; }
    [[nodiscard]] TimelinePane *timeline() const { return m_timeline; }

signals:
    void tierRequested(const QString &tierId);
    void costSettingsRequested();
    void playingChanged(bool);
    void problem(const QString &title, const headroom::Error &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void refresh();
    void showMoment();
    void explainCost(int row);

    Session &m_session;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    TimelinePane *m_timeline;
    ChartsPane *m_charts;
    CommitmentsPane *m_commitments;
    CostModel *m_costModel;
    TierModel *m_tierModel;
    ClassModel *m_classModel;
    QTableView *m_costTable, *m_tierTable;
    FindingsPane *m_findings;
    LoadTestsPane *m_loadTests;
    Label *m_moment;
    Button *m_play, *m_costSettings;
    QTimer m_clock;
};

} // namespace headroom::ui
