#include "otherpages.h"

#include "edits.h"
#include "factlist.h"
#include "numberfield.h"
#include "numbergrid.h"

#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

InspectorPage::InspectorPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

FormSection *InspectorPage::addSection(const QString &title)
{
    auto *section = new FormSection(title, this);
    m_column->insertWidget(m_column->count() - 1, section);
    return section;
}

NumberField *InspectorPage::addNumber(FormSection *section, const QString &label, const QString &unit, const QString &help, double minimum, double maximum, double factor,
                                      std::function<double()> get, std::function<void(double)> set)
{
    auto *field = new NumberField;
    field->setUnit(unit);
    field->setFactor(factor);
    field->setRange(minimum, maximum);
    FormRow *row = section->addRow(label, field);
    row->setHelp(help);
    connect(field, &NumberField::problemChanged, row, &FormRow::setMessage);
    connect(field, &NumberField::committed, this, std::move(set));
    m_bindings.push_back({field, std::move(get)});
    return field;
}

void InspectorPage::refreshNumbers()
{
    for (const Binding &binding : m_bindings) {
        if (binding.field->problem().isEmpty())
            binding.field->setValue(binding.get());
    }
}

// Link

LinkPage::LinkPage(Session &s, model::LinkId id, QWidget *parent)
    : InspectorPage(s, parent)
    , m_link(std::move(id))
    , m_when(new QComboBox)
    , m_operation(new QComboBox)
    , m_cache(new QComboBox)
    , m_synchronous(new QCheckBox)
    , m_calls(nullptr)
    , m_flow(new FactList)
{
    FormSection *flow = addSection(tr("Now"));
    flow->addWidget(m_flow);
    FormSection *call = addSection(tr("Calls"));
    const auto number = [this](double model::Link::*member) { return [this, member] { const auto *l = link(); return l ? l->*member : 0.0; }; };
    addNumber(call, tr("Calls a visit"), {}, tr("Of every class without a figure of its own below; 0 = only the classes listed there"), 0, 1e6, 1, number(&model::Link::callsPerVisit),
              [this](double v) { edit("calls", [v](model::Link &l) { l.callsPerVisit = v; }); });
    addNumber(call, tr("Request"), tr("kB"), tr("Bytes of one call, source to target (1 kB = 1000 bytes)"), 0, 1e9, 0.001, number(&model::Link::requestBytes),
              [this](double v) { edit("request", [v](model::Link &l) { l.requestBytes = v; }); });
    addNumber(call, tr("Response"), tr("kB"), tr("Bytes of one call, target back to source (1 kB = 1000 bytes)"), 0, 1e9, 0.001, number(&model::Link::responseBytes),
              [this](double v) { edit("response", [v](model::Link &l) { l.responseBytes = v; }); });
    for (QComboBox *box : {m_when, m_operation, m_cache})
        box->setFixedHeight(26);
    m_when->addItems({tr("Always"), tr("On a miss"), tr("On a hit")});
    m_operation->addItems({tr("Reads and writes"), tr("Reads"), tr("Writes")});
    call->addRow(tr("When"), m_when);
    call->addRow(tr("Of the cache"), m_cache);
    call->addRow(tr("Operation"), m_operation);
    call->addRow(tr("Waits"), m_synchronous)->setHelp(tr("The caller holds its worker until the answer comes"));
    connect(m_when, &QComboBox::activated, this, [this](int i) { edit("when", [i](model::Link &l) { l.when = model::CallWhen(i); }); });
    connect(m_operation, &QComboBox::activated, this, [this](int i) { edit("operation", [i](model::Link &l) { l.operation = model::CallOperation(i); }); });
    connect(m_cache, &QComboBox::activated, this, [this] { edit("cache", [id2 = m_cache->currentData().toString().toStdString()](model::Link &l) { l.cache = model::CacheId(id2); }); });
    connect(m_synchronous, &QCheckBox::clicked, this, [this](bool on) { edit("synchronous", [on](model::Link &l) { l.synchronous = on; }); });

    QStringList names;
    for (const auto &requestClass : session().project().classes)
        names << text(requestClass.name);
    m_calls = new NumberGrid(names, {{tr("Calls"), tr("Calls a visit of this class; empty = as above"), {}, 0, 1e6, 1},
                                     {tr("Request"), tr("Bytes of one call there"), tr("kB"), 0, 1e12, 0.001},
                                     {tr("Response"), tr("Bytes of one call back"), tr("kB"), 0, 1e12, 0.001}});
    FormSection *classes = addSection(tr("By request class"));
    classes->addWidget(m_calls);
    connect(m_calls, &NumberGrid::committed, this, [this](int row, int column, double value) {
        const model::RequestClassId requestClass = session().project().classes.at(std::size_t(row)).id;
        edit("call" + std::to_string(row * 4 + column), [&](model::Link &l) {
            auto it = std::ranges::find(l.calls, requestClass, &model::Call::requestClass);
            if (it == l.calls.end()) {
                l.calls.push_back({requestClass, l.callsPerVisit, l.requestBytes, l.responseBytes, {}});
                it = std::prev(l.calls.end());
            }
            (column == 0 ? it->callsPerVisit : column == 1 ? it->requestBytes : it->responseBytes) = value;
        });
    });
    connect(m_calls, &NumberGrid::cleared, this, [this](int row, int) {
        const model::RequestClassId requestClass = session().project().classes.at(std::size_t(row)).id;
        edit("uncall" + std::to_string(row), [&](model::Link &l) { std::erase_if(l.calls, [&](const model::Call &c) { return c.requestClass == requestClass; }); });
    });
    LinkPage::refresh();
}

