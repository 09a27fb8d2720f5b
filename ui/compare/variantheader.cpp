#include "variantheader.h"

#include <look/appearance.h>
#include <look/paint.h>

#include <render/format.h>

#include <QPainter>

namespace headroom::ui {

using render::Role;

VariantHead::VariantHead(bool dashed, QWidget *parent) : QWidget(parent), m_dashed(dashed)
{
    setFixedHeight(33);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void VariantHead::show(const QString &name, const QString &cost, int missed, int levels)
{
    m_name = name;
    m_cost = cost;
    m_missed = missed;
    m_levels = levels;
    setAccessibleName(tr("%1, %2 a month").arg(name, cost));
    update();
}

void VariantHead::showPending(const QString &name)
{
    m_name = name;
    m_cost.clear();
    m_levels = -1;
    update();
}

void VariantHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::BorderSubtle));
    painter.setPen(QPen(color(m_dashed ? Role::ChartPlanned : Role::ChartOptimized), 3, m_dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap));
    if (m_dashed) {
        QPen pen = painter.pen();
        pen.setDashPattern({2.4, 1.4});
        painter.setPen(pen);
    }
    painter.drawLine(QPointF(16, height() / 2.0), QPointF(33, height() / 2.0));
    painter.setFont(theme().font(render::TextStyle::BodyStrong));
    painter.setPen(color(Role::Text));
    const double costWidth = m_cost.isEmpty() ? 0 : render::figuresWidth(painter.font(), m_cost) + 14;
    const QString chip = m_levels <= 0 ? QString() : m_missed == 0 ? tr("meets all %1 levels").arg(m_levels) : tr("misses %1 of %2 levels").arg(m_missed).arg(m_levels);
    const double chipExtent = chip.isEmpty() ? 0 : chipWidth(chip, 20) + 26;
    drawElided(painter, QRectF(42, 0, width() - 56 - costWidth - chipExtent, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    render::drawFigures(painter, QRectF(0, 0, width() - 14, height() - 1), Qt::AlignVCenter | Qt::AlignRight, m_cost);
    if (!chip.isEmpty()) {
        const bool bad = m_missed > 0;
        const double x = width() - 14 - costWidth - chipWidth(chip, 20) - 14;
        const QRectF ground(x - 4, height() / 2.0 - 10, chipWidth(chip, 20) + 14, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(bad ? Role::BadTint : Role::GoodTint));
        painter.drawRoundedRect(ground, 10, 10);
        drawIcon(painter, bad ? QStringLiteral("actions/util-saturated") : QStringLiteral("actions/check-circle"), QRectF(ground.left() + 6, height() / 2.0 - 6.5, 13, 13), color(bad ? Role::Bad : Role::Good));
        painter.setFont(theme().font(render::TextStyle::CaptionStrong));
        painter.setPen(color(bad ? Role::Bad : Role::Good));
        painter.drawText(ground.adjusted(22, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, chip);
    }
}

} // namespace headroom::ui
