#include "multiserverwait.h"

#include "exact/multiserver.h"
#include "queueing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <numbers>

namespace headroom::simulation {

namespace {

constexpr int points = 24;
constexpr int mostPhased = 20, mostConstant = 2000; ///< servers solved exactly
constexpr double rarely = 1e-6;                     ///< probability of waiting from which on the table begins

class Table
{
public:
    Table(int servers, double scv)
    {
        double low = 0, high = 1; // where waiting begins to count
        for (int i = 0; i < 50; ++i) {
            const double middle = 0.5 * (low + high);
            (erlangC(servers, middle) < rarely ? low : high) = middle;
        }
        m_from = high;
        for (int i = 0; i < points; ++i) {
            const double rho = i == 0 ? 1 : m_from + (1 - m_from) * 0.5 * (1 + std::cos(std::numbers::pi * i / (points - 1)));
            m_rho[std::size_t(i)] = rho;
            m_ratios[std::size_t(i)] = {(1 + scv) / 2, 1};
            if (i == 0)
                continue;
            const auto exact = exact::multiServer(rho * servers, 1, scv, servers);
            const double waits = erlangC(servers, rho);
            if (exact)
                m_ratios[std::size_t(i)] = {exact->meanWait * servers * (1 - rho) / waits, exact->waitShare / waits};
        }
    }

    [[nodiscard]] WaitRatios at(double utilization) const
    {
        const double rho = std::max(utilization, m_from);
        WaitRatios sum{0, 0}; // barycentric, Chebyshev points of the second kind
        double weights = 0;
        for (int i = 0; i < points; ++i) {
            const double distance = rho - m_rho[std::size_t(i)];
            if (distance == 0)
                return m_ratios[std::size_t(i)];
            const double weight = (i % 2 ? -1.0 : 1.0) * (i == 0 || i == points - 1 ? 0.5 : 1.0) / distance;
            weights += weight;
            sum.wait += weight * m_ratios[std::size_t(i)].wait;
            sum.probability += weight * m_ratios[std::size_t(i)].probability;
        }
        return {sum.wait / weights, sum.probability / weights};
    }

private:
    double m_from = 0;
    std::array<double, points> m_rho{};
    std::array<WaitRatios, points> m_ratios{};
};

std::shared_ptr<const Table> tableOf(int servers, double scv)
{
    constexpr std::size_t mostTables = 512;
    static std::mutex mutex;
    static std::map<std::pair<int, double>, std::shared_ptr<const Table>> tables;
    // the same few queues are asked for again and again
    struct Last
    {
        int servers = 0;
        double scv = 0;
        std::shared_ptr<const Table> table;
    };
    thread_local std::array<Last, 8> recent;
    thread_local std::size_t oldest = 0;
    for (const Last &last : recent)
        if (last.servers == servers && last.scv == scv && last.table)
            return last.table;
    const std::lock_guard lock(mutex);
    if (tables.size() >= mostTables && !tables.contains({servers, scv}))
        tables.clear(); // who still holds one keeps it
    auto &table = tables[{servers, scv}];
    if (!table)
        table = std::make_shared<const Table>(servers, scv);
    recent[oldest] = {servers, scv, table};
    oldest = (oldest + 1) % recent.size();
    return table;
}

WaitRatios ofWhole(int servers, double utilization, double scv)
{
    if (servers <= 1)
        return {(1 + scv) / 2, 1};
    if (scv < 1) {
        const WaitRatios constant = tableOf(std::min(servers, mostConstant), 0)->at(utilization);
        return {scv + (1 - scv) * constant.wait, scv + (1 - scv) * constant.probability};
    }
    if (servers <= mostPhased)
        return tableOf(servers, scv)->at(utilization);
    return tableOf(mostPhased, scv)->at(1 - (1 - utilization) * std::sqrt(double(servers) / mostPhased));
}

} // namespace

WaitRatios waitRatios(double servers, double utilization, double serviceScv)
{
    if (std::abs(serviceScv - 1) < 1e-9 || servers > 1e6)
        return {};
    const int below = std::max(1, int(servers));
    const WaitRatios low = ofWhole(below, utilization, serviceScv);
    const double part = servers - below;
    if (part <= 1e-9)
        return low;
    const WaitRatios high = ofWhole(below + 1, utilization, serviceScv);
    return {low.wait + part * (high.wait - low.wait), low.probability + part * (high.probability - low.probability)};
}

} // namespace headroom::simulation
