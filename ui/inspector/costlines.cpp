#include "costlines.h"

#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>

#include <render/format.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace headroom::ui {

using render::Role;

namespace {

constexpr int lineHeight = 40, totalHeight = 32;

QString amount(double usd, const model::Currency &currency)
{
    return render::money(usd * currency.perUsd, text(currency.code));
}

/// Enough digits for a unit price: "$0.2020", "$0.00000040".
QString unitPrice(double usd)
{
    return render::money(usd, {}, usd > 0 && usd < 0.0001 ? 8 : 4);
}

QString quantity(double value)
{
    return render::number(value, value < 100 && value != std::floor(value) ? 2 : 0);
}

} // namespace

QString provenanceText(pricing::Provenance provenance)
{
    switch (provenance) {
    case pricing::Provenance::Published: return QObject::tr("published list");
    case pricing::Provenance::Derived: return QObject::tr("derived from published rows");
    case pricing::Provenance::GeneralKnowledge: return QObject::tr("general knowledge, to be verified");
    case pricing::Provenance::Override: return QObject::tr("entered by you");
    }
    return {};
}

Explanation explain(const estimate::LineItem &item, const model::Currency &currency)
{
    Explanation why;
    why.title = item.tierName.empty() ? text(item.component) : QObject::tr("%1, %2").arg(text(item.tierName), text(item.component));
    why.figure = amount(item.monthly, currency);
    why.formula = item.unit == "USD" ? QObject::tr("%1 × %2").arg(render::money(item.quantity), render::percent(item.unitPrice, 2))
                                     : QObject::tr("%1 %2 × %3").arg(quantity(item.quantity), text(item.unit), unitPrice(item.unitPrice));
    if (!item.formula.empty())
        why.rows.append({QObject::tr("Quantity"), text(item.formula)});
    for (const auto &input : item.inputs)
        why.rows.append({text(input.name), input.source.empty() ? QStringLiteral("%1 %2").arg(quantity(input.value), text(input.unit)).trimmed()
                                                               : QStringLiteral("%1 %2\n%3").arg(quantity(input.value), text(input.unit), text(input.source))});
    if (item.slices.size() > 1) {
        for (const auto &slice : item.slices)
            why.rows.append({(slice.label.empty() ? QString() : text(slice.label) + QStringLiteral(": ")) + QObject::tr("%1 at %2").arg(quantity(slice.quantity), unitPrice(slice.unitPrice)), amount(slice.amount, currency)});
    }
    if (item.upfront != 0)
        why.rows.append({QObject::tr("Up front, once"), amount(item.upfront, currency)});
    if (item.price.provenance == pricing::Provenance::Override) {
        why.rows.append({QObject::tr("Source"), provenanceText(item.price.provenance)});
        why.tier = text(item.tier);
        return why;
    }
    if (item.factor != 1)
        why.rows.append({QObject::tr("Of the row's price"), render::percent(item.factor, 1)});
    why.rows.append({QObject::tr("Price"), text(item.price.name.empty() ? item.price.skuKind : item.price.name)});
    why.rows.append({QObject::tr("Row"), text(estimate::rowId(item.price)).replace(QLatin1Char('/'), QStringLiteral(" / "))});
    if (!item.price.osOrEngine.empty())
        why.rows.append({QObject::tr("System or engine"), text(item.price.osOrEngine)});
    why.rows.append({QObject::tr("Terms"), text(item.price.term)});
    why.rows.append({QObject::tr("Region"), text(item.region)});
    why.rows.append({QObject::tr("Source"), QObject::tr("%1, %2").arg(text(item.price.sourceId), provenanceText(item.price.provenance))});
    why.rows.append({QObject::tr("Date"), item.price.asOf.empty() ? QObject::tr("undated") : text(item.price.asOf)});
    if (currency.code != "USD")
        why.rows.append({QObject::tr("Rate"), QObject::tr("%1 %2 a USD, %3").arg(currency.perUsd).arg(text(currency.code), text(currency.asOf))});
    if (item.price.provenance == pricing::Provenance::GeneralKnowledge)
        why.remark = QObject::tr("This price comes from general knowledge: verify it before it goes to a customer.");
    else if (item.estimated)
        why.remark = QObject::tr("A discount observed for the family stands in for a missing row.");
    why.tier = text(item.tier);
    return why;
}

