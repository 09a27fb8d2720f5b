#pragma once

#include <estimate/outcome.h>
#include <render/theme.h>

#include <QColor>
#include <QList>
#include <QString>
#include <functional>

class QCustomPlot;
class QPainter;
class QRectF;

/// One function a chart, QCustomPlot inside; the same function fills a plot in a window and paints one on paper.
/// Units and time: x is hours since the start of the horizon, shown as days, or as hours of a day when zoomed in.
namespace headroom::charts {

/// A named series of a time chart; `values` holds one entry a step.
struct Series
{
    QString name;
    const std::vector<float> *values = nullptr;
    double factor = 1; ///< values are multiplied by it for display
    bool steps = false; ///< drawn as steps (replicas)
    bool area = false;
    bool dashed = false;
    QColor color{}; ///< invalid = the theme's next series colour
    const std::vector<float> *low = nullptr, *high = nullptr; ///< P10 and P90 of the same steps: a band behind the line; both or neither
};

struct TimeChart
{
    QString unit; ///< shown in the topmost tick label
    QString startDate; ///< ISO date of hour 0
    double stepSeconds = 60;
    QList<Series> series; ///< at most 4
    double target = -1; ///< horizontal dashed line; < 0 = none
    QString targetLabel;
    struct Band { double fromHour, toHour; QString name; };
    QList<Band> bands; ///< campaigns
};

/// Fills an empty plot (replacing what it shows); thins data to one min/max pair a pixel and re-thins on zoom.
void showTimeChart(QCustomPlot &, const render::Theme &, const TimeChart &);

/// Zooms a time chart to a part of the horizon.
void showHours(QCustomPlot &, double fromHour, double toHour);

/// Planned → optimized, one step a change; colours and labels as in VISUAL.md.
struct Waterfall
{
    QString firstName, lastName;
    double first = 0, last = 0;
    struct Step { QString name; double delta; };
    QList<Step> steps;
};
void showWaterfall(QCustomPlot &, const render::Theme &, const Waterfall &);

/// Cost by family as one horizontal stacked bar, families in Theme::stackOrder().
struct CostStack { struct Part { QString family, name; double amount; }; QList<Part> parts; };
void showCostStack(QCustomPlot &, const render::Theme &, const CostStack &);

/// What moves a bill: for each uncertain input a bar from the month's total at one of its ends to that at the other, around the
/// expected total; largest first, all together below. Wants some 36 px a row.
struct Tornado
{
    double expected = 0, low = 0, high = 0; ///< a month, in `currency`
    struct Bar { QString name, note; double low, high; };
    QList<Bar> bars;
    QString currency; ///< ISO code; empty = USD
};
void showTornado(QCustomPlot &, const render::Theme &, const Tornado &);

/// Hours of the month in which the first, second … instance runs, against the hours from which a commitment pays. Filled = committed.
struct CommitmentCurve
{
    std::vector<double> utilization; ///< by level, 0 … 1, falling
    double breakEven = 0; ///< utilization, 0 … 1 (above 1 = never pays)
    int level = 0; ///< commitments
};
void showCommitmentCurve(QCustomPlot &, const render::Theme &, const CommitmentCurve &);

/// Users against p95, the load test's curve.
void showLoadTest(QCustomPlot &, const render::Theme &, const planning::LoadTestResult &, double expectedUsers, double targetMs);

/// Load tests kept in a project, the oldest first: users carried as bars, above each their number and the p95.
struct TestDrift
{
    struct Test { QString name, date; double users = 0; double p95Ms = 0; bool worse = false; }; ///< p95Ms 0 = not known
    QList<Test> tests;
    double expectedUsers = 0; ///< a horizontal line; 0 = none
};
void showTestDrift(QCustomPlot &, const render::Theme &, const TestDrift &);

/// Paints what a plot shows onto paper: `fill` is called with a hidden plot of the right logical size. GUI thread (QCustomPlot is a widget; no display needed with the offscreen platform).
void paintChart(QPainter &, const QRectF &, const render::Theme &, const std::function<void(QCustomPlot &)> &fill);

} // namespace headroom::charts
