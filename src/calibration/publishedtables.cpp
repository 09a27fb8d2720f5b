#include "published.h"

#include <simulation/timeline.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::calibration::published {

namespace {

const ErrorSummary *errorsOf(const Outcome &outcome, const std::string &metric)
{
    const auto found = std::find_if(outcome.errors.begin(), outcome.errors.end(), [&](const ErrorSummary &each) { return each.metric == metric; });
    return found == outcome.errors.end() ? nullptr : &*found;
}

/// Median and 90th percentile of a metric's errors as two checks; a bar below 0 leaves one out.
struct Bars
{
    const char *metric, *what;
    double median, p90;
    double medianBaseline = unknown, p90Baseline = unknown;
};

void addErrors(Checks &checks, const std::string &system, const Outcome &outcome, const Bars &bars, const std::string &whyMedian = {}, const std::string &whyP90 = {})
{
    const ErrorSummary *errors = errorsOf(outcome, bars.metric);
    if (!errors)
        return;
    const std::string of = std::string(bars.what) + " of " + std::to_string(errors->count) + " runs, ";
    if (bars.median >= 0)
        checks.push_back({system, of + "median error", errors->median, bars.median, bars.medianBaseline, false, whyMedian});
    if (bars.p90 >= 0)
        checks.push_back({system, of + "90 % of the errors below", errors->p90, bars.p90, bars.p90Baseline, false, whyP90});
}

} // namespace

Result<Checks> gateway(const Cells &cells)
{
    ProcedureOptions options;
    options.from = "run=A, users=100, backend_delay_ms=30";
    options.predict = "run=A";
    options.ranges = false;
    const auto outcome = calibrateAndPredict(cells, options);
    if (!outcome)
        return tl::unexpected(outcome.error());
    Checks checks;
    const std::string system = "API gateway, one busy run";
    addErrors(checks, system, *outcome, {"throughput_rps", "throughput", 0.03, 0.12, 0.021, 0.12});
    addErrors(checks, system, *outcome, {"mean_ms", "mean response", 0.03, 0.12, 0.020, 0.11});
    addErrors(checks, system, *outcome, {"cpu_util_gateway", "CPU", 0.06, 0.12, 0.076});
    addErrors(checks, system, *outcome, {"p95_ms", "p95", 0.25, 0.25});
    return checks;
}

Result<Checks> memcached(const Cells &cells)
{
    Checks checks;
    ProcedureOptions reads;
    reads.predict = "op=get, set_get_mix=0-1, measured_at=memtier, middlewares=0, servers=1";
    reads.read.bytesPerRequest = 4226; // value of 4096 B, key, headers
    reads.linkBytesPerSecond = 12.5e6;
    reads.ranges = false;
    const auto read = calibrateAndPredict(cells, reads);
    ProcedureOptions writes = reads;
    writes.predict = "op=set, set_get_mix=1-0, measured_at=memtier";
    const auto written = calibrateAndPredict(cells, writes);
    ProcedureOptions all = reads;
    all.predict = "measured_at=memtier, keys_per_get=1, set_get_mix!=1-1";
    const auto both = calibrateAndPredict(cells, all);
    if (!read || !written || !both)
        return tl::unexpected(!read ? read.error() : !written ? written.error() : both.error());
    if (const ErrorSummary *errors = errorsOf(*read, "throughput_rps")) {
        checks.push_back({"memcached, reads of one server from one run and the link", "throughput of " + std::to_string(errors->count) + " runs, median error",
                          errors->median, 0.02, 0.005, false, {}});
        checks.push_back({"memcached, reads of one server from one run and the link", "throughput, largest error", errors->largest, 0.02, 0.05, false,
                          "A single client is answered in 1.30 ms, two to four in 1.35 to 1.39 ms: below the link's limit the model has one fixed latency, "
                          "and no single number is within 2 % of both."});
    }
    const std::string knee = "Writes leave the straight line at a third of their plateau, the plainer the more workers there are; two runs, one below the knee "
                             "and one above, do not show where.";
    addErrors(checks, "memcached, writes from two runs", *written, {"throughput_rps", "throughput", 0.02, 0.15, 0.022, 0.357}, knee);
    addErrors(checks, "memcached, reads and writes as seen by clients", *both, {"throughput_rps", "throughput", 0.02, 0.2, 0.01, 0.2});
    return checks;
}

