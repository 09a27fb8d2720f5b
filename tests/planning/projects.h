#pragma once

#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <model/json.h>
#include <planning/capacity.h>

#include <QTest>

#include <algorithm>

/// Projects for the tests of planning: the Magecom template, and a small one built by hand.
namespace projects {

using namespace headroom;
using namespace headroom::model;

inline std::filesystem::path dataFolder() { return std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString()); }

inline const catalog::Catalog &theCatalog()
{
    static const auto loaded = catalog::Catalog::load(dataFolder() / "catalog");
    if (!loaded)
        qFatal("%s", describe(loaded.error()).c_str());
    return *loaded;
}

inline Project magecom()
{
    const auto text = catalog::readTemplate(dataFolder() / "templates", "magecom");
    if (!text)
        qFatal("%s", describe(text.error()).c_str());
    auto project = projectFromJson(*text);
    if (!project)
        qFatal("%s", describe(project.error()).c_str());
    return std::move(*project);
}

inline Tier &tierOf(Project &project, const char *variant, const char *id)
{
    for (Variant &each : project.variants)
        for (Tier &tier : each.tiers)
            if (each.id.value == variant && tier.id.value == id)
                return tier;
    qFatal("no tier %s in %s", id, variant);
}

inline Scenario &scenarioOf(Project &project, const char *id)
{
    for (Scenario &each : project.scenarios)
        if (each.id.value == id)
            return each;
    qFatal("no scenario %s", id);
}

inline void set(Tier &tier, const char *parameter, double value) { tier.parameters[parameter].value = value; }
inline void set(Tier &tier, const char *parameter, const char *value) { tier.parameters[parameter].value = std::string(value); }

inline HitRatio hits(double ratio)
{
    HitRatio hit;
    hit.requestClass = RequestClassId("page");
    hit.ratio = ratio;
    return hit;
}

/// Users → server: one class, `cpuMs` a request, c5.xlarge, `visits` a month.
inline Project single(double visits, double cpuMs)
{
    Project project;
    project.id = "single";
    project.name = "Single";
    RequestClass page;
    page.id = RequestClassId("page");
    page.name = "Page";
    page.share = 1;
    project.classes = {page};
    Tier users, web;
    users.id = TierId("users");
    users.name = "Users";
    users.kind = "users";
    web.id = TierId("web");
    web.name = "Web";
    web.kind = "auto-scaling-group";
    set(web, "instance_type", "c5.xlarge");
    Demand demand;
    demand.requestClass = page.id;
    demand.cpuMs = cpuMs;
    web.demands = {demand};
    Link link;
    link.id = LinkId("users-web");
    link.from = users.id;
    link.to = web.id;
    Variant variant;
    variant.id = VariantId("only");
    variant.name = "Only";
    variant.region = "eu-west-3";
    variant.tiers = {users, web};
    variant.links = {link};
    project.variants = {variant};
    Scenario scenario;
    scenario.id = ScenarioId("month");
    scenario.name = "Month";
    scenario.startDate = "2027-01-04";
    scenario.visitsPerMonth = visits;
    scenario.profile.hours.fill(1);
    scenario.profile.days.fill(1);
    project.scenarios = {scenario};
    return project;
}

inline Result<planning::Run> run(const Project &project, const char *variant, const char *scenario, bool series = false)
{
    planning::RunOptions options;
    options.keepSeries = series;
    return planning::simulate(project, VariantId(variant), ScenarioId(scenario), theCatalog(), options);
}

inline bool remarked(const planning::Run &run, const char *text)
{
    return std::any_of(run.remarks.begin(), run.remarks.end(), [&](const planning::Remark &remark) { return remark.text.find(text) != std::string::npos; });
}

} // namespace projects
