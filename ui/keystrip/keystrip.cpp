#include "keystrip.h"

#include <look/appearance.h>
#include <look/paint.h>
#include <session/session.h>

#include <render/format.h>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <cmath>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

/// Share of the width of each cell; the first and the last hold the longest texts.
constexpr std::array wideShares = {1.45, 1.2, 1.0, 1.1, 1.0, 1.25};
constexpr std::array compactShares = {1.1, 1.0, 1.0, 1.1, 1.0, 1.25};
constexpr double cellPadding = 16, iconExtent = 17, whiskerWidth = 64;

void paintWhisker(QPainter &painter, const QRectF &rect, double low, double expected, double high)
{
    const double y = rect.center().y(), span = std::max(1e-9, high - low);
    painter.setPen(QPen(color(Role::BorderStrong), 1.5));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.drawLine(QPointF(rect.left(), y - 3), QPointF(rect.left(), y + 3));
    painter.drawLine(QPointF(rect.right(), y - 3), QPointF(rect.right(), y + 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Text2));
    painter.drawEllipse(QPointF(rect.left() + rect.width() * (expected - low) / span, y), 3, 3);
}

} // namespace

KeyStrip::KeyStrip(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Key figures"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::outcomeChanged, this, &KeyStrip::refresh);
    connect(&session, &Session::variantChanged, this, &KeyStrip::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void KeyStrip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize KeyStrip::sizeHint() const
{
    return {1200, m_compact ? 72 : 76};
}

void KeyStrip::refresh()
{
    const OutcomePtr outcome = m_session.outcome();
    const OutcomePtr compared = m_session.comparedOutcome();
    const model::Variant *variant = m_session.variant();
    m_stale = m_session.isStale();
    m_figures.clear();
    if (outcome && variant && m_session.scenario()) {
        m_figures = keyFigures({&m_session.project(), variant, m_session.scenario(), &m_session.catalog(), outcome.get(),
                                m_session.project().variant(m_session.comparedId()), compared.get(), m_session.isPreview()});
        QStringList spoken;
        for (const KeyFigure &figure : m_figures)
            spoken << tr("%1: %2").arg(figure.label, figure.figure);
        setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    }
    update();
}

QRectF KeyStrip::cellRect(int index) const
{
    const auto &shares = m_compact ? compactShares : wideShares;
    double total = 0, before = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        total += shares[i];
        if (int(i) < index)
            before += shares[i];
    }
    const double left = std::round(width() * before / total), right = std::round(width() * (before + shares[std::size_t(index)]) / total);
    return QRectF(left, 0, right - left, height() - 1);
}

int KeyStrip::cellAt(const QPointF &point) const
{
    for (int i = 0; i < m_figures.size(); ++i) {
        if (cellRect(i).contains(point))
            return i;
    }
    return -1;
}

void KeyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border));
    for (int i = 0; i < int(wideShares.size()); ++i) {
        const QRectF cell = cellRect(i);
        if (i > 0)
            painter.fillRect(QRectF(cell.left(), 0, 1, cell.height()), color(Role::BorderSubtle));
        if (i < m_figures.size() && !m_figures.at(i).figure.isEmpty())
            paintCell(painter, m_figures.at(i), cell, i == m_hovered);
        else
            paintSkeleton(painter, cell);
        if (hasFocus() && i == m_focused)
            drawFocusRing(painter, cell.adjusted(4, 3, -4, -3), 6);
    }
}

void KeyStrip::paintSkeleton(QPainter &painter, const QRectF &cell) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunken));
    painter.drawRoundedRect(QRectF(cell.left() + cellPadding, 14, 80, 9), 4, 4);
    painter.drawRoundedRect(QRectF(cell.left() + cellPadding, 31, 110, 15), 5, 5);
    painter.drawRoundedRect(QRectF(cell.left() + cellPadding, 55, 96, 8), 4, 4);
}

void KeyStrip::paintCell(QPainter &painter, const KeyFigure &figure, const QRectF &cell, bool hovered) const
{
    if (hovered)
        painter.fillRect(cell.adjusted(1, 0, 0, 0), color(Role::Hover));
    const double left = cell.left() + cellPadding, width = cell.width() - 2 * cellPadding + 6;
    painter.setFont(theme().font(TextStyle::Caption));
    painter.setPen(color(Role::Text3));
    drawElided(painter, QRectF(left, 8, width, 16), Qt::AlignVCenter | Qt::AlignLeft, figure.label);

    const bool words = figure.id == KeyFigure::Id::Bottleneck;
    QFont figureFont = theme().font(TextStyle::Figure);
    if (words)
        figureFont.setPixelSize(m_compact ? 15 : 17);
    else if (m_compact)
        figureFont.setPixelSize(21);
    painter.setFont(figureFont);
    const bool stale = m_stale || figure.pending;
    const QColor ink = stale ? color(Role::Stale) : figure.broken ? color(Role::Bad) : color(Role::Text);
    double x = left;
    if (stale || figure.broken) {
        drawIcon(painter, stale ? QStringLiteral("actions/stale") : QStringLiteral("actions/util-saturated"), QRectF(x, 30, iconExtent, iconExtent), ink);
        x += iconExtent + 6;
    }
    painter.setPen(ink);
    const QRectF line(x, 24, cell.right() - x - 4, 28);
    if (words) {
        drawElided(painter, line, Qt::AlignVCenter | Qt::AlignLeft, figure.figure);
    } else {
        const double used = render::drawFigures(painter, line, Qt::AlignVCenter | Qt::AlignLeft, figure.figure);
        if (stale) {
            painter.setPen(QPen(color(Role::Stale), 1, Qt::DashLine));
            painter.drawLine(QPointF(x, 51), QPointF(x + used, 51));
        }
        if (!figure.suffix.isEmpty()) {
            QFont small = theme().font(TextStyle::Body);
            small.setWeight(QFont::Medium);
            painter.setFont(small);
            painter.setPen(color(Role::Text3));
            painter.drawText(QRectF(x + used + 7, 27, 120, 24), Qt::AlignVCenter | Qt::AlignLeft, figure.suffix);
        }
    }

    x = left;
    const double y = m_compact ? 51 : 54;
    if (figure.low && figure.high && !m_compact) {
        paintWhisker(painter, QRectF(x, y + 4, whiskerWidth, 8), *figure.low, figure.expected.value_or(*figure.low), *figure.high);
        x += whiskerWidth + 8;
    }
    painter.setFont(theme().font(TextStyle::Caption));
    painter.setPen(color(Role::Text3));
    drawElided(painter, QRectF(x, y, cell.right() - x - 6, 16), Qt::AlignVCenter | Qt::AlignLeft, m_compact ? figure.shortDetail : figure.detail);
}

void KeyStrip::explain(int index)
{
    if (index < 0 || index >= m_figures.size())
        return;
    auto *popover = new ExplanationPopover(m_figures.at(index).explanation, this);
    connect(popover, &ExplanationPopover::tierRequested, this, &KeyStrip::tierRequested);
    const QRect cell = cellRect(index).toRect();
    popover->open(QRect(mapToGlobal(cell.topLeft()) + QPoint(int(cellPadding), 0), cell.size()));
}

void KeyStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        explain(cellAt(event->position()));
}

void KeyStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = cellAt(event->position());
    setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void KeyStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void KeyStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(int(wideShares.size()) - 1, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: explain(m_focused); break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

} // namespace headroom::ui
