#pragma once

#include <render/theme.h>

#include <qcustomplot.h>

#include <functional>

/// What every chart has in common: the empty, styled plot, and items painted by a function.
namespace headroom::charts {

/// Removes everything a plot shows, and gives it the house style: panel ground, no frame, horizontal hairline grid, no tick marks.
void preparePlot(QCustomPlot &, const render::Theme &);

/// A font of the theme, laid out without hinting so that window and paper agree.
[[nodiscard]] QFont chartFont(const render::Theme &, render::TextStyle);

/// An item that paints itself in pixels by a function; positions come from the axes' coordToPixel.
class PaintedItem : public QCPAbstractItem
{
public:
    using Paint = std::function<void(QCPPainter &)>;
    PaintedItem(QCustomPlot &, const QString &layer, Paint);
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *) override;

private:
    Paint m_paint;
};

/// Value axis from 0 in round steps, the unit in the topmost label. Set before each replot by fitValueAxis.
class ValueTicker : public QCPAxisTicker
{
public:
    void setUnit(const QString &unit) { m_unit = unit; }
    void setStep(double step, double top) { m_step = step; m_top = top; }
    [[nodiscard]] double top() const { return m_top; }

protected:
    QVector<double> createTickVector(double, const QCPRange &) override;
    QString getTickLabel(double, const QLocale &, QChar, int) override;
    int getSubTickCount(double) override { return 0; }

private:
    QString m_unit;
    double m_step = 1, m_top = 1;
};

/// Sets the axis to 0 … the first round value above `maximum`, in 2 to 5 intervals as the height allows.
void fitValueAxis(QCPAxis &, ValueTicker &, double maximum, int heightPixels);

/// Days of the month under their noon; hours of the day when the range is short. Hour 0 of the axis is 00:00 of the start date.
class DayTicker : public QCPAxisTicker
{
public:
    explicit DayTicker(QDate start) : m_start(start) {}
    void setWidth(int pixels) { m_width = pixels; }
    void setMonthNames(bool shown) { m_monthNames = shown; } ///< a second line under the first day and the first of a month

protected:
    QVector<double> createTickVector(double, const QCPRange &) override;
    QString getTickLabel(double, const QLocale &, QChar, int) override;
    int getSubTickCount(double) override { return 0; }

private:
    enum class Grain { Days, Weekdays, Hours };
    QDate m_start;
    int m_width = 600;
    bool m_monthNames = true;
    Grain m_grain = Grain::Days;
    double m_firstTick = 0;
};

/// "Wed 13 Jan, 20:14" for an hour after the start date.
[[nodiscard]] QString momentText(QDate start, double hour);

/// Draws text with figures aligned at a point; `alignment` says which corner or edge the point is.
void drawTextAt(QPainter &, const QPointF &, Qt::Alignment, const QString &);

} // namespace headroom::charts