const model::Link *LinkPage::link() const
{
    const model::Variant *variant = session().variant();
    return variant ? variant->link(m_link) : nullptr;
}

void LinkPage::edit(const std::string &field, const std::function<void(model::Link &)> &change)
{
    (void)editLink(session(), m_link, tr("Change link"), mergeIdOf("link." + field), change);
}

void LinkPage::refresh()
{
    const model::Link *l = link();
    if (!l)
        return;
    refreshNumbers();
    const QSignalBlocker a(m_when), b(m_operation), c(m_cache), d(m_synchronous);
    m_when->setCurrentIndex(int(l->when));
    m_operation->setCurrentIndex(int(l->operation));
    m_synchronous->setChecked(l->synchronous);
    m_cache->clear();
    m_cache->addItem(tr("The source itself"), QString());
    for (const auto &tier : session().variant()->tiers) {
        if (!tier.hitRatios.empty())
            m_cache->addItem(text(tier.name), text(tier.id));
        for (const auto &cache : tier.localCaches)
            m_cache->addItem(tr("%1 in %2").arg(text(cache.name), text(tier.name)), text(cache.id));
    }
    if (!l->cache.empty() && m_cache->findData(text(l->cache)) < 0)
        m_cache->addItem(tr("%1 (not in this variant)").arg(text(l->cache)), text(l->cache));
    m_cache->setCurrentIndex(m_cache->findData(text(l->cache)));
    m_cache->setEnabled(l->when != model::CallWhen::Always);
    const auto &classes = session().project().classes;
    for (std::size_t row = 0; row < classes.size(); ++row) {
        const auto it = std::ranges::find(l->calls, classes[row].id, &model::Call::requestClass);
        const bool own = it != l->calls.end();
        m_calls->setValue(int(row), 0, own ? std::optional(it->callsPerVisit) : std::nullopt);
        m_calls->setValue(int(row), 1, own ? std::optional(it->requestBytes) : std::nullopt);
        m_calls->setValue(int(row), 2, own ? std::optional(it->responseBytes) : std::nullopt);
    }
    QList<std::pair<QString, QString>> facts;
    const model::Tier *from = session().variant()->tier(l->from), *to = session().variant()->tier(l->to);
    facts.append({tr("From"), from ? text(from->name) : text(l->from)});
    facts.append({tr("To"), to ? text(to->name) : text(l->to)});
    if (const OutcomePtr outcome = session().outcome()) {
        const auto run = std::ranges::find(outcome->run.links, m_link, &planning::LinkRun::link);
        if (run != outcome->run.links.end() && session().step() < run->requestsPerSecond.size()) {
            facts.append({tr("Calls"), render::rate(double(run->requestsPerSecond[session().step()]))});
            facts.append({tr("Traffic, both ways"), render::bitRate(double(run->bytesPerSecond[session().step()]))});
        }
    }
    m_flow->setFacts(facts);
}

// Boundary

BoundaryPage::BoundaryPage(Session &s, model::BoundaryId id, QWidget *parent)
    : InspectorPage(s, parent)
    , m_boundary(std::move(id))
    , m_kind(new QComboBox)
    , m_region(new QLineEdit)
    , m_facts(new FactList)
{
    m_kind->addItems({tr("Account"), tr("Region"), tr("VPC"), tr("Availability zone"), tr("Public subnet"), tr("Private subnet"), tr("Group")});
    m_kind->setFixedHeight(26);
    m_region->setFixedHeight(26);
    FormSection *section = addSection(tr("Boundary"));
    section->addRow(tr("Kind"), m_kind);
    section->addRow(tr("Price region"), m_region)->setHelp(tr("AWS region code whose prices hold for everything inside, e.g. eu-west-3"));
    addSection(tr("Contents"))->addWidget(m_facts);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        (void)editBoundary(session(), m_boundary, tr("Change boundary"), mergeIdOf("boundary.kind"), [index](model::Boundary &b) { b.kind = model::BoundaryKind(index); });
    });
    connect(m_region, &QLineEdit::editingFinished, this, [this] {
        (void)editBoundary(session(), m_boundary, tr("Change region"), mergeIdOf("boundary.region"), [this](model::Boundary &b) { b.region = m_region->text().trimmed().toStdString(); });
    });
    BoundaryPage::refresh();
}

