#include "runoutput.h"

#include <store/atomicfile.h>

#include <charconv>

namespace headroom::cli {
namespace {

/// A column of a CSV file; rows beyond its end are empty.
struct Column
{
    std::string name;
    const std::vector<float> *values;
};

void append(std::string &text, double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

std::string csvOf(const std::vector<Column> &columns, std::size_t steps, double stepSeconds)
{
    std::string text = "hour";
    for (const Column &column : columns)
        text += ',' + column.name;
    text += '\n';
    for (std::size_t step = 0; step < steps; ++step) {
        append(text, static_cast<double>(step) * stepSeconds / 3600);
        for (const Column &column : columns) {
            text += ',';
            if (step < column.values->size())
                append(text, static_cast<double>((*column.values)[step]));
        }
        text += '\n';
    }
    return text;
}

std::vector<Column> columnsOf(const planning::TierRun &tier)
{
    std::vector<Column> columns{{"replicas", &tier.replicas},
                                {"booting", &tier.booting},
                                {"requests_per_second", &tier.requestsPerSecond},
                                {"errors_per_second", &tier.errorsPerSecond},
                                {"p95_ms", &tier.p95Ms},
                                {"hit_ratio", &tier.hitRatio}};
    for (const auto &[resource, values] : tier.utilization)
        columns.push_back({resource + "_utilization", &values});
    std::erase_if(columns, [](const Column &column) { return column.values->empty(); });
    return columns;
}

} // namespace

Result<> writeRunCsv(const planning::Run &run, const std::filesystem::path &directory)
{
    std::error_code problem;
    std::filesystem::create_directories(directory, problem);
    if (problem)
        return fail(ErrorCode::Unwritable, "The directory cannot be made: " + problem.message() + ". Choose another.", directory.string());
    const std::vector<Column> columns{{"users", &run.users},
                                      {"requests_per_second", &run.requestsPerSecond},
                                      {"dynamic_per_second", &run.dynamicPerSecond},
                                      {"errors_per_second", &run.errorsPerSecond},
                                      {"mean_ms", &run.meanMs},
                                      {"p50_ms", &run.p50Ms},
                                      {"p95_ms", &run.p95Ms},
                                      {"p99_ms", &run.p99Ms}};
    if (auto written = store::writeAtomically(directory / "run.csv", csvOf(columns, run.steps, run.stepSeconds)); !written)
        return written;
    for (const planning::TierRun &tier : run.tiers) {
        const std::vector<Column> ofTier = columnsOf(tier);
        if (ofTier.empty())
            continue;
        const std::filesystem::path file = directory / ("tier-" + tier.tier.value + ".csv");
        if (auto written = store::writeAtomically(file, csvOf(ofTier, run.steps, run.stepSeconds)); !written)
            return written;
    }
    return {};
}

} // namespace headroom::cli
