#include "statusline.h"

#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>
#include <render/language.h>

#include <QFontMetricsF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace headroom::ui {

using render::Role;

namespace {

constexpr int doneMs = 6000;

QString dateText(const std::string &iso)
{
    const QDate date = QDate::fromString(text(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, render::datePattern(QStringLiteral("d MMM yyyy"))) : text(iso);
}

} // namespace

StatusLine::StatusLine(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFixedHeight(int(theme().size(QStringLiteral("status_bar"))));
    setAccessibleName(tr("Status"));
    m_forget.setSingleShot(true);
    m_forget.setInterval(doneMs);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_done.clear();
        update();
    });
    connect(&session, &Session::outcomeChanged, this, &StatusLine::refresh);
    connect(&session, &Session::variantChanged, this, &StatusLine::refresh);
    connect(&session.document(), &document::Document::changed, this, &StatusLine::refresh);
    connect(&session.runner(), &SimulationRunner::started, this, &StatusLine::refresh);
    connect(&session.runner(), &SimulationRunner::idle, this, &StatusLine::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void StatusLine::showHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void StatusLine::showDone(const QString &sentence)
{
    m_done = sentence;
    m_forget.start();
    update();
}

void StatusLine::refresh()
{
    const OutcomePtr outcome = m_session.outcome();
    const model::Variant *variant = m_session.variant();
    m_busy = m_session.runner().isRunning() && (m_session.isStale() || !outcome);
    m_failed = m_session.failure() != nullptr;
    m_facts.clear();
    m_right.clear();
    m_unpriced = 0;
    if (m_failed)
        m_state = tr("Not simulated");
    else if (m_busy)
        m_state = tr("Simulating…");
    else if (outcome)
        m_state = tr("Simulated in %1 ms").arg(std::max(1, int(std::lround(outcome->run.wallSeconds * 1000))));
    else
        m_state.clear();
    if (outcome) {
        m_facts << tr("%1 h, %2 steps, seed %3").arg(render::number(outcome->run.horizonHours()), render::number(double(outcome->run.steps))).arg(outcome->run.seed);
        m_facts << tr("Prices of %1, %2, %3").arg(dateText(outcome->bill.priceBookAsOf), variant ? text(variant->region) : QString(), text(m_session.project().currency.code));
        m_unpriced = int(outcome->bill.unpriced.size());
    }
    if (variant)
        m_right << tr("%1 tiers, %2 links").arg(variant->tiers.size()).arg(variant->links.size());
    setAccessibleDescription(m_state);
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), color(Role::BorderSubtle));
    const QFont plain = theme().font(render::TextStyle::Caption);
    QFont strong = plain;
    strong.setWeight(QFont::Medium);
    const double middle = (height() + 1) / 2.0;
    double right = width() - 12;
    painter.setFont(plain);
    const QFontMetricsF metrics(plain);
    const auto placeRight = [&](const QString &value, Role role) {
        const double width = metrics.horizontalAdvance(value);
        right -= width;
        painter.setFont(plain);
        painter.setPen(color(role));
        painter.drawText(QRectF(right, 1, width + 2, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, value);
    };
    placeRight(tr("Alt+← → scrubs one hour"), Role::Text3);
    right -= 18;
    m_unpricedRect = {};
    if (m_unpriced > 0) {
        const double end = right;
        placeRight(m_unpriced == 1 ? tr("1 price unknown") : tr("%1 prices unknown").arg(m_unpriced), Role::Unknown);
        right -= 17;
        drawIcon(painter, QStringLiteral("actions/unknown-price"), QRectF(right, middle - 6.5, 13, 13), color(Role::Unknown));
        m_unpricedRect = QRectF(right, 0, end - right, height());
        right -= 18;
    }
    for (const QString &value : m_right) {
        placeRight(value, Role::Text3);
        right -= 18;
    }

    double x = 12;
    if (!m_state.isEmpty()) {
        const Role role = m_failed ? Role::Bad : m_busy ? Role::Stale : Role::Good;
        const QString icon = m_failed ? QStringLiteral("actions/error") : m_busy ? QStringLiteral("actions/stale") : QStringLiteral("actions/check");
        drawIcon(painter, icon, QRectF(x, middle - 6.5, 13, 13), color(role));
        x += 17;
        painter.setFont(strong);
        painter.setPen(color(role));
        const double used = QFontMetricsF(strong).horizontalAdvance(m_state);
        painter.drawText(QRectF(x, 1, used + 4, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, m_state);
        x += used + 16;
    }
    painter.setFont(plain);
    painter.setPen(color(Role::Text3));
    const QString middleText = !m_done.isEmpty() ? m_done : !m_hint.isEmpty() ? m_hint : m_facts.join(QStringLiteral("      "));
    if (right > x)
        drawElided(painter, QRectF(x, 1, right - x, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, middleText);
}

void StatusLine::mousePressEvent(QMouseEvent *event)
{
    if (m_unpricedRect.contains(event->position()))
        emit unpricedRequested();
}

} // namespace headroom::ui
