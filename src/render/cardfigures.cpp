#include "diagram.h"
#include "format.h"
#include "language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

using catalog::StationRole;

QString tr(const char *source) { return QCoreApplication::translate("headroom::render", source); }
QString text(const std::string &value) { return QString::fromStdString(value); }

bool has(const catalog::Kind &kind, const char *parameter) { return kind.parameter(parameter) != nullptr; }

/// The tier's series; runs list tiers in the variant's order, so that the place is usually known.
const planning::TierRun *runOf(const DiagramScene &scene, const model::Tier &tier)
{
    if (!scene.run)
        return nullptr;
    if (scene.variant && !scene.variant->tiers.empty()) {
        const std::ptrdiff_t place = &tier - scene.variant->tiers.data();
        if (place >= 0 && std::size_t(place) < scene.run->tiers.size() && scene.run->tiers[std::size_t(place)].tier == tier.id)
            return &scene.run->tiers[std::size_t(place)];
    }
    const auto found = std::find_if(scene.run->tiers.begin(), scene.run->tiers.end(), [&](const auto &run) { return run.tier == tier.id; });
    return found == scene.run->tiers.end() ? nullptr : &*found;
}

/// Value of a series at the step shown; < 0 = there is none.
double at(const std::vector<float> &series, std::size_t step)
{
    return series.empty() ? -1 : double(series[std::min(step, series.size() - 1)]);
}

/// "c5.xlarge, 2 – 16", "2 × m5.large.search", "3 TB": what one would order.
QString sizeOf(const catalog::Catalog &catalog, const catalog::Kind &kind, const model::Tier &tier)
{
    const auto figure = [&](const char *id) { return has(kind, id) ? catalog.number(tier, id) : 0.0; };
    const double count = std::max(figure("nodes"), figure("count"));
    if (has(kind, "instance_type")) {
        const QString type = text(catalog.text(tier, "instance_type"));
        if (tier.scaling && has(kind, "min_count"))
            return QStringLiteral("%1, %2 – %3").arg(type, number(figure("min_count")), number(figure("max_count")));
        return count > 1.5 ? QStringLiteral("%1 × %2").arg(number(count), type) : type;
    }
    for (const char *id : {"storage_gb", "data_gb", "logs_gb", "backup_gb"})
        if (figure(id) > 0)
            return bytes(figure(id) * 1e9);
    if (kind.role == StationRole::Users && has(kind, "place"))
        return text(catalog.text(tier, "place"));
    if (figure("zones") > 0)
        return figure("zones") < 1.5 ? tr("1 zone") : tr("%1 zones").arg(number(figure("zones")));
    const QString name = catalogueText(kind.name);
    const bool beside = kind.compact; // the cost stands in the same line: only short names fit
    if (name.compare(text(tier.name), Qt::CaseInsensitive) != 0 && (!beside || name.size() <= 14))
        return name;
    const auto &categories = catalog.categories();
    const auto category = std::find_if(categories.begin(), categories.end(), [&](const catalog::Category &entry) { return entry.id == kind.category; });
    return category == categories.end() ? text(kind.category) : catalogueText(category->name);
}

QString nodes(double count) { return count < 1.5 ? tr("1 node") : tr("%1 nodes").arg(number(count)); }

/// What the instance type offers, for a card that has no load to show.
QString factsOf(const catalog::Catalog &catalog, const catalog::Kind &kind, const model::Tier &tier)
{
    const catalog::InstanceType *type = has(kind, "instance_type") ? catalog.instanceOf(tier) : nullptr;
    if (!type || type->vcpu <= 0)
        return {};
    const auto plain = [](double value) { return number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1); };
    return tr("%1 vCPU, %2 GiB").arg(plain(type->vcpu), plain(type->memoryGib));
}

/// Most loaded resource at the step: the one a person should look at.
std::pair<std::string, double> hottest(const planning::TierRun &run, std::size_t step, const std::string &except = {})
{
    std::pair<std::string, double> best{{}, -1};
    for (const auto &[resource, series] : run.utilization)
        if (const double value = at(series, step); resource != except && value > best.second)
            best = {resource, value};
    return best;
}

void readLoad(CardFigures &card, const planning::TierRun &run, const model::Tier &tier, std::size_t step)
{
    const auto [resource, value] = hottest(run, step);
    if (value < 0)
        return;
    card.measure = resourceName(resource);
    card.value = value;
    if (!tier.scaling)
        return;
    const bool isMetric = tier.scaling->metric == resource && tier.scaling->kind != model::ScalingKind::Scheduled;
    card.target = isMetric ? tier.scaling->target : -1;
    const std::string other = isMetric ? hottest(run, step, resource).first : tier.scaling->metric;
    if (const auto series = run.utilization.find(other); series != run.utilization.end() && !series->second.empty())
        card.second = QStringLiteral("%1 %2").arg(resourceName(other), percent(at(series->second, step)));
    card.secondRight = tr("target %1").arg(tier.scaling->target <= 1 ? percent(tier.scaling->target) : number(tier.scaling->target));
}

/// Whether the tier answers reads, writes or both, from the links that come in.
QString databaseRole(const model::Variant &variant, const model::Tier &tier)
{
    bool reads = false, writes = false;
    for (const model::Link &link : variant.links) {
        if (link.to != tier.id || link.replication)
            continue;
        reads = reads || link.operation != model::CallOperation::Write;
        writes = writes || link.operation != model::CallOperation::Read;
    }
    if (reads && writes)
        return tr("reads, writes");
    return reads ? tr("reads") : writes ? tr("writes") : QString();
}

