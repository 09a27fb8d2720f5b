#include "canvasscene.h"

#include "boundaryitem.h"
#include "carditem.h"
#include "linkitem.h"
#include "overlay.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qsizetype pictureCacheBytes = 160 << 20; ///< 1,000 cards in full at 100 %, or the visible ones at 300 %

/// Whether two versions of a variant need the same routes.
bool sameRoutes(const model::Variant &a, const model::Variant &b, const catalog::Catalog &catalog)
{
    const auto sameTier = [&](const model::Tier &x, const model::Tier &y) {
        return x.id == y.id && x.hidden == y.hidden && render::cardRect(x, catalog) == render::cardRect(y, catalog);
    };
    const auto sameLink = [](const model::Link &x, const model::Link &y) {
        return x.id == y.id && x.from == y.from && x.to == y.to && x.bends == y.bends && x.replication == y.replication;
    };
    return std::equal(a.tiers.begin(), a.tiers.end(), b.tiers.begin(), b.tiers.end(), sameTier) &&
           std::equal(a.links.begin(), a.links.end(), b.links.begin(), b.links.end(), sameLink) && a.boundaries == b.boundaries;
}

/// Whether an element need not be painted anew; a card only moved keeps its picture.
bool looksSame(const model::Tier &a, const model::Tier &b)
{
    if (a == b)
        return true;
    model::Tier there = a;
    there.frame.x = b.frame.x;
    there.frame.y = b.frame.y;
    there.boundary = b.boundary;
    return there == b;
}

template<class Element>
bool looksSame(const Element &a, const Element &b)
{
    return a == b;
}

void refresh(CardItem *item)
{
    item->refresh();
}
void refresh(QGraphicsItem *item)
{
    item->update();
}

} // namespace

CanvasScene::CanvasScene(const catalog::Catalog &catalog, const render::Theme &theme, QObject *parent)
    : QGraphicsScene(parent)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_overlay(new Overlay(*this))
    , m_pictures(pictureCacheBytes)
{
    addItem(m_overlay);
}

CanvasScene::~CanvasScene() = default;

template<class Item, class Element, class Id>
void CanvasScene::syncItems(std::unordered_map<Id, Item *> &items, const std::vector<Element> &before, const std::vector<Element> &after)
{
    std::unordered_map<Id, const Element *> old;
    for (const Element &element : before)
        old.emplace(element.id, &element);
    std::unordered_map<Id, Item *> kept;
    for (const Element &element : after) {
        if (kept.contains(element.id))
            continue; // twice the same id: validation says so, the canvas shows the first
        Item *item = nullptr;
        if (auto node = items.extract(element.id)) {
            item = node.mapped();
            if (const auto it = old.find(element.id); it != old.end() && !looksSame(*it->second, element))
                refresh(item);
        } else {
            item = new Item(*this, element.id);
            addItem(item);
        }
        if constexpr (!std::is_same_v<Element, model::Link>)
            item->setVisible(!element.hidden);
        kept.emplace(element.id, item);
    }
    for (const auto &[id, item] : items)
        delete item;
    items = std::move(kept);
}

void CanvasScene::show(const model::Variant *variant)
{
    m_committed = variant ? *variant : model::Variant{};
    restore();
}

void CanvasScene::restore()
{
    const model::Variant before = std::exchange(m_variant, m_committed);
    syncItems(m_cards, before.tiers, m_variant.tiers);
    syncItems(m_boundaries, before.boundaries, m_variant.boundaries);
    syncItems(m_links, before.links, m_variant.links);
    syncItems(m_labels, before.links, m_variant.links);
    lift({});
    place();
    if (m_linkIndex.size() != m_variant.links.size() || !sameRoutes(before, m_variant, m_catalog))
        route();
    if (!(before == m_variant))
        emit contentChanged();
}

