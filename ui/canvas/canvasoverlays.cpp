#include "canvasoverlays.h"

#include "canvasscene.h"

#include <render/format.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace headroom::ui {

using render::Role;

namespace {

/// The ground of everything that floats on the canvas.
void paintGround(QPainter &painter, const render::Theme &theme, const QRect &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Border), 1));
    painter.setBrush(theme.color(Role::Panel));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace

ZoomBar::ZoomBar(CanvasView &view, const render::Theme &theme)
    : QWidget(&view)
    , m_theme(theme)
{
    setAccessibleName(tr("Zoom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    const auto button = [&](CanvasCommand command) {
        auto *tool = new QToolButton(this);
        tool->setDefaultAction(view.action(command));
        tool->setAutoRaise(true);
        tool->setIconSize({18, 18});
        tool->setStyleSheet(QStringLiteral("padding: 0; min-height: 0;")); // the sheet's padding is for buttons with text
        tool->setFixedSize(26, 24);
        tool->setFocusPolicy(Qt::NoFocus); // the actions have keys; Tab belongs to the drawing
        tool->setAccessibleName(view.action(command)->text().remove(u'&'));
        row->addWidget(tool);
        return tool;
    };
    button(CanvasCommand::ZoomOut);
    m_percent = button(CanvasCommand::ZoomActual);
    m_percent->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_percent->setFixedWidth(52);
    button(CanvasCommand::ZoomIn);
    button(CanvasCommand::ZoomFit);
    button(CanvasCommand::Minimap);
    setTheme(theme);
    setZoom(1);
    resize(sizeHint());
}

void ZoomBar::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    const QFont font = theme.font(render::TextStyle::CardName);
    m_percent->setStyleSheet(
        QStringLiteral("font-size: %1px; font-weight: 500; padding: 0; min-height: 0;").arg(font.pixelSize())); // a sheet beats setFont
    update();
}

void ZoomBar::setZoom(double zoom)
{
    m_percent->setText(render::percent(zoom));
    m_percent->setAccessibleName(tr("Zoom %1; press for 100 %").arg(render::percent(zoom)));
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, m_theme, rect());
}

Legend::Legend(CanvasView &view, const render::Theme &theme)
    : QWidget(&view)
    , m_theme(theme)
{
    setAccessibleName(tr("Utilization scale"));
    setAccessibleDescription(tr("From pale blue for idle over ochre, orange and red to hatched dark red for saturated."));
    resize(render::legendSize.toSize());
}

void Legend::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    render::paintLegend(painter, m_theme, {0, 0}); // with its ground
}

EmptyHint::EmptyHint(CanvasView &view, const render::Theme &theme)
    : QLabel(&view)
{
    setAlignment(Qt::AlignCenter);
    setText(tr("<b>Nothing here yet</b><br>Drag tiers from the palette, or press N to add one at the cursor.<br>Then drag from port to "
               "port to connect them."));
    setAttribute(Qt::WA_TransparentForMouseEvents); // a palette drag and a rubber band go through to the canvas
    setTheme(theme);
}

void EmptyHint::setTheme(const render::Theme &theme)
{
    setFont(theme.font(render::TextStyle::Body));
    setStyleSheet(QStringLiteral("background: transparent; color: %1;").arg(theme.color(Role::Text2).name()));
    adjustSize();
}

Minimap::Minimap(CanvasView &view, CanvasScene &scene)
    : QWidget(&view)
    , m_view(view)
    , m_scene(scene)
{
    setAccessibleName(tr("Overview map"));
    setCursor(Qt::PointingHandCursor);
    resize(184, 128);
    connect(&view, &CanvasView::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&scene, &CanvasScene::contentChanged, this, qOverload<>(&QWidget::update));
}

QTransform Minimap::toMap() const
{
    const QRectF visible = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF all = m_scene.contentBounds() | visible;
    const QRectF inside = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min(inside.width() / std::max(all.width(), 1.0), inside.height() / std::max(all.height(), 1.0));
    QTransform transform;
    transform.translate(inside.center().x(), inside.center().y());
    transform.scale(scale, scale);
    transform.translate(-all.center().x(), -all.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const render::Theme &theme = m_scene.theme();
    paintGround(painter, theme, rect());
    painter.setTransform(toMap(), true);
    QPen frame(theme.color(Role::Border), 1);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    for (const model::Boundary &boundary : m_scene.variant().boundaries) {
        if (!boundary.hidden)
            painter.drawRect(toQt(boundary.frame));
    }
    painter.setPen(Qt::NoPen);
    const render::DiagramScene diagram = m_scene.diagram();
    for (const model::Tier &tier : m_scene.variant().tiers) {
        if (tier.hidden)
            continue;
        const render::CardFigures figures = render::cardFigures(diagram, tier);
        painter.setBrush(figures.isLoad && figures.value >= 0 ? theme.band(figures.value).fill : theme.color(Role::BorderStrong));
        painter.drawRect(m_scene.cardRect(tier.id));
    }
    QPen visible(theme.color(Role::Primary), 1.5);
    visible.setCosmetic(true);
    painter.setPen(visible);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

void Minimap::centreOn(const QPoint &at)
{
    m_view.centerOn(toMap().inverted().map(QPointF(at)));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    centreOn(event->position().toPoint());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        centreOn(event->position().toPoint());
}

} // namespace headroom::ui
