#include "drift.h"

#include <algorithm>

namespace headroom::planning {

namespace {
constexpr double fewerUsers = -0.05, longerResponse = 0.10;

double change(double now, double before) { return now > 0 && before > 0 ? now / before - 1 : 0; }
double mostUsers(const model::LoadTest &test) { return test.points.empty() ? 0 : test.points.back().users; }
} // namespace

model::LoadTest stored(const LoadTestResult &result, const model::Variant &variant, const model::ScenarioId &scenario, const std::string &id, const std::string &name,
                       const std::string &date)
{
    model::LoadTest test;
    test.id = id;
    test.name = name;
    test.variant = variant.id;
    test.origin = model::LoadTest::Origin::Simulated;
    test.scenario = scenario;
    test.date = date;
    test.users = result.maxUsers;
    test.rps = result.maxRps;
    if (result.limitReached) {
        test.limitedBy = result.limitedBy;
        test.limitedByResource = result.limitedByResource;
    }
    for (const model::Tier &tier : variant.tiers)
        if (tier.scaling && test.tier.empty())
            test.tier = tier.id; // whose replicas the steps count
    for (const LoadTestStep &step : result.steps) {
        model::LoadTestPoint point;
        point.users = step.users;
        point.rps = step.rps;
        point.p95Ms = std::min(step.p95Ms, 1e7);
        point.errorRate = std::clamp(step.errorRate, 0.0, 1.0);
        point.replicas = step.replicas;
        if (step.users <= result.maxUsers)
            test.replicas = int(step.replicas);
        test.points.push_back(point);
    }
    return test;
}

double p95At(const model::LoadTest &test, double users)
{
    for (std::size_t i = 0; i < test.points.size(); ++i) {
        const model::LoadTestPoint &point = test.points[i];
        if (point.users < users - 1e-9)
            continue;
        if (i == 0)
            return point.users <= users + 1e-9 ? point.p95Ms : 0;
        const model::LoadTestPoint &before = test.points[i - 1];
        const double share = point.users > before.users ? (users - before.users) / (point.users - before.users) : 1;
        return before.p95Ms + share * (point.p95Ms - before.p95Ms);
    }
    return 0;
}

std::vector<Drift> drift(const model::Project &project, const model::VariantId &variant)
{
    std::vector<Drift> all;
    for (const model::LoadTest &test : project.loadTests)
        if (test.variant == variant) {
            Drift one;
            one.test = &test;
            all.push_back(one);
        }
    std::stable_sort(all.begin(), all.end(), [](const Drift &a, const Drift &b) { return a.test->date < b.test->date; });
    for (std::size_t i = 1; i < all.size(); ++i) {
        Drift &now = all[i];
        const model::LoadTest &before = *all[i - 1].test;
        if (before.origin == model::LoadTest::Origin::Stated || now.test->origin == model::LoadTest::Origin::Stated)
            continue; // a single figure somebody told is no baseline
        now.first = false;
        now.usersChange = change(now.test->users, before.users);
        now.rpsChange = change(now.test->rps, before.rps);
        now.atUsers = std::min({mostUsers(*now.test), mostUsers(before), std::max(now.test->users, 1.0), std::max(before.users, 1.0)});
        now.p95Ms = p95At(*now.test, now.atUsers);
        now.p95Change = change(now.p95Ms, p95At(before, now.atUsers));
        now.worse = now.usersChange < fewerUsers || now.rpsChange < fewerUsers || now.p95Change > longerResponse;
    }
    return all;
}

std::string freeTestId(const model::Project &project, const std::string &name)
{
    std::string id;
    for (const char c : name.substr(0, 50)) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        const bool allowed = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (allowed)
            id += lower;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    id = id.empty() ? "test" : id;
    const auto taken = [&](const std::string &candidate) {
        return std::any_of(project.loadTests.begin(), project.loadTests.end(), [&](const model::LoadTest &test) { return test.id == candidate; });
    };
    std::string free = id;
    for (int number = 2; taken(free); ++number)
        free = id + "-" + std::to_string(number);
    return free;
}

} // namespace headroom::planning