void CanvasScene::place()
{
    m_cardRects.clear();
    for (const model::Tier &tier : m_variant.tiers) {
        const QRectF rect = render::cardRect(tier, m_catalog);
        m_cardRects.emplace(tier.id, rect);
        m_cards.at(tier.id)->place(rect);
    }
    for (const model::Boundary &boundary : m_variant.boundaries)
        m_boundaries.at(boundary.id)->place(toQt(boundary.frame), depthOf(m_variant, boundary.id));
}

void CanvasScene::route()
{
    m_router.route(m_variant, m_catalog);
    applyRoutes();
}

void CanvasScene::routeAround(const std::set<model::TierId> &moved)
{
    (void)m_router.update(m_variant, m_catalog, moved);
    applyRoutes();
}

void CanvasScene::applyRoutes()
{
    m_linkIndex.clear();
    const QList<render::Route> &routes = m_router.routes();
    for (std::size_t i = 0; i < m_variant.links.size() && qsizetype(i) < routes.size(); ++i) {
        const model::LinkId &id = m_variant.links[i].id;
        m_linkIndex.emplace(id, i);
        const render::Route &route = routes[qsizetype(i)];
        m_links.at(id)->setRoute(route);
        m_labels.at(id)->setRoute(route);
    }
}

void CanvasScene::preview(const Placement &placement)
{
    for (model::Tier &tier : m_variant.tiers) {
        if (const auto it = placement.tiers.find(tier.id); it != placement.tiers.end()) {
            tier.frame.x = it->second.x();
            tier.frame.y = it->second.y();
        }
    }
    for (model::Boundary &boundary : m_variant.boundaries) {
        if (const auto it = placement.boundaries.find(boundary.id); it != placement.boundaries.end())
            boundary.frame = fromQt(it->second);
    }
    place();
    for (const auto &[id, frame] : placement.boundaries)
        repaint(id);
    std::set<model::TierId> moved;
    for (const auto &[id, corner] : placement.tiers)
        moved.insert(id);
    lift(moved);
    routeAround(moved);
}

void CanvasScene::lift(const std::set<model::TierId> &dragged)
{
    if (dragged == m_lifted)
        return;
    const auto setHeight = [this](const std::set<model::TierId> &ids, double z) {
        for (const model::TierId &id : ids) {
            if (const auto it = m_cards.find(id); it != m_cards.end())
                it->second->setZValue(z);
        }
    };
    setHeight(std::exchange(m_lifted, dragged), 200);
    setHeight(dragged, 300);
}

void CanvasScene::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    repaintEverything();
}

void CanvasScene::setOutcome(std::shared_ptr<const estimate::Outcome> outcome, std::size_t step)
{
    m_outcome = std::move(outcome);
    m_step = step;
    repaintEverything();
}

void CanvasScene::setStep(std::size_t step)
{
    if (std::exchange(m_step, step) != step)
        repaintEverything();
}

void CanvasScene::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        repaintEverything();
}

void CanvasScene::setCurrency(const model::Currency &currency)
{
    if (!(std::exchange(m_currency, currency) == currency))
        repaintEverything();
}

void CanvasScene::setDotPhase(double phase)
{
    m_dotPhase = phase;
    for (const auto &[id, item] : m_links)
        item->update();
}

void CanvasScene::setSettling(bool settling)
{
    if (std::exchange(m_settling, settling) && !settling)
        update();
}

void CanvasScene::repaint(const model::TierId &id)
{
    if (const auto it = m_cards.find(id); it != m_cards.end())
        it->second->refresh();
}

void CanvasScene::repaint(const model::BoundaryId &id)
{
    if (const auto it = m_boundaries.find(id); it != m_boundaries.end())
        it->second->update();
}

void CanvasScene::repaint(const model::LinkId &id)
{
    if (const auto it = m_links.find(id); it != m_links.end())
        it->second->update();
    if (const auto it = m_labels.find(id); it != m_labels.end())
        it->second->update();
}

void CanvasScene::repaintEverything()
{
    m_pictures.clear();
    update();
}

