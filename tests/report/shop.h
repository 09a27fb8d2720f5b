#pragma once

#include <base/units.h>
#include <report/report.h>

#include <cmath>

/// A small shop with two variants and outcomes made by hand, so that the report is tested without the engine. The figures
/// are chosen, not computed: "planned" breaks at 5,870 of 10,000 users, "optimized" carries 10,690 and costs less.
namespace shop {

using namespace headroom;

inline model::Tier tier(const char *id, const char *name, const char *kind)
{
    model::Tier tier;
    tier.id = model::TierId(id);
    tier.name = name;
    tier.kind = kind;
    return tier;
}

inline estimate::LineItem item(const model::Tier &tier, const char *category, const std::string &component, double quantity, const char *unit, double unitPrice)
{
    estimate::LineItem item;
    item.tier = tier.id;
    item.tierName = tier.name;
    item.category = category;
    item.component = component;
    item.quantity = quantity;
    item.unit = unit;
    item.unitPrice = unitPrice;
    item.monthly = units::roundToCent(quantity * unitPrice);
    item.region = "eu-west-3";
    item.price = {"ec2", "instance", component, "eu-west-3", unit, unitPrice, 0, {}, "Linux", "on-demand", "2025-06-18", "aws-list", pricing::Provenance::Published};
    item.formula = "mean replicas × 730 h";
    return item;
}

struct Shop
{
    model::Project project;
    estimate::Outcome planned, optimized;
    catalog::Catalog catalog;
    report::ReportInput input;

    explicit Shop(const catalog::Catalog &kinds, int extraItems = 0) : catalog(kinds)
    {
        project.id = "shop";
        project.name = "Winter sale";
        project.client = "Example Fashion";
        project.author = "A. Consultant";
        project.currency = {"EUR", 0.92, "2026-11-20"};
        model::RequestClass page;
        page.id = model::RequestClassId("page");
        page.name = "Page";
        page.share = 1;
        page.responseBytes = 40000;
        project.classes = {page};
        project.serviceLevels = {{"p95", "Response time p95", model::ServiceLevel::Metric::P95Ms, 800, model::ValueSource::Entered, "agreed with the client", {}},
                                 {"errors", "Errors", model::ServiceLevel::Metric::ErrorRate, 0.005, model::ValueSource::Entered, {}, {}},
                                 {"budget", "Budget", model::ServiceLevel::Metric::MonthlyCost, 2500, model::ValueSource::Entered, {}, {}}};
        project.assumptions = {{"calibration", "The load test stopped where the rule asked for one more server.", "the case study leaves it open", true, {}}};
        model::Variant first;
        first.id = model::VariantId("planned");
        first.name = "Planned";
        first.region = "eu-west-3";
        first.tiers = {tier("users", "Shoppers", "users"), tier("web", "Web servers", "auto-scaling-group"), tier("cache", "Page cache", "cache"), tier("db", "Database", "db-aurora")};
        for (std::size_t index = 0; index < first.tiers.size(); ++index)
            first.tiers[index].frame = {double(index) * 240, 100, 0, 0};
        model::Variant second = first;
        second.id = model::VariantId("optimized");
        second.name = "Optimized";
        second.tiers.erase(second.tiers.begin() + 2);
        project.variants = {first, second};
        model::Scenario scenario;
        scenario.id = model::ScenarioId("sale");
        scenario.name = "January sale";
        scenario.startDate = "2027-01-04";
        scenario.visitsPerMonth = 120000;
        scenario.profile.name = "Shop";
        model::ScenarioEvent sale;
        sale.id = "sale";
        sale.name = "Sale";
        sale.startHour = 370;
        sale.rampMinutes = 120;
        sale.holdMinutes = 60;
        sale.decayMinutes = 120;
        sale.amount = 10000;
        sale.amountIsTotal = true;
        scenario.events = {sale};
        project.scenarios = {scenario};

        planned = outcome(project.variants[0], 5870, 6420, 0.079, "cache", "network", 1);
        optimized = outcome(project.variants[1], 10690, 620, 0.0004, "web", "cpu", 0.69);
        bill(planned, project.variants[0], {{"web", "compute", "Instance hours", 1318, "h", 0.42}, {"cache", "cache", "Node hours", 730, "h", 0.171},
                                            {"db", "data", "Instance hours", 1460, "h", 0.598}, {"db", "data", "Storage", 50, "GB-month", 0.11}}, extraItems);
        bill(optimized, project.variants[1], {{"web", "compute", "Instance hours", 1352, "h", 0.404}, {"db", "data", "Instance hours", 730, "h", 0.598},
                                              {"db", "data", "Storage", 50, "GB-month", 0.11}}, extraItems);
        for (estimate::Outcome *entry : {&planned, &optimized})
            entry->run.summary.verdicts[2] = {"budget", entry->bill.monthlyTotal, entry->bill.monthlyTotal <= 2500, 0};
        optimized.bill.items.back().price.provenance = pricing::Provenance::GeneralKnowledge;
        optimized.bill.unpriced = {{model::TierId("users"), "Shoppers", "Marketing mails", "no price is known for this provider"}};
        optimized.run.remarks = {{planning::Remark::Severity::Warning, model::TierId("web"), "New servers start with cold caches."}};
        planned.run.remarks = {{planning::Remark::Severity::Bad, model::TierId("cache"), "The network is full for 3 h 10 min."}};

        input.project = &project;
        input.scenario = &project.scenarios[0];
        input.chapters = {{&project.variants[0], &planned}, {&project.variants[1], &optimized}};
        input.catalog = &catalog;
        input.priceBook.rows = 1234;
        input.priceBook.oldestAsOf = "2025-06-18";
        input.priceBook.newestAsOf = "2026-01-02";
        input.priceBook.sources = {{"aws-list", "https://pricing.us-east-1.amazonaws.com/offers", "2025-06-18", "offer files"}};
        input.date = QStringLiteral("2026-11-20");
        input.version = QStringLiteral("0.1.0");
    }
    Shop(const Shop &) = delete;
    Shop &operator=(const Shop &) = delete;

