#include "output.h"

#include <simulation/oracle/oracle.h>
#include <simulation/study/study.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <tuple>

namespace headroom::cli {
namespace {

using namespace simulation::oracle;

constexpr const char *engines[] = {"exact", "timeline", "events"};
constexpr std::uintmax_t largestTable = 100'000'000;

Result<std::vector<Case>> readTable(const Invocation &call)
{
    std::filesystem::path path = call.arguments.text("oracle");
    if (path.empty())
        path = call.dataDirectory / "oracle" / "queueing_oracle.csv";
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return fail(ErrorCode::NotFound, "The table of exact results cannot be read; name one with --oracle FILE.", path.string());
    if (size > largestTable)
        return fail(ErrorCode::InvalidInput, "The table of exact results is larger than 100 MB.", path.string());
    std::ostringstream text;
    text << file.rdbuf();
    auto cases = parse(text.str());
    if (!cases) {
        cases.error().where = path.string() + (cases.error().where.empty() ? "" : ", " + cases.error().where);
        return cases;
    }
    if (call.arguments.has("case")) {
        const std::vector<std::string> wanted = call.arguments.list("case");
        for (const std::string &id : wanted)
            if (std::none_of(cases->begin(), cases->end(), [&](const Case &c) { return c.id == id || c.family == id; }))
                return fail(ErrorCode::NotFound, "There is no case or family " + id + " in the table.", path.string());
        std::erase_if(*cases, [&](const Case &c) {
            return std::find(wanted.begin(), wanted.end(), c.id) == wanted.end() && std::find(wanted.begin(), wanted.end(), c.family) == wanted.end();
        });
    }
    return cases;
}

Json rowJson(const Judgement &row)
{
    return {{"case_id", row.caseId},
            {"family", row.family},
            {"station", row.station},
            {"t_s", row.seconds},
            {"metric", row.metric},
            {"engine", row.engine},
            {"expected", row.expected},
            {"obtained", row.obtained},
            {"standard_error", row.standardError},
            {"tolerance", row.tolerance},
            {"ok", row.ok}};
}

/// Rows of one family and engine.
struct Sum
{
    int passed = 0, failed = 0, skipped = 0;
    double worst = 0; ///< relative error, of values that do not vanish
    double worstSigma = 0; ///< in standard errors
};

using Summary = std::map<std::pair<std::string, std::string>, Sum>; ///< by family and engine

Summary summarize(const Verification &verification, const std::vector<Case> &cases)
{
    std::map<std::string, std::string> familyOf;
    for (const Case &c : cases)
        familyOf[c.id] = c.family;
    Summary summary;
    for (const Judgement &row : verification.rows) {
        Sum &sum = summary[{row.family, row.engine}];
        ++(row.ok ? sum.passed : sum.failed);
        if (std::abs(row.expected) > 1e-3)
            sum.worst = std::max(sum.worst, std::abs(row.obtained / row.expected - 1));
        if (row.standardError > 0)
            sum.worstSigma = std::max(sum.worstSigma, std::abs(row.obtained - row.expected) / row.standardError);
    }
    for (const Skip &skip : verification.skipped)
        ++summary[{familyOf[skip.caseId], skip.engine}].skipped;
    return summary;
}

std::string scientific(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1e", value);
    return value > 0 ? text : "0";
}

void printTable(const Summary &summary)
{
    Table table({"FAMILY", "ENGINE", "PASSED", "FAILED", "SKIPPED", "WORST ERROR"});
    for (const auto &[key, sum] : summary)
        table.add({key.first, key.second, std::to_string(sum.passed), std::to_string(sum.failed), std::to_string(sum.skipped), scientific(sum.worst)});
    table.print();
}

/// The tables of docs/model.md.
std::string markdown(const Summary &summary, const Verification &verification)
{
    std::string text = "| family | engine | rows passed | failed | skipped | worst relative error | worst in standard errors |\n"
                       "|---|---|---|---|---|---|---|\n";
    for (const auto &[key, sum] : summary)
        text += "| " + key.first + " | " + key.second + " | " + std::to_string(sum.passed) + " | " + std::to_string(sum.failed) + " | " +
                std::to_string(sum.skipped) + " | " + scientific(sum.worst) + " | " + (sum.worstSigma > 0 ? fixed(sum.worstSigma, 1) : "") + " |\n";
    std::map<std::string, int> reasons;
    for (const Skip &skip : verification.skipped)
        ++reasons[skip.engine + ": " + skip.reason];
    if (!reasons.empty())
        text += "\nSkipped, with the number of rows or cases:\n\n";
    for (const auto &[reason, count] : reasons)
        text += "- " + reason + " (" + std::to_string(count) + ")\n";
    return text;
}

Result<std::string> readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, "A file of the autoscaling study cannot be read; install it again.", path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The published autoscaling study through our step rules, row by row.
Result<Exit> runStudy(const Invocation &call)
{
    namespace study = simulation::study;
    std::vector<std::string> texts;
    for (const char *name : {"results.csv", "trace_oe.csv", "trace_gaff.csv"}) {
        auto text = readFile(call.dataDirectory / "study" / name);
        if (!text)
            return tl::unexpected(text.error());
        texts.push_back(std::move(*text));
    }
    const auto tables = study::parse(texts[0], texts[1], texts[2]);
    if (!tables)
        return tl::unexpected(tables.error());
    struct Count { int exact = 0, rows = 0; double worst = 0; };
    std::map<std::tuple<std::string, int, int>, Count> counts; // by half, series, policy
    Json rows = Json::array();
    int exact = 0;
    for (const study::Row &row : tables->rows) {
        const auto outcome = study::run(row, *tables);
        if (!outcome)
            return tl::unexpected(outcome.error());
        Count &count = counts[{row.half, row.series, row.policy}];
        ++count.rows;
        count.exact += outcome->exact();
        exact += outcome->exact();
        count.worst = std::max(count.worst, std::abs(outcome->machineHours / row.machineHours - 1));
        const auto figures = [](const auto &from) {
            return Json{{"machine_hours", from.machineHours}, {"starts", from.starts}, {"stops", from.stops}, {"slow_steps", from.slowSteps}, {"missed_goal_percent", from.missedGoalPercent}};
        };
        rows.push_back({{"half", row.half}, {"series", row.series}, {"policy", row.policy}, {"up", row.up}, {"down", row.down},
                        {"published", figures(row)}, {"obtained", figures(*outcome)}, {"exact", outcome->exact()}});
    }
    if (call.json()) {
        print({{"rows", rows}, {"exact", exact}, {"total", tables->rows.size()}});
    } else {
        Table table({"HALF", "SERIES", "POLICY", "EXACT", "OF", "WORST HOURS"});
        for (const auto &[key, count] : counts)
            table.add({std::get<0>(key), std::to_string(std::get<1>(key)), std::to_string(std::get<2>(key)), std::to_string(count.exact),
                       std::to_string(count.rows), fixed(count.worst * 100, 2) + " %"});
        table.print();
        std::cout << exact << " of " << tables->rows.size() << " published rows come out exactly\n";
    }
    return exact >= 240 ? Exit::Ok : Exit::No; // the other eight depend on a rounding that is not published
}

Result<Exit> run(const Invocation &call)
{
    if (call.arguments.has("study"))
        return runStudy(call);
    const std::string engine = call.arguments.text("engine", "all");
    if (engine != "all" && std::find(std::begin(engines), std::end(engines), engine) == std::end(engines))
        return fail(ErrorCode::InvalidInput, "The engine is one of exact, timeline, events and all.", "--engine " + engine);
    const auto seed = call.arguments.wholeNumber("seed");
    if (!seed)
        return tl::unexpected(seed.error());
    const auto events = call.arguments.number("events-per-case", 1e5, 1e11);
    if (!events)
        return tl::unexpected(events.error());
    const auto cases = readTable(call);
    if (!cases)
        return tl::unexpected(cases.error());

    VerifyOptions options;
    options.seed = seed->value_or(options.seed);
    options.eventsPerCase = events->value_or(options.eventsPerCase);
    Verification verification;
    {
        ProgressLine progress("Verifying");
        for (std::size_t i = 0; i < cases->size(); ++i) {
            progress.show(double(i) / double(cases->size()));
            const Case &c = (*cases)[i];
            if (engine == "all" || engine == "exact")
                verifyExact(c, verification);
            if (engine == "all" || engine == "timeline")
                verifyTimeline(c, verification);
            if (engine == "all" || engine == "events")
                verifyEvents(c, options, verification);
        }
    }
    const std::size_t failed = verification.failed(), passed = verification.rows.size() - failed;
    const Summary summary = summarize(verification, *cases);
    if (call.arguments.has("markdown")) {
        std::cout << markdown(summary, verification);
    } else if (call.json()) {
        Json rows = Json::array(), skipped = Json::array(), families = Json::array();
        for (const Judgement &row : verification.rows)
            rows.push_back(rowJson(row));
        for (const Skip &skip : verification.skipped)
            skipped.push_back({{"case_id", skip.caseId}, {"engine", skip.engine}, {"reason", skip.reason}});
        for (const auto &[key, sum] : summary)
            families.push_back({{"family", key.first},
                                {"engine", key.second},
                                {"passed", sum.passed},
                                {"failed", sum.failed},
                                {"skipped", sum.skipped},
                                {"worst_relative_error", sum.worst}});
        print({{"passed", passed}, {"failed", failed}, {"families", families}, {"rows", rows}, {"skipped", skipped}});
    } else {
        printTable(summary);
        for (const Judgement &row : verification.rows)
            if (!row.ok)
                std::cout << "failed: " << row.caseId << ' ' << row.engine << ' ' << row.metric << (row.station.empty() ? "" : " of station " + row.station)
                          << (row.seconds > 0 ? " at " + fixed(row.seconds) + " s" : "") << ": " << row.obtained << " (± " << row.standardError
                          << "), exact " << row.expected << '\n';
        std::cout << passed << " rows passed, " << failed << " failed, " << verification.skipped.size() << " skipped\n";
    }
    return failed > 0 ? Exit::No : Exit::Ok;
}

} // namespace

Verb verifyVerb()
{
    return {"verify",
            "Run the engines against exact results of queueing theory",
            {},
            {{"oracle", "FILE", "table of exact results; default: the one that comes with Headroom"},
             {"engine", "ENGINE", "exact (reference methods), timeline, events or all; default all"},
             {"case", "LIST", "only these cases or families, for example Q013-MMc,MG1"},
             {"seed", "N", "of the event engine"},
             {"events-per-case", "N", "at most so many simulated events a case; default 400,000,000"},
             {"markdown", {}, "print the tables of docs/model.md"},
             {"study", {}, "instead, run the published autoscaling study of docs/autoscaling.md through the scaling rules"}},
            "Each case is built as a plan and run through the engines. A row of the event engine passes within 3.5 of its own standard\n"
            "errors if these are at most 1 %; one of the timeline engine within 1e-6 where it is exact and within the stated bound of\n"
            "its approximation elsewhere (docs/model.md). Exits with 1 when a row fails.",
            "verify --engine exact",
            run};
}

} // namespace headroom::cli
