#include "derivationchain.h"

#include <inspector/edits.h>
#include <inspector/numberfield.h>
#include <look/appearance.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

DerivationChain::DerivationChain(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("From visits to the peak"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32); // the arrows stand between
    m_visits = addBox(row, tr("Visits"), tr("Outside the events, in a month of 730 h, before growth"));
    m_pages = addBox(row, tr("Pages"), tr("Pages of one visit"));
    m_views = addBox(row, tr("Page views"), tr("What visits and pages make of each other"));
    m_requests = addBox(row, tr("Requests"), tr("Of a page, all classes; a change scales what rides along with the pages"));
    m_think = addBox(row, tr("Think time"), tr("Between a page and the next"));
    m_peak = addBox(row, tr("At the peak"), tr("Simultaneous users, the campaigns included; a change sets the greatest campaign"));
    const auto scenario = [this](const char *field, double model::Scenario::*member) {
        return [this, field, member](double value) {
            (void)editScenario(m_session, tr("Change traffic"), mergeIdOf(std::string("scenario.") + field),
                               [&](model::Scenario &s) { s.*member = value; });
        };
    };
    makeField(m_visits, tr("Visits a month"), 0, 1e12, scenario("visits", &model::Scenario::visitsPerMonth));
    makeField(m_pages, tr("Pages a visit"), 0.01, 1e4, scenario("pages", &model::Scenario::pagesPerVisit));
    makeField(m_requests, tr("Requests a page"), 0.01, 1e5, [this](double value) { setRequestsPerPage(value); });
    makeField(m_think, tr("Think time in seconds"), 0.1, 86400, scenario("think", &model::Scenario::thinkSeconds));
    makeField(m_peak, tr("Users at the peak"), 0, 1e9, [this](double value) { setPeakUsers(value); });
    m_peak.field->setProperty("accent", true);
    m_views.figure = new Label({}, TextStyle::Figure, Role::Text, m_boxes[2]);
    static_cast<QVBoxLayout *>(m_boxes[2]->layout())->insertWidget(1, m_views.figure);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

DerivationChain::Box DerivationChain::addBox(QHBoxLayout *row, const QString &name, const QString &help)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    Box box;
    box.caption = new Label(name, TextStyle::Caption, Role::Text2, holder);
    box.working = new Label({}, TextStyle::Caption, Role::Text3, holder);
    box.working->setMinimumWidth(10);
    holder->setToolTip(help);
    column->addWidget(box.caption);
    column->addWidget(box.working);
    row->addWidget(holder, 1);
    m_boxes.append(holder);
    return box;
}

void DerivationChain::makeField(Box &box, const QString &name, double minimum, double maximum, const std::function<void(double)> &commit)
{
    auto *holder = box.caption->parentWidget();
    box.field = new NumberField(holder);
    box.field->setProperty("figure", true);
    box.field->setFixedHeight(34);
    box.field->setGrouped(true);
    box.field->setAccessibleName(name);
    box.field->setRange(minimum, maximum);
    static_cast<QVBoxLayout *>(holder->layout())->insertWidget(1, box.field);
    connect(box.field, &NumberField::committed, this, commit);
    connect(box.field, &NumberField::problemChanged, box.working, [this, box](const QString &problem) {
        box.working->setLook(TextStyle::Caption, problem.isEmpty() ? Role::Text3 : Role::Bad);
        if (!problem.isEmpty())
            box.working->setText(problem);
    });
}

double DerivationChain::requestsPerPage() const
{
    double sum = 0;
    for (const auto &requestClass : m_session.project().classes) {
        sum += requestClass.kind == model::RequestClass::Kind::Page           ? requestClass.share
               : requestClass.kind == model::RequestClass::Kind::Accompanying ? requestClass.perPageView
                                                                              : 0;
    }
    return sum;
}

void DerivationChain::setRequestsPerPage(double wanted)
{
    double riding = 0;
    for (const auto &requestClass : m_session.project().classes)
        riding += requestClass.kind == model::RequestClass::Kind::Accompanying ? requestClass.perPageView : 0;
    const double pages = requestsPerPage() - riding;
    if (riding <= 0 || wanted < pages) {
        m_requests.field->setValue(requestsPerPage());
        return;
    }
    (void)editProject(m_session, tr("Change requests a page"), mergeIdOf("classes.perPage"), [&](model::Project &project) {
        for (auto &requestClass : project.classes) {
            if (requestClass.kind == model::RequestClass::Kind::Accompanying)
                requestClass.perPageView *= (wanted - pages) / riding;
        }
    });
}

const model::ScenarioEvent *DerivationChain::greatestCampaign() const
{
    const model::Scenario *scenario = m_session.scenario();
    if (!scenario)
        return nullptr;
    const model::ScenarioEvent *greatest = nullptr;
    for (const auto &event : scenario->events) {
        if (event.kind == model::ScenarioEvent::Kind::Campaign && (!greatest || event.amount > greatest->amount))
            greatest = &event;
    }
    return greatest;
}

void DerivationChain::setPeakUsers(double users)
{
    const model::ScenarioEvent *campaign = greatestCampaign();
    if (!campaign)
        return;
    (void)editScenario(m_session, tr("Change the peak"), mergeIdOf("scenario.peak"), [users, id = campaign->id](model::Scenario &scenario) {
        const auto event = std::ranges::find(scenario.events, id, &model::ScenarioEvent::id);
        event->amount = users;
        event->amountIsTotal = true;
    });
}

void DerivationChain::show(const model::Scenario &scenario, const traffic::Derivation &d)
{
    const auto set = [](Box &box, double value, const QString &working) {
        if (!box.field->problem().isEmpty())
            return;
        box.field->setDigits(value >= 1000 ? 9 : 4);
        if (!box.field->hasFocus())
            box.field->setValue(value);
        box.working->setText(working);
        box.working->setToolTip(working);
    };
    set(m_visits, scenario.visitsPerMonth,
        scenario.growth == 0 ? tr("a month")
                             : tr("a month, %1 growth = %2").arg(render::percent(scenario.growth), render::number(d.visitsPerMonth)));
    set(m_pages, scenario.pagesPerVisit, tr("a visit"));
    m_views.figure->setText(render::compact(d.pageViewsPerMonth));
    m_views.working->setText(tr("a month, %1 /s on average").arg(render::number(d.meanPageViewsPerSecond, 2)));
    set(m_requests, requestsPerPage(), tr("a page = %1 a month").arg(render::compact(d.requestsPerMonth)));
    set(m_think, scenario.thinkSeconds, tr("s between pages"));
    m_peak.field->setReadOnly(greatestCampaign() == nullptr);
    set(m_peak, std::round(d.peakUsers), tr("users at once, %1 without events").arg(render::number(d.ordinaryUsersAtPeak)));
}

void DerivationChain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i + 1 < m_boxes.size(); ++i) {
        const double x = (m_boxes[i]->geometry().right() + m_boxes[i + 1]->geometry().left()) / 2.0;
        drawIcon(painter, QStringLiteral("actions/chevron-right"), QRectF(x - 7, height() / 2.0 - 7, 14, 14), color(Role::Text3));
    }
}

} // namespace headroom::ui
