#include "measured.h"
#include "output.h"
#include "workspace.h"

#include <exchange/jmeter.h>
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

/// One point of a load generator's results as a load test of the project: the highest throughput, read as the tier's breaking point.
/// The generator's users seldom think as visitors do, so the point is restated as the visitors who cause that throughput.
Result<model::LoadTest> testFromResults(const Invocation &call, const model::Variant &variant, const model::Scenario &scenario)
{
    const std::string file = call.arguments.text("load-test");
    const auto results = exchange::readJMeter(file);
    if (!results)
        return tl::unexpected(results.error());
    const auto replicas = call.arguments.number("replicas", 1, 1e5);
    if (!replicas)
        return tl::unexpected(replicas.error());
    model::LoadTest test;
    test.tier = model::TierId(call.arguments.text("tier"));
    if (test.tier.empty() || !*replicas)
        return fail(ErrorCode::InvalidInput, "Say which tier gave way and on how many replicas: --tier ID --replicas N.", file);
    const auto highest =
        std::max_element(results->points.begin(), results->points.end(), [](const auto &a, const auto &b) { return a.rps < b.rps; });
    if (highest == results->points.end() || results->points.size() < 2)
        return fail(ErrorCode::InvalidInput, "A breaking point needs at least two numbers of users, each held for 5 s with 20 samples.",
                    file);
    const model::LoadTestPoint &low = results->points.front();
    if (highest->users <= low.users || highest->meanMs < 1.5 * low.meanMs)
        return fail(ErrorCode::InvalidInput,
                    "The answers of the busiest level take " + fixed(highest->meanMs) + " ms against " + fixed(low.meanMs) +
                        " ms of the lowest: nothing was at its limit, so that the test says only that the tier carries at least " +
                        fixed(highest->rps, 1) + " requests/s. Test with more users.",
                    file);
    test.id = "results";
    test.variant = variant.id;
    test.origin = model::LoadTest::Origin::Imported;
    test.users = highest->rps * (scenario.thinkSeconds + low.meanMs / 1000);
    test.replicas = static_cast<int>(**replicas);
    test.utilization = 1;
    return test;
}

/// The factor under either reading of a point: the replicas stood at 70 %, or at their limit.
struct Readings
{
    double atThreshold = 0, atLimit = 0;
};

Result<Readings> bothReadings(const model::Project &project, model::LoadTest test, const model::ScenarioId &scenario,
                              const catalog::Catalog &catalog)
{
    Readings readings;
    for (const auto &[utilization, factor] : {std::pair(0.7, &readings.atThreshold), std::pair(1.0, &readings.atLimit)}) {
        test.utilization = utilization;
        const auto result = planning::calibrate(project, test, scenario, catalog);
        if (!result)
            return tl::unexpected(result.error());
        *factor = result->factor;
    }
    return readings;
}

Result<Exit> run(const Invocation &call)
{
    const bool isFile = namesMeasuredRuns(call.arguments.text("load-test"));
    if (call.arguments.has("published") || (isFile && call.arguments.positional(0).empty()))
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
    model::LoadTest fromFile;
    auto test = Result<const model::LoadTest *>(&fromFile);
    if (isFile) {
        const auto variant = chosenVariant(call, *project);
        if (!variant)
            return tl::unexpected(variant.error());
        auto read = testFromResults(call, **variant, **scenario);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        fromFile = std::move(*read);
    } else {
        test = chosenTest(call, *project);
    }
    if (!test)
        return tl::unexpected(test.error());
    const auto result = planning::calibrate(*project, **test, (*scenario)->id, *catalog);
    if (!result)
        return failWithin(call.arguments.positional(0), result.error());
    const auto readings = bothReadings(*project, **test, (*scenario)->id, *catalog);
    if (!readings)
        return failWithin(call.arguments.positional(0), readings.error());

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
               {"factor_if_at_70_percent", readings->atThreshold},
               {"factor_if_at_the_limit", readings->atLimit},
               {"utilization_before", result->utilizationBefore},
               {"page_views_per_second", result->pageViewsPerSecond},
               {"file", target.empty() ? Json() : Json(target)}});
    else
        std::cout << "Load test " << id << ": " << fixed(result->pageViewsPerSecond, 1) << " page views/s put " << (*test)->tier.value
                  << " at " << percent(result->utilizationBefore) << " CPU; its demands × " << fixed(result->factor, 4) << " put it at "
                  << percent((*test)->utilization) << ".\nOne point cannot tell how busy the replicas were: read as 70 % the factor is "
                  << fixed(readings->atThreshold, 3) << ", read as the breaking point " << fixed(readings->atLimit, 3)
                  << "; plan between the two.\n"
                  << (target.empty() ? "" : "Wrote " + target + '\n');
    return Exit::Ok;
}

} // namespace

Verb calibrateVerb()
{
    std::vector<Option> options{
        {"load-test", "ID|FILE",
         "a load test of the project, without it the first; or measured runs: a table (.csv), results of JMeter (.jtl, .xml)"},
        variantOption(),
        scenarioOption(),
        {"tier", "ID", "of the project, with results of JMeter: the tier that gave way"},
        {"replicas", "N", "of it in that test"},
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
