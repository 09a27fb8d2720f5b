#pragma once

#include <catalog/catalog.h>
#include <document/document.h>
#include <render/icons.h>
#include <ui/canvas/canvasview.h>
#include <ui/palette/paletteentry.h>

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

/// A small shop on a canvas of 1000 × 700 px at 100 %, and the mouse in canvas coordinates.
namespace canvastest {

using namespace headroom;
using model::BoundaryId;
using model::LinkId;
using model::TierId;

inline const catalog::Catalog &catalogue()
{
    static const catalog::Catalog loaded =
        catalog::Catalog::load(std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString()) / "catalog").value();
    return loaded;
}

inline const render::Theme &lightTheme()
{
    static const render::Theme theme =
        render::Theme::load(std::filesystem::path(HEADROOM_SOURCE_DIR) / "resources" / "themes" / "tokens.json", render::Scheme::Light)
            .value();
    return theme;
}

inline model::Tier tier(const char *id, const char *name, const char *kind, double x, double y)
{
    model::Tier tier;
    tier.id = TierId(id);
    tier.name = name;
    tier.kind = kind;
    tier.frame.x = x;
    tier.frame.y = y;
    return tier;
}

inline model::Link link(const char *from, const char *to)
{
    model::Link link;
    link.id = LinkId(std::string(from) + "-" + to);
    link.from = TierId(from);
    link.to = TierId(to);
    return link;
}

/// Visitors → balancer → web → database, a cache nobody calls yet, and an empty group below.
inline model::Project shop()
{
    model::Variant variant;
    variant.id = model::VariantId("planned");
    variant.name = "Planned";
    variant.region = "eu-west-3";
    variant.tiers = {tier("users", "Visitors", "users", 0, 96), tier("lb", "Balancer", "application-load-balancer", 240, 96),
                     tier("web", "Web", "server-linux", 480, 96), tier("cache", "Cache", "cache", 720, 0),
                     tier("db", "Database", "db-aurora", 720, 192)};
    variant.links = {link("users", "lb"), link("lb", "web"), link("web", "db")};
    model::Boundary group;
    group.id = BoundaryId("group");
    group.name = "Group";
    group.frame = {0, 360, 400, 240};
    variant.boundaries = {group};
    model::Project project;
    project.id = "shop";
    project.name = "Shop";
    project.variants = {variant};
    return project;
}

/// One document with its canvas, shown.
struct Board
{
    document::Document document{catalogue()};
    ui::CanvasView view{document, lightTheme()};

    explicit Board(model::Project project = shop())
    {
        render::setIconDirectory(std::filesystem::path(HEADROOM_SOURCE_DIR) / "resources" / "icons");
        document.setProject(std::move(project), {});
        view.resize(1000, 700);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.setVariant(model::VariantId("planned"));
        view.setZoom(1);
        view.setFocus();
    }

    [[nodiscard]] const model::Variant &variant() const { return document.project().variants.front(); }
    [[nodiscard]] const model::Tier &tierNamed(const char *id) const { return *variant().tier(TierId(id)); }
    [[nodiscard]] int undoSteps() { return document.undoStack().count(); }
    [[nodiscard]] QPointF cornerOf(const char *id) const { return {tierNamed(id).frame.x, tierNamed(id).frame.y}; }
    [[nodiscard]] QPointF centreOf(const char *id) const { return render::cardRect(tierNamed(id), catalogue()).center(); }
    [[nodiscard]] QPointF rightPortOf(const char *id) const
    {
        const QRectF card = render::cardRect(tierNamed(id), catalogue());
        return {card.right(), card.center().y()};
    }

    void mouse(QEvent::Type type, const QPointF &scene, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF at = view.mapFromScene(scene);
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            m_buttons |= button;
        if (type == QEvent::MouseButtonRelease)
            m_buttons &= ~Qt::MouseButtons(button);
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button, m_buttons,
                          modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void press(const QPointF &at, Qt::KeyboardModifiers modifiers = {}) { mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers); }
    void release(const QPointF &at, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers);
    }
    void moveTo(const QPointF &at, Qt::KeyboardModifiers modifiers = {}) { mouse(QEvent::MouseMove, at, Qt::NoButton, modifiers); }
    void click(const QPointF &at, Qt::KeyboardModifiers modifiers = {})
    {
        press(at, modifiers);
        release(at, modifiers);
    }
    void doubleClick(const QPointF &at)
    {
        click(at);
        mouse(QEvent::MouseButtonDblClick, at, Qt::LeftButton);
        release(at);
    }
    /// Hovers first, as a hand does, then drags in three steps.
    void dragTo(const QPointF &from, const QPointF &to)
    {
        moveTo(from);
        press(from);
        moveTo(from + (to - from) / 3);
        moveTo(to);
    }
    void drag(const QPointF &from, const QPointF &to)
    {
        dragTo(from, to);
        release(to);
    }
    void drop(const QString &entry, const QPointF &scene)
    {
        QMimeData data;
        data.setData(QString::fromLatin1(ui::paletteMimeType), entry.toUtf8());
        const QPoint at = view.mapFromScene(scene);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &over);
        QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &let);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void select(std::initializer_list<const char *> tiers)
    {
        ui::Selection selection;
        for (const char *id : tiers)
            selection.tiers.insert(TierId(id));
        view.setSelection(selection);
    }
    void trigger(ui::CanvasCommand command) { view.action(command)->trigger(); }

private:
    Qt::MouseButtons m_buttons;
};

} // namespace canvastest
