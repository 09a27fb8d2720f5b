#include "events.h"
#include "output.h"
#include "workspace.h"

#include <advise/advise.h>

#include <iostream>

namespace headroom::cli {
namespace {

using advise::Finding;

const char *wordOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Bad:
        return "bad";
    case Finding::Severity::Warning:
        return "warning";
    case Finding::Severity::Info:
        return "info";
    }
    return "";
}

Result<Exit> run(const Invocation &call)
{
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(project.error());
    if (auto added = addEvents(call, *project); !added)
        return tl::unexpected(std::move(added.error()));
    const auto variant = chosenVariant(call, *project);
    if (!variant)
        return tl::unexpected(variant.error());
    const auto scenario = chosenScenario(call, *project);
    if (!scenario)
        return tl::unexpected(scenario.error());
    planning::RunOptions options;
    options.keepSeries = false;
    const auto simulated = planning::simulate(*project, (*variant)->id, (*scenario)->id, *catalog, options);
    if (!simulated)
        return failWithin(call.arguments.positional(0), simulated.error());
    const auto findings = advise::advise(*project, **variant, **scenario, *catalog, *simulated);
    if (call.json()) {
        Json list = Json::array();
        for (const Finding &one : findings)
            list.push_back({{"rule", one.rule},
                            {"severity", wordOf(one.severity)},
                            {"tier", one.tier.value},
                            {"title", one.title},
                            {"evidence", one.evidence},
                            {"action", one.action}});
        print({{"variant", (*variant)->id.value}, {"scenario", (*scenario)->id.value}, {"findings", list}});
        return Exit::Ok;
    }
    if (findings.empty())
        std::cout << "No rule has anything to say about this variant under this scenario.\n";
    for (const Finding &one : findings)
        std::cout << wordOf(one.severity) << ": " << one.tier.value << ": " << one.title << ". " << one.evidence << '\n'
                  << "    " << one.action << '\n';
    return Exit::Ok;
}

} // namespace

Verb adviseVerb()
{
    return {"advise",
            "Say what is wrong with a variant, why, and what to do",
            {fileArgument()},
            {variantOption(), scenarioOption(), eventOption()},
            "Rules look at the variant and at its run; each finding names a tier, the evidence and an action.",
            "advise shop.headroom --variant before",
            run};
}

} // namespace headroom::cli
