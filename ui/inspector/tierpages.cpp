#include "tierpages.h"

#include "costlines.h"
#include "edits.h"
#include "factlist.h"
#include "findingbox.h"
#include "numberfield.h"
#include "numbergrid.h"
#include "parameterrow.h"

#include <look/label.h>
#include <look/meter.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>
#include <render/language.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom::ui {

TierPage::TierPage(Session &session, std::set<model::TierId> tiers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tiers(std::move(tiers))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

const model::Tier *TierPage::first() const
{
    const model::Variant *variant = m_session.variant();
    return variant && !m_tiers.empty() ? variant->tier(*m_tiers.begin()) : nullptr;
}

FormSection *TierPage::addSection(const QString &title)
{
    auto *section = new FormSection(title, this);
    add(section);
    return section;
}

void TierPage::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

// Settings

namespace {

/// The parameters every selected tier's kind has, in the first one's order.
std::vector<catalog::ParameterSpec> commonParameters(const Session &session, const std::set<model::TierId> &ids)
{
    const model::Variant *variant = session.variant();
    std::vector<const catalog::Kind *> kinds;
    for (const auto &id : ids) {
        const model::Tier *tier = variant ? variant->tier(id) : nullptr;
        if (const catalog::Kind *kind = tier ? session.catalog().kind(tier->kind) : nullptr)
            kinds.push_back(kind);
    }
    std::vector<catalog::ParameterSpec> common;
    if (kinds.empty())
        return common;
    for (const auto &spec : kinds.front()->parameters) {
        const bool everywhere = std::ranges::all_of(kinds, [&](const catalog::Kind *kind) {
            const auto *other = kind->parameter(spec.id);
            return other && other->type == spec.type && other->instanceFamily == spec.instanceFamily;
        });
        if (everywhere)
            common.push_back(spec);
    }
    return common;
}

struct PurchaseChoice { model::PurchaseModel model; int years; model::Upfront upfront; const char *label; };

constexpr std::array purchaseChoices = {
    PurchaseChoice{model::PurchaseModel::ProjectDefault, 1, model::Upfront::None, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "As the project")},
    PurchaseChoice{model::PurchaseModel::OnDemand, 1, model::Upfront::None, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "On demand")},
    PurchaseChoice{model::PurchaseModel::Reserved, 1, model::Upfront::None, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 1 year, none up front")},
    PurchaseChoice{model::PurchaseModel::Reserved, 1, model::Upfront::Partial, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 1 year, partial")},
    PurchaseChoice{model::PurchaseModel::Reserved, 1, model::Upfront::All, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 1 year, all up front")},
    PurchaseChoice{model::PurchaseModel::Reserved, 3, model::Upfront::None, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 3 years, none up front")},
    PurchaseChoice{model::PurchaseModel::Reserved, 3, model::Upfront::Partial, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 3 years, partial")},
    PurchaseChoice{model::PurchaseModel::Reserved, 3, model::Upfront::All, QT_TRANSLATE_NOOP("headroom::ui::SettingsPage", "Reserved 3 years, all up front")},
};

} // namespace

SettingsPage::SettingsPage(Session &s, std::set<model::TierId> ids, QWidget *parent) : TierPage(s, std::move(ids), parent)
{
    if (tiers().size() == 1)
        addNow();
    std::map<std::string, FormSection *> sections;
    for (const auto &spec : commonParameters(session(), tiers())) {
        FormSection *&section = sections[spec.section];
        if (!section)
            section = addSection(spec.section.empty() ? tr("Settings") : render::catalogueText(spec.section));
        m_rows.push_back(new ParameterRow(session(), tiers(), spec, *section));
    }
    addPurchase();
    SettingsPage::refresh();
}

void SettingsPage::addNow()
{
    const model::Tier *tier = first();
    const catalog::Kind *kind = tier ? session().catalog().kind(tier->kind) : nullptr;
    m_finding = new FindingBox(this);
    if (kind && kind->role != catalog::StationRole::None && !kind->resources.empty()) {
        m_now = addSection({});
        for (const std::string &resource : kind->resources) {
            auto *meter = new Meter(render::resourceName(resource), m_now);
            m_meters[resource] = meter;
            m_now->addWidget(meter);
        }
    }
    add(m_finding);
}

void SettingsPage::addPurchase()
{
    const model::Tier *tier = first();
    const catalog::Kind *kind = tier ? session().catalog().kind(tier->kind) : nullptr;
    if (!kind || kind->instanceFamily.empty())
        return;
    m_purchase = new QComboBox;
    m_purchase->setFixedHeight(26);
    for (const PurchaseChoice &choice : purchaseChoices)
        m_purchase->addItem(tr(choice.label));
    FormSection *section = addSection(tr("Price"));
    section->addRow(tr("Purchase"), m_purchase)->setHelp(tr("How the capacity of this tier is bought. Reserved prices hold for the stated term."));
    connect(m_purchase, &QComboBox::activated, this, [this](int index) {
        const PurchaseChoice &choice = purchaseChoices[std::size_t(index)];
        (void)editTiers(session(), tiers(), tr("Change purchase"), mergeIdOf("purchase"), [&](model::Tier &edited) {
            edited.purchase.model = choice.model;
            edited.purchase.years = choice.years;
            edited.purchase.upfront = choice.upfront;
            edited.purchase.share = 1;
        });
    });
}

void SettingsPage::refresh()
{
    for (ParameterRow *row : m_rows)
        row->refresh();
    const model::Tier *tier = first();
    if (!tier)
        return;
    if (m_purchase) {
        const QSignalBlocker quiet(m_purchase);
        int shown = 0;
        for (std::size_t i = 0; i < purchaseChoices.size(); ++i) {
            const PurchaseChoice &choice = purchaseChoices[i];
            const bool termMatters = choice.model == model::PurchaseModel::Reserved;
            if (choice.model == tier->purchase.model && (!termMatters || (choice.years == tier->purchase.years && choice.upfront == tier->purchase.upfront)))
                shown = int(i);
        }
        m_purchase->setCurrentIndex(shown);
    }
    const OutcomePtr outcome = session().outcome();
    const planning::TierRun *run = outcome && tiers().size() == 1 ? outcome->run.tier(tier->id) : nullptr;
    if (m_now) {
        m_now->setVisible(run && !run->utilization.empty());
        if (run && session().scenario()) {
            const std::size_t step = session().step();
            m_now->setTitle(momentText(session().scenario()->startDate, session().hour()));
            if (step < run->replicas.size() && !run->replicas.empty() && run->maxReplicas > 1)
                m_now->setRemark(run->replicas[step] < 1.5F ? tr("1 replica") : tr("%1 replicas").arg(int(run->replicas[step])));
            else if (step < run->requestsPerSecond.size())
                m_now->setRemark(render::rate(double(run->requestsPerSecond[step])));
            for (const auto &[resource, meter] : m_meters) {
                const auto series = run->utilization.find(resource);
                const bool known = series != run->utilization.end() && step < series->second.size();
                meter->setVisible(known);
                if (known)
                    meter->setValue(double(series->second[step]), tier->scaling && tier->scaling->metric == resource ? tier->scaling->target : -1);
            }
        }
    }
    if (m_finding) {
        const planning::Remark *worst = nullptr;
        if (outcome) {
            for (const auto &remark : outcome->run.remarks) {
                if (remark.tier == tier->id && (!worst || remark.severity > worst->severity))
                    worst = &remark;
            }
        }
        m_finding->setRemark(worst);
    }
}

// Load

LoadPage::LoadPage(Session &s, model::TierId id, QWidget *parent) : TierPage(s, {std::move(id)}, parent)
{
    const model::Tier *tier = first();
    const catalog::Kind *kind = tier ? session().catalog().kind(tier->kind) : nullptr;
    if (kind) {
        using Role = catalog::StationRole;
        m_database = kind->role == Role::Database || kind->role == Role::Storage;
        if (kind->role == Role::Server || kind->role == Role::Search || m_database || !tier->demands.empty())
            addDemands();
        if (kind->role == Role::Edge || kind->role == Role::Cache || !tier->hitRatios.empty())
            addHitRatios();
        if (!tier->localCaches.empty())
            addLocalCaches();
    }
    addFigures();
    LoadPage::refresh();
}

namespace {

QStringList classNames(const model::Project &project)
{
    QStringList names;
    for (const auto &requestClass : project.classes)
        names << text(requestClass.name.empty() ? requestClass.id.value : requestClass.name);
    return names;
}

model::Demand &demandOf(model::Tier &tier, const model::RequestClassId &requestClass)
{
    const auto it = std::ranges::find(tier.demands, requestClass, &model::Demand::requestClass);
    if (it != tier.demands.end())
        return *it;
    model::Demand demand;
    demand.requestClass = requestClass;
    demand.source = model::ValueSource::Entered;
    tier.demands.push_back(demand);
    return tier.demands.back();
}

void setRatio(std::vector<model::HitRatio> &ratios, const model::RequestClassId &requestClass, double value)
{
    auto it = std::ranges::find(ratios, requestClass, &model::HitRatio::requestClass);
    if (it == ratios.end()) {
        ratios.push_back({requestClass, 0, model::ValueSource::Entered, {}, {}});
        it = std::prev(ratios.end());
    }
    it->ratio = value;
    it->source = model::ValueSource::Entered;
}

std::optional<double> ratioOf(const std::vector<model::HitRatio> &ratios, const model::RequestClassId &requestClass)
{
    const auto it = std::ranges::find(ratios, requestClass, &model::HitRatio::requestClass);
    return it == ratios.end() ? std::nullopt : std::optional(it->ratio);
}

} // namespace

void LoadPage::addDemands()
{
    using Column = NumberGrid::Column;
    const double most = 1e6;
    QList<Column> columns;
    if (m_database) {
        columns.append({tr("Read"), tr("CPU milliseconds of the reads of one visit"), tr("ms"), 0, most, 1});
        columns.append({tr("Write"), tr("CPU milliseconds of the writes of one visit"), tr("ms"), 0, most, 1});
        columns.append({tr("Read I/O"), tr("Read operations on the disk a visit"), {}, 0, most, 1});
        columns.append({tr("Write I/O"), tr("Write operations on the disk a visit"), {}, 0, most, 1});
    } else {
        columns.append({tr("CPU"), tr("CPU milliseconds a visit at the reference vCPU; of a miss where a cache decides"), tr("ms"), 0, most, 1});
        columns.append({tr("on a hit"), tr("CPU milliseconds when the cache answers; empty = the same"), tr("ms"), 0, most, 1});
        columns.append({tr("Spread"), tr("Squared coefficient of variation of the CPU time; 1 = exponential"), {}, 0, 100, 1});
    }
    m_demands = new NumberGrid(classNames(session().project()), columns);
    m_demands->setObjectName(QStringLiteral("demands"));
    FormSection *section = addSection(tr("Work of a visit"));
    section->setRemark(tr("by request class"));
    section->addWidget(m_demands);
    const auto edit = [this](int row, int column, std::optional<double> value) {
        const model::RequestClassId requestClass = session().project().classes.at(std::size_t(row)).id;
        (void)editTiers(session(), tiers(), tr("Change demand"), mergeIdOf("demand" + std::to_string(row * 16 + column)), [&](model::Tier &tier) {
            model::Demand &demand = demandOf(tier, requestClass);
            demand.source = model::ValueSource::Entered;
            const double figure = value.value_or(0);
            switch (column) {
            case 0: demand.cpuMs = figure; break;
            case 1:
                if (m_database)
                    demand.writeCpuMs = figure;
                else
                    demand.cpuMsOnHit = value;
                break;
            case 2: (m_database ? demand.readIo : demand.scv) = figure; break;
            default: demand.writeIo = figure; break;
            }
        });
    };
    connect(m_demands, &NumberGrid::committed, this, [edit](int row, int column, double value) { edit(row, column, value); });
    connect(m_demands, &NumberGrid::cleared, this, [edit](int row, int column) { edit(row, column, std::nullopt); });
}

void LoadPage::addHitRatios()
{
    m_hits = new NumberGrid(classNames(session().project()), {{tr("Hit ratio"), tr("Share of the look-ups that are answered here"), tr("%"), 0, 1, 100}});
    m_hits->setObjectName(QStringLiteral("hitRatios"));
    FormSection *section = addSection(tr("Hit ratios"));
    section->setRemark(tr("answered here"));
    section->addWidget(m_hits);
    connect(m_hits, &NumberGrid::committed, this, [this](int row, int, double value) {
        const model::RequestClassId requestClass = session().project().classes.at(std::size_t(row)).id;
        (void)editTiers(session(), tiers(), tr("Change hit ratio"), mergeIdOf("hit" + std::to_string(row)), [&](model::Tier &tier) { setRatio(tier.hitRatios, requestClass, value); });
    });
}

void LoadPage::addLocalCaches()
{
    const model::Tier *tier = first();
    for (std::size_t i = 0; i < tier->localCaches.size(); ++i) {
        const model::LocalCache &cache = tier->localCaches[i];
        auto *grid = new NumberGrid(classNames(session().project()), {{tr("Hit ratio"), tr("Share of the look-ups that the cache inside each server answers once it is warm"), tr("%"), 0, 1, 100}});
        FormSection *section = addSection(tr("%1, in each server").arg(text(cache.name.empty() ? cache.id.value : cache.name)));
        section->setRemark(tr("%1 GiB, warm in %2 s").arg(cache.memoryGib).arg(cache.warmUpSeconds));
        section->addWidget(grid);
        m_caches.push_back(grid);
        connect(grid, &NumberGrid::committed, this, [this, i](int row, int, double value) {
            const model::RequestClassId requestClass = session().project().classes.at(std::size_t(row)).id;
            (void)editTiers(session(), tiers(), tr("Change hit ratio"), mergeIdOf("local" + std::to_string(i * 64 + std::size_t(row))), [&](model::Tier &edited) {
                if (i < edited.localCaches.size())
                    setRatio(edited.localCaches[i].hitRatios, requestClass, value);
            });
        });
    }
}

void LoadPage::addFigures()
{
    m_figures = new FactList;
    addSection(tr("In the run"))->addWidget(m_figures);
}

void LoadPage::refresh()
{
    const model::Tier *tier = first();
    if (!tier)
        return;
    const auto &classes = session().project().classes;
    for (std::size_t row = 0; row < classes.size(); ++row) {
        const int r = int(row);
        if (m_demands) {
            const auto it = std::ranges::find(tier->demands, classes[row].id, &model::Demand::requestClass);
            const bool known = it != tier->demands.end();
            const auto figure = [&](double value) { return known ? std::optional(value) : std::nullopt; };
            m_demands->setValue(r, 0, known ? figure(it->cpuMs) : std::nullopt);
            if (m_database) {
                m_demands->setValue(r, 1, known ? figure(it->writeCpuMs) : std::nullopt);
                m_demands->setValue(r, 2, known ? figure(it->readIo) : std::nullopt);
                m_demands->setValue(r, 3, known ? figure(it->writeIo) : std::nullopt);
            } else {
                m_demands->setValue(r, 1, known ? it->cpuMsOnHit : std::nullopt);
                m_demands->setValue(r, 2, known ? figure(it->scv) : std::nullopt);
            }
        }
        if (m_hits)
            m_hits->setValue(r, 0, ratioOf(tier->hitRatios, classes[row].id));
        for (std::size_t i = 0; i < m_caches.size() && i < tier->localCaches.size(); ++i)
            m_caches[i]->setValue(r, 0, ratioOf(tier->localCaches[i].hitRatios, classes[row].id));
    }
    const OutcomePtr outcome = session().outcome();
    const planning::TierRun *run = outcome ? outcome->run.tier(tier->id) : nullptr;
    QList<std::pair<QString, QString>> facts;
    if (run) {
        facts.append({tr("Visits in the month"), render::compact(run->requests)});
        if (run->errors > 0)
            facts.append({tr("Errors"), render::number(run->errors)});
        for (const auto &[resource, peak] : run->peakUtilization)
            facts.append({tr("%1, peak").arg(render::resourceName(resource)), render::percent(peak)});
        if (run->maxReplicas > 0) {
            facts.append({tr("Replicas, fewest – most"), tr("%1 – %2").arg(render::number(run->minReplicas), render::number(run->maxReplicas))});
            facts.append({tr("Replicas, mean"), render::number(run->meanReplicas, 2)});
            facts.append({tr("Instance hours"), render::number(run->instanceHours, 1)});
        }
        if (run->latency.p95Ms > 0)
            facts.append({tr("p95 of a visit at the peak"), render::duration(run->latency.p95Ms)});
    } else {
        facts.append({tr("No run yet"), {}});
    }
    m_figures->setFacts(facts);
}

// Cost

CostPage::CostPage(Session &s, model::TierId id, QWidget *parent) : TierPage(s, {std::move(id)}, parent), m_lines(new CostLines(this))
{
    add(m_lines);
    CostPage::refresh();
}

void CostPage::refresh()
{
    const OutcomePtr outcome = session().outcome();
    std::vector<estimate::LineItem> lines;
    std::vector<estimate::Unpriced> unpriced;
    if (outcome) {
        std::ranges::copy_if(outcome->bill.items, std::back_inserter(lines), [&](const auto &item) { return tiers().contains(item.tier); });
        std::ranges::copy_if(outcome->bill.unpriced, std::back_inserter(unpriced), [&](const auto &item) { return tiers().contains(item.tier); });
    }
    m_lines->setLines(std::move(lines), std::move(unpriced), session().project().currency);
}

// Notes

NotesPage::NotesPage(Session &s, model::TierId id, QWidget *parent) : TierPage(s, {std::move(id)}, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setPlaceholderText(tr("What one should know about this tier"));
    m_text->setAccessibleName(tr("Notes"));
    m_text->setMinimumHeight(180);
    m_text->setTabChangesFocus(true);
    FormSection *section = addSection(tr("Notes"));
    section->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPage::commit);
    NotesPage::refresh();
}

void NotesPage::commit()
{
    (void)editTiers(session(), tiers(), tr("Edit notes"), mergeIdOf("note"), [&](model::Tier &tier) { tier.note = m_text->toPlainText().toStdString(); });
}

void NotesPage::refresh()
{
    const model::Tier *tier = first();
    if (!tier || text(tier->note) == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text(tier->note));
}

} // namespace headroom::ui