    struct Item
    {
        const char *tier, *category, *component;
        double quantity;
        const char *unit;
        double price;
    };

    static void bill(estimate::Outcome &outcome, const model::Variant &variant, const std::vector<Item> &items, int extraItems)
    {
        estimate::Estimate &bill = outcome.bill;
        bill.variant = variant.id;
        bill.scenario = model::ScenarioId("sale");
        for (const Item &entry : items)
            bill.items.push_back(item(*variant.tier(model::TierId(entry.tier)), entry.category, entry.component, entry.quantity, entry.unit, entry.price));
        for (int index = 0; index < extraItems; ++index)
            bill.items.push_back(item(variant.tiers[1], "operations", "Extra component number " + std::to_string(1000 + index), 100 + index, "GB-month", 0.0928));
        for (const estimate::LineItem &entry : bill.items)
            bill.monthlyTotal += entry.monthly;
        bill.monthlyTotal = units::roundToCent(bill.monthlyTotal);
        bill.low = bill.monthlyTotal * 0.92;
        bill.expected = bill.monthlyTotal;
        bill.high = bill.monthlyTotal * 1.11;
        bill.priceBookAsOf = "2025-06-18";
    }

    static estimate::Outcome outcome(const model::Variant &variant, double carried, double p95, double errorRate, const char *limitTier, const char *resource, double utilization)
    {
        estimate::Outcome outcome;
        planning::Run &run = outcome.run;
        run.variant = variant.id;
        run.scenario = model::ScenarioId("sale");
        run.engineVersion = "1";
        run.seed = 42;
        run.steps = 43800;
        for (std::size_t step = 0; step < run.steps; ++step) {
            const double hour = double(step) / 60;
            const double day = 120 + 100 * std::sin((hour - 14) / 24 * 6.283185307);
            const double sale = hour > 370 && hour < 375 ? 9800 * std::sin((hour - 370) / 5 * 3.14159265) : 0;
            run.users.push_back(float(day + sale));
            run.p95Ms.push_back(float(300 + (p95 - 300) * (sale / 9800)));
        }
        for (const model::Tier &entry : variant.tiers) {
            planning::TierRun tier;
            tier.tier = entry.id;
            tier.name = entry.name;
            tier.kind = entry.kind;
            if (entry.kind != "users") {
                tier.peakUtilization = {{"cpu", 0.5}, {"network", 0.3}};
                tier.minReplicas = tier.meanReplicas = tier.maxReplicas = 1;
                tier.latency = {100, 80, 300, 500};
            }
            if (entry.id == model::TierId(limitTier))
                tier.peakUtilization[resource] = utilization;
            if (entry.id == model::TierId("web")) {
                tier.minReplicas = 2;
                tier.maxReplicas = 14;
                tier.meanReplicas = 2.2;
                tier.instanceHours = 1352;
                for (std::size_t step = 0; step < run.steps; ++step)
                    tier.replicas.push_back(run.users[step] > 1000 ? 14 : 2);
            }
            run.tiers.push_back(tier);
        }
        run.derivation.visitsPerMonth = 120000;
        run.derivation.pageViewsPerMonth = 600000;
        run.derivation.requestsPerMonth = 12600000;
        run.derivation.meanPageViewsPerSecond = 0.228;
        run.derivation.peakPageViewsPerSecond = 0.51;
        run.derivation.ordinaryUsersAtPeak = 23;
        run.derivation.peakUsers = 10000;
        run.derivation.peakUsersHour = 372.5;
        run.derivation.campaignVisits = 90000;
        planning::Summary &summary = run.summary;
        summary.requests = 2e7;
        summary.errors = summary.requests * errorRate / 50;
        summary.errorRate = errorRate / 50;
        summary.latency = {250, 200, 480, 700};
        summary.latencyAllRequests = {60, 20, 300, 500};
        summary.latencyAtPeak = {p95 / 2, p95 / 3, p95, p95 * 1.5};
        summary.errorRateAtPeak = errorRate;
        summary.peakUsers = 10000;
        summary.peakHour = 372.5;
        summary.peakReplicas = 14;
        summary.scalingTier = model::TierId("web");
        summary.sloMet = p95 <= 800;
        summary.bottleneck = {model::TierId(limitTier), resource, 372.5, utilization, utilization >= 1};
        summary.verdicts = {{"p95", p95, p95 <= 800, p95 <= 800 ? 0 : 3.2}, {"errors", errorRate, errorRate <= 0.005, 0}, {"budget", 0, true, 0}};
        planning::LoadTestResult &test = outcome.capacity;
        test.maxUsers = carried;
        test.maxRps = carried / 8;
        test.limitedBy = model::TierId(limitTier);
        test.limitedByResource = resource;
        for (double users = 500; users <= 15000; users += 500)
            test.steps.push_back({users, users / 8, 300 / std::max(0.05, 1 - 0.62 * users / carried), 0, std::ceil(users / 800)});
        return outcome;
    }
};

} // namespace shop
