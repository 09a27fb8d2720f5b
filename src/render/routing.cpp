#include "routing.h"

#include "boundaries.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace headroom::render {

namespace {

constexpr double stubLength = 12; ///< straight piece at either end
constexpr double clearance = 10; ///< kept from cards where there is room
constexpr double lane = 14; ///< distance of parallel links
constexpr double portSpacing = 16, portMargin = 10;

double along(Side side, const QPointF &point) { return isHorizontal(side) ? point.y() : point.x(); }

/// Extent of a card's side, without the rounded corners.
std::pair<double, double> sideRange(const QRectF &card, Side side)
{
    return isHorizontal(side) ? std::pair{card.top() + portMargin, card.bottom() - portMargin}
                              : std::pair{card.left() + portMargin, card.right() - portMargin};
}

QPointF onSide(const QRectF &card, Side side, double coordinate)
{
    switch (side) {
    case Side::Right: return {card.right(), coordinate};
    case Side::Left: return {card.left(), coordinate};
    case Side::Top: return {coordinate, card.top()};
    case Side::Bottom: break;
    }
    return {coordinate, card.bottom()};
}

Side sideTowards(const QRectF &card, const QPointF &point)
{
    if (point.x() >= card.right())
        return Side::Right;
    if (point.x() <= card.left())
        return Side::Left;
    return point.y() < card.center().y() ? Side::Top : Side::Bottom;
}

/// Corners only: no repeated points, nothing in the middle of a straight piece.
QList<QPointF> corners(const QList<QPointF> &points)
{
    QList<QPointF> result;
    for (const QPointF &point : points) {
        if (!result.isEmpty() && QLineF(result.last(), point).length() < 0.01)
            continue;
        if (result.size() >= 2) {
            const QPointF a = result[result.size() - 2], b = result.last();
            const bool straight = (std::abs(a.x() - b.x()) < 0.01 && std::abs(b.x() - point.x()) < 0.01)
                                  || (std::abs(a.y() - b.y()) < 0.01 && std::abs(b.y() - point.y()) < 0.01);
            if (straight) {
                result.last() = point;
                continue;
            }
        }
        result << point;
    }
    return result;
}

/// User bends: the line goes through each of them, with a corner added where two do not share a coordinate; it never doubles back.
QList<QPointF> throughBends(const QPointF &start, Side leaving, const std::vector<std::pair<double, double>> &bends, const QPointF &end, Side arriving)
{
    QList<QPointF> points{start};
    QPointF heading = outward(leaving);
    const auto goTo = [&](const QPointF &next) {
        const QPointF last = points.last(), way = next - last;
        if (std::abs(way.x()) > 0.01 && std::abs(way.y()) > 0.01) {
            const bool onward = QPointF::dotProduct(way, heading) > 0, sideways = std::abs(heading.y()) > 0.5;
            points << (onward != sideways ? QPointF(next.x(), last.y()) : QPointF(last.x(), next.y()));
        }
        points << next;
        const QPointF piece = next - points[points.size() - 2];
        if (piece.manhattanLength() > 0.01)
            heading = piece / piece.manhattanLength();
    };
    for (const auto &[x, y] : bends)
        goTo({x, y});
    goTo(end + outward(arriving) * stubLength);
    goTo(end);
    return corners(points);
}

QList<QPointF> straightDetour(const QPointF &start, Side side, const QPointF &end)
{
    const QPointF middle = (start + end) / 2;
    return corners(isHorizontal(side) ? QList<QPointF>{start, {middle.x(), start.y()}, {middle.x(), end.y()}, end}
                                      : QList<QPointF>{start, {start.x(), middle.y()}, {end.x(), middle.y()}, end});
}

/// A tier that calls itself: a loop at its top right corner.
QList<QPointF> loop(const QRectF &card)
{
    const QPointF corner = card.topRight();
    return {corner + QPointF(0, 30), corner + QPointF(22, 30), corner + QPointF(22, -20), corner + QPointF(-30, -20), corner + QPointF(-30, 0)};
}

} // namespace