QString footOf(const DiagramScene &scene, const catalog::Kind &kind, const model::Tier &tier, const planning::TierRun *run, const CardFigures &card)
{
    if (run && (tier.scaling || card.booting > 0) && card.running + card.booting > 0)
        return card.booting > 0 ? tr("%1 run, %2 boot").arg(number(card.running), number(card.booting)) : tr("%1 run").arg(number(card.running));
    if (kind.role == StationRole::Database && scene.variant)
        if (const QString role = databaseRole(*scene.variant, tier); !role.isEmpty())
            return role;
    if (kind.role == StationRole::Edge && run) {
        const auto usage = scene.run->usage.tiers.find(tier.id);
        if (usage != scene.run->usage.tiers.end())
            if (const double sent = usage->second.total(planning::quantity::bytesOut); sent > 0)
                return tr("%1 a month").arg(bytes(sent));
    }
    if (tier.scaling && has(kind, "min_count"))
        return tr("%1 – %2 servers").arg(number(scene.catalog->number(tier, "min_count")), number(scene.catalog->number(tier, "max_count")));
    if (has(kind, "nodes"))
        return nodes(scene.catalog->number(tier, "nodes"));
    if (run && run->requests > 0 && card.value < 0)
        return tr("%1 a month").arg(compact(run->requests * 730 / std::max(1.0, scene.run->horizonHours())));
    if (has(kind, "count") && has(kind, "instance_type"))
        return nodes(scene.catalog->number(tier, "count"));
    return {};
}

void readCost(CardFigures &card, const DiagramScene &scene, const model::Tier &tier, bool free)
{
    if (!scene.bill)
        return;
    const double monthly = scene.bill->monthlyOf(tier.id);
    const bool unpriced = std::any_of(scene.bill->unpriced.begin(), scene.bill->unpriced.end(), [&](const auto &entry) { return entry.tier == tier.id; });
    card.costUnknown = unpriced && monthly == 0;
    if (card.costUnknown)
        card.cost = tr("unknown");
    else if (monthly != 0 || !free)
        card.cost = money(monthly * scene.perUsd, scene.currency) + (unpriced ? QStringLiteral(" +") : QString());
}

} // namespace

CardFigures cardFigures(const DiagramScene &scene, const model::Tier &tier)
{
    CardFigures card;
    card.name = text(tier.name);
    const catalog::Kind *kind = scene.catalog ? scene.catalog->kind(tier.kind) : nullptr;
    if (!kind) { // a project from a newer catalogue still draws
        card.icon = QStringLiteral("kinds/third-party");
        card.family = QStringLiteral("external");
        card.size = text(tier.kind);
        card.compact = true;
        readCost(card, scene, tier, false);
        return card;
    }
    card.icon = text(scene.catalog->iconOf(tier));
    card.family = text(kind->family);
    card.size = sizeOf(*scene.catalog, *kind, tier);
    card.compact = kind->compact || kind->role == StationRole::None || kind->role == StationRole::Users;
    const planning::TierRun *run = runOf(scene, tier);
    if (kind->role == StationRole::Users && scene.run && !scene.run->users.empty())
        card.size = tr("%1 online").arg(number(at(scene.run->users, scene.step)));
    if (run && !card.compact) {
        readLoad(card, *run, tier, scene.step);
        if (const double hits = at(run->hitRatio, scene.step); hits >= 0 && (kind->role == StationRole::Edge || card.value < 0)) {
            card.measure = tr("Hit ratio");
            card.value = hits;
            card.isLoad = false;
            card.target = -1;
        }
        if (const double perSecond = at(run->requestsPerSecond, scene.step); card.measure.isEmpty() && perSecond >= 0) {
            card.measure = tr("Requests");
            card.figure = rate(perSecond);
        }
        card.running = std::max(0, int(std::lround(at(run->replicas, scene.step))));
        card.booting = std::max(0, int(std::lround(at(run->booting, scene.step))));
    }
    card.facts = factsOf(*scene.catalog, *kind, tier);
    if (tier.scaling && has(*kind, "max_count"))
        card.maximum = int(std::lround(scene.catalog->number(tier, "max_count")));
    card.foot = footOf(scene, *kind, tier, run, card);
    readCost(card, scene, tier, kind->free);
    return card;
}

QString CardFigures::spoken() const
{
    QStringList parts{name};
    if (!measure.isEmpty()) {
        parts << (figure.isEmpty() ? QCoreApplication::translate("headroom::render", "%1 %2 percent").arg(inSentence(measure), number(value * 100))
                                   : inSentence(measure) + QLatin1Char(' ') + figure);
        if (isLoad && value >= 0.995)
            parts << QCoreApplication::translate("headroom::render", "saturated");
    }
    for (const QString &part : {size, foot, cost})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

QSizeF cardSize(const model::Tier &tier, const catalog::Catalog &catalog)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    double height = 96;
    if (kind && kind->role == StationRole::Users)
        height = 56;
    else if (!kind || kind->compact || kind->role == StationRole::None)
        height = 44;
    else if (tier.scaling)
        height = 132;
    return {tier.frame.width > 0 ? tier.frame.width : 160, tier.frame.height > 0 ? tier.frame.height : height};
}

QRectF cardRect(const model::Tier &tier, const catalog::Catalog &catalog)
{
    return {QPointF(tier.frame.x, tier.frame.y), cardSize(tier, catalog)};
}

} // namespace headroom::render