Result<Checks> teastore(const Cells &demands, const Cells &graph, const Cells &measured)
{
    using Operation = std::pair<std::string, std::string>;
    // the call graph's names where the demand table has others
    static const std::map<Operation, std::string> inTable{
        {{"persistence", "findAllCategories"}, "getAllCategories"},   {{"persistence", "findCategoryById"}, "getCategoryById"},
        {{"persistence", "findOrdersByUser"}, "getOrdersByUser"},     {{"persistence", "findProductById"}, "getProductById"},
        {{"persistence", "listProductCategory"}, "getProductsByCategory"}, {{"persistence", "countProductCategory"}, "countProductsByCategory"},
        {{"persistence", "findUserById"}, "getUserByName"},           {{"auth", "isloggedin"}, "isLoggedIn"},
        {{"auth", "cartAdd"}, "addToCart"},                           {{"auth", "cartRemove"}, "removeFromCart"},
        {{"auth", "cartUpdate"}, "updateQuantityInCart"},             {{"image", "getWebUIImages"}, "getWebImages"},
        {{"webui", "updateCart"}, "updateCartQuantities"},            {{"webui", "confirmOrder"}, "placeOrder"},
        {{"webui", "cart"}, "getCart"},                               {{"webui", "category"}, "getCategoryById"},
        {{"webui", "order"}, "getOrderDetails"},                      {{"webui", "product"}, "getProductById"}};
    static const char *pages[] = {"index", "login", "category", "product", "addToCart", "confirmOrder", "profile", "logout"};
    static const std::vector<std::string> services{"webui", "recommender", "image", "auth", "persistence"}; // callers before callees

    std::map<Operation, double> seconds;
    for (const auto &row : demands.rows)
        seconds[{row[2], row[3]}] = numberIn(row[4]) / 1000;
    std::map<Operation, std::vector<Operation>> calls;
    for (const auto &row : graph.rows)
        if (!row[2].empty())
            calls[{row[0], row[1]}].push_back({row[2], row[3]});

    simulation::Plan plan;
    plan.stepSeconds = 6 * 3600;
    plan.steps = 2;
    for (const std::string &service : services) {
        simulation::Station station;
        station.name = service;
        simulation::Resource cpu;
        cpu.name = "cpu";
        station.resources = {cpu};
        plan.stations.push_back(station);
    }
    const auto visit = [&](auto &self, simulation::RequestClass &page, const Operation &operation, int parent) -> bool {
        const auto alias = inTable.find(operation);
        const auto found = seconds.find({operation.first, alias == inTable.end() ? operation.second : alias->second});
        const auto station = std::find(services.begin(), services.end(), operation.first);
        if (found == seconds.end() || station == services.end())
            return false;
        simulation::Visit one;
        one.station = int(station - services.begin());
        one.parent = parent;
        simulation::Demand demand;
        demand.amount = found->second;
        one.demands = {demand};
        const int own = int(page.visits.size());
        page.visits.push_back(one);
        const auto callees = calls.find(operation);
        return callees == calls.end() || std::all_of(callees->second.begin(), callees->second.end(), [&](const Operation &callee) { return self(self, page, callee, own); });
    };
    plan.series = {std::vector<double>(plan.steps, 120)};
    for (const char *name : pages) {
        simulation::RequestClass page;
        page.name = name;
        if (!visit(visit, page, {"webui", name}, -1))
            return fail(ErrorCode::InvalidInput, std::string("The page ") + name + " calls an operation without a demand; complete the tables.");
        plan.open.push_back({int(plan.classes.size()), 0, 1.0 / double(std::size(pages))});
        plan.classes.push_back(page);
    }
    double mean = 0;
    simulation::TimelineOptions options;
    options.keepSeries = false;
    options.observer = [&](const simulation::StepFigures &at) { mean = at.response.mean * 1000; };
    const simulation::TimelineResult result = simulation::runTimeline(plan, options);

    double sum = 0, count = 0;
    const auto column = [&](const char *name) { return std::size_t(std::find(measured.columns.begin(), measured.columns.end(), name) - measured.columns.begin()); };
    const std::size_t time = column("t_s"), response = column("mean_ms"), rate = column("throughput_rps");
    for (const auto &row : measured.rows)
        if (numberIn(row[time]) >= 30 && numberIn(row[response]) > 0 && numberIn(row[rate]) > 0) {
            sum += numberIn(row[response]) * numberIn(row[rate]);
            count += numberIn(row[rate]);
        }
    if (!(count > 0) || result.steps < plan.steps)
        return fail(ErrorCode::InvalidInput, "The measured table of the TeaStore has no row after the first 30 s.");
    return Checks{{"TeaStore, from CPU demands alone", "mean response at 120 requests/s", std::abs(mean / (sum / count) - 1), 0.10, 0.17, false, {}}};
}

} // namespace headroom::calibration::published