void LinkRouter::readCards(const model::Variant &variant, const catalog::Catalog &catalog)
{
    m_cards.clear();
    m_tierIds.clear();
    m_cardIndex = BoxIndex();
    m_cardOfBox.clear();
    for (const model::Tier &tier : variant.tiers) {
        const QRectF card = tier.hidden ? QRectF() : cardRect(tier, catalog);
        m_tierIds.push_back(tier.id);
        m_cards.push_back(card);
        if (!card.isNull()) {
            m_cardIndex.insert(card);
            m_cardOfBox.push_back(int(m_cards.size()) - 1);
        }
    }
    m_frames.clear();
    m_headers.clear();
    for (const model::Boundary &boundary : variant.boundaries) {
        if (boundary.hidden)
            continue;
        m_frames.push_back(boundaryRect(boundary));
        m_headers.push_back(boundaryHeader(boundary));
    }
    std::unordered_map<std::string_view, int> number;
    for (std::size_t i = 0; i < variant.tiers.size(); ++i)
        number.emplace(variant.tiers[i].id.value, int(i));
    const auto card = [&](const model::TierId &id) {
        const auto found = number.find(id.value);
        return found == number.end() || m_cards[std::size_t(found->second)].isNull() ? -1 : found->second;
    };
    m_linkIds.clear();
    m_ends.assign(variant.links.size(), {});
    for (std::size_t i = 0; i < variant.links.size(); ++i) {
        m_linkIds.push_back(variant.links[i].id);
        const int from = card(variant.links[i].from), to = card(variant.links[i].to);
        if (from >= 0 && to >= 0) {
            m_ends[i].from = from;
            m_ends[i].to = to;
        }
    }
}

bool LinkRouter::corridorBlocked(const QRectF &corridor, int a, int b) const
{
    bool found = false;
    m_cardIndex.near(corridor, [&](int box, const QRectF &card) {
        const int index = m_cardOfBox[std::size_t(box)];
        found = found || (index != a && index != b && card.intersects(corridor));
    });
    return found;
}

/// Links leave and arrive where the cards face each other; sideways when another card stands between.
void LinkRouter::assignSides(const model::Variant &variant)
{
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        Ends &ends = m_ends[i];
        if (ends.from < 0 || ends.from == ends.to)
            continue;
        const QRectF a = m_cards[std::size_t(ends.from)], b = m_cards[std::size_t(ends.to)];
        const model::Link &link = variant.links[i];
        if (!link.bends.empty()) {
            ends.start.side = sideTowards(a, {link.bends.front().first, link.bends.front().second});
            ends.end.side = sideTowards(b, {link.bends.back().first, link.bends.back().second});
            continue;
        }
        const double right = b.left() - a.right(), left = a.left() - b.right(), down = b.top() - a.bottom(), up = a.top() - b.bottom();
        const double acrossGap = std::max(right, left), downGap = std::max(down, up);
        if (acrossGap >= 2 * stubLength || (acrossGap > 0 && downGap < 2 * stubLength)) {
            ends.start.side = right >= left ? Side::Right : Side::Left;
            ends.end.side = right >= left ? Side::Left : Side::Right;
        } else if (downGap > 0) {
            const double low = std::max(a.left(), b.left()), high = std::min(a.right(), b.right());
            const QRectF between(QPointF(low, std::min(a.bottom(), b.bottom())), QPointF(high, std::max(a.top(), b.top())));
            if (high - low > 2 && corridorBlocked(between.adjusted(1, 1, -1, -1), ends.from, ends.to)) {
                const QRectF both = a.united(b);
                const bool rightBlocked = corridorBlocked(QRectF(both.right() + 2, both.top(), 2 * lane, both.height()), ends.from, ends.to);
                ends.start.side = ends.end.side = rightBlocked ? Side::Left : Side::Right;
            } else {
                ends.start.side = down >= up ? Side::Bottom : Side::Top;
                ends.end.side = down >= up ? Side::Top : Side::Bottom;
            }
        } else { // the cards overlap
            ends.start.side = ends.end.side = Side::Right;
        }
    }
}

