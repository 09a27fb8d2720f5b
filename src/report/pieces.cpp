#include "sections.h"

#include <charts/charts.h>
#include <render/format.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

QList<qsizetype> sideBySide(const Context &context)
{
    QList<qsizetype> shown;
    const qsizetype count = context.facts.chapters.size();
    for (qsizetype index = 0; index < count; ++index) {
        if (index == 0 || index >= count - 3)
            shown.append(index);
    }
    return shown;
}

Table verdictTable(const Context &context)
{
    Table table;
    table.columns = {{Words::tr("Service level"), Column::Kind::Words, 1.6}, {Words::tr("Target"), Column::Kind::Words, 0.8}};
    const QList<qsizetype> shown = sideBySide(context);
    for (const qsizetype index : shown)
        table.columns.append({context.facts.chapters[index].name, Column::Kind::Figures, 1});
    for (const model::ServiceLevel &level : context.input.project->serviceLevels) {
        Row row;
        row.cells = {{qs(level.name), true, {}, {}, {}},
                     {QStringLiteral("≤ ") + levelFigure(level.metric, level.limit), false, context.style.color(Role::Text2), {}, {}}};
        for (const qsizetype index : shown) {
            const auto &verdicts = context.input.chapters[index].outcome->run.summary.verdicts;
            const auto verdict = std::find_if(verdicts.begin(), verdicts.end(), [&](const auto &entry) { return entry.serviceLevel == level.id; });
            if (verdict == verdicts.end()) {
                row.cells.append({Words::tr("not judged"), false, context.style.color(Role::Text3), {}, {}});
                continue;
            }
            row.cells.append({levelFigure(level.metric, verdict->obtained), true, context.style.color(verdict->met ? Role::Good : Role::Bad),
                              verdict->met ? QStringLiteral("actions/check-circle") : QStringLiteral("actions/error"), {}});
        }
        table.rows.append(row);
    }
    return table;
}

QColor chapterColor(const Context &context, qsizetype chapter)
{
    const qsizetype last = context.input.chapters.size() - 1;
    if (chapter == last)
        return context.style.color(Role::ChartOptimized);
    return chapter == 0 ? context.style.color(Role::ChartPlanned) : context.style.theme().series(int(chapter) + 1);
}

bool chapterDashed(const Context &context, qsizetype chapter)
{
    return chapter != context.input.chapters.size() - 1;
}

double carriedUsersHeight(const Context &context)
{
    return pt(18) * double(context.facts.chapters.size()) + pt(14);
}

void paintCarriedUsers(QPainter &painter, const QRectF &rect, const Context &context)
{
    const Style &style = context.style;
    const QFont plain = style.font(Face::Small), strong = style.font(Face::SmallStrong), caption = style.font(Face::Caption);
    double nameWidth = 0, most = context.facts.last().expectedUsers;
    for (const ChapterFacts &chapter : context.facts.chapters) {
        nameWidth = std::max(nameWidth, QFontMetricsF(plain).horizontalAdvance(chapter.name));
        most = std::max(most, chapter.carriedUsers);
    }
    nameWidth = std::min(nameWidth, rect.width() * 0.3) + pt(10);
    const double figureRoom = QFontMetricsF(strong).horizontalAdvance(render::number(most)) + pt(8);
    const double scale = (rect.width() - nameWidth - figureRoom) / std::max(most, 1.0);
    double y = rect.top();
    for (qsizetype index = 0; index < context.facts.chapters.size(); ++index) {
        const ChapterFacts &chapter = context.facts.chapters[index];
        const QRectF bar(rect.left() + nameWidth, y + pt(2), chapter.carriedUsers * scale, pt(11));
        painter.setFont(plain);
        painter.setPen(style.color(Role::Text));
        painter.drawText(QRectF(rect.left(), y, nameWidth - pt(6), pt(15)), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(plain).elidedText(chapter.name, Qt::ElideRight, nameWidth - pt(8)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(chapterColor(context, index));
        painter.drawRoundedRect(bar, pt(2), pt(2));
        painter.setFont(strong);
        painter.setPen(style.color(Role::Text));
        render::drawFigures(painter, QRectF(bar.right() + pt(5), y, figureRoom, pt(15)), Qt::AlignLeft | Qt::AlignVCenter, render::number(chapter.carriedUsers));
        y += pt(18);
    }
    const double x = rect.left() + nameWidth + context.facts.last().expectedUsers * scale;
    painter.setPen(QPen(style.color(Role::Text), pt(1.2)));
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, y));
    painter.setFont(caption);
    painter.setPen(style.color(Role::Text2));
    const QString expected = Words::tr("%1 expected").arg(render::number(context.facts.last().expectedUsers));
    const double width = QFontMetricsF(caption).horizontalAdvance(expected) + pt(2);
    const double left = std::clamp(x - width / 2, rect.left(), rect.right() - width);
    painter.drawText(QRectF(left, y + pt(2), width, pt(11)), Qt::AlignHCenter | Qt::AlignVCenter, expected);
}

void addChart(Flow &flow, const Context &context, double height, std::function<void(QCustomPlot &)> fill)
{
    const render::Theme theme = context.style.theme();
    flow.block(height, [theme, fill](QPainter &painter, const QRectF &rect) {
        constexpr double scale = 2 * 8.0 / 11.0; // half points a logical pixel
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale, scale);
        charts::paintChart(painter, QRectF(0, 0, std::floor(rect.width() / scale), std::floor(rect.height() / scale)), theme, fill);
        painter.restore();
    });
}

QList<estimate::Change> realChanges(const estimate::Comparison &comparison)
{
    QList<estimate::Change> changes;
    for (const estimate::Change &change : comparison.changes) {
        if (change.kind != estimate::Change::Kind::Unchanged || std::abs(change.monthlyDelta) >= 0.005)
            changes.append(change);
    }
    return changes;
}

Cell deltaCell(const Context &context, double usd)
{
    const Role role = usd < -0.005 ? Role::Good : Role::Text2;
    return {render::moneyDelta(usd), true, context.style.color(role), {}, {}};
}

} // namespace headroom::report