void BoundaryPage::refresh()
{
    const model::Variant *variant = session().variant();
    const model::Boundary *boundary = variant ? variant->boundary(m_boundary) : nullptr;
    if (!boundary)
        return;
    const QSignalBlocker a(m_kind), b(m_region);
    m_kind->setCurrentIndex(int(boundary->kind));
    if (!m_region->hasFocus())
        m_region->setText(text(boundary->region));
    m_region->setEnabled(boundary->kind == model::BoundaryKind::Region);
    m_region->setPlaceholderText(text(variant->region));
    const auto inside = [&](model::BoundaryId at) {
        for (int depth = 0; depth < 64 && !at.empty(); ++depth) {
            if (at == m_boundary)
                return true;
            const model::Boundary *parent = variant->boundary(at);
            at = parent ? parent->parent : model::BoundaryId();
        }
        return false;
    };
    const OutcomePtr outcome = session().outcome();
    int tiers = 0;
    double cost = 0;
    for (const auto &tier : variant->tiers) {
        if (!inside(tier.boundary))
            continue;
        ++tiers;
        cost += outcome ? outcome->bill.monthlyOf(tier.id) : 0;
    }
    m_facts->setFacts({{tr("Tiers"), QString::number(tiers)}, {tr("A month"), outcome ? render::money(cost) : QStringLiteral("–")}});
}

// Overview

OverviewPage::OverviewPage(Session &s, QWidget *parent) : InspectorPage(s, parent), m_derivation(new FactList), m_facts(new FactList), m_remark(new Label({}, TextStyle::Caption, Role::Warn))
{
    FormSection *traffic = addSection(tr("Traffic"));
    addNumber(traffic, tr("Visits"), tr("a month"), tr("Outside the events, per 730 h"), 0, 1e12, 1, [this] { return current().visitsPerMonth; },
              [this](double v) { editScenario("visits", [v](model::Scenario &x) { x.visitsPerMonth = v; }); })->setObjectName(QStringLiteral("scenario.visits"));
    addNumber(traffic, tr("Pages"), tr("a visit"), {}, 0.01, 1e4, 1, [this] { return current().pagesPerVisit; },
              [this](double v) { editScenario("pages", [v](model::Scenario &x) { x.pagesPerVisit = v; }); });
    addNumber(traffic, tr("Think time"), tr("s"), tr("Between a page and the next"), 0.1, 86400, 1, [this] { return current().thinkSeconds; },
              [this](double v) { editScenario("think", [v](model::Scenario &x) { x.thinkSeconds = v; }); });
    addNumber(traffic, tr("Growth"), tr("%"), tr("Of the visits against the stated figure"), -100, 100000, 100, [this] { return current().growth; },
              [this](double v) { editScenario("growth", [v](model::Scenario &x) { x.growth = v; }); });
    addNumber(traffic, tr("Uncertainty"), tr("± %"), tr("Half width of the P10 – P90 band of the traffic"), 0, 100, 100, [this] { return current().uncertainty; },
              [this](double v) { editScenario("uncertainty", [v](model::Scenario &x) { x.uncertainty = v; }); });
    const model::Scenario now = current();
    for (std::size_t i = 0; i < now.events.size(); ++i) {
        const auto &event = now.events[i];
        if (event.kind != model::ScenarioEvent::Kind::Campaign && event.kind != model::ScenarioEvent::Kind::Surge)
            continue;
        const bool campaign = event.kind == model::ScenarioEvent::Kind::Campaign;
        FormSection *section = addSection(text(event.name.empty() ? event.id : event.name));
        section->setRemark(momentText(now.startDate, event.startHour));
        const auto bind = [this, section, i](const QString &label, const QString &unit, double minimum, double maximum, double model::ScenarioEvent::*member) {
            return addNumber(section, label, unit, {}, minimum, maximum, 1, [this, i, member] { const auto x = current(); return i < x.events.size() ? x.events[i].*member : 0.0; },
                             [this, i, member](double v) {
                                 editScenario("event" + std::to_string(i), [i, member, v](model::Scenario &x) {
                                     if (i < x.events.size())
                                         x.events[i].*member = v;
                                 });
                             });
        };
        bind(campaign ? tr("Users") : tr("Factor"), campaign ? (event.amountIsTotal ? tr("in all") : tr("more")) : tr("times"), 0, 1e9, &model::ScenarioEvent::amount)->setObjectName(QStringLiteral("event.amount"));
        bind(tr("Ramp"), tr("min"), 0, 1e5, &model::ScenarioEvent::rampMinutes);
        bind(tr("Hold"), tr("min"), 0, 1e5, &model::ScenarioEvent::holdMinutes);
        bind(tr("Decay"), tr("min"), 0, 1e5, &model::ScenarioEvent::decayMinutes);
    }
    FormSection *levels = addSection(tr("Service levels"));
    for (std::size_t i = 0; i < session().project().serviceLevels.size(); ++i) {
        const auto &level = session().project().serviceLevels[i];
        using Metric = model::ServiceLevel::Metric;
        const bool rate = level.metric == Metric::ErrorRate, cost = level.metric == Metric::MonthlyCost;
        const QString name = level.name.empty() ? text(level.id) : text(level.name);
        addNumber(levels, name, rate ? tr("%") : cost ? tr("USD") : tr("ms"), text(level.note), 0, 1e9, rate ? 100 : 1,
                  [this, i] { return i < session().project().serviceLevels.size() ? session().project().serviceLevels[i].limit : 0.0; },
                  [this, i](double v) {
                      (void)editProject(session(), tr("Change service level"), mergeIdOf("level" + std::to_string(i)), [i, v](model::Project &p) {
                          if (i < p.serviceLevels.size())
                              p.serviceLevels[i].limit = v;
                      });
                  });
    }
    FormSection *derivation = addSection(tr("From visits to the peak"));
    derivation->addWidget(m_derivation);
    m_remark->setWordWrap(true);
    derivation->addWidget(m_remark);
    addSection(tr("Project"))->addWidget(m_facts);
    OverviewPage::refresh();
}

