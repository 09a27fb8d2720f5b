#pragma once

#include <catalog/catalog.h>
#include <estimate/estimate.h>
#include <model/json.h>
#include <planning/run.h>

#include <fstream>
#include <iterator>

/// A real project with an invented run of two steps (calm, peak): painting needs figures, not true ones.
namespace headroom::test {

inline const std::filesystem::path resources = std::filesystem::path(HEADROOM_SOURCE_DIR) / "resources";

inline model::Project readTemplate(const char *name)
{
    std::ifstream in(resources / "templates" / name, std::ios::binary);
    return model::projectFromJson(std::string(std::istreambuf_iterator<char>(in), {})).value();
}

inline planning::Run sampleRun(const model::Variant &variant)
{
    planning::Run run;
    run.variant = variant.id;
    run.steps = 2;
    run.users = {310, 7635};
    run.requestsPerSecond = {120, 2900};
    for (const model::Tier &tier : variant.tiers) {
        planning::TierRun entry;
        entry.tier = tier.id;
        const std::string &id = tier.id.value;
        const auto set = [&](const char *resource, float calm, float peak) { entry.utilization[resource] = {calm, peak}; };
        if (id == "web") {
            set("cpu", 0.35f, 0.66f);
            set("workers", 0.2f, 0.97f);
            set("network", 0.05f, 0.41f);
            entry.replicas = {2, 8};
            entry.booting = {0, 1};
        } else if (id == "omc") {
            set("network", 0.1f, 1.f);
            set("cpu", 0.02f, 0.21f);
        } else if (id == "fpc" || id == "sessions") {
            set("network", 0.08f, id == "fpc" ? 0.71f : 0.24f);
        } else if (id == "db" || id == "db-replica" || id == "search" || id == "media") {
            set("cpu", 0.04f, id == "db" ? 0.78f : 0.33f);
            set("connections", 0.01f, 0.2f);
        } else if (id == "cdn") {
            entry.hitRatio = {0.93f, 0.965f};
            run.usage.tiers[tier.id].totals["bytes_out"] = 1.9e12;
        } else if (id == "alb") {
            set("network", 0.03f, 0.22f);
            entry.requestsPerSecond = {20, 412};
        }
        run.tiers.push_back(std::move(entry));
    }
    for (const model::Link &link : variant.links) {
        planning::LinkRun entry;
        entry.link = link.id;
        const bool toCache = link.to.value == "omc" || link.to.value == "fpc";
        entry.requestsPerSecond = {12, link.from.value == "users" ? 11900.f : 412.f};
        entry.bytesPerSecond = {1e5f, toCache ? (link.to.value == "omc" ? 9.4e7f : 2.2e7f) : 4e6f};
        if (!link.replication)
            run.links.push_back(std::move(entry));
        else
            run.links.push_back({link.id, {}, {}});
    }
    return run;
}

inline estimate::Estimate sampleBill(const model::Variant &variant, const catalog::Catalog &catalog)
{
    estimate::Estimate bill;
    double amount = 33.07;
    for (const model::Tier &tier : variant.tiers) {
        const catalog::Kind *kind = catalog.kind(tier.kind);
        if (!kind || kind->free)
            continue;
        if (tier.id.value == "monitoring") {
            bill.unpriced.push_back({tier.id, tier.name, "dashboards", "no row"});
            continue;
        }
        estimate::LineItem item;
        item.tier = tier.id;
        item.monthly = amount;
        amount = amount * 1.37 > 700 ? 8.61 : amount * 1.37;
        bill.items.push_back(item);
    }
    return bill;
}

} // namespace headroom::test
