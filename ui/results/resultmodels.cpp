#include "resultmodels.h"

#include <inspector/costlines.h>
#include <look/tables.h>
#include <look/text.h>

#include <render/format.h>
#include <render/language.h>
#include <render/theme.h>

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

QString quantityText(double value)
{
    return render::number(value, std::abs(value) < 100 && value != std::floor(value) ? 2 : 0);
}

QString unitPriceText(const estimate::LineItem &line)
{
    if (line.unit == "USD") // a share of the lines above
        return render::percent(line.unitPrice, 1);
    const double usd = line.unitPrice;
    return render::money(usd, {}, usd > 0 && usd < 0.0001 ? 8 : 4);
}

bool isFigure(int column)
{
    return column == CostModel::Quantity || column == CostModel::UnitPrice || column == CostModel::Monthly || column == CostModel::Upfront;
}

int alignment(bool figure)
{
    return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

// Cost

void CostModel::setOutcome(OutcomePtr outcome, const model::Currency &currency)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_currency = currency;
    endResetModel();
}

int CostModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_outcome)
        return 0;
    return int(m_outcome->bill.items.size() + m_outcome->bill.unpriced.size()) + 1;
}

int CostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const estimate::LineItem *CostModel::item(int row) const
{
    return m_outcome && row >= 0 && row < int(m_outcome->bill.items.size()) ? &m_outcome->bill.items[std::size_t(row)] : nullptr;
}

int CostModel::firstUnpricedRow() const
{
    return m_outcome && !m_outcome->bill.unpriced.empty() ? int(m_outcome->bill.items.size()) : -1;
}

QVariant CostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigure(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tier: return tr("Tier");
    case Component: return tr("Component");
    case Quantity: return tr("Quantity");
    case Unit: return tr("Unit");
    case UnitPrice: return tr("Unit price");
    case Monthly: return tr("A month");
    case Upfront: return tr("Up front");
    case Source: return tr("Source");
    case Date: return tr("Price of");
    default: return {};
    }
}

QVariant CostModel::itemText(const estimate::LineItem &line, int column) const
{
    switch (column) {
    case Tier: return line.tierName.empty() ? line.kind == estimate::LineKind::Usage ? tr("Whole variant") : tr("Invoice") : text(line.tierName);
    case Component: return text(line.component);
    case Quantity: return quantityText(line.quantity);
    case Unit: return text(line.unit);
    case UnitPrice: return unitPriceText(line);
    case Monthly: return render::money(line.monthly * m_currency.perUsd, text(m_currency.code));
    case Upfront: return line.upfront == 0 ? QString() : render::money(line.upfront * m_currency.perUsd, text(m_currency.code));
    case Source: return line.price.provenance == pricing::Provenance::Published ? text(line.price.sourceId) : provenanceText(line.price.provenance);
    case Date: return line.price.asOf.empty() ? tr("undated") : text(line.price.asOf);
    default: return {};
    }
}

QVariant CostModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigure(column));
    const bool total = index.row() == rowCount() - 1;
    if (total) {
        if (role == FigureDelegate::StrongRole)
            return true;
        if (role == Qt::DisplayRole && column == Tier)
            return tr("Total a month");
        if (role == Qt::DisplayRole && column == Upfront)
            return render::money(m_outcome->bill.upfrontTotal * m_currency.perUsd, text(m_currency.code));
        if (role == Qt::DisplayRole && column == Monthly)
            return render::money(m_outcome->bill.monthlyTotal * m_currency.perUsd, text(m_currency.code));
        return {};
    }
    if (const estimate::LineItem *line = item(index.row())) {
        if (role == Qt::DisplayRole)
            return itemText(*line, column);
        if (role == FigureDelegate::StrongRole)
            return column == Monthly;
        if (role == FigureDelegate::ColorRole) {
            if (column == Source && line->price.provenance != pricing::Provenance::Published)
                return int(line->price.provenance == pricing::Provenance::GeneralKnowledge ? render::Role::Warn : render::Role::Text3);
            if (column == Unit || column == Source || column == Date)
                return int(render::Role::Text3);
        }
        if (role == FigureDelegate::IconRole && column == Source && line->price.provenance == pricing::Provenance::GeneralKnowledge)
            return QStringLiteral("actions/warning");
        if (role == Qt::ToolTipRole)
            return tr("%1. Click to see why.").arg(text(line->formula));
        return {};
    }
    const estimate::Unpriced &missing = m_outcome->bill.unpriced[std::size_t(index.row()) - m_outcome->bill.items.size()];
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Tier: return text(missing.tierName);
        case Component: return text(missing.component);
        case Monthly: return tr("unknown");
        case Source: return text(missing.reason);
        default: return {};
        }
    }
    if (role == FigureDelegate::ColorRole && (column == Monthly || column == Source))
        return int(render::Role::Unknown);
    if (role == FigureDelegate::IconRole && column == Component)
        return QStringLiteral("actions/unknown-price");
    if (role == Qt::ToolTipRole)
        return text(missing.reason);
    return {};
}