/// Link ends of a side stand 16 px apart, in the order of where they lead, so that none need cross.
void LinkRouter::spreadPorts(const model::Variant &variant)
{
    struct End { int link; bool start; double key, tieKey; };
    std::vector<std::vector<End>> sides(m_cards.size() * 4);
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const Ends &ends = m_ends[i];
        if (ends.from < 0 || ends.from == ends.to)
            continue;
        const auto add = [&](int card, Side side, int other, bool start) {
            QPointF towards = m_cards[std::size_t(other)].center();
            if (const auto &bends = variant.links[i].bends; !bends.empty())
                towards = start ? QPointF(bends.front().first, bends.front().second) : QPointF(bends.back().first, bends.back().second);
            const double distance = std::abs(along(isHorizontal(side) ? Side::Top : Side::Right, towards - m_cards[std::size_t(card)].center()));
            sides[std::size_t(card) * 4 + std::size_t(side)].push_back({int(i), start, along(side, towards), distance});
        };
        add(ends.from, ends.start.side, ends.to, true);
        add(ends.to, ends.end.side, ends.from, false);
    }
    for (std::size_t place = 0; place < sides.size(); ++place) {
        std::vector<End> &list = sides[place];
        const Side side = Side(place % 4);
        const QRectF rect = m_cards[place / 4];
        const double centre = along(side, rect.center());
        // of two ends that lead equally far up, the nearer target takes the inner place
        std::sort(list.begin(), list.end(), [&](const End &a, const End &b) {
            if (std::abs(a.key - b.key) > 0.5)
                return a.key < b.key;
            if (std::abs(a.tieKey - b.tieKey) > 0.5)
                return a.key < centre ? a.tieKey > b.tieKey : a.tieKey < b.tieKey;
            return a.link < b.link;
        });
        const auto [low, high] = sideRange(rect, side);
        const double count = double(list.size());
        const double spacing = count > 1 ? std::min(portSpacing, (high - low) / (count - 1)) : 0;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QPointF at = onSide(rect, side, centre + (double(i) - (count - 1) / 2) * spacing);
            (list[i].start ? m_ends[std::size_t(list[i].link)].start : m_ends[std::size_t(list[i].link)].end).at = at;
        }
    }
    straighten();
    slideToBends(variant);
}

/// An end next to a user's bend stands at the bend's height, where its side reaches that far.
void LinkRouter::slideToBends(const model::Variant &variant)
{
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const auto &bends = variant.links[i].bends;
        if (m_ends[i].from < 0 || m_ends[i].from == m_ends[i].to || bends.empty())
            continue;
        const auto slide = [&](Port &port, int card, const std::pair<double, double> &bend) {
            const auto [low, high] = sideRange(m_cards[std::size_t(card)], port.side);
            if (const double wanted = along(port.side, {bend.first, bend.second}); wanted >= low && wanted <= high)
                port.at = onSide(m_cards[std::size_t(card)], port.side, wanted);
        };
        slide(m_ends[i].start, m_ends[i].from, bends.front());
        slide(m_ends[i].end, m_ends[i].to, bends.back());
    }
}

/// An end that has its side to itself slides so that the link becomes one straight line, where nothing stands between.
void LinkRouter::straighten()
{
    std::vector<int> count(m_cards.size() * 4, 0);
    const auto place = [](int card, Side side) { return std::size_t(card) * 4 + std::size_t(side); };
    for (const Ends &ends : m_ends)
        if (ends.from >= 0 && ends.from != ends.to) {
            ++count[place(ends.from, ends.start.side)];
            ++count[place(ends.to, ends.end.side)];
        }
    for (Ends &ends : m_ends) {
        if (ends.from < 0 || ends.from == ends.to || (int(ends.start.side) + 2) % 4 != int(ends.end.side))
            continue;
        const QRectF a = m_cards[std::size_t(ends.from)], b = m_cards[std::size_t(ends.to)];
        const Side side = ends.start.side;
        const auto [aLow, aHigh] = sideRange(a, side);
        const auto [bLow, bHigh] = sideRange(b, side);
        const double low = std::max(aLow, bLow), high = std::min(aHigh, bHigh);
        const bool alone = count[place(ends.from, side)] == 1, otherAlone = count[place(ends.to, ends.end.side)] == 1;
        if (high < low || (!alone && !otherAlone))
            continue;
        double wanted = along(side, ends.start.at);
        if (alone && !otherAlone)
            wanted = along(side, ends.end.at);
        else if (alone && (wanted < low || wanted > high))
            wanted = along(side, ends.end.at);
        if (wanted < low || wanted > high) {
            if (!alone || !otherAlone)
                continue;
            wanted = (low + high) / 2;
        }
        const QPointF from = onSide(a, side, wanted), to = onSide(b, ends.end.side, wanted);
        if (corridorBlocked(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1), ends.from, ends.to))
            continue;
        ends.start.at = from;
        ends.end.at = to;
    }
}

