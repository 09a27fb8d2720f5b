#include "measured.h"

#include "output.h"

#include <calibration/published.h>
#include <exchange/jmeter.h>
#include <pricing/csv.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>

namespace headroom::cli {
namespace {

using namespace calibration;

constexpr std::uintmax_t largestTable = 200'000'000;

Json numberJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json parameterJson(const char *name, const char *unit, const Parameter &parameter, double factor = 1)
{
    return {{"name", name},
            {"unit", unit},
            {"value", factor * parameter.value},
            {"low", factor * parameter.low},
            {"high", factor * parameter.high}};
}

Json modelJson(const SystemModel &model)
{
    Json parameters = Json::array();
    for (const TierModel &tier : model.tiers)
        if (tier.demandSeconds.value > 0) {
            parameters.push_back(parameterJson(("cpu_demand_" + tier.name).c_str(), "ms", tier.demandSeconds, 1000));
            parameters.push_back(parameterJson(("idle_share_" + tier.name).c_str(), "", tier.idleShare));
            parameters.push_back(parameterJson(("cores_" + tier.name).c_str(), "", {tier.cores, tier.cores, tier.cores}));
        }
    parameters.push_back(parameterJson("latency", "ms", model.latencySeconds, 1000));
    if (model.outsideSeconds > 0)
        parameters.push_back(parameterJson("outside", "ms", {model.outsideSeconds, model.outsideSeconds, model.outsideSeconds}, 1000));
    if (model.contendedSeconds.value > 0) {
        parameters.push_back(parameterJson("contended", "ms", model.contendedSeconds, 1000));
        parameters.push_back(parameterJson("contention", "", {model.contention, model.contention, model.contention}));
    }
    if (model.linkRps.value > 0)
        parameters.push_back(parameterJson("link", "requests/s", model.linkRps));
    if (model.spreadKnown) {
        parameters.push_back(parameterJson("scv", "", {model.spread.scv, model.spread.scv, model.spread.scv}));
        parameters.push_back(parameterJson("scv_exponent", "", {model.spread.exponent, model.spread.exponent, model.spread.exponent}));
    }
    return parameters;
}

Json groupJson(const Outcome &outcome, const Group &group, const Cells &cells)
{
    Json settings = Json::object(), lines = Json::array();
    for (std::size_t i = 0; i < group.settings.size(); ++i)
        settings[outcome.measurements.settings[i]] = group.settings[i];
    for (const std::size_t run : group.calibratedOn)
        lines.push_back(cells.lines[outcome.measurements.rows[run].row]);
    return {{"settings", settings}, {"calibrated_on_lines", lines}, {"reason", group.reason}, {"parameters", modelJson(group.model)}};
}

Json predictionJson(const PredictedRun &one, const Outcome &outcome, const Cells &cells)
{
    const Measurement &run = outcome.measurements.rows[one.run];
    Json json{{"line", cells.lines[run.row]}, {"group", one.group}};
    json[run.closed() ? "users" : "offered_rps"] = run.closed() ? run.users : run.offeredRps;
    json["limit"] = one.limit;
    json["limit_utilization"] = one.limitUtilization;
    for (const Compared &figure : one.figures)
        json[figure.metric] = {{"predicted", numberJson(figure.predicted.value)},
                               {"low", numberJson(figure.predicted.low)},
                               {"high", numberJson(figure.predicted.high)},
                               {"measured", numberJson(figure.measured)},
                               {"error", numberJson(figure.error())}};
    return json;
}

Json errorsJson(const std::vector<ErrorSummary> &errors)
{
    Json json = Json::object();
    for (const ErrorSummary &each : errors)
        json[each.metric] = {
            {"runs", each.count}, {"median", each.median}, {"p90", each.p90}, {"largest", each.largest}, {"inside_range", each.inside}};
    return json;
}

std::string settingsText(const Outcome &outcome, const Group &group)
{
    std::string text;
    for (std::size_t i = 0; i < group.settings.size(); ++i)
        text += (text.empty() ? "" : ", ") + outcome.measurements.settings[i] + ' ' + group.settings[i];
    return text.empty() ? "all runs" : text;
}

std::string range(const Parameter &parameter, double factor, int decimals)
{
    return fixed(factor * parameter.value, decimals) + " (" + fixed(factor * parameter.low, decimals) + " to " +
           fixed(factor * parameter.high, decimals) + ')';
}

void printGroup(const Outcome &outcome, const Group &group, const Cells &cells)
{
    std::cout << settingsText(outcome, group) << "\n  ";
    if (!group.calibratedOn.empty()) {
        std::cout << "calibrated on line";
        for (const std::size_t run : group.calibratedOn)
            std::cout << ' ' << cells.lines[outcome.measurements.rows[run].row];
        std::cout << ": ";
    }
    std::cout << group.reason << '\n';
    for (const TierModel &tier : group.model.tiers)
        if (tier.demandSeconds.value > 0)
            std::cout << "  " << tier.name << ": " << range(tier.demandSeconds, 1000, 3) << " ms CPU a request, idle share "
                      << range(tier.idleShare, 100, 1) << " %, "
                      << fixed(tier.cores, tier.cores < 10 && tier.cores != std::floor(tier.cores) ? 1 : 0) << " cores\n";
    if (group.model.latencySeconds.value > 0)
        std::cout << "  fixed latency " << range(group.model.latencySeconds, 1000, 2) << " ms\n";
    if (group.model.contendedSeconds.value > 0)
        std::cout << "  contended " << range(group.model.contendedSeconds, 1000, 2) << " ms a request, contention "
                  << fixed(group.model.contention, 4) << '\n';
    if (group.model.linkRps.value > 0)
        std::cout << "  link: " << fixed(group.model.linkRps.value, 1) << " requests/s a replica\n";
}

void printOutcome(const Outcome &outcome, const Cells &cells)
{
    for (std::size_t g = 0; g < outcome.groups.size(); ++g)
        if (std::any_of(outcome.predictions.begin(), outcome.predictions.end(), [g](const PredictedRun &one) { return one.group == g; }))
            printGroup(outcome, outcome.groups[g], cells);
    std::cout << '\n';
    Table table({"LINE", "LOAD", "REQUESTS/S", "MEASURED", "ERROR", "MEAN MS", "MEASURED", "ERROR", "LIMIT", "FULL"});
    for (const PredictedRun &one : outcome.predictions) {
        const Measurement &run = outcome.measurements.rows[one.run];
        const auto figure = [](double value, int decimals) { return std::isfinite(value) ? fixed(value, decimals) : std::string("-"); };
        const auto part = [&](const Compared &each) { return std::isfinite(each.error()) ? percent(each.error()) : std::string("-"); };
        const Compared &rate = one.figures[0], &mean = one.figures[1];
        table.add({std::to_string(cells.lines[run.row]),
                   figure(run.closed() ? run.users : run.offeredRps, 0) + (run.closed() ? " users" : " /s"),
                   figure(rate.predicted.value, 1), figure(rate.measured, 1), part(rate), figure(mean.predicted.value, 1),
                   figure(mean.measured, 1), part(mean), one.limit, percent(one.limitUtilization, 0)});
    }
    table.print();
    if (!outcome.measurements.left.empty())
        std::cout << '\n'
                  << outcome.measurements.left.size() << " rows left out; the first: line "
                  << cells.lines[outcome.measurements.left.front().row] << ", " << outcome.measurements.left.front().reason << ".\n";
    std::cout << '\n';
    Table errors({"ERROR OF", "RUNS", "MEDIAN", "P90", "LARGEST", "INSIDE RANGE"});
    for (const ErrorSummary &each : outcome.errors)
        errors.add({each.metric, std::to_string(each.count), percent(each.median), percent(each.p90), percent(each.largest),
                    percent(each.inside, 0)});
    errors.print();
}

Json outcomeJson(const Outcome &outcome, const Cells &cells, const std::string &file)
{
    Json groups = Json::array(), predictions = Json::array(), left = Json::array();
    for (const Group &group : outcome.groups)
        groups.push_back(groupJson(outcome, group, cells));
    for (const PredictedRun &one : outcome.predictions)
        predictions.push_back(predictionJson(one, outcome, cells));
    for (const auto &[row, reason] : outcome.measurements.left)
        left.push_back({{"line", cells.lines[row]}, {"reason", reason}});
    return {{"file", file},
            {"columns",
             {{"tiers", outcome.measurements.tiers},
              {"settings", outcome.measurements.settings},
              {"latencies", outcome.measurements.latencies},
              {"not_used", outcome.measurements.unused}}},
            {"groups", groups},
            {"predictions", predictions},
            {"errors", errorsJson(outcome.errors)},
            {"left_out", left}};
}

Result<ProcedureOptions> optionsFrom(const Arguments &arguments)
{
    ProcedureOptions options;
    options.from = arguments.text("from");
    options.predict = arguments.text("predict");
    options.read.settings = arguments.list("settings");
    options.read.latencies = arguments.list("latency");
    options.read.ignored = arguments.list("ignore");
    const auto cores = arguments.number("cores", 0.01, 1e5), bytes = arguments.number("bytes", 1, 1e12),
               link = arguments.number("link-mbit", 1e-3, 1e9);
    for (const auto *each : {&cores, &bytes, &link})
        if (!*each)
            return tl::unexpected(each->error());
    options.read.cores = cores->value_or(unknown);
    options.read.bytesPerRequest = bytes->value_or(unknown);
    options.linkBytesPerSecond = link->value_or(unknown) * 1e6 / 8;
    return options;
}

std::string lowerExtension(const std::filesystem::path &path)
{
    std::string ending = path.extension().string();
    for (char &c : ending)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return ending;
}

/// Whether a .csv file is JMeter's: a sample a row.
bool isResultFile(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::string header(4096, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    header.resize(std::min(header.find('\n'), header.size()));
    return header.find("timeStamp") != std::string::npos && header.find("elapsed") != std::string::npos;
}

/// The runs of a load generator's result file as the columns of a table.
Cells cellsOf(const std::vector<model::LoadTestPoint> &points)
{
    Cells cells{{"users", "throughput_rps", "mean_ms", "p50_ms", "p95_ms", "p99_ms", "error_rate"}, {}, {}};
    const auto text = [](double value) {
        char digits[40];
        std::snprintf(digits, sizeof digits, "%.9g", value);
        return std::string(digits);
    };
    for (const model::LoadTestPoint &point : points) {
        cells.lines.push_back(cells.rows.size() + 1);
        cells.rows.push_back({point.users > 0 ? text(point.users) : std::string(), text(point.rps), text(point.meanMs), text(point.p50Ms),
                              text(point.p95Ms), text(point.p99Ms), text(point.errorRate)});
    }
    return cells;
}

std::string checkFigure(const published::Check &check, double value)
{
    return !std::isfinite(value) ? std::string() : check.seconds ? fixed(value) + " s" : percent(value);
}

/// docs/predicted-against-measured.md
std::string pageOf(const published::Checks &checks)
{
    std::size_t missed = 0;
    for (const published::Check &check : checks)
        missed += !check.met();
    std::string text =
        "# Predicted against measured\n\nGenerated by `headroom-cli calibrate --published tests/data/loadtests --markdown`; do not edit. "
        "Other people measured these systems\n(tests/data/loadtests/README.md names them); Headroom calibrates on a few runs and predicts "
        "the others. "
        "Errors are absolute and relative; \"plain model\" is\nwhat a textbook formula reaches from the same runs. docs/loadtests.md "
        "explains the method.\n\n";
    text += std::to_string(checks.size()) + " figures, " + std::to_string(checks.size() - missed) + " within their bar.\n\n";
    text += "| system | figure | predicted off by | bar | plain model | |\n|---|---|---|---|---|---|\n";
    for (const published::Check &check : checks)
        text += "| " + check.system + " | " + check.what + " | " + checkFigure(check, check.obtained) + " | " +
                checkFigure(check, check.bar) + " | " + checkFigure(check, check.baseline) + " | " + (check.met() ? "" : "missed") + " |\n";
    text += "\n## Misses\n\n";
    std::string last;
    for (const published::Check &check : checks)
        if (!check.met()) {
            text += "- " + check.system + ": " + check.what + ", " + checkFigure(check, check.obtained) + " instead of " +
                    checkFigure(check, check.bar) + ".";
            text += check.why == last ? " As above.\n" : " " + check.why + "\n";
            last = check.why;
        }
    return text;
}

Result<Exit> predictPublished(const Invocation &call)
{
    const std::filesystem::path folder = call.arguments.text("published");
    std::map<std::string, Cells> tables;
    for (const char *name : {"api_gateway_c5large", "memcached_middleware", "teastore_service_demands", "teastore_call_graph",
                             "teastore_constant_120rps", "autoscaling_html_runs", "autoscaling_html_series"}) {
        auto cells = readMeasuredRuns(folder / (std::string(name) + ".csv"));
        if (!cells)
            return tl::unexpected(std::move(cells.error()));
        tables[name] = std::move(*cells);
    }
    published::Checks checks;
    for (auto &&part :
         {published::gateway(tables["api_gateway_c5large"]), published::memcached(tables["memcached_middleware"]),
          published::teastore(tables["teastore_service_demands"], tables["teastore_call_graph"], tables["teastore_constant_120rps"]),
          published::autoscaling(tables["autoscaling_html_runs"], tables["autoscaling_html_series"])}) {
        if (!part)
            return failWithin(folder.string(), part.error());
        checks.insert(checks.end(), part->begin(), part->end());
    }
    bool allMet = true;
    Json json = Json::array();
    Table table({"SYSTEM", "FIGURE", "OFF BY", "BAR", "PLAIN MODEL", ""});
    for (const published::Check &check : checks) {
        allMet = allMet && check.met();
        json.push_back({{"system", check.system},
                        {"figure", check.what},
                        {"unit", check.seconds ? "s" : "fraction"},
                        {"off_by", check.obtained},
                        {"bar", check.bar},
                        {"plain_model", numberJson(check.baseline)},
                        {"met", check.met()},
                        {"why", check.why}});
        table.add({check.system, check.what, checkFigure(check, check.obtained), checkFigure(check, check.bar),
                   checkFigure(check, check.baseline), check.met() ? "" : "missed"});
    }
    if (call.arguments.has("markdown"))
        std::cout << pageOf(checks);
    else if (call.json())
        print({{"checks", json}, {"met", allMet}});
    else
        table.print();
    return allMet ? Exit::Ok : Exit::No;
}

} // namespace

bool namesMeasuredRuns(const std::string &loadTest)
{
    const std::string ending = lowerExtension(loadTest);
    return ending == ".csv" || ending == ".jtl" || ending == ".xml";
}

Result<Cells> readMeasuredRuns(const std::filesystem::path &path)
{
    if (lowerExtension(path) != ".csv" || isResultFile(path)) {
        const auto results = exchange::readJMeter(path);
        if (!results)
            return tl::unexpected(results.error());
        return cellsOf(results->points);
    }
    std::error_code error;
    if (const auto size = std::filesystem::file_size(path, error); !error && size > largestTable)
        return fail(ErrorCode::InvalidInput, "The table is larger than 200 MB; summarize it to one row a run first.", path.string());
    auto table = pricing::readCsv(path);
    if (!table)
        return tl::unexpected(std::move(table.error()));
    Cells cells;
    cells.columns = std::move(table->columns);
    for (pricing::CsvRow &row : table->rows) {
        cells.rows.push_back(std::move(row.fields));
        cells.lines.push_back(row.line);
    }
    return cells;
}

std::vector<Option> measuredOptions()
{
    return {{"from", "ROWS", "of a table: calibrate on these, for example users=100,delay_ms=30; without it the busy run of every group"},
            {"predict", "ROWS", "of a table: predict these; without it all others"},
            {"settings", "COLUMNS", "columns that tell systems apart; without it those with few values"},
            {"latency", "COLUMNS", "columns in ms that add to every response; without it those ending in delay_ms"},
            {"ignore", "COLUMNS", "columns to leave out"},
            {"cores", "N", "of every tier, where no column says"},
            {"bytes", "N", "of a request with its answer on the link, where no column says"},
            {"link-mbit", "N", "speed of each replica's link"},
            {"published", "DIR", "predict the published load tests in this folder and compare with their bars"},
            {"markdown", {}, "with --published: the page docs/predicted-against-measured.md"}};
}

Result<Exit> calibrateMeasured(const Invocation &call)
{
    if (call.arguments.has("published"))
        return predictPublished(call);
    const auto options = optionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const std::string file = call.arguments.text("load-test");
    const auto cells = readMeasuredRuns(file);
    if (!cells)
        return tl::unexpected(cells.error());
    const auto outcome = calibrateAndPredict(*cells, *options);
    if (!outcome)
        return failWithin(file, outcome.error());
    if (call.json())
        print(outcomeJson(*outcome, *cells, file));
    else
        printOutcome(*outcome, *cells);
    return Exit::Ok;
}

} // namespace headroom::cli
