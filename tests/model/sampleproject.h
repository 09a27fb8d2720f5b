#pragma once

#include <model/project.h>

/// A small valid project in which every field of every struct differs from its default, so that a field that gets lost
/// on the way to a file and back is noticed.
namespace headroom::test {

inline model::Tier sampleServers()
{
    using namespace model;
    Tier web;
    web.id = TierId("web");
    web.name = "Web “front”";
    web.kind = "auto-scaling-group";
    web.note = "two lines\nof text";
    web.frame = {12.5, -40, 200, 96};
    web.boundary = BoundaryId("subnet");
    web.parameters["instance_type"] = {std::string("c5.xlarge"), ValueSource::Entered, {}, {}};
    web.parameters["workers"] = {20.0, ValueSource::Assumption, "256 MB each", R"({"confidence":0.5})"};
    web.parameters["detailed_monitoring"] = {true, ValueSource::Catalogue, {}, {}};
    web.demands = {
        {RequestClassId("page"), 350, 30, 1.5, 2.5, 3.5, 0.75, CacheId("fpc"), ValueSource::Measured, "load test", R"({"later":1})"}};
    web.hitRatios = {{RequestClassId("page"), 0.25, ValueSource::Entered, "trace", R"({"later":[1,2]})"}};
    web.localCaches = {{CacheId("fpc"),
                        "Full pages",
                        {{RequestClassId("page"), 0.9, ValueSource::Catalogue, "1,250 items", {}}},
                        1.5,
                        240,
                        R"({"policy":"lru"})"}};
    ScalingRule rule;
    rule.id = RuleId("cpu-70");
    rule.kind = ScalingKind::TargetTracking;
    rule.metric = "workers";
    rule.target = 0.65;
    rule.adjustment = 2;
    rule.removeAdjustment = 3;
    rule.periodSeconds = 10;
    rule.outDatapoints = 4;
    rule.inDatapoints = 5;
    rule.delaySeconds = 6;
    rule.scaleIn = ScaleInMode::Literal;
    rule.outCooldownSeconds = 7;
    rule.inCooldownSeconds = 8;
    rule.bootSeconds = 9;
    rule.warmUpSeconds = 11;
    rule.schedule = {{10, 12.5, 3, 9, 4, Recurrence::Weekdays, R"({"zone":"a"})"}};
    rule.watches = TierId("users");
    rule.customBase = 0.5;
    rule.customPerRequest = 2;
    rule.lowFraction = 0.9;
    rule.removeTarget = 0.3;
    rule.adjustmentKind = AdjustmentKind::Percent;
    rule.minimumAdjustment = 2;
    rule.steps = {{0, 10, R"({"x":1})"}, {0.2, 30, {}}};
    rule.removeSteps = {{0.1, 20, {}}};
    rule.settleSeconds = 12;
    rule.pods = {30, 0.2, 120, 50, 2, 10, R"({"x":1})"};
    rule.graceSeconds = 600;
    rule.deregistrationSeconds = 13;
    rule.predictive = PredictiveScaling{600, 0.1, R"({"x":1})"};
    rule.note = "the words of the case";
    rule.extra = R"({"later":true})";
    web.scaling = rule;
    web.purchase = {PurchaseModel::Reserved, 3, Upfront::Partial, 0.5, R"({"marketplace":false})"};
    web.running = RunningHours{{0, 6}, 7.5, 19, "the team's hours", R"({"zone":"local"})"};
    web.locked = web.hidden = true;
    web.extra = R"({"colour":"blue","tags":{"a":[1,2.5,null]}})";
    return web;
}

inline model::Variant sampleVariant()
{
    using namespace model;
    Variant variant;
    variant.id = VariantId("planned");
    variant.name = "Planned";
    variant.description = "What the client asked for";
    variant.region = "eu-west-3";
    variant.boundaries = {
        {BoundaryId("paris"), "Paris", BoundaryKind::Region, "eu-west-3", {}, {0, 0, 900, 600}, true, true, "GDPR", R"({"x":1})"},
        {BoundaryId("subnet"), "Private", BoundaryKind::PrivateSubnet, {}, BoundaryId("paris"), {10, 10, 400, 300}, false, false, {}, {}}};
    Tier users;
    users.id = TierId("users");
    users.kind = "users";
    Tier database;
    database.id = TierId("db");
    database.kind = "aurora-mysql";
    database.demands = {{RequestClassId("page"), 12, std::nullopt, 16, 2, 1, 1, {}, ValueSource::Assumption, {}, {}}};
    Tier spare = database;
    spare.id = TierId("spare");
    spare.disabled = true;
    variant.tiers = {users, sampleServers(), database, spare};
    Link in;
    in.id = LinkId("users-web");
    in.from = TierId("users");
    in.to = TierId("web");
    Link reads;
    reads.id = LinkId("web-db");
    reads.from = TierId("web");
    reads.to = TierId("db");
    reads.name = "queries";
    reads.callsPerVisit = 0.5;
    reads.requestBytes = 400;
    reads.responseBytes = 2e4;
    reads.when = CallWhen::Miss;
    reads.cache = CacheId("fpc");
    reads.operation = CallOperation::Read;
    reads.synchronous = false;
    reads.calls = {{RequestClassId("page"), 3, 100, 200, R"({"prepared":true})"}};
    reads.bends = {{1.5, 2}, {3, -4}};
    reads.note = "through the pool";
    reads.extra = R"({"protocol":"mysql"})";
    Link copies;
    copies.id = LinkId("db-spare");
    copies.from = TierId("db");
    copies.to = TierId("spare");
    copies.replication = true;
    variant.links = {in, reads, copies};
    variant.recovery = Recovery{Recovery::Strategy::WarmStandby, "eu-central-1", 15, 1, "tested twice a year", R"({"runbook":"x"})"};
    variant.extra = R"({"diagramStyle":"isometric"})";
    return variant;
}

inline model::Scenario sampleScenario()
{
    using namespace model;
    Scenario scenario;
    scenario.id = ScenarioId("sale");
    scenario.name = "Sale";
    scenario.description = "The autumn sale";
    scenario.horizonHours = 168;
    scenario.startDate = "2027-01-04";
    scenario.visitsPerMonth = 120000;
    scenario.pagesPerVisit = 6;
    scenario.thinkSeconds = 40;
    scenario.profile.name = "SHOP";
    for (std::size_t hour = 0; hour < 24; ++hour)
        scenario.profile.hours[hour] = 0.1 + 0.07 * double(hour);
    scenario.profile.days = {1, 0.95, 0.95, 0.98, 0.97, 1, 1.15};
    scenario.profile.note = "published shop traffic";
    scenario.profile.extra = R"({"timeZone":"Europe/Paris"})";
    scenario.trace = Trace{"Load balancer", "CloudWatch, RequestCount", "requests/5min", "2014-04-10T00:04:00Z", 300, {94, 56.5, 0}, 1,
                           "two weeks",     R"({"zone":"UTC"})"};
    scenario.growth = 0.1;
    scenario.monthlyGrowth = 0.02;
    scenario.calendar = {{"Epiphany", "2027-01-06", "2027-01-06", 1.4, "holiday", R"({"country":"IT"})"}};
    scenario.noise = 0.15;
    scenario.noiseMinutes = 20;
    scenario.uncertainty = 0.3;
    scenario.uncertainties.growth = {0.05, "board paper", R"({"page":3})"};
    scenario.uncertainties.peak = {0.25, {}, {}};
    scenario.uncertainties.misses = {0.5, "cache not measured yet", {}};
    scenario.uncertainties.prices = {0.01, {}, {}};
    scenario.uncertainties.extra = R"({"correlated":false})";
    using Kind = ScenarioEvent::Kind;
    scenario.events = {
        {"sale", Kind::Campaign, "Sale", 34, 120, 60, 90, 10000, 48, 2, false, true, {}, {}, "newsletter", R"({"channel":"mail"})"},
        {"import", Kind::Job, "Stock import", 22, 0, 30, 0, 25, 24, 0, true, false, RequestClassId("job"), TierId("web"), {}, {}}};
    scenario.seed = 18446744073709551615u;
    scenario.note = "kept apart from the ordinary month";
    scenario.extra = R"({"probability":0.8})";
    return scenario;
}

inline model::Project sampleProject()
{
    using namespace model;
    Project project;
    project.id = "shop";
    project.name = "Shop – größer";
    project.client = "Client & Co";
    project.author = "A. Consultant";
    project.description = "# Why\n\n\"Because\"";
    project.currency = {"EUR", 0.92, "2026-11-02", R"({"bank":"ECB"})"};
    project.costs.freeTier = true;
    project.costs.discounts = {{{}, 0.05, "framework contract", {}}, {"AmazonEC2", 0.12, {}, R"({"until":"2028"})"}};
    project.costs.support = SupportPlan::EnterpriseOnRamp;
    project.costs.contingency = 0.1;
    project.costs.contingencyNote = "migration month";
    project.costs.taxName = "TVA";
    project.costs.taxRate = 0.2;
    project.costs.extra = R"({"costCentre":"42"})";
    project.purchase = {PurchaseModel::SavingsPlan, 3, Upfront::All, 0.75, R"({"scope":"compute"})"};
    project.priceBook = {"/home/a/prices.hrpb", "2026-11-01", "9f2c", R"({"by":"b"})"};
    project.priceOverrides = {{"AmazonEC2", "instance", "eu-west-3", "c5.xlarge", "Linux", "1yr-standard-no-upfront", "hour", 0.15,
                               "2026-10-31", "framework contract", R"({"page":3})"}};
    RequestClass page{RequestClassId("page"), "Page", RequestClass::Kind::Page, 0.75, 0, 40000, 600, 20, 3, 0.5, true,
                      ValueSource::Entered,   "gzip", R"({"http":2})"};
    RequestClass checkout = page;
    checkout.id = RequestClassId("checkout");
    checkout.share = 0.25;
    RequestClass image{RequestClassId("image"),
                       "Images",
                       RequestClass::Kind::Accompanying,
                       0,
                       20,
                       30000,
                       500,
                       30,
                       1,
                       1,
                       false,
                       ValueSource::Assumption,
                       {},
                       {}};
    RequestClass job{
        RequestClassId("job"), "Import", RequestClass::Kind::Background, 0, 0, 0, 500, 300, 1, 1, true, ValueSource::Assumption, {}, {}};
    project.classes = {page, checkout, image, job};
    Variant optimized = sampleVariant();
    optimized.id = VariantId("optimized");
    optimized.tiers[1].scaling.reset();
    project.variants = {sampleVariant(), optimized};
    Scenario ordinary;
    ordinary.id = ScenarioId("ordinary");
    ordinary.profile.hours.fill(1);
    ordinary.profile.days.fill(1);
    project.scenarios = {sampleScenario(), ordinary};
    project.serviceLevels = {{"p95", "Pages", ServiceLevel::Metric::P99Ms, 2000, ValueSource::Entered, "contract", ScenarioId("sale"),
                              "sale", R"({"penalty":100})"}};
    project.assumptions = {{"cpu", "CPU per page as published", "Adobe", true, R"({"low":1})"}};
    project.loadTests = {
        {"test",
         "Breaking point",
         VariantId("planned"),
         7635,
         TierId("web"),
         10,
         1.0,
         "during execution",
         LoadTest::Origin::Imported,
         ScenarioId("sale"),
         "2026-10-30",
         1890.5,
         TierId("db"),
         "disk",
         {{50, 24.6, 31, 28, 61, 90, 0, 0.21, 2, 600, R"({"gc":0.97})"}, {7635, 1890.5, 410, 330, 980, 1600, 0.002, 0.97, 10, 600}},
         R"({"tool":"jmeter"})"}};
    project.extra = R"({"branding":{"logo":"x"}})";
    return project;
}

} // namespace headroom::test