/// Free distance in front of a port, up to two stubs.
double LinkRouter::roomBefore(const Port &port, int card) const
{
    double room = 2 * stubLength;
    const QPointF out = outward(port.side);
    const QRectF ahead = QRectF(port.at, port.at + out * room).normalized().adjusted(-1, -1, 1, 1);
    m_cardIndex.near(ahead, [&](int box, const QRectF &other) {
        if (m_cardOfBox[std::size_t(box)] == card || !other.intersects(ahead))
            return;
        const double distance = isHorizontal(port.side) ? (out.x() > 0 ? other.left() - port.at.x() : port.at.x() - other.right())
                                                        : (out.y() > 0 ? other.top() - port.at.y() : port.at.y() - other.bottom());
        room = std::clamp(distance, 0.0, room);
    });
    return room;
}

QList<QPointF> LinkRouter::search(int link, double margin) const
{
    const Ends &ends = m_ends[std::size_t(link)];
    const QPointF start = ends.start.at + outward(ends.start.side) * (roomBefore(ends.start, ends.from) / 2);
    const QPointF end = ends.end.at + outward(ends.end.side) * (roomBefore(ends.end, ends.to) / 2);
    const QRectF window = m_cards[std::size_t(ends.from)].united(m_cards[std::size_t(ends.to)]).adjusted(-margin, -margin, margin, margin);

    RouteGrid grid;
    std::vector<QRectF> cards;
    m_cardIndex.near(window, [&](int, const QRectF &card) { cards.push_back(card); });
    for (const QRectF &card : cards)
        for (const double distance : {stubLength + 2, stubLength + 2 + lane, stubLength + 2 + 2 * lane}) {
            grid.addX(card.left() - distance);
            grid.addX(card.right() + distance);
            grid.addY(card.top() - distance);
            grid.addY(card.bottom() + distance);
        }
    const QPointF middle = (start + end) / 2;
    for (int i = -4; i <= 4; ++i) {
        grid.addX(middle.x() + i * lane);
        grid.addY(middle.y() + i * lane);
    }
    grid.freeze({start.x(), end.x()}, {start.y(), end.y()});

    for (const QRectF &card : cards) {
        grid.block(card);
        grid.addArea(card.adjusted(-clearance, -clearance, clearance, clearance), 2);
    }
    const auto existing = [&](bool vertical, const QRectF &line) {
        const double at = vertical ? line.left() : line.top();
        const double low = vertical ? line.top() : line.left(), high = vertical ? line.bottom() : line.right();
        grid.addLine(vertical, at, low - 6, high + 6, lane - 4, 4, 40);
    };
    m_segmentIndex.near(window, [&](int id, const QRectF &line) { existing(m_segments[std::size_t(id)].vertical, line); });
    for (std::size_t other = 0; other < m_ends.size(); ++other) { // where links still to come will leave and arrive
        if (int(other) == link || m_ends[other].from < 0 || !m_segmentsOf[other].empty())
            continue;
        for (const Port &port : {m_ends[other].start, m_ends[other].end})
            if (window.contains(port.at))
                existing(!isHorizontal(port.side), QRectF(port.at, port.at + outward(port.side) * stubLength).normalized());
    }
    for (const QRectF &frame : m_frames) {
        if (!frame.intersects(window))
            continue;
        grid.addLine(true, frame.left(), frame.top(), frame.bottom(), 6, 0.8, 0);
        grid.addLine(true, frame.right(), frame.top(), frame.bottom(), 6, 0.8, 0);
        grid.addLine(false, frame.top(), frame.left(), frame.right(), 6, 0.8, 0);
        grid.addLine(false, frame.bottom(), frame.left(), frame.right(), 6, 0.8, 0);
    }
    for (const QRectF &header : m_headers)
        if (header.intersects(window))
            grid.addArea(header, 1.5);
    // all else equal, the turn is made half way: room for the next link on both sides
    grid.prefer(middle);

    QList<QPointF> path = grid.find(start, ends.start.side, end, ends.end.side);
    if (path.isEmpty())
        return {};
    path.prepend(ends.start.at);
    path << ends.end.at;
    return corners(path);
}

