#include "factlist.h"

#include <look/appearance.h>
#include <look/paint.h>

#include <render/format.h>

#include <QPainter>

namespace headroom::ui {
namespace {

constexpr int rowHeight = 23;

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FactList::setFacts(QList<std::pair<QString, QString>> facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    QStringList spoken;
    for (const auto &[name, value] : m_facts)
        spoken << tr("%1: %2").arg(name, value);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize FactList::sizeHint() const
{
    return {260, int(m_facts.size()) * rowHeight + 2};
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont name = theme().font(render::TextStyle::Body);
    name.setPixelSize(12);
    QFont figure = name;
    figure.setWeight(QFont::Medium);
    for (int i = 0; i < m_facts.size(); ++i) {
        const QRectF row(0, i * rowHeight, width() - 4, rowHeight);
        const double used = render::figuresWidth(figure, m_facts[i].second);
        painter.setFont(name);
        painter.setPen(color(render::Role::Text3));
        drawElided(painter, row.adjusted(0, 0, -used - 10, 0), Qt::AlignVCenter | Qt::AlignLeft, m_facts[i].first);
        painter.setFont(figure);
        painter.setPen(color(render::Role::Text));
        render::drawFigures(painter, row, Qt::AlignVCenter | Qt::AlignRight, m_facts[i].second);
    }
}

} // namespace headroom::ui
