#pragma once

#include "canvasactions.h"
#include "canvasoverlays.h"
#include "canvasview.h"
#include "connecttool.h"
#include "nameeditor.h"
#include "pantool.h"
#include "placetool.h"
#include "selecttool.h"

#include <QPointer>
#include <QTimer>

namespace headroom::ui {

/// The view's inside: owns scene, tools, actions and what floats on the canvas, and is the tools' host.
class CanvasView::Impl : public QObject, public ToolHost
{
public:
    Impl(CanvasView &, document::Document &, const render::Theme &);

    // ToolHost
    document::Document &document() override { return doc; }
    const model::VariantId &variantId() const override { return id; }
    CanvasScene &scene() override { return canvas; }
    double zoom() const override;
    QRectF visibleArea() const override;
    bool isReadOnly() const override { return readOnly; }
    const Selection &selection() const override { return canvas.selection(); }
    void select(const Selection &) override;
    void scrollBy(const QPoint &) override;
    void setCursorShape(Qt::CursorShape) override;
    void hint(const QString &) override;
    void explain(const QPoint &, const QString &) override;
    bool accept(const Result<> &) override;
    document::Elements add(document::Elements, const QString &) override;
    void useSelectTool() override;
    void startConnecting(const Port &, const Pointer &) override;
    void startReattaching(const model::LinkId &, bool atTarget, const Pointer &) override;
    void renameSelected() override;
    void offerEntries(const QPoint &, std::function<bool(const catalog::Kind &)>, std::function<void(const QString &)>) override;

    // the variant
    void take(const document::ProjectChange &);
    void showVariant();
    void keepExisting(); ///< takes out of the selection what is gone

    // the view
    void zoomAt(const QPointF &viewPoint, double zoom);
    void updateSceneRect();
    void fitNow();
    void layOutOverlays();
    void viewChanged();
    void follow(const CanvasView &other);

    // input
    void use(Tool &);
    void startPanning(bool bySpace);
    void stopPanning();
    [[nodiscard]] Pointer pointer(const QMouseEvent &) const;
    [[nodiscard]] bool keyPressed(QKeyEvent &);
    void selectNext(int by);
    [[nodiscard]] bool canSelectNext(int by) const;
    void connectByKeyboard();
    void quickAdd();
    void rename(const Selection &element, const QString &name);
    void showHandles();
    void scrollNearEdge(); ///< a drag near the border moves the drawing along

    CanvasView &view;
    document::Document &doc;
    CanvasScene canvas;
    model::VariantId id;
    bool readOnly = false;
    bool fitPending = true;
    bool following = false; ///< set while another view's position is taken over

    SelectTool selectTool{*this};
    ConnectTool connectTool{*this};
    PlaceTool placeTool{*this};
    PanTool panTool{*this};
    Tool *tool = &selectTool;
    bool panning = false, panningBySpace = false;

    CanvasActions *actions = nullptr; // children of the view
    ZoomBar *zoomBar = nullptr;
    Legend *legend = nullptr;
    Minimap *minimap = nullptr;
    EmptyHint *emptyHint = nullptr;
    NameEditor *editor = nullptr;
    QTimer settle, flow, autoScroll;
    bool dragging = false;                                         ///< left button held with a tool
    Pointer last;                                                  ///< where the mouse was seen last
    std::map<model::VariantId, std::pair<double, QPointF>> places; ///< zoom and centre where each variant was left
    QList<QPointer<CanvasView>> linked;
};

} // namespace headroom::ui
