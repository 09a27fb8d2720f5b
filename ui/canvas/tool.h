#pragma once

#include "canvasscene.h"

#include <QKeyEvent>

#include <functional>

namespace headroom::ui {

/// A mouse event as tools see it.
struct Pointer
{
    QPointF scene; ///< canvas coordinates
    QPoint view;   ///< viewport coordinates
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
};

/// What a tool may do with the canvas; nothing else of the window is known to it.
class ToolHost
{
public:
    virtual ~ToolHost() = default;
    [[nodiscard]] virtual document::Document &document() = 0;
    [[nodiscard]] virtual const model::VariantId &variantId() const = 0;
    [[nodiscard]] virtual CanvasScene &scene() = 0;
    [[nodiscard]] virtual double zoom() const = 0;
    [[nodiscard]] virtual QRectF visibleArea() const = 0; ///< canvas coordinates
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    [[nodiscard]] virtual const Selection &selection() const = 0;
    virtual void select(const Selection &) = 0;
    virtual void scrollBy(const QPoint &viewPixels) = 0;
    virtual void setCursorShape(Qt::CursorShape) = 0;
    virtual void hint(const QString &) = 0;                                          ///< status bar; empty clears it
    virtual void explain(const QPoint &view, const QString &) = 0;                   ///< at the mouse; empty hides it
    virtual bool accept(const Result<> &) = 0;                                       ///< reports a refused edit; true = it was made
    virtual document::Elements add(document::Elements, const QString &undoText) = 0; ///< empty when refused (and reported)

    virtual void useSelectTool() = 0;
    virtual void startConnecting(const Port &, const Pointer &) = 0;
    virtual void startReattaching(const model::LinkId &, bool atTarget, const Pointer &) = 0;
    virtual void renameSelected() = 0;
    /// Lets the user pick something to add; `fits` filters tier kinds (null = everything), `chosen` gets the palette entry.
    virtual void offerEntries(const QPoint &view, std::function<bool(const catalog::Kind &)> fits,
                              std::function<void(const QString &)> chosen) = 0;
};

/// One way of working with the mouse and the keyboard on the canvas.
class Tool
{
public:
    explicit Tool(ToolHost &host)
        : m_host(host)
    {
    }
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void activate() {}
    virtual void deactivate() {}
    virtual void press(const Pointer &) {}
    virtual void move(const Pointer &) {}
    virtual void release(const Pointer &) {}
    virtual void doubleClick(const Pointer &) {}
    virtual bool key(QKeyEvent *) { return false; } ///< true = taken
    virtual bool cancel() { return false; }         ///< Escape; true = there was something to give up

protected:
    ToolHost &m_host;
};

} // namespace headroom::ui
