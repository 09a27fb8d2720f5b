#include "measured.h"
#include "output.h"
#include "workspace.h"

#include <planning/capacity.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

Result<const model::LoadTest *> chosenTest(const Invocation &call, const model::Project &project)
{
    const std::string file = call.arguments.positional(0);
    if (project.loadTests.empty())
        return fail(ErrorCode::NotFound, "The project has no load test to calibrate by; add one.", file);
    if (!call.arguments.has("load-test"))
        return &project.loadTests.front();
    const std::string id = call.arguments.text("load-test");
    std::string known;
    for (const model::LoadTest &test : project.loadTests) {
        if (test.id == id)
            return &test;
        known += (known.empty() ? "" : ", ") + test.id;
    }
    return fail(ErrorCode::NotFound, "There is no load test \"" + id + "\"; there are: " + known + '.', file);
}

Result<Exit> run(const Invocation &call)
{
    if (call.arguments.has("published") || namesMeasuredRuns(call.arguments.text("load-test")))
        return calibrateMeasured(call);
    if (call.arguments.positional(0).empty())
        return fail(ErrorCode::InvalidInput, "Name a project, or a table of measured runs with --load-test FILE.csv.");
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(project.error());
    const auto scenario = chosenScenario(call, *project);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto test = chosenTest(call, *project);
    if (!test)
        return tl::unexpected(test.error());
    const auto result = planning::calibrate(*project, **test, (*scenario)->id, *catalog);
    if (!result)
        return failWithin(call.arguments.positional(0), result.error());

    const std::string target = call.arguments.text("o");
    const std::string id = (*test)->id;
    if (!target.empty()) {
        const model::TierId tier = (*test)->tier;
        const auto calibrated =
            planning::withCalibration(*project, tier, result->factor, "Calibrated by load test " + id + ": × " + fixed(result->factor, 4));
        if (auto saved = saveProject(call, calibrated, target); !saved)
            return tl::unexpected(std::move(saved.error()));
    }
    if (call.json())
        print({{"load_test", id},
               {"tier", (*test)->tier.value},
               {"factor", result->factor},
               {"utilization_before", result->utilizationBefore},
               {"page_views_per_second", result->pageViewsPerSecond},
               {"file", target.empty() ? Json() : Json(target)}});
    else
        std::cout << "Load test " << id << ": " << fixed(result->pageViewsPerSecond, 1) << " page views/s put " << (*test)->tier.value
                  << " at " << percent(result->utilizationBefore) << " CPU; its demands × " << fixed(result->factor, 4) << " put it at "
                  << percent((*test)->utilization) << ".\n"
                  << (target.empty() ? "" : "Wrote " + target + '\n');
    return Exit::Ok;
}

} // namespace

Verb calibrateVerb()
{
    std::vector<Option> options{
        {"load-test", "ID|FILE",
         "a load test of the project, without it the first; or measured runs: a table (.csv), results of JMeter (.jtl, .xml)"},
        scenarioOption(),
        {"o", "FILE", "write the project with the factor applied"},
        forceOption()};
    for (Option &option : measuredOptions())
        options.push_back(std::move(option));
    return {
        "calibrate",
        "Fit demands to a load test; predict other runs from measured ones",
        {{"FILE", "project; not needed with a table of measured runs", false}},
        std::move(options),
        "With a load test of the project all CPU demands of the tested tier are multiplied by one factor, so that the replicas counted\n"
        "stand at the utilization stated. With a table (columns users or offered_rps, throughput_rps, mean_ms, cpu_util_TIER …, see\n"
        "docs/loadtests.md) demands, idle share, latency, contention and scatter are fitted to some rows and the others predicted.",
        "calibrate --load-test runs.csv --from users=100,backend_delay_ms=30",
        run};
}

} // namespace headroom::cli
