#include "range.h"

#include "reprice.h"
#include "terms.h"

#include <base/units.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace headroom::estimate {
namespace {

using model::HalfWidth;
using model::Project;
using model::Scenario;
using model::ScenarioEvent;

double signOf(End end)
{
    return end == End::Low ? -1 : 1;
}

template<class Change>
Project withScenario(Project project, const model::ScenarioId &id, Change change)
{
    for (Scenario &scenario : project.scenarios) {
        if (scenario.id == id)
            change(scenario);
    }
    return project;
}

void moveVisits(Scenario &scenario, double by)
{
    scenario.visitsPerMonth *= std::max(0.0, 1 + by);
}

void moveGrowth(Scenario &scenario, double by)
{
    scenario.growth = std::max(-1.0, scenario.growth + by);
}

/// Users of campaigns, and what surges add to the ordinary arrivals.
void movePeaks(Scenario &scenario, double by)
{
    for (ScenarioEvent &event : scenario.events) {
        if (event.kind == ScenarioEvent::Kind::Campaign)
            event.amount *= 1 + by;
        else if (event.kind == ScenarioEvent::Kind::Surge)
            event.amount = 1 + (event.amount - 1) * (1 + by);
    }
}

bool hasPeaks(const Scenario &scenario)
{
    return std::any_of(scenario.events.begin(), scenario.events.end(), [](const ScenarioEvent &event) {
        return event.kind == ScenarioEvent::Kind::Campaign || event.kind == ScenarioEvent::Kind::Surge;
    });
}

/// What caches do not answer; returns how many hit ratios there are.
int moveMisses(Project &project, const model::VariantId &id, double by)
{
    int count = 0;
    const auto move = [&](std::vector<model::HitRatio> &ratios) {
        for (model::HitRatio &hit : ratios) {
            hit.ratio = std::clamp(1 - (1 - hit.ratio) * (1 + by), 0.0, 1.0);
            ++count;
        }
    };
    for (model::Variant &variant : project.variants) {
        if (variant.id != id)
            continue;
        for (model::Tier &tier : variant.tiers) {
            move(tier.hitRatios);
            for (model::LocalCache &cache : tier.localCaches)
                move(cache.hitRatios);
        }
    }
    return count;
}

std::optional<std::chrono::sys_days> dayOf(const std::string &iso)
{
    int year = 0;
    unsigned month = 0, day = 0;
    if (iso.size() != 10 || std::sscanf(iso.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

/// The bill with every listed price moved by its age; prices that the user entered stay.
Estimate withPrices(const Project &project, const model::Variant &variant, const Scenario &scenario, const catalog::Catalog &catalog,
                    const pricing::PriceBook &book, Estimate bill, double byYear)
{
    for (LineItem &item : bill.items) {
        if (item.kind != LineKind::Usage || item.price.provenance == pricing::Provenance::Override)
            continue;
        const double factor = std::max(0.0, 1 + byYear * ageOfPrice(item.price.asOf, bill.priceBookAsOf, scenario.startDate));
        item.monthly = units::roundToCent(item.monthly * factor);
        item.unitPrice *= factor;
        for (Slice &slice : item.slices) {
            slice.unitPrice *= factor;
            slice.amount *= factor;
        }
    }
    addTerms(project, variant, catalog, bookFor(project, book), bill);
    return bill;
}

std::string percent(double fraction)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g %%", fraction * 100);
    return text;
}

/// Where a half width comes from: what the scenario says, or the reason for the default.
std::string sourceOf(const HalfWidth &width, double standard, const char *reason)
{
    if (!width.note.empty())
        return width.note;
    return width.value == standard ? std::string("default: ") + reason : "entered";
}

} // namespace

double ageOfPrice(const std::string &asOf, const std::string &oldest, const std::string &start)
{
    const auto from = dayOf(asOf.empty() ? oldest : asOf), to = dayOf(start);
    return from && to ? std::max(0.0, double((*to - *from).count()) / 365.25) : 0;
}

Project demandAt(End end, Project project, const model::ScenarioId &id)
{
    return withScenario(std::move(project), id, [&](Scenario &scenario) {
        const double sign = signOf(end);
        moveVisits(scenario, sign * scenario.uncertainty);
        moveGrowth(scenario, sign * scenario.uncertainties.growth.value);
        movePeaks(scenario, sign * scenario.uncertainties.peak.value);
    });
}

Result<std::vector<Driver>> findDrivers(const Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                                        const catalog::Catalog &catalog, const pricing::PriceBook &book, const Estimate &expected,
                                        const Pricing &price, std::stop_token stop)
{
    std::vector<Driver> drivers;
    const Scenario *scenario = project.scenario(scenarioId);
    const model::Variant *variant = project.variant(variantId);
    if (!scenario || !variant)
        return drivers;
    const model::Uncertainties &uncertain = scenario->uncertainties, standard{};
    std::optional<Error> failure;
    /// `at(end)` gives the total with the input at that end.
    const auto add = [&](Driver driver, const auto &at) {
        if (!(driver.halfWidth > 0) || failure || stop.stop_requested())
            return;
        for (const auto &[end, total] : {std::pair{End::Low, &driver.low}, std::pair{End::High, &driver.high}}) {
            const Result<Estimate> bill = at(end);
            if (!bill) {
                failure = bill.error();
                return;
            }
            *total = bill->monthlyTotal;
        }
        drivers.push_back(std::move(driver));
    };
    const auto simulated = [&](auto move, double width) {
        return [&, move, width](End end) {
            return price(withScenario(project, scenarioId, [&](Scenario &moved) { move(moved, signOf(end) * width); }));
        };
    };

    add({"traffic", "Volume of the traffic", "visits ± " + percent(scenario->uncertainty), scenario->uncertainty,
         scenario->uncertainty == Scenario().uncertainty ? "default: assumption, a forecast for a year ahead" : "entered"},
        simulated(moveVisits, scenario->uncertainty));
    add({"growth", "Growth", "growth ± " + percent(uncertain.growth.value), uncertain.growth.value, sourceOf(uncertain.growth, 0, "")},
        simulated(moveGrowth, uncertain.growth.value));
    if (hasPeaks(*scenario))
        add({"peak", "Height of the peaks", "users of campaigns and what surges add ± " + percent(uncertain.peak.value),
             uncertain.peak.value, sourceOf(uncertain.peak, standard.peak.value, "assumption, as uncertain as the traffic")},
            simulated(movePeaks, uncertain.peak.value));
    Project probe = project;
    if (moveMisses(probe, variantId, 0) > 0)
        add({"misses", "Hit ratios of the caches", "misses ± " + percent(uncertain.misses.value), uncertain.misses.value,
             sourceOf(uncertain.misses, standard.misses.value, "assumption until the caches are measured")},
            [&](End end) {
                Project moved = project;
                moveMisses(moved, variantId, signOf(end) * uncertain.misses.value);
                return price(moved);
            });
    add({"prices", "Age of the prices", "± " + percent(uncertain.prices.value) + " a year since the price's date", uncertain.prices.value,
         sourceOf(uncertain.prices, standard.prices.value,
                  "of 841 list prices compared after 13 months 19 had moved, by 10 % at most (sources of the price tables)")},
        [&](End end) -> Result<Estimate> {
            return withPrices(project, *variant, *scenario, catalog, book, expected, signOf(end) * uncertain.prices.value);
        });
    if (failure)
        return tl::unexpected(*failure);
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver &a, const Driver &b) { return a.swing() > b.swing(); });
    return drivers;
}

void setRange(Estimate &bill, std::vector<Driver> drivers)
{
    double below = 0, above = 0;
    for (const Driver &driver : drivers) {
        // More traffic can cost less where a step in a tier's size falls between, so either end may be the lower one.
        below += std::pow(std::min({0.0, driver.low - bill.expected, driver.high - bill.expected}), 2);
        above += std::pow(std::max({0.0, driver.low - bill.expected, driver.high - bill.expected}), 2);
    }
    bill.low = units::roundToCent(bill.expected - std::sqrt(below));
    bill.high = units::roundToCent(bill.expected + std::sqrt(above));
    bill.drivers = std::move(drivers);
}

} // namespace headroom::estimate
