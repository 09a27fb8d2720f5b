#include "figuretable.h"

#include <look/appearance.h>
#include <look/paint.h>

#include <render/format.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

using render::Role;

FigureTable::FigureTable(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Key figures of both variants"));
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FigureTable::setFigures(const QString &firstName, const QString &secondName, QList<ComparedFigure> figures)
{
    m_firstName = firstName;
    m_secondName = secondName;
    m_figures = std::move(figures);
    QStringList spoken;
    for (const auto &figure : m_figures)
        spoken << tr("%1: %2, %3").arg(figure.name, figure.first, figure.second);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void FigureTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double rowHeight = std::clamp((height() - 24.0) / std::max<qsizetype>(1, m_figures.size()), 18.0, 27.0);
    const double last = width() * 0.17, second = width() * 0.285, first = width() * 0.285, name = width() - first - second - last;
    const auto column = [&](int index, double y) {
        const double x = index == 0 ? 0 : index == 1 ? name : index == 2 ? name + first : name + first + second;
        const double w = index == 0 ? name : index == 1 ? first : index == 2 ? second : last;
        return QRectF(x, y, w - (index == 0 ? 6 : 0), rowHeight);
    };
    painter.setFont(theme().font(render::TextStyle::Caption));
    painter.setPen(color(Role::Text3));
    drawElided(painter, column(1, 0), Qt::AlignVCenter | Qt::AlignRight, m_firstName);
    drawElided(painter, column(2, 0), Qt::AlignVCenter | Qt::AlignRight, m_secondName);
    drawElided(painter, column(3, 0), Qt::AlignVCenter | Qt::AlignRight, tr("Difference"));
    QFont plain = theme().font(render::TextStyle::Body);
    plain.setPixelSize(12);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    double y = 22;
    for (const ComparedFigure &figure : m_figures) {
        painter.fillRect(QRectF(0, y, width(), 1), color(Role::BorderSubtle));
        painter.setFont(plain);
        painter.setPen(color(Role::Text2));
        drawElided(painter, column(0, y), Qt::AlignVCenter | Qt::AlignLeft, figure.name);
        const auto cell = [&](int index, const QString &value, const QFont &cellFont, Role role) {
            painter.setFont(cellFont);
            painter.setPen(color(role));
            const QRectF box = column(index, y).adjusted(8, 0, 0, 0);
            QFont fitting = cellFont;
            if (QFontMetricsF(fitting).horizontalAdvance(value) > box.width()) {
                fitting.setPixelSize(10);
                painter.setFont(fitting);
            }
            if (QFontMetricsF(fitting).horizontalAdvance(value) > box.width())
                drawElided(painter, box, Qt::AlignVCenter | Qt::AlignRight, value);
            else
                render::drawFigures(painter, box, Qt::AlignVCenter | Qt::AlignRight, value);
        };
        cell(1, figure.first, plain, figure.firstBroken ? Role::Bad : Role::Text);
        cell(2, figure.second, strong, figure.secondBroken ? Role::Bad : Role::Text);
        cell(3, figure.difference, plain, figure.tone == ComparedFigure::Tone::Better ? Role::Good : Role::Text);
        y += rowHeight;
    }
}

} // namespace headroom::ui
