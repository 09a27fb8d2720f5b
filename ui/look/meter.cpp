#include "meter.h"

#include "appearance.h"
#include "paint.h"

#include <render/format.h>

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

Meter::Meter(const QString &label, QWidget *parent) : QWidget(parent), m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Meter::setLabel(const QString &label)
{
    m_label = label;
    update();
}

void Meter::setValue(double utilization, double target)
{
    m_value = utilization;
    m_target = target;
    setAccessibleName(tr("%1, %2").arg(m_label, render::percent(utilization)));
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double labelWidth = std::clamp(width() * 0.22, 56.0, 96.0), figureWidth = 62;
    QFont labelFont = font();
    labelFont.setPixelSize(12);
    painter.setFont(labelFont);
    painter.setPen(color(render::Role::Text2));
    drawElided(painter, QRectF(0, 0, labelWidth - 4, height()), Qt::AlignVCenter | Qt::AlignLeft, m_label);
    drawCapacityBar(painter, QRectF(labelWidth, height() / 2.0 - 3, width() - labelWidth - figureWidth, 6), m_value, m_target);
    const render::UtilizationBand &band = theme().band(m_value);
    labelFont.setWeight(QFont::DemiBold);
    painter.setFont(labelFont);
    painter.setPen(band.text);
    const QString figure = render::percent(m_value);
    const double used = render::figuresWidth(labelFont, figure);
    render::drawFigures(painter, QRectF(width() - figureWidth, 0, figureWidth, height()), Qt::AlignVCenter | Qt::AlignRight, figure);
    if (!band.icon.isEmpty())
        drawIcon(painter, band.icon, QRectF(width() - used - 16, height() / 2.0 - 6, 12, 12), band.text);
}

} // namespace headroom::ui
