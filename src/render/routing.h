#pragma once

#include "boxindex.h"
#include "diagram.h"
#include "routegrid.h"

#include <set>

namespace headroom::render {

/// Keeps the routes of one variant's links while its cards move.
///
/// A card is an obstacle with a clearance; each side's link ends are spread and ordered by where they go; each link then takes
/// the cheapest path on a sparse grid, paying for bends, for crossing links routed before it and for running along them or along
/// a boundary's edge. User bends are taken as they are. Any thread; one object at a time.
class LinkRouter
{
public:
    /// Routes everything anew.
    void route(const model::Variant &, const catalog::Catalog &);
    /// Reroutes only the links that hang on `moved` tiers, whose ends shift in consequence, or whose way is blocked now.
    /// Returns their numbers. Anything else that changed (links or tiers added or removed) routes everything.
    QList<int> update(const model::Variant &, const catalog::Catalog &, const std::set<model::TierId> &moved);

    [[nodiscard]] const QList<Route> &routes() const { return m_routes; } ///< order of Variant::links; no points = not drawn

private:
    struct Port { QPointF at; Side side = Side::Right; bool operator==(const Port &) const = default; };
    struct Ends { int from = -1, to = -1; Port start, end; };

    void readCards(const model::Variant &, const catalog::Catalog &);
    void assignSides(const model::Variant &);
    void spreadPorts(const model::Variant &);
    void straighten();
    void slideToBends(const model::Variant &);
    void routeOne(const model::Variant &, int link);
    void routeMany(const model::Variant &, QList<int> links);
    [[nodiscard]] QList<QPointF> search(int link, double margin) const;
    [[nodiscard]] double roomBefore(const Port &, int card) const;
    [[nodiscard]] bool corridorBlocked(const QRectF &, int a, int b) const;
    void remember(int link);
    void forget(int link);
    void placeLabels(const QList<int> &links);

    std::vector<model::TierId> m_tierIds;
    std::vector<model::LinkId> m_linkIds;
    std::vector<QRectF> m_cards; ///< null = hidden
    std::vector<QRectF> m_frames, m_headers; ///< boundaries and where their labels stand
    std::vector<Ends> m_ends;
    QList<Route> m_routes;
    struct Segment { bool vertical = false; int link = -1; };
    std::vector<Segment> m_segments; ///< by number in m_segmentIndex
    std::vector<std::vector<int>> m_segmentsOf;
    BoxIndex m_cardIndex, m_segmentIndex;
    std::vector<int> m_cardOfBox;
};

/// Where the label pill of a route is kept free, before its text is known.
inline constexpr QSizeF labelReserve{70, 18};

} // namespace headroom::render