void LinkRouter::remember(int link)
{
    const QList<QPointF> &points = m_routes[link].points;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QRectF line = QRectF(points[i - 1], points[i]).normalized();
        m_segmentsOf[std::size_t(link)].push_back(m_segmentIndex.insert(line));
        m_segments.push_back({line.width() < line.height(), link});
    }
}

void LinkRouter::forget(int link)
{
    for (const int id : m_segmentsOf[std::size_t(link)])
        m_segmentIndex.remove(id);
    m_segmentsOf[std::size_t(link)].clear();
}

void LinkRouter::routeOne(const model::Variant &variant, int link)
{
    const Ends &ends = m_ends[std::size_t(link)];
    Route &route = m_routes[link];
    route = {};
    if (ends.from < 0)
        return;
    if (ends.from == ends.to)
        route.points = loop(m_cards[std::size_t(ends.from)]);
    else if (const auto &bends = variant.links[std::size_t(link)].bends; !bends.empty())
        route.points = throughBends(ends.start.at, ends.start.side, bends, ends.end.at, ends.end.side);
    else
        for (const double margin : {140.0, 700.0, 1e7})
            if (route.points = search(link, margin); !route.points.isEmpty())
                break;
    if (route.points.size() < 2) // cards on top of each other leave no way
        route.points = straightDetour(ends.start.at, ends.start.side, ends.end.at);
    if (route.points.size() < 2)
        route.points = loop(m_cards[std::size_t(ends.from)]);
    remember(link);
}

/// Fixed ones first, then the short ones: who has the least choice goes before who has more.
void LinkRouter::routeMany(const model::Variant &variant, QList<int> links)
{
    const auto effort = [&](int link) {
        const Ends &ends = m_ends[std::size_t(link)];
        if (ends.from < 0 || !variant.links[std::size_t(link)].bends.empty())
            return -1.0;
        return (ends.start.at - ends.end.at).manhattanLength();
    };
    std::stable_sort(links.begin(), links.end(), [&](int a, int b) { return effort(a) < effort(b); });
    for (const int link : links)
        routeOne(variant, link);
    placeLabels(links);
}

void LinkRouter::route(const model::Variant &variant, const catalog::Catalog &catalog)
{
    readCards(variant, catalog);
    assignSides(variant);
    spreadPorts(variant);
    m_routes = QList<Route>(qsizetype(variant.links.size()));
    m_segments.clear();
    m_segmentIndex = BoxIndex();
    m_segmentsOf.assign(variant.links.size(), {});
    QList<int> all(qsizetype(variant.links.size()));
    std::iota(all.begin(), all.end(), 0);
    routeMany(variant, all);
}

QList<int> LinkRouter::update(const model::Variant &variant, const catalog::Catalog &catalog, const std::set<model::TierId> &moved)
{
    const std::vector<Ends> before = m_ends;
    const std::vector<model::TierId> tiersBefore = m_tierIds;
    const std::vector<model::LinkId> linksBefore = m_linkIds;
    readCards(variant, catalog);
    const bool same = tiersBefore == m_tierIds && linksBefore == m_linkIds && m_segments.size() < 200'000; // numbers of forgotten segments pile up
    if (!same) {
        route(variant, catalog);
        QList<int> all(m_routes.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    assignSides(variant);
    spreadPorts(variant);
    std::set<int> touched;
    for (std::size_t i = 0; i < m_ends.size(); ++i)
        if (before[i].from != m_ends[i].from || before[i].start != m_ends[i].start || before[i].end != m_ends[i].end)
            touched.insert(int(i));
    for (std::size_t card = 0; card < m_tierIds.size(); ++card) {
        if (!moved.contains(m_tierIds[card]))
            continue;
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            if (m_ends[i].from == int(card) || m_ends[i].to == int(card))
                touched.insert(int(i));
        if (!m_cards[card].isNull())
            m_segmentIndex.near(m_cards[card].adjusted(-2, -2, 2, 2), [&](int id, const QRectF &) { touched.insert(m_segments[std::size_t(id)].link); });
    }
    const QList<int> links(touched.begin(), touched.end());
    for (const int link : links)
        forget(link);
    routeMany(variant, links);
    return links;
}

QList<Route> routeLinks(const model::Variant &variant, const catalog::Catalog &catalog)
{
    LinkRouter router;
    router.route(variant, catalog);
    return router.routes();
}

} // namespace headroom::render