void CanvasScene::setSelection(const Selection &selection)
{
    const Selection before = std::exchange(m_selection, selection);
    const auto repaintDifference = [this](const auto &a, const auto &b) {
        for (const auto &id : a) {
            if (!b.contains(id))
                repaint(id);
        }
    };
    repaintDifference(before.tiers, selection.tiers);
    repaintDifference(selection.tiers, before.tiers);
    repaintDifference(before.links, selection.links);
    repaintDifference(selection.links, before.links);
    repaintDifference(before.boundaries, selection.boundaries);
    repaintDifference(selection.boundaries, before.boundaries);
}

void CanvasScene::setHovered(const model::TierId &id)
{
    if (id == m_hovered)
        return;
    repaint(std::exchange(m_hovered, id));
    repaint(id);
}

void CanvasScene::setTarget(const model::TierId &id, bool valid)
{
    if (id == m_target && valid == m_targetValid)
        return;
    m_targetValid = valid;
    repaint(std::exchange(m_target, id));
    repaint(id);
}

void CanvasScene::setDropBoundary(const model::BoundaryId &id)
{
    if (id == m_dropBoundary)
        return;
    repaint(std::exchange(m_dropBoundary, id));
    repaint(id);
}

void CanvasScene::setMarks(std::map<model::TierId, ChangeMark> marks, std::vector<model::Tier> ghosts)
{
    m_marks = std::move(marks);
    m_ghosts = std::move(ghosts);
    for (CardItem *item : m_ghostItems)
        delete item;
    m_ghostItems.clear();
    for (const model::Tier &tier : m_ghosts) {
        auto *item = new CardItem(*this, tier.id, true);
        addItem(item);
        item->setGhost(tier);
        m_ghostItems.push_back(item);
    }
    repaintEverything();
    emit contentChanged();
}

void CanvasScene::setBadges(std::map<model::TierId, CanvasView::Badge> badges)
{
    if (badges == m_badges)
        return;
    m_badges = std::move(badges);
    repaintEverything();
}

render::DiagramScene CanvasScene::diagram() const
{
    render::DiagramScene scene;
    scene.variant = &m_variant;
    scene.catalog = &m_catalog;
    if (m_outcome && m_outcome->run.variant == m_variant.id) {
        scene.run = &m_outcome->run;
        scene.bill = &m_outcome->bill;
        scene.step = m_outcome->run.steps > 0 ? std::min(m_step, m_outcome->run.steps - 1) : 0;
        scene.flowDots = m_variant.links.size() <= 300;
        scene.stale = m_stale;
    }
    scene.currency = QString::fromStdString(m_currency.code);
    scene.perUsd = m_currency.perUsd;
    return scene;
}

render::CardState CanvasScene::cardState(const model::TierId &id) const
{
    render::CardState state;
    state.selected = m_selection.tiers.contains(id);
    state.hovered = id == m_hovered;
    state.dropTarget = id == m_target && m_targetValid;
    state.invalidTarget = id == m_target && !m_targetValid;
    if (const auto it = m_badges.find(id); it != m_badges.end()) {
        state.findings = it->second.findings;
        state.bad = it->second.bad;
    }
    const auto ghost = [&](const model::Tier &tier) { return tier.id == id; };
    if (const auto it = m_marks.find(id); it != m_marks.end()) {
        state.changePill = it->second == ChangeMark::Added     ? QCoreApplication::translate("headroom::ui", "+ added")
                           : it->second == ChangeMark::Removed ? QCoreApplication::translate("headroom::ui", "− removed")
                                                               : QCoreApplication::translate("headroom::ui", "~ changed");
    } else if (std::any_of(m_ghosts.begin(), m_ghosts.end(), ghost)) {
        state.changePill = QCoreApplication::translate("headroom::ui", "− removed");
    }
    return state;
}

render::CardState CanvasScene::boundaryState(const model::BoundaryId &id) const
{
    render::CardState state;
    state.selected = m_selection.boundaries.contains(id);
    state.dropTarget = id == m_dropBoundary;
    return state;
}

} // namespace headroom::ui
