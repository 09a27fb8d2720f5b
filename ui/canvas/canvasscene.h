#pragma once

#include "canvasview.h"
#include "geometry.h"

#include <render/routing.h>

#include <QCache>
#include <QGraphicsScene>
#include <QPixmap>

#include <optional>
#include <unordered_map>

namespace headroom::ui {

class BoundaryItem;
class CardItem;
class LinkItem;
class LinkLabelItem;
class Overlay;

/// What of a boundary is under the mouse. The inside belongs to the canvas, so that a rubber band can start there.
enum class BoundaryPart { None, Header, Border };

struct Port
{
    model::TierId tier;
    Side side = Side::Right;
    bool operator==(const Port &) const = default;
};

/// The items of one variant: id → item. Items paint and are hit; what they show is read from here when they paint.
/// `variant()` is a copy of the document's, on which a running gesture previews; restore() gives the preview up.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT
public:
    CanvasScene(const catalog::Catalog &, const render::Theme &, QObject *parent = nullptr);
    ~CanvasScene() override;

    /// Takes over the variant as the document has it now; null = nothing to show. Only what differs is repainted.
    void show(const model::Variant *);
    [[nodiscard]] const model::Variant &variant() const { return m_variant; }
    [[nodiscard]] const catalog::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const render::Theme &theme() const { return m_theme; }
    void setTheme(const render::Theme &);
    void setOutcome(std::shared_ptr<const estimate::Outcome>, std::size_t step);
    void setStep(std::size_t);
    void setStale(bool); ///< the outcome is older than the model
    void setCurrency(const model::Currency &);
    void setDotPhase(double);

    void preview(const Placement &); ///< shows elements elsewhere without touching the document
    void restore();                  ///< back to what show() was given
    [[nodiscard]] const model::Variant &committed() const { return m_committed; }

    void setSelection(const Selection &);
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void setHovered(const model::TierId &);
    void setTarget(const model::TierId &, bool valid); ///< the card a link is being dragged to; empty id = none
    void setDropBoundary(const model::BoundaryId &);   ///< the boundary that would take what is dragged
    void setMarks(std::map<model::TierId, ChangeMark>, std::vector<model::Tier> ghosts);
    void setBadges(std::map<model::TierId, CanvasView::Badge>);

    // places, in canvas coordinates
    [[nodiscard]] QRectF cardRect(const model::TierId &) const; ///< null when there is no such tier
    [[nodiscard]] QRectF contentBounds() const;                 ///< of all that is drawn; null when empty
    [[nodiscard]] model::TierId tierAt(const QPointF &, double margin = 0) const;
    [[nodiscard]] std::optional<Port> portAt(const QPointF &, double radius) const; ///< ports that are showing: hovered and selected cards
    [[nodiscard]] model::LinkId linkAt(const QPointF &, double tolerance) const;
    [[nodiscard]] std::pair<model::BoundaryId, BoundaryPart> boundaryPartAt(const QPointF &, double tolerance) const;
    [[nodiscard]] Selection within(const QRectF &) const; ///< what a rubber band takes: cards it touches, links and boundaries it holds
    [[nodiscard]] const render::Route *route(const model::LinkId &) const;
    [[nodiscard]] const model::Link *link(const model::LinkId &) const; ///< by index: the model's own look-up walks the list

    // for the items
    [[nodiscard]] render::DiagramScene diagram() const;
    [[nodiscard]] render::CardState cardState(const model::TierId &) const;
    [[nodiscard]] render::CardState boundaryState(const model::BoundaryId &) const;
    [[nodiscard]] double dotPhase() const { return m_dotPhase; }
    [[nodiscard]] bool isSettling() const { return m_settling; } ///< zooming right now: stretched pictures will do
    void setSettling(bool);
    struct Picture
    {
        QPixmap pixmap;
        double scale = 1, ratio = 1;
        render::Detail detail = render::Detail::Full;
    };
    [[nodiscard]] QCache<model::TierId, Picture> &pictures() { return m_pictures; }

    [[nodiscard]] Overlay &overlay() { return *m_overlay; }

signals:
    void contentChanged(); ///< bounds may differ

private:
    template<class Item, class Element, class Id>
    void syncItems(std::unordered_map<Id, Item *> &items, const std::vector<Element> &before, const std::vector<Element> &after);
    void route(); ///< everything anew: the same drawing gives the same routes, here and on paper
    void routeAround(const std::set<model::TierId> &moved);
    void lift(const std::set<model::TierId> &);
    void applyRoutes();
    void place();
    void repaint(const model::TierId &);
    void repaint(const model::BoundaryId &);
    void repaint(const model::LinkId &);
    void repaintEverything();

    const catalog::Catalog &m_catalog;
    render::Theme m_theme;
    model::Variant m_variant, m_committed;
    std::shared_ptr<const estimate::Outcome> m_outcome;
    std::size_t m_step = 0;
    bool m_stale = false;
    model::Currency m_currency;
    double m_dotPhase = 0;
    bool m_settling = false;

    std::unordered_map<model::TierId, CardItem *> m_cards;
    std::unordered_map<model::LinkId, LinkItem *> m_links;
    std::unordered_map<model::LinkId, LinkLabelItem *> m_labels;
    std::unordered_map<model::BoundaryId, BoundaryItem *> m_boundaries;
    std::vector<CardItem *> m_ghostItems;
    render::LinkRouter m_router;
    std::unordered_map<model::LinkId, std::size_t> m_linkIndex; ///< into the variant's links and the router's routes
    std::unordered_map<model::TierId, QRectF> m_cardRects;
    Overlay *m_overlay = nullptr;

    Selection m_selection;
    std::set<model::TierId> m_lifted; ///< cards being dragged lie above the others
    model::TierId m_hovered, m_target;
    bool m_targetValid = true;
    model::BoundaryId m_dropBoundary;
    std::map<model::TierId, ChangeMark> m_marks;
    std::vector<model::Tier> m_ghosts;
    std::map<model::TierId, CanvasView::Badge> m_badges;
    QCache<model::TierId, Picture> m_pictures;
};

} // namespace headroom::ui