model::Scenario OverviewPage::current() const
{
    const model::Scenario *scenario = session().scenario();
    return scenario ? *scenario : model::Scenario();
}

void OverviewPage::editScenario(const std::string &field, const std::function<void(model::Scenario &)> &change)
{
    (void)ui::editScenario(session(), tr("Change traffic"), mergeIdOf("scenario." + field), change);
}

void OverviewPage::refresh()
{
    refreshNumbers();
    QList<std::pair<QString, QString>> facts;
    QString remark;
    if (const OutcomePtr outcome = session().outcome()) {
        const traffic::Derivation &d = outcome->run.derivation;
        facts = {{tr("Visits a month"), render::number(d.visitsPerMonth)},
                 {tr("Page views a month"), render::compact(d.pageViewsPerMonth)},
                 {tr("Requests a month"), render::compact(d.requestsPerMonth)},
                 {tr("Page views/s, mean"), render::number(d.meanPageViewsPerSecond, 2)},
                 {tr("Page views/s, ordinary peak"), render::number(d.peakPageViewsPerSecond, 2)},
                 {tr("Users at the ordinary peak"), render::number(d.ordinaryUsersAtPeak)},
                 {tr("Users at the peak, events in"), render::number(d.peakUsers)},
                 {tr("Visits the campaigns add"), render::number(d.campaignVisits)}};
        remark = text(d.remark);
    }
    m_derivation->setFacts(facts);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const model::Project &project = session().project();
    const model::Variant *variant = session().variant();
    facts = {{tr("Client"), text(project.client)}, {tr("Author"), text(project.author)}};
    if (variant)
        facts.append({tr("Price region"), text(variant->region)});
    facts.append({tr("Request classes"), QString::number(project.classes.size())});
    facts.append({tr("Assumptions"), QString::number(project.assumptions.size())});
    m_facts->setFacts(facts);
}

// Assumptions

AssumptionsPage::AssumptionsPage(Session &s, QWidget *parent) : InspectorPage(s, parent)
{
    const auto &assumptions = session().project().assumptions;
    FormSection *section = addSection(tr("Taken to be true"));
    section->setRemark(QString::number(assumptions.size()));
    for (const auto &assumption : assumptions) {
        auto *statement = new Label(text(assumption.text), assumption.important ? TextStyle::BodyStrong : TextStyle::Body, Role::Text, section);
        statement->setPixelSize(12);
        statement->setWordWrap(true);
        statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
        section->addWidget(statement);
        auto *source = new Label(text(assumption.source), TextStyle::Caption, Role::Text3, section);
        source->setWordWrap(true);
        source->setPadding({0, 0, 0, 10});
        section->addWidget(source);
    }
}

} // namespace headroom::ui