CostLines::CostLines(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Cost lines"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CostLines::setLines(std::vector<estimate::LineItem> lines, std::vector<estimate::Unpriced> unpriced, const model::Currency &currency)
{
    m_lines = std::move(lines);
    m_unpriced = std::move(unpriced);
    m_currency = currency;
    updateGeometry();
    update();
}

QSize CostLines::sizeHint() const
{
    return {280, int(m_lines.size() + m_unpriced.size()) * lineHeight + totalHeight};
}

QRectF CostLines::lineRect(int index) const
{
    return QRectF(0, index * lineHeight, width(), lineHeight);
}

void CostLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont name = theme().font(render::TextStyle::Body), caption = theme().font(render::TextStyle::Caption);
    name.setPixelSize(12);
    QFont strong = name;
    strong.setWeight(QFont::DemiBold);
    double total = 0;
    int row = 0;
    for (const auto &line : m_lines) {
        const QRectF box = lineRect(row);
        if (row == m_hovered)
            painter.fillRect(box, color(Role::Hover));
        painter.fillRect(QRectF(0, box.bottom() - 1, width(), 1), color(Role::BorderSubtle));
        const QString figure = amount(line.monthly, m_currency);
        const double used = render::figuresWidth(strong, figure);
        painter.setFont(name);
        painter.setPen(color(Role::Text));
        drawElided(painter, QRectF(14, box.top() + 4, width() - used - 38, 18), Qt::AlignVCenter | Qt::AlignLeft, text(line.component));
        painter.setFont(strong);
        render::drawFigures(painter, QRectF(14, box.top() + 4, width() - 28, 18), Qt::AlignVCenter | Qt::AlignRight, figure);
        painter.setFont(caption);
        const bool doubtful = line.price.provenance == pricing::Provenance::GeneralKnowledge;
        painter.setPen(color(doubtful ? Role::Warn : Role::Text3));
        QString derivation = tr("%1 %2 × %3").arg(quantity(line.quantity), text(line.unit), unitPrice(line.unitPrice));
        if (doubtful)
            derivation += tr(" · to be verified");
        drawElided(painter, QRectF(14, box.top() + 20, width() - 28, 16), Qt::AlignVCenter | Qt::AlignLeft, derivation);
        if (hasFocus() && row == m_focused)
            drawFocusRing(painter, box.adjusted(4, 2, -4, -2), 5);
        total += line.monthly;
        ++row;
    }
    for (const auto &missing : m_unpriced) {
        const QRectF box = lineRect(row++);
        painter.fillRect(QRectF(0, box.bottom() - 1, width(), 1), color(Role::BorderSubtle));
        painter.setFont(name);
        painter.setPen(color(Role::Text));
        drawElided(painter, QRectF(14, box.top() + 4, width() - 110, 18), Qt::AlignVCenter | Qt::AlignLeft, text(missing.component));
        painter.setPen(color(Role::Unknown));
        painter.drawText(QRectF(14, box.top() + 4, width() - 28, 18), Qt::AlignVCenter | Qt::AlignRight, tr("unknown"));
        painter.setFont(caption);
        painter.setPen(color(Role::Text3));
        drawElided(painter, QRectF(14, box.top() + 20, width() - 28, 16), Qt::AlignVCenter | Qt::AlignLeft, text(missing.reason));
    }
    const QRectF box(14, row * lineHeight, width() - 28, totalHeight);
    painter.setFont(strong);
    painter.setPen(color(Role::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, m_lines.empty() && m_unpriced.empty() ? tr("Costs nothing by itself") : tr("A month"));
    if (!m_lines.empty())
        render::drawFigures(painter, box, Qt::AlignVCenter | Qt::AlignRight, amount(total, m_currency));
}

void CostLines::explainLine(int index)
{
    if (index < 0 || index >= int(m_lines.size()))
        return;
    Explanation why = explain(m_lines[std::size_t(index)], m_currency);
    why.tier.clear(); // its tier is what is shown already
    auto *popover = new ExplanationPopover(why, this);
    const QRect line = lineRect(index).toRect();
    popover->open(QRect(mapToGlobal(line.topLeft()), line.size()));
}

void CostLines::mousePressEvent(QMouseEvent *event)
{
    explainLine(int(event->position().y()) / lineHeight);
}

void CostLines::mouseMoveEvent(QMouseEvent *event)
{
    int row = int(event->position().y()) / lineHeight;
    if (row >= int(m_lines.size()))
        row = -1;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row != m_hovered) {
        m_hovered = row;
        update();
    }
}

void CostLines::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void CostLines::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Down: m_focused = std::min(int(m_lines.size()) - 1, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Space: explainLine(m_focused); break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

} // namespace headroom::ui
