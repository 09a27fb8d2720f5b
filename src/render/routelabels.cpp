#include "routing.h"

#include <algorithm>
#include <cmath>

/// Where the label pills of links stand: on or beside their line, free of cards, of other labels and of other lines.
namespace headroom::render {

namespace {

double overlapArea(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.isValid() ? both.width() * both.height() : 0;
}

double lengthOf(const QList<QPointF> &points)
{
    double length = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        length += (points[i] - points[i - 1]).manhattanLength();
    return length;
}

} // namespace

void LinkRouter::placeLabels(const QList<int> &links)
{
    BoxIndex labels;
    std::vector<bool> pending(std::size_t(m_routes.size()), false);
    for (const int link : links)
        pending[std::size_t(link)] = true;
    const auto labelBox = [](const QPointF &centre) {
        return QRectF(centre.x() - labelReserve.width() / 2, centre.y() - labelReserve.height() / 2, labelReserve.width(), labelReserve.height());
    };
    for (qsizetype i = 0; i < m_routes.size(); ++i)
        if (!pending[std::size_t(i)] && !m_routes[i].points.isEmpty())
            labels.insert(labelBox(m_routes[i].labelAt));

    for (const int link : links) {
        Route &route = m_routes[link];
        if (route.points.size() < 2)
            continue;
        const auto price = [&](const QPointF &centre) {
            const QRectF box = labelBox(centre);
            double cost = 0;
            m_cardIndex.near(box, [&](int, const QRectF &card) { cost += 0.6 * overlapArea(box.adjusted(-2, -2, 2, 2), card); });
            labels.near(box, [&](int, const QRectF &other) { cost += 0.8 * overlapArea(box, other); });
            m_segmentIndex.near(box, [&](int id, const QRectF &) { cost += m_segments[std::size_t(id)].link == link ? 4 : 60; });
            for (const QRectF &header : m_headers)
                cost += 0.5 * overlapArea(box, header);
            return cost;
        };
        const double total = lengthOf(route.points);
        double walked = 0, best = 1e18;
        for (qsizetype i = 1; i < route.points.size(); ++i) {
            const QPointF a = route.points[i - 1], b = route.points[i];
            const double length = (b - a).manhattanLength();
            const bool horizontal = std::abs(a.y() - b.y()) < 0.01;
            for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
                const QPointF on = a + (b - a) * share;
                const double offMiddle = 0.05 * std::abs(walked + share * length - total / 2);
                // a pill on a short piece would hide it; beside the line it hides nothing, on a long piece it belongs on the line
                const double hidden = horizontal ? std::max(0.0, labelReserve.width() + 36 - length) : std::max(0.0, labelReserve.height() + 24 - length);
                struct Candidate { QPointF offset; double cost; };
                const Candidate candidates[]{{{0, 0}, 0.5 * hidden + (horizontal ? 0 : 2)},
                                             {{0, -12}, horizontal ? 6.0 : 1e9},
                                             {{0, 13}, horizontal ? 9.0 : 1e9},
                                             {{labelReserve.width() / 2 + 6, 0}, horizontal ? 1e9 : 12.0},
                                             {{-labelReserve.width() / 2 - 6, 0}, horizontal ? 1e9 : 12.0}};
                for (const Candidate &candidate : candidates) {
                    if (candidate.cost + offMiddle >= best)
                        continue;
                    const double cost = candidate.cost + offMiddle + price(on + candidate.offset);
                    if (cost < best) {
                        best = cost;
                        route.labelAt = on + candidate.offset;
                    }
                }
            }
            walked += length;
        }
        labels.insert(labelBox(route.labelAt));
    }
}

} // namespace headroom::render