// Tiers

TierModel::TierModel(const catalog::Catalog &catalog, QObject *parent) : QAbstractTableModel(parent), m_catalog(catalog) {}

void TierModel::setOutcome(OutcomePtr outcome, const model::Currency &currency)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_currency = currency;
    endResetModel();
}

model::TierId TierModel::tier(int row) const
{
    return m_outcome && row >= 0 && row < int(m_outcome->run.tiers.size()) ? m_outcome->run.tiers[std::size_t(row)].tier : model::TierId();
}

int TierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_outcome ? 0 : int(m_outcome->run.tiers.size());
}

int TierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Name && section != Kind && section != Hottest && section != Peak);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Tier");
    case Kind: return tr("Kind");
    case Requests: return tr("Visits");
    case Errors: return tr("Errors");
    case Hottest: return tr("Hottest");
    case Peak: return tr("Peak utilization");
    case Replicas: return tr("Replicas, min – mean – max");
    case Hours: return tr("Instance hours");
    case Latency: return tr("p95 at the peak");
    case Cost: return tr("A month");
    default: return {};
    }
}

QVariant TierModel::data(const QModelIndex &index, int role) const
{
    const planning::TierRun &run = m_outcome->run.tiers[std::size_t(index.row())];
    const catalog::Kind *kind = m_catalog.kind(run.kind);
    const auto hottest = std::ranges::max_element(run.peakUtilization, {}, [](const auto &entry) { return entry.second; });
    const bool loaded = hottest != run.peakUtilization.end();
    // Visitors, a CDN or a load balancer have no replicas of ours.
    using Role = catalog::StationRole;
    const bool replicated = kind && kind->role != Role::Users && kind->role != Role::Edge && kind->role != Role::LoadBalancer && kind->role != Role::External && kind->role != Role::None;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == FigureDelegate::UtilizationRole && index.column() == Peak)
        return loaded ? QVariant(hottest->second) : QVariant();
    if (role == FigureDelegate::IconRole && index.column() == Name && kind)
        return text(kind->icon).remove(QLatin1String(".svg"));
    if (role == FigureDelegate::ColorRole && (index.column() == Kind || index.column() == Hottest))
        return int(render::Role::Text3);
    if (role == FigureDelegate::StrongRole)
        return index.column() == Name || index.column() == Cost;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return text(run.name);
    case Kind: return kind ? render::catalogueText(kind->name) : text(run.kind);
    case Requests: return run.requests > 0 ? render::compact(run.requests) : QStringLiteral("–");
    case Errors: return run.errors >= 0.5 ? render::number(run.errors) : QStringLiteral("–");
    case Hottest: return loaded ? render::resourceName(hottest->first) : QString();
    case Replicas:
        return replicated && run.maxReplicas > 0 ? tr("%1 – %2 – %3").arg(render::number(run.minReplicas), render::number(run.meanReplicas, 1), render::number(run.maxReplicas)) : QStringLiteral("–");
    case Hours: return replicated && run.instanceHours > 0 ? render::number(run.instanceHours) : QStringLiteral("–");
    case Latency: return run.latency.p95Ms > 0 ? render::duration(run.latency.p95Ms) : QStringLiteral("–");
    case Cost: return render::money(m_outcome->bill.monthlyOf(run.tier) * m_currency.perUsd, text(m_currency.code));
    default: return {};
    }
}

// Classes

void ClassModel::setOutcome(OutcomePtr outcome, const model::Project &project)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_names.clear();
    if (m_outcome) {
        for (const auto &run : m_outcome->run.classes) {
            const model::RequestClass *requestClass = project.requestClass(run.requestClass);
            m_names << (requestClass && !requestClass->name.empty() ? text(requestClass->name) : text(run.requestClass));
        }
    }
    endResetModel();
}

int ClassModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_outcome ? 0 : int(m_outcome->run.classes.size());
}

int ClassModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Request class");
    case Requests: return tr("Requests a month");
    case Errors: return tr("Errors");
    case Mean: return tr("Mean");
    case P50: return tr("p50");
    case P95: return tr("p95");
    case P99: return tr("p99");
    default: return {};
    }
}

QVariant ClassModel::data(const QModelIndex &index, int role) const
{
    const planning::Run::ClassRun &run = m_outcome->run.classes[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != Name);
    if (role == FigureDelegate::StrongRole)
        return index.column() == Name;
    if (role != Qt::DisplayRole)
        return {};
    const auto latency = [](double ms) { return ms > 0 ? render::duration(ms) : QStringLiteral("–"); };
    switch (index.column()) {
    case Name: return m_names.value(index.row());
    case Requests: return render::number(run.requests);
    case Errors: return run.errors >= 0.5 ? tr("%1, %2").arg(render::number(run.errors), render::percent(run.requests > 0 ? run.errors / run.requests : 0, 2)) : QStringLiteral("–");
    case Mean: return latency(run.latency.meanMs);
    case P50: return latency(run.latency.p50Ms);
    case P95: return latency(run.latency.p95Ms);
    case P99: return latency(run.latency.p99Ms);
    default: return {};
    }
}

void LoadTestModel::setTests(const model::Project &project, const model::VariantId &variant)
{
    beginResetModel();
    m_project.loadTests = project.loadTests;
    m_tierNames.clear();
    if (const model::Variant *shown = project.variant(variant))
        for (const model::Tier &tier : shown->tiers)
            m_tierNames[text(tier.id)] = text(tier.name.empty() ? tier.id.value : tier.name);
    m_drift = planning::drift(m_project, variant);
    endResetModel();
}

int LoadTestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drift.size());
}

int LoadTestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoadTestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= Users && section <= P95Change);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Test");
    case Date: return tr("Date");
    case Origin: return tr("Origin");
    case Users: return tr("Users");
    case UsersChange: return tr("Change");
    case Throughput: return tr("Requests/s");
    case P95: return tr("p95");
    case P95Change: return tr("Change");
    case Limit: return tr("Gives way first");
    default: return {};
    }
}

QVariant LoadTestModel::data(const QModelIndex &index, int role) const
{
    const planning::Drift &one = m_drift[std::size_t(index.row())];
    const model::LoadTest &test = *one.test;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() >= Users && index.column() <= P95Change);
    if (role == FigureDelegate::StrongRole)
        return index.column() == Name;
    if (role == FigureDelegate::ColorRole && one.worse && (index.column() == UsersChange || index.column() == P95Change))
        return int(render::Role::Bad);
    if (role == Qt::ToolTipRole && index.column() == P95 && one.atUsers > 0)
        return tr("At %1 users, which this test and the one before it both reached").arg(render::number(one.atUsers));
    if (role != Qt::DisplayRole)
        return {};
    const auto change = [&](double value) { return one.first ? QString() : (value > 0 ? QStringLiteral("+") : QString()) + render::percent(value, 1); };
    switch (index.column()) {
    case Name: return text(test.name.empty() ? test.id : test.name);
    case Date: return test.date.empty() ? QStringLiteral("–") : text(test.date);
    case Origin:
        return test.origin == model::LoadTest::Origin::Simulated ? tr("simulated") : test.origin == model::LoadTest::Origin::Imported ? tr("measured") : tr("stated");
    case Users: return render::number(test.users);
    case UsersChange: return change(one.usersChange);
    case Throughput: return test.rps > 0 ? render::number(test.rps) : QStringLiteral("–");
    case P95: return one.p95Ms > 0 ? render::duration(one.p95Ms) : QStringLiteral("–");
    case P95Change: return one.p95Ms > 0 ? change(one.p95Change) : QString();
    case Limit:
        return test.limitedBy.empty() ? QStringLiteral("–")
                                      : tr("%1, %2").arg(m_tierNames.value(text(test.limitedBy), text(test.limitedBy)), render::resourceName(test.limitedByResource));
    default: return {};
    }
}

} // namespace headroom::ui
