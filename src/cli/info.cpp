#include "output.h"
#include "workspace.h"

#include <store/projectfile.h>

#include <iostream>

namespace headroom::cli {
namespace {

using namespace model;

Json variantJson(const Variant &variant)
{
    return {{"id", variant.id.value},
            {"name", variant.name},
            {"description", variant.description},
            {"region", variant.region},
            {"tiers", variant.tiers.size()},
            {"links", variant.links.size()},
            {"boundaries", variant.boundaries.size()}};
}

Json scenarioJson(const Scenario &scenario)
{
    return {{"id", scenario.id.value},
            {"name", scenario.name},
            {"horizon_hours", scenario.horizonHours},
            {"start_date", scenario.startDate},
            {"visits_per_month", scenario.visitsPerMonth},
            {"pages_per_visit", scenario.pagesPerVisit},
            {"think_seconds", scenario.thinkSeconds},
            {"events", scenario.events.size()},
            {"seed", scenario.seed}};
}

template<class T>
Json listOf(const std::vector<T> &all, Json (*one)(const T &))
{
    Json list = Json::array();
    for (const T &each : all)
        list.push_back(one(each));
    return list;
}

Json classJson(const RequestClass &one)
{
    return {{"id", one.id.value}, {"name", one.name}, {"share", one.share}, {"per_page_view", one.perPageView}};
}

Json levelJson(const ServiceLevel &one)
{
    return {{"id", one.id}, {"name", one.name}, {"limit", one.limit}};
}

Json projectJson(const std::string &file, const Project &project)
{
    return {{"file", file},
            {"id", project.id},
            {"name", project.name},
            {"client", project.client},
            {"author", project.author},
            {"currency", project.currency.code},
            {"classes", listOf(project.classes, classJson)},
            {"variants", listOf(project.variants, variantJson)},
            {"scenarios", listOf(project.scenarios, scenarioJson)},
            {"service_levels", listOf(project.serviceLevels, levelJson)},
            {"assumptions", project.assumptions.size()},
            {"load_tests", project.loadTests.size()}};
}

void printText(const Project &project)
{
    std::cout << project.name << (project.client.empty() ? "" : ", for " + project.client)
              << (project.author.empty() ? "" : ", by " + project.author) << "\n\n";
    Table variants({"VARIANT", "NAME", "REGION", "TIERS", "LINKS"});
    for (const Variant &one : project.variants)
        variants.add({one.id.value, one.name, one.region, std::to_string(one.tiers.size()), std::to_string(one.links.size())});
    variants.print();
    std::cout << '\n';
    Table scenarios({"SCENARIO", "NAME", "HOURS", "VISITS A MONTH", "EVENTS"});
    for (const Scenario &one : project.scenarios)
        scenarios.add({one.id.value, one.name, fixed(one.horizonHours), fixed(one.visitsPerMonth), std::to_string(one.events.size())});
    scenarios.print();
    std::cout << '\n'
              << project.classes.size() << " request classes, " << project.serviceLevels.size() << " service levels, "
              << project.assumptions.size() << " assumptions, " << project.loadTests.size() << " load tests\n";
}

Result<Exit> run(const Invocation &call)
{
    const std::string file = call.arguments.positional(0);
    const auto project = store::open(file);
    if (!project)
        return tl::unexpected(project.error());
    if (call.json())
        print(projectJson(file, *project));
    else
        printText(*project);
    return Exit::Ok;
}

} // namespace

Verb infoVerb()
{
    return {"info", "Show what is in a project", {fileArgument()}, {}, "", "info shop.headroom", run};
}

} // namespace headroom::cli
