#include "fit.h"

#include <algorithm>
#include <cmath>

namespace headroom::calibration {

namespace {

using Runs = std::vector<const Measurement *>;

constexpr double unexplainedLimit = 1.1; ///< the model passes so many times the measured load: something else limits

bool known(double value) { return value == value; }

/// The value in [low, high] at which a growing function reaches `wanted`.
template<class Function>
double solve(Function growing, double wanted, double low, double high)
{
    for (int i = 0; i < 60 && high - low > 1e-9 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (growing(middle) < wanted ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// Whether no other tier is busier in any of the runs.
bool isBusiest(const Runs &runs, std::size_t tier)
{
    return std::all_of(runs.begin(), runs.end(), [&](const Measurement *run) {
        return std::none_of(run->cpu.begin(), run->cpu.end(), [&](double other) { return other > run->cpu[tier]; });
    });
}

TierModel fitTier(const Runs &runs, std::size_t tier, const std::string &name, const Assumptions &assumed)
{
    TierModel model;
    model.name = name;
    double n = 0, x = 0, u = 0, xx = 0, xu = 0, least = 1e300, most = 0, lowest = 1, highest = 0, cores = unknown;
    for (const Measurement *run : runs) {
        if (!(run->cpu[tier] > 0))
            continue;
        const double rate = run->throughputRps / run->replicas, busy = std::min(1.0, run->cpu[tier]);
        n += 1;
        x += rate;
        u += busy;
        xx += rate * rate;
        xu += rate * busy;
        least = std::min(least, rate);
        most = std::max(most, rate);
        lowest = std::min(lowest, busy);
        highest = std::max(highest, busy);
        if (run->cores[tier] > 0)
            cores = run->cores[tier];
    }
    if (n == 0) {
        model.queues = false;
        return model;
    }
    model.full = std::max(assumed.full, highest);
    // a machine beside the busiest may be a large one, whose few threads of its own weigh nothing
    double idle = std::min(assumed.idleShare, (isBusiest(runs, tier) ? 0.5 : 0.1) * lowest);
    if (n >= 2 && most >= 2 * least)
        idle = std::clamp((u - (n * xu - x * u) / (n * xx - x * x) * x) / n, 0.0, 0.95 * lowest);
    model.idleShare.value = idle;
    model.cores = known(cores) ? cores : 0; // 0: to be found
    model.demandSeconds.value = std::max(0.0, (xu - idle * x) / xx) * assumed.demandFactor; // of the whole machine until the cores are known
    return model;
}

void setCores(SystemModel &model, const std::vector<double> &machineSeconds, double unknownCores)
{
    for (std::size_t t = 0; t < model.tiers.size(); ++t) {
        TierModel &tier = model.tiers[t];
        if (tier.cores == 0 || machineSeconds[t] < 0)
            tier.cores = unknownCores;
        tier.demandSeconds.value = std::abs(machineSeconds[t]) * tier.cores;
    }
}

double misfit(const SystemModel &model, const Runs &runs)
{
    double sum = 0;
    for (const Measurement *run : runs) {
        const double mean = predict(model, loadOf(*run)).meanSeconds, measured = run->response();
        if (known(mean) && measured > run->delaySeconds)
            sum += std::pow(std::log(std::max(1e-9, mean) / measured), 2);
    }
    return sum;
}

/// Cores that no column states: those whose stations alone come nearest to the responses.
void findCores(SystemModel &model, const Runs &runs)
{
    if (std::none_of(model.tiers.begin(), model.tiers.end(), [](const TierModel &tier) { return tier.cores == 0; })) {
        for (TierModel &tier : model.tiers)
            tier.demandSeconds.value *= tier.cores;
        return;
    }
    std::vector<double> machineSeconds; // negative: cores are searched
    for (const TierModel &tier : model.tiers)
        machineSeconds.push_back(tier.cores == 0 ? -tier.demandSeconds.value : tier.demandSeconds.value);
    double best = 1, least = 1e300;
    for (double cores = 1; cores <= 64; cores *= 2) {
        setCores(model, machineSeconds, cores);
        if (const double off = misfit(model, runs); off < least - 1e-6) {
            least = off;
            best = cores;
        }
    }
    setCores(model, machineSeconds, best);
}

void fitLatency(SystemModel &model, const Runs &runs, double share)
{
    double weights = 0, sum = 0, cap = 1e300, idlest = 0;
    for (const Measurement *run : runs) {
        const Figures bare = predict(model, loadOf(*run));
        const double measured = run->response();
        if (!known(bare.meanSeconds) || !known(measured))
            continue;
        const double idle = std::max(0.02, 1 - bare.limitUtilization), unexplained = std::max(0.0, measured - bare.meanSeconds);
        weights += idle * idle;
        sum += idle * idle * unexplained;
        idlest = std::max(idlest, idle);
        if (run->minSeconds > 0)
            cap = std::min(cap, std::max(0.0, run->minSeconds + 0.5e-3 - run->delaySeconds)); // files round to 1 ms
    }
    model.latencySeconds.value = weights > 0 ? share * std::min(cap, idlest * sum / weights) : 0;
}

/// Time that users spend neither in a response nor in the stated think time.
double outsideOf(const Runs &runs)
{
    std::vector<double> shares, times;
    for (const Measurement *run : runs)
        if (run->closed() && run->meanSeconds > 0) {
            const double cycle = run->users / run->throughputRps;
            times.push_back(cycle - run->thinkSeconds - run->meanSeconds);
            shares.push_back(times.back() / cycle);
        }
    if (times.empty())
        return 0;
    std::nth_element(shares.begin(), shares.begin() + std::ptrdiff_t(shares.size() / 2), shares.end());
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
    return shares[shares.size() / 2] > 0.1 ? std::max(0.0, times[times.size() / 2]) : 0;
}

/// S, α and latency such that the fewest and the most users are met.
void fitContention(SystemModel &model, const Measurement &few, const Measurement &many, double share)
{
    const double outside = model.outsideSeconds;
    double unloaded = std::max(1e-7, few.users / few.throughputRps - few.thinkSeconds - outside - few.delaySeconds);
    const auto set = [&](double seconds, double contention) {
        model.contendedSeconds.value = share * seconds;
        model.latencySeconds.value = (1 - share) * seconds;
        model.contention = contention;
    };
    for (int i = 0; i < 30; ++i) {
        const double alpha = solve([&](double a) { set(unloaded, a); return 1 / predict(model, loadOf(many)).throughputRps; }, 1 / many.throughputRps, 0, 4);
        set(unloaded, alpha);
        const double off = predict(model, loadOf(few)).throughputRps / few.throughputRps;
        unloaded *= off;
        if (std::abs(off - 1) < 1e-4)
            break;
    }
}

/// D and latency of a server whose cores are known and whose CPU is not, such that the fewest and the most users are met.
void fitCores(SystemModel &model, TierModel &tier, const Measurement &few, const Measurement &many)
{
    tier.queues = true;
    tier.full = 1; // what saturates is all that was seen
    double latency = 0;
    const double unloaded = std::max(1e-7, few.response() - few.delaySeconds);
    for (int i = 0; i < 30; ++i) {
        model.latencySeconds.value = latency;
        tier.demandSeconds.value = solve([&](double d) { tier.demandSeconds.value = d; return 1 / predict(model, loadOf(many)).throughputRps; }, 1 / many.throughputRps, 1e-9, many.users / many.throughputRps);
        const double next = std::clamp(latency + few.response() - predict(model, loadOf(few)).meanSeconds, 0.0, unloaded);
        if (std::abs(next - latency) < 1e-6)
            break;
        latency = next;
    }
}

/// Where no CPU reading explains the limit.
void fitServer(SystemModel &model, const Runs &runs, const Assumptions &assumed)
{
    for (TierModel &tier : model.tiers)
        tier.queues = false;
    const auto [fewest, most] = std::minmax_element(runs.begin(), runs.end(), [](const Measurement *a, const Measurement *b) { return a->users < b->users; });
    const Measurement &few = **fewest, &many = **most;
    const double perUser = few.throughputRps / few.users, link = model.linkRps.value * many.replicas;
    const bool linkLimits = link > 0 && many.throughputRps > 0.97 * link;
    if (few.users == many.users || linkLimits || many.throughputRps > 0.97 * many.users * perUser) {
        double sum = 0, count = 0;
        for (const Measurement *run : runs)
            if (!(link > 0 && run->throughputRps > 0.97 * model.linkRps.value * run->replicas)) {
                sum += run->users / run->throughputRps - run->thinkSeconds - model.outsideSeconds - run->delaySeconds;
                count += 1;
            }
        model.latencySeconds.value = count > 0 ? std::max(0.0, sum / count) * assumed.demandFactor : 0;
        return;
    }
    model.linkRps = {};
    if (model.tiers.size() == 1 && model.tiers.front().demandSeconds.value == 0 && many.cores.front() > 0) {
        model.tiers.front().cores = many.cores.front();
        fitCores(model, model.tiers.front(), few, many);
        model.tiers.front().demandSeconds.value *= assumed.demandFactor;
        return;
    }
    double share = assumed.contendedShare;
    if (runs.size() >= 3) {
        double least = 1e300;
        for (const double candidate : {0.05, 0.1, 0.15, 0.2, 0.25, 1.0 / 3, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0}) {
            fitContention(model, few, many, candidate);
            if (const double off = misfit(model, runs); off < least) {
                least = off;
                share = candidate;
            }
        }
    }
    fitContention(model, few, many, share);
    model.contendedSeconds.value *= assumed.demandFactor;
}

void fitSpread(SystemModel &model, const Runs &runs, const Assumptions &assumed)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0, weight = 0, least = 1e300, most = 0;
    for (const Measurement *run : runs) {
        const double scv = measuredScv(*run), varying = run->response() - run->delaySeconds;
        if (!(scv > 1e-6) || !(varying > 0))
            continue;
        // a file in whole milliseconds says little of a varying part of one or two
        const double w = std::min(1.0, std::pow(varying / 5e-3, 2));
        weight += w;
        n += 1;
        x += w * std::log(varying);
        y += w * std::log(scv);
        xx += w * std::log(varying) * std::log(varying);
        xy += w * std::log(varying) * std::log(scv);
        least = std::min(least, varying);
        most = std::max(most, varying);
    }
    if (n == 0 || !(weight > 0))
        return;
    model.spreadKnown = true;
    const double spreadOfX = weight * xx - x * x;
    model.spread.exponent = n >= 2 && most > 4 * least && least > 5e-3 && spreadOfX > 1e-9 ? std::clamp(-(weight * xy - x * y) / spreadOfX, 0.0, 1.0) : assumed.spreadExponent;
    model.spread.atSeconds = std::exp(x / weight);
    model.spread.scv = std::exp(y / weight);
}

} // namespace

SystemModel fit(const Runs &runs, const std::vector<std::string> &tiers, double link, const Assumptions &assumed)
{
    SystemModel model;
    double bytes = unknown;
    for (const Measurement *run : runs)
        if (run->bytes > 0)
            bytes = run->bytes;
    const bool passesMore = std::any_of(runs.begin(), runs.end(), [&](const Measurement *run) { return run->throughputRps * bytes > 1.03 * link * run->replicas; });
    if (link > 0 && bytes > 0 && !passesMore) // else the bytes go another way
        model.linkRps = {link / bytes, link / bytes, link / bytes};
    model.outsideSeconds = outsideOf(runs);
    for (std::size_t t = 0; t < tiers.size(); ++t)
        model.tiers.push_back(fitTier(runs, t, tiers[t], assumed));
    double heaviest = 0;
    for (const TierModel &tier : model.tiers)
        heaviest = std::max(heaviest, tier.demandSeconds.value);
    for (TierModel &tier : model.tiers) // one that has a twentieth of the load never queues before the others
        tier.queues = tier.queues && tier.demandSeconds.value > 0.05 * heaviest;
    findCores(model, runs);

    const bool closed = std::all_of(runs.begin(), runs.end(), [](const Measurement *run) { return run->closed(); });
    fitLatency(model, runs, assumed.latencyShare);
    // CPUs explain the limit unless one run has far more users, answers far slower, and leaves every CPU half idle
    const auto lightest = std::min_element(runs.begin(), runs.end(), [](const Measurement *x, const Measurement *y) { return x->users < y->users; });
    const bool explained = heaviest > 0 && std::none_of(runs.begin(), runs.end(), [&](const Measurement *run) {
        const bool idle = std::all_of(run->cpu.begin(), run->cpu.end(), [](double busy) { return !(busy > 0.5); });
        const double slower = (run->response() - run->delaySeconds) / std::max(1e-9, (*lightest)->response() - (*lightest)->delaySeconds);
        return idle && run->users > 1.5 * (*lightest)->users && slower > 1.5 && predict(model, loadOf(*run)).throughputRps > unexplainedLimit * run->throughputRps;
    });
    if (closed && !explained)
        fitServer(model, runs, assumed);
    fitSpread(model, runs, assumed);
    return model;
}

std::vector<SystemModel> alternatives(const Runs &runs, const std::vector<std::string> &tiers, double link)
{
    std::vector<SystemModel> models;
    const auto pair = [&](double Assumptions::*which, double low, double high) {
        for (const double value : {low, high}) {
            Assumptions assumed;
            assumed.*which = value;
            models.push_back(fit(runs, tiers, link, assumed));
        }
    };
    pair(&Assumptions::idleShare, 0, 0.1);
    pair(&Assumptions::full, 0.94, 1);
    pair(&Assumptions::latencyShare, 0, 2);
    pair(&Assumptions::contendedShare, 0.1, 0.7);
    pair(&Assumptions::spreadExponent, 0.2, 0.8);
    pair(&Assumptions::demandFactor, 0.97, 1.03);
    return models;
}

Parameter ranged(double value, const std::vector<double> &others, double noise)
{
    double below = std::pow(noise * value, 2), above = below;
    for (std::size_t i = 0; i + 1 < others.size(); i += 2) {
        const double least = std::min({others[i], others[i + 1], value}), most = std::max({others[i], others[i + 1], value});
        below += std::pow(value - least, 2);
        above += std::pow(most - value, 2);
    }
    return {value, std::max(0.0, value - std::sqrt(below)), value + std::sqrt(above)};
}

void addRanges(SystemModel &model, const std::vector<SystemModel> &others)
{
    const auto range = [&](Parameter &parameter, auto read) {
        std::vector<double> values;
        for (const SystemModel &each : others)
            values.push_back(read(each));
        parameter = ranged(parameter.value, values, 0);
    };
    for (std::size_t t = 0; t < model.tiers.size(); ++t) {
        range(model.tiers[t].demandSeconds, [t](const SystemModel &m) { return m.tiers[t].demandSeconds.value; });
        range(model.tiers[t].idleShare, [t](const SystemModel &m) { return m.tiers[t].idleShare.value; });
    }
    range(model.latencySeconds, [](const SystemModel &m) { return m.latencySeconds.value; });
    range(model.contendedSeconds, [](const SystemModel &m) { return m.contendedSeconds.value; });
}

} // namespace headroom::calibration
