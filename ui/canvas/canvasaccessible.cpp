#include "canvasaccessible.h"

#include "canvasimpl.h"
#include "describe.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace headroom::ui {

/// A canvas as a screen reader sees it: tiers in reading order, then links, then boundaries.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view)
        : QAccessibleWidget(view, QAccessible::Canvas, view->accessibleName())
    {
    }
    ~CanvasAccessible() override
    {
        for (const auto &[element, id] : m_elements)
            QAccessible::deleteAccessibleInterface(id);
    }

    /// Which element: exactly one id is set.
    using Element = Selection;

    [[nodiscard]] CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    [[nodiscard]] CanvasScene &scene() const { return view()->m->canvas; }
    [[nodiscard]] std::vector<Element> elements() const
    {
        std::vector<Element> all;
        const model::Variant &variant = scene().variant();
        for (const model::TierId &id : readingOrder(variant))
            all.push_back({{id}, {}, {}});
        for (const model::Link &link : variant.links)
            all.push_back({{}, {link.id}, {}});
        for (const model::Boundary &boundary : variant.boundaries) {
            if (!boundary.hidden)
                all.push_back({{}, {}, {boundary.id}});
        }
        return all;
    }

    [[nodiscard]] int childCount() const override { return int(elements().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

private:
    [[nodiscard]] QAccessibleInterface *interfaceFor(const Element &) const;
    struct Less
    {
        bool operator()(const Element &a, const Element &b) const
        {
            return std::tie(a.tiers, a.links, a.boundaries) < std::tie(b.tiers, b.links, b.boundaries);
        }
    };
    mutable std::map<Element, QAccessible::Id, Less> m_elements; ///< interfaces live as long as the canvas's own
};

namespace {

/// One card, link or boundary.
class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementAccessible(CanvasAccessible *canvas, Selection element)
        : m_canvas(canvas)
        , m_element(std::move(element))
    {
    }

    [[nodiscard]] const Selection &element() const { return m_element; }
    [[nodiscard]] bool isValid() const override { return m_canvas->isValid() && !text(QAccessible::Name).isEmpty(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_canvas; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const CanvasScene &scene = m_canvas->scene();
        if (!m_element.tiers.empty()) {
            const model::Tier *tier = scene.variant().tier(*m_element.tiers.begin());
            return tier ? describe(scene.diagram(), *tier) : QString();
        }
        if (!m_element.links.empty()) {
            const model::Link *link = scene.variant().link(*m_element.links.begin());
            return link ? describe(scene.diagram(), *link) : QString();
        }
        const model::Boundary *boundary = m_element.boundaries.empty() ? nullptr : scene.variant().boundary(*m_element.boundaries.begin());
        return boundary ? describe(*boundary) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const CanvasScene &scene = m_canvas->scene();
        QRectF area = boundsOf(scene.variant(), scene.catalog(), m_element);
        if (!m_element.links.empty()) {
            if (const render::Route *route = scene.route(*m_element.links.begin()))
                area = QPolygonF(route->points).boundingRect();
        }
        const CanvasView *view = m_canvas->view();
        const QRect inView = view->mapFromScene(area).boundingRect();
        return {view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = state.focused = m_canvas->view()->selection() == m_element;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        m_canvas->view()->setSelection(m_element);
        m_canvas->view()->setFocus(Qt::OtherFocusReason);
        if (name == pressAction())
            emit m_canvas->view()->inspectRequested();
    }

private:
    CanvasAccessible *m_canvas;
    Selection m_element;
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (className != QLatin1String(CanvasView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

QAccessibleInterface *CanvasAccessible::interfaceFor(const Element &element) const
{
    auto it = m_elements.find(element);
    if (it == m_elements.end()) {
        auto *made = new ElementAccessible(const_cast<CanvasAccessible *>(this), element); // Qt's interfaces name parents without const
        it = m_elements.emplace(element, QAccessible::registerAccessibleInterface(made)).first;
    }
    return QAccessible::accessibleInterface(it->second);
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const std::vector<Element> all = elements();
    return index >= 0 && index < int(all.size()) ? interfaceFor(all[std::size_t(index)]) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *element = dynamic_cast<const ElementAccessible *>(child);
    const std::vector<Element> all = elements();
    const auto it = element ? std::find(all.begin(), all.end(), element->element()) : all.end();
    return it == all.end() ? -1 : int(it - all.begin());
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const Selection &selection = view()->selection();
    return selection.count() == 1 ? interfaceFor(selection) : nullptr;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPointF at = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    const model::TierId tier = scene().tierAt(at);
    return tier.empty() ? nullptr : interfaceFor({{tier}, {}, {}});
}

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    (void)installed;
}

void announceFocus(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view);
    const QAccessibleInterface *focused = canvas ? canvas->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(canvas->indexOfChild(focused));
    QAccessible::updateAccessibility(&event);
}

} // namespace headroom::ui
