#include "connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

namespace headroom::ui {

namespace {

using catalog::StationRole;

struct Connection // the translation context
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Connection)
};

StationRole roleOf(const catalog::Catalog &catalog, const model::Tier &tier)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    return kind ? kind->role : StationRole::External; // an unknown kind is validation's business, not the mouse's
}

QString nameOf(const model::Tier &tier)
{
    return QString::fromStdString(tier.name.empty() ? tier.id.value : tier.name);
}

/// Tiers on the way from `start` to `goal` along calls somebody waits for; empty = there is no way.
std::vector<model::TierId> waitingPath(const model::Variant &variant, const model::TierId &start, const model::TierId &goal,
                                       const model::LinkId &without)
{
    std::map<model::TierId, model::TierId> cameFrom{{start, {}}};
    std::vector<model::TierId> open{start};
    while (!open.empty()) {
        const model::TierId here = open.back();
        open.pop_back();
        if (here == goal) {
            std::vector<model::TierId> path;
            for (model::TierId step = goal; !step.empty(); step = cameFrom.at(step))
                path.push_back(step);
            std::reverse(path.begin(), path.end());
            return path;
        }
        for (const model::Link &link : variant.links) {
            if (link.from == here && link.synchronous && !link.replication && link.id != without && cameFrom.emplace(link.to, here).second)
                open.push_back(link.to);
        }
    }
    return {};
}

bool carriesNoRequests(StationRole from, StationRole to)
{
    return from == StationRole::None || to == StationRole::None || (from == StationRole::Database && to == StationRole::Database);
}

} // namespace

bool mayCall(const catalog::Kind &from, const catalog::Kind &to)
{
    return to.role != StationRole::Users && (from.role != StationRole::Users || to.role != StationRole::None);
}

QString connectionProblem(const model::Variant &variant, const catalog::Catalog &catalog, const model::TierId &fromId,
                          const model::TierId &toId, const model::LinkId &existing)
{
    const model::Tier *from = variant.tier(fromId);
    const model::Tier *to = variant.tier(toId);
    if (!from || !to)
        return Connection::tr("There is no tier at one end of the link.");
    if (fromId == toId)
        return Connection::tr("%1 cannot call itself.").arg(nameOf(*from));
    const bool taken = std::any_of(variant.links.begin(), variant.links.end(),
                                   [&](const model::Link &link) { return link.from == fromId && link.to == toId && link.id != existing; });
    if (taken)
        return Connection::tr("%1 already calls %2.").arg(nameOf(*from), nameOf(*to));
    const StationRole fromRole = roleOf(catalog, *from), toRole = roleOf(catalog, *to);
    if (toRole == StationRole::Users)
        return Connection::tr("Nothing calls %1: visitors start requests. Draw the link the other way round.").arg(nameOf(*to));
    if (fromRole == StationRole::Users && toRole == StationRole::None)
        return Connection::tr("%1 takes no requests from visitors.").arg(nameOf(*to));
    if (carriesNoRequests(fromRole, toRole))
        return {};
    const std::vector<model::TierId> circle = waitingPath(variant, toId, fromId, existing);
    if (!circle.empty()) {
        QStringList names;
        for (const model::TierId &id : circle)
            names << (variant.tier(id) ? nameOf(*variant.tier(id)) : QString::fromStdString(id.value));
        return Connection::tr("This would make a circle of calls that wait for each other: %1 already leads back to %2.")
            .arg(names.join(QStringLiteral(" → ")), nameOf(*from));
    }
    return {};
}

model::Link newLink(const catalog::Catalog &catalog, const model::Tier &from, const model::Tier &to)
{
    const StationRole fromRole = roleOf(catalog, from), toRole = roleOf(catalog, to);
    model::Link link;
    link.id = model::LinkId((from.id.value + "-" + to.id.value).substr(0, 60));
    link.from = from.id;
    link.to = to.id;
    if (carriesNoRequests(fromRole, toRole)) {
        link.replication = true;
        link.synchronous = false;
        link.callsPerVisit = 0;
        return link;
    }
    if (fromRole == StationRole::Edge || fromRole == StationRole::Cache)
        link.when = model::CallWhen::Miss;
    if (toRole == StationRole::Queue || fromRole == StationRole::Queue)
        link.synchronous = false;
    return link;
}

} // namespace headroom::ui
