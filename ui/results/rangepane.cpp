#include "rangepane.h"

#include <look/appearance.h>
#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <render/format.h>
#include <render/language.h>

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <qcustomplot.h>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

RangePane::RangePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, TextStyle::BodyStrong, Role::Text, this))
    , m_words(new Label({}, TextStyle::Caption, Role::Text3, this))
    , m_plot(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("range"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 8);
    row->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addStretch(1);
    row->addLayout(words, 22);
    m_plot->setAccessibleName(tr("What moves the bill"));
    m_plot->setMinimumSize(200, 60);
    QSizePolicy policy = m_plot->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_plot->setSizePolicy(policy);
    m_plot->hide();
    row->addWidget(m_plot, 78);
    connect(&session, &Session::outcomeChanged, this, &RangePane::refresh);
    connect(&session, &Session::variantChanged, this, &RangePane::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, &RangePane::refresh);
}

void RangePane::refresh()
{
    m_dirty = true;
    if (isVisible())
        fill();
}

void RangePane::showEvent(QShowEvent *)
{
    if (m_dirty)
        fill();
}

void RangePane::fill()
{
    const OutcomePtr outcome = m_session.outcome();
    if (!outcome)
        return;
    m_dirty = false;
    const estimate::Estimate &bill = outcome->bill;
    const model::Currency &currency = m_session.project().currency;
    const double rate = currency.perUsd;
    if (bill.drivers.empty()) {
        m_title->setText(tr("No range yet"));
        m_words->setText(tr("The scenario states nothing uncertain, or the range is still being simulated."));
        m_plot->hide();
        return;
    }
    const auto amount = [&](double usd) { return render::money(usd * rate, text(currency.code), 0); };
    m_title->setText(tr("%1 – %2 a month").arg(amount(bill.low), amount(bill.high)));
    m_words->setText(tr("Eight of ten months like this one (P10 to P90). Each input is moved to its low and its high end, the others stay. Most of it comes from: %1, %2. The half widths are "
                        "under Cost settings and in the scenario.")
                         .arg(render::inSentence(text(bill.drivers.front().name)), text(bill.drivers.front().source)));
    charts::Tornado chart;
    chart.currency = text(currency.code);
    chart.expected = bill.expected * rate;
    chart.low = bill.low * rate;
    chart.high = bill.high * rate;
    for (const estimate::Driver &driver : bill.drivers)
        chart.bars.append({text(driver.name), text(driver.variation), driver.low * rate, driver.high * rate});
    charts::showTornado(*m_plot, theme(), chart);
    m_plot->show();
}

} // namespace headroom::ui
