#include "resultsdock.h"

#include "chartspane.h"
#include "commitmentspane.h"
#include "findingspane.h"
#include "loadtestspane.h"
#include "rangepane.h"
#include "resultmodels.h"
#include "timelinepane.h"

#include <inspector/costlines.h>
#include <look/appearance.h>
#include <look/button.h>
#include <look/explanation.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/tables.h>
#include <look/tabstrip.h>
#include <look/text.h>
#include <session/session.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace headroom::ui {
namespace {

constexpr int playIntervalMs = 50;
constexpr double playHoursPerSecond = 1;

QTableView *table(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    dressTable(*view);
    view->setAccessibleName(name);
    return view;
}

} // namespace

ResultsDock::ResultsDock(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_timeline(new TimelinePane(session, this))
    , m_charts(new ChartsPane(session, this))
    , m_commitments(new CommitmentsPane(session, this))
    , m_costModel(new CostModel(this))
    , m_tierModel(new TierModel(session.catalog(), this))
    , m_classModel(new ClassModel(this))
    , m_costTable(table(m_costModel, tr("Cost by line item"), this))
    , m_tierTable(table(m_tierModel, tr("Tiers"), this))
    , m_findings(new FindingsPane(session, this))
    , m_loadTests(new LoadTestsPane(session, this))
    , m_moment(new Label({}, render::TextStyle::CardName, render::Role::Text, this))
    , m_play(new Button(Button::Kind::Plain, QStringLiteral("actions/play"), {}, this))
    , m_costSettings(new Button(Button::Kind::Plain, QStringLiteral("actions/settings"), tr("Cost settings"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->setSpacing(4);
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->addTab(tr("Timeline"), QStringLiteral("actions/simulate"));
    m_tabs->addTab(tr("Charts"), QStringLiteral("actions/curve"));
    m_tabs->addTab(tr("Cost"), QStringLiteral("actions/cost"));
    m_tabs->addTab(tr("Range"), QStringLiteral("actions/range"));
    m_tabs->addTab(tr("Commitments"), QStringLiteral("actions/lock"));
    m_tabs->addTab(tr("Tiers"), QStringLiteral("actions/table"));
    m_tabs->addTab(tr("Requests"), QStringLiteral("kinds/users"));
    m_tabs->addTab(tr("Findings"), QStringLiteral("actions/findings"));
    m_tabs->addTab(tr("Load tests"), QStringLiteral("actions/history"));
    head->addWidget(m_tabs);
    head->addStretch(1);
    const auto button = [this](const QString &icon, const QString &name) {
        auto *made = new Button(Button::Kind::Plain, icon, {}, this);
        made->setIconExtent(15);
        made->setHeight(24);
        made->setToolTip(name);
        made->setAccessibleName(name);
        return made;
    };
    Button *back = button(QStringLiteral("actions/step-back"), tr("An hour back (Alt+Left)"));
    Button *forward = button(QStringLiteral("actions/step-forward"), tr("An hour on (Alt+Right)"));
    m_play->setIconExtent(15);
    m_play->setHeight(24);
    m_play->setToolTip(tr("Play the month"));
    m_play->setAccessibleName(tr("Play the month"));
    m_costSettings->setHeight(24);
    m_costSettings->setIconExtent(15);
    m_costSettings->setToolTip(tr("Discounts, support, contingency, tax, purchase, currency, and what is uncertain"));
    m_costSettings->hide();
    head->addWidget(m_costSettings);
    head->addWidget(back);
    head->addWidget(m_play);
    head->addWidget(forward);
    head->addSpacing(4);
    head->addWidget(m_moment);
    column->addLayout(head);
    column->addWidget(divider(Qt::Horizontal, this));

    auto *classTable = table(m_classModel, tr("Request classes"), this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_timeline, m_charts, m_costTable, new RangePane(session, this), m_commitments, m_tierTable, classTable, m_findings, m_loadTests})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    classTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_costTable->horizontalHeader()->setStretchLastSection(false);
    m_tierTable->horizontalHeader()->setStretchLastSection(false);

    connect(m_tabs, &TabStrip::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int tab) { m_costSettings->setVisible(tab == Cost || tab == Range || tab == Commitments); });
    connect(m_costSettings, &Button::clicked, this, &ResultsDock::costSettingsRequested);
    connect(back, &Button::clicked, this, [this] { stepHours(-1); });
    connect(forward, &Button::clicked, this, [this] { stepHours(1); });
    connect(m_play, &Button::clicked, this, &ResultsDock::togglePlay);
    m_clock.setInterval(playIntervalMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { stepHours(playHoursPerSecond * playIntervalMs / 1000); });
    connect(m_costTable, &QTableView::clicked, this, [this](const QModelIndex &index) { explainCost(index.row()); });
    connect(m_costTable, &QTableView::activated, this, [this](const QModelIndex &index) { explainCost(index.row()); });
    connect(m_tierTable, &QTableView::clicked, this, [this](const QModelIndex &index) { emit tierRequested(text(m_tierModel->tier(index.row()))); });
    connect(m_findings, &FindingsPane::tierRequested, this, &ResultsDock::tierRequested);
    connect(m_loadTests, &LoadTestsPane::problem, this, &ResultsDock::problem);
    connect(&session, &Session::outcomeChanged, this, &ResultsDock::refresh);
    connect(&session, &Session::variantChanged, this, &ResultsDock::refresh);
    connect(&session, &Session::stepChanged, this, &ResultsDock::showMoment);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    setMinimumHeight(110);
    refresh();
}

void ResultsDock::refresh()
{
    const OutcomePtr outcome = m_session.outcome();
    m_costModel->setOutcome(outcome, m_session.project().currency);
    m_tierModel->setOutcome(outcome, m_session.project().currency);
    m_classModel->setOutcome(outcome, m_session.project());
    m_costTable->resizeColumnsToContents();
    m_costTable->setColumnHidden(CostModel::Upfront, !outcome || outcome->bill.upfrontTotal == 0);
    m_costTable->horizontalHeader()->setSectionResizeMode(CostModel::Component, QHeaderView::Stretch);
    m_tierTable->resizeColumnsToContents();
    m_tierTable->horizontalHeader()->setSectionResizeMode(TierModel::Name, QHeaderView::Stretch);
    const bool simulated = outcome && outcome->run.steps > 0;
    m_play->setEnabled(simulated);
    showMoment();
}

void ResultsDock::showMoment()
{
    const model::Scenario *scenario = m_session.scenario();
    m_moment->setText(scenario ? momentText(scenario->startDate, m_session.hour()) : QString());
}

void ResultsDock::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void ResultsDock::showUnpriced()
{
    showTab(Cost);
    if (const int row = m_costModel->firstUnpricedRow(); row >= 0) {
        m_costTable->selectRow(row);
        m_costTable->scrollTo(m_costModel->index(row, 0), QAbstractItemView::PositionAtTop);
    }
}

void ResultsDock::setCompact(bool compact)
{
    m_timeline->setCompact(compact);
}

void ResultsDock::stepHours(double hours)
{
    const OutcomePtr outcome = m_session.outcome();
    if (!outcome || outcome->run.steps == 0)
        return;
    const double last = double(outcome->run.steps - 1);
    const double next = double(m_session.step()) + hours * 3600 / outcome->run.stepSeconds;
    if (next > last && m_clock.isActive())
        togglePlay();
    m_session.setStep(std::size_t(std::clamp(std::round(next), 0.0, last)));
}

void ResultsDock::togglePlay()
{
    if (m_clock.isActive())
        m_clock.stop();
    else
        m_clock.start();
    m_play->setIconName(m_clock.isActive() ? QStringLiteral("actions/pause") : QStringLiteral("actions/play"));
    m_play->setAccessibleName(m_clock.isActive() ? tr("Pause") : tr("Play the month"));
    emit playingChanged(m_clock.isActive());
}

void ResultsDock::explainCost(int row)
{
    const estimate::LineItem *line = m_costModel->item(row);
    if (!line)
        return;
    auto *popover = new ExplanationPopover(explain(*line, m_session.project().currency), this);
    connect(popover, &ExplanationPopover::tierRequested, this, &ResultsDock::tierRequested);
    const QRect cell = m_costTable->visualRect(m_costModel->index(row, CostModel::Monthly));
    popover->open(QRect(m_costTable->viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void ResultsDock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(render::Role::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(render::Role::Border));
}

} // namespace headroom::ui
