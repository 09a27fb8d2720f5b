#include "numberfield.h"

#include <look/appearance.h>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

/// With the language's decimal sign and without grouping, so that it can be typed again as it stands.
QString shown(double value, int digits = 9)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', digits);
}

/// Accepts "0.5", the locale's own writing and a comma as decimal sign. No group separators: "0,256" must not become 256.
std::optional<double> parse(QString entered)
{
    entered = entered.trimmed();
    bool ok = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    double value = locale.toDouble(entered, &ok);
    if (!ok)
        value = entered.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

NumberField::NumberField(QWidget *parent) : QLineEdit(parent)
{
    setFixedHeight(26);
    setMinimumWidth(36);
    setAlignment(Qt::AlignLeft);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void NumberField::setUnit(const QString &unit)
{
    m_unit = unit;
    const double width = unit.isEmpty() ? 0 : QFontMetricsF(theme().font(render::TextStyle::Caption)).horizontalAdvance(unit) + 6;
    setTextMargins(0, 0, int(std::ceil(width)), 0);
    update();
}

void NumberField::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void NumberField::setValue(double stored)
{
    m_value = stored;
    setProperty("mixed", false);
    setPlaceholderText({});
    showValue();
    setProblem({});
}

void NumberField::setMixed()
{
    m_value.reset();
    setText({});
    setPlaceholderText(tr("Mixed"));
    setProblem({});
}

void NumberField::setUnset(const QString &placeholder)
{
    m_optional = true;
    m_value.reset();
    setText({});
    setPlaceholderText(placeholder);
    setProblem({});
}

QString NumberField::display(double stored) const
{
    const double value = stored * m_factor;
    if (m_grouped && !hasFocus() && std::abs(value) >= 1000)
        return QLocale().toString(value, 'f', 0);
    return shown(value, m_digits);
}

void NumberField::showValue()
{
    if (m_value) {
        setText(display(*m_value));
        setCursorPosition(0); // a number that is too long shows its first digits
    }
}

void NumberField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("field", problem.isEmpty() ? QVariant() : QVariant(QStringLiteral("invalid")));
    style()->unpolish(this);
    style()->polish(this);
    setToolTip(problem);
    emit problemChanged(problem);
}

void NumberField::commit()
{
    if (!isModified() && m_value)
        return; // what is shown may be rounded; leaving a field must not round its value
    if (text().trimmed().isEmpty() && !m_value) {
        setProblem({});
        return;
    }
    if (text().trimmed().isEmpty() && m_optional) {
        m_value.reset();
        setModified(false);
        emit cleared();
        return;
    }
    const std::optional<double> entered = parse(text());
    if (!entered) {
        setProblem(tr("Enter a number"));
        return;
    }
    if (m_integer && *entered != std::floor(*entered)) {
        setProblem(tr("Enter a whole number"));
        return;
    }
    if (m_maximum > m_minimum && (*entered < m_minimum || *entered > m_maximum)) {
        setProblem(tr("Must be between %1 and %2").arg(shown(m_minimum), shown(m_maximum)));
        return;
    }
    setProblem({});
    setModified(false); // a refused text stays modified, so that no refresh takes it away
    const double stored = *entered / m_factor;
    if (m_value && std::abs(stored - *m_value) <= 1e-9 * std::max(1.0, std::abs(*m_value))) {
        showValue();
        return;
    }
    m_value = stored;
    emit committed(stored);
}

void NumberField::stepBy(int steps)
{
    const double current = parse(text()).value_or(m_value.value_or(0) * m_factor);
    double step = m_step;
    if (step <= 0)
        step = m_integer ? 1 : std::pow(10, std::floor(std::log10(std::max(std::abs(current), 1e-3))) - 1);
    double next = std::round((current + steps * step) / step) * step;
    if (m_maximum > m_minimum)
        next = std::clamp(next, m_minimum, m_maximum);
    setText(shown(next));
    setModified(true);
    commit();
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: stepBy(1); return;
    case Qt::Key_Down: stepBy(-1); return;
    case Qt::Key_PageUp: stepBy(10); return;
    case Qt::Key_PageDown: stepBy(-10); return;
    case Qt::Key_Escape:
        if (m_value && (!m_problem.isEmpty() || text() != display(*m_value))) {
            showValue();
            setProblem({});
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    // Only the field that is being edited: scrolling the inspector must not change what passes under the mouse.
    if (hasFocus() && event->angleDelta().y() != 0)
        stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        event->ignore();
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    if (m_grouped && m_problem.isEmpty())
        showValue();
    QLineEdit::focusInEvent(event);
}

void NumberField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event); // commits
    if (m_grouped && m_problem.isEmpty())
        showValue();
}

void NumberField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme().font(render::TextStyle::Caption));
    painter.setPen(color(isEnabled() ? render::Role::Text3 : render::Role::TextDisabled));
    painter.drawText(QRectF(rect()).adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, m_unit);
}

} // namespace headroom::ui
