#include "checker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::model {
namespace {

void checkProfile(Checker &check, const WeekProfile &profile)
{
    for (double weight : profile.hours)
        check.number("An hour's weight of the profile", weight, amount);
    for (double weight : profile.days)
        check.number("A day's weight of the profile", weight, amount);
    const auto isZero = [](double weight) { return weight == 0; };
    if (std::all_of(profile.hours.begin(), profile.hours.end(), isZero) || std::all_of(profile.days.begin(), profile.days.end(), isZero))
        check.invalid("The profile of the week is 0 throughout; give at least one hour and one day a weight above 0.");
}

void checkEvent(Checker &check, const Scenario &scenario, const ScenarioEvent &event)
{
    using Kind = ScenarioEvent::Kind;
    const std::string name = "The event \"" + event.id + "\"";
    check.number(name + ": the ramp in minutes", event.rampMinutes, amount);
    check.number(name + ": the hold in minutes", event.holdMinutes, amount);
    check.number(name + ": the decay in minutes", event.decayMinutes, amount);
    check.number(name + ": the amount", event.amount, amount);
    if (!std::isfinite(event.startHour) || event.startHour < 0 || event.startHour >= scenario.horizonHours)
        check.invalid(name + " starts at hour " + figure(event.startHour) + ", outside the horizon of " + figure(scenario.horizonHours) +
                      " hours; move it inside.");
    else if (event.startHour + (event.rampMinutes + event.holdMinutes + event.decayMinutes) / 60 > scenario.horizonHours)
        check.warning(ErrorCode::InvalidInput, name + " goes on after the end of the horizon; its rest is cut off.");
    check.number(name + ": the hours until it repeats", event.everyHours, {0, 8784});
    check.number(name + ": the number of occurrences", event.times, {0, 10000});
    if (event.everyHours > 0 && event.everyHours * 60 < event.rampMinutes + event.holdMinutes + event.decayMinutes)
        check.invalid(name + " repeats before it is over; make it shorter or let more time pass.");
    if (event.everyServer && event.kind != Kind::Job)
        check.warning(ErrorCode::InvalidInput, name + " is said to run on every server, which only a job can.");
    if (event.kind == Kind::Job)
        check.requestClass(event.requestClass, name);
    if (event.kind == Kind::Job && event.tier.empty())
        check.invalid(name + " does not say at which tier its requests enter; choose one.");
    const auto &variants = check.project().variants;
    const auto hasTier = [&](const Variant &variant) { return variant.tier(event.tier) != nullptr; };
    if (!event.tier.empty() && std::none_of(variants.begin(), variants.end(), hasTier))
        check.error(ErrorCode::BrokenReference,
                    name + " names the tier \"" + event.tier.value + "\", which stands in no variant; choose another tier.");
}

void checkLevel(Checker &check, const ServiceLevel &level)
{
    const bool isRate = level.metric == ServiceLevel::Metric::ErrorRate;
    check.number("The limit", level.limit, isRate ? fraction : Range{0, 1e12});
    const Scenario *scenario = check.project().scenario(level.scenario);
    if (!level.scenario.empty() && !scenario)
        check.error(ErrorCode::BrokenReference, "The scenario \"" + level.scenario.value +
                                                    "\" does not exist; choose the one that the level is judged under, or none.");
    if (level.event.empty())
        return;
    if (level.metric == ServiceLevel::Metric::MonthlyCost)
        check.invalid("A cost a month cannot be judged during the event \"" + level.event + "\"; leave the event empty.");
    const auto isMeant = [&](const ScenarioEvent &event) { return event.id == level.event; };
    if (!scenario)
        check.invalid("The level is judged during the event \"" + level.event + "\" but names no scenario; name the event's scenario.");
    else if (std::none_of(scenario->events.begin(), scenario->events.end(), isMeant))
        check.error(ErrorCode::BrokenReference,
                    "The scenario \"" + scenario->id.value + "\" has no event \"" + level.event + "\"; choose one of its events, or none.");
}

void checkPoint(Checker &check, const LoadTestPoint &point)
{
    check.number("A point's number of users", point.users, amount);
    check.number("A point's number of requests a second", point.rps, amount);
    for (const double time : {point.meanMs, point.p50Ms, point.p95Ms, point.p99Ms})
        check.number("A point's response time in ms", time, milliseconds);
    check.number("A point's error rate", point.errorRate, fraction);
    check.number("A point's CPU utilization", point.cpu, fraction);
    check.number("A point's number of replicas", point.replicas, {0, 1e6});
    check.number("A point's length in seconds", point.seconds, {0, 1e9});
}

/// Bounded, so that a project with a trace stays one that can be opened: a year of minutes.
constexpr std::size_t mostTraceValues = 600000;

void checkTrace(Checker &check, const Trace &trace)
{
    check.number("The step of the trace in seconds", trace.stepSeconds, {1, 86400});
    if (trace.values.empty() || trace.values.size() > mostTraceValues)
        check.invalid("The trace has " + std::to_string(trace.values.size()) + " values; one to 600,000 can be replayed.");
    bool anything = false;
    for (double value : trace.values) {
        if (!std::isfinite(value) || value < 0 || value > 1e15)
            return check.invalid("The trace has the value " + figure(value) + "; loads are numbers from 0 up.");
        anything = anything || value > 0;
    }
    if (!anything && !trace.values.empty())
        check.invalid("The trace is 0 throughout, so the visits cannot be spread over it; remove it.");
}

void checkCalendar(Checker &check, const Scenario &scenario)
{
    if (!scenario.calendar.empty() && scenario.startDate.empty())
        check.invalid("There are dates in the calendar but the scenario has no start date; enter the day of its first hour.");
    for (const CalendarPeriod &period : scenario.calendar) {
        const std::string name = "The calendar's \"" + period.name + "\"";
        check.number(name + ": the factor", period.factor, {0, 1000});
        if (!isIsoDate(period.from) || !isIsoDate(period.until))
            check.invalid(name + " needs two dates of the form 2027-01-04.");
        else if (period.until < period.from)
            check.invalid(name + " ends before it begins; exchange the dates.");
    }
}

void checkLoadTest(Checker &check, const LoadTest &test)
{
    if (test.origin == LoadTest::Origin::Stated) {
        check.positive("The number of users", test.users, amount.maximum);
        check.number("The number of replicas", test.replicas, {1, 1e6});
    } else {
        check.number("The number of users", test.users, amount);
        check.number("The number of replicas", test.replicas, {0, 1e6});
    }
    check.positive("The utilization", test.utilization, 1);
    check.number("The number of requests a second", test.rps, amount);
    if (!test.date.empty() && !isIsoDate(test.date))
        check.invalid("The date \"" + test.date + "\" of the load test is no date of the form 2027-01-04.");
    for (const LoadTestPoint &point : test.points)
        checkPoint(check, point);
    // Only calibration and comparison read a load test: one whose variant or tier has gone must not keep a project from being simulated.
    const Variant *variant = check.project().variant(test.variant);
    if (!variant)
        check.warning(ErrorCode::BrokenReference,
                      "The variant \"" + test.variant.value + "\" does not exist; choose the one that was tested.");
    else if (!variant->tier(test.tier) && (test.origin == LoadTest::Origin::Stated || !test.tier.empty()))
        check.warning(ErrorCode::BrokenReference, "The tier \"" + test.tier.value + "\" does not stand in variant \"" + test.variant.value +
                                                      "\"; choose another tier.");
}

void checkCurrency(Checker &check, const Currency &currency)
{
    check.enter("currency", currency.code);
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (currency.code.size() != 3 || !std::all_of(currency.code.begin(), currency.code.end(), isUpper))
        check.invalid("The code of the currency is not three capital letters; use one like EUR.");
    check.positive("The exchange rate", currency.perUsd, 1e9);
    if (currency.code == "USD" && currency.perUsd != 1)
        check.invalid("One US dollar is not " + figure(currency.perUsd) + " US dollars; set the rate to 1 or choose another currency.");
    if (!currency.asOf.empty() && !isIsoDate(currency.asOf))
        check.invalid("The date of the exchange rate is no date of the form 2027-01-04.");
    if (currency.code != "USD" && currency.asOf.empty())
        check.warning(ErrorCode::InvalidInput, "The exchange rate has no date; say of which day it is.");
}

void checkOverride(Checker &check, const PriceOverride &price)
{
    check.enter("price override", price.service + " " + price.skuKind + (price.name.empty() ? "" : " " + price.name));
    if (price.service.empty() || price.skuKind.empty())
        check.invalid("The overridden price names no service or no kind; choose the price it stands for.");
    check.number("The price in USD", price.priceUsd, {0, 1e9});
    if (!price.asOf.empty() && !isIsoDate(price.asOf))
        check.invalid("The date \"" + price.asOf + "\" is no date of the form 2027-01-04.");
}

void checkCosts(Checker &check, const CostSettings &costs)
{
    check.enter("cost settings", {});
    std::set<std::string> services;
    for (const Discount &discount : costs.discounts) {
        const std::string of = discount.service.empty() ? "all services" : '"' + discount.service + '"';
        check.number("The discount on " + of, discount.fraction, fraction);
        if (!services.insert(discount.service).second)
            check.invalid("There are two discounts on " + of + "; keep one.");
    }
    check.number("The contingency", costs.contingency, fraction);
    check.number("The tax rate", costs.taxRate, fraction);
    if (costs.taxRate > 0 && costs.taxName.empty())
        check.invalid("The tax has no name; enter one, such as VAT.");
}

void checkUncertainties(Checker &check, const Uncertainties &uncertainties)
{
    check.number("The uncertainty of the growth", uncertainties.growth.value, {0, 1000});
    check.number("The uncertainty of the peaks", uncertainties.peak.value, fraction);
    check.number("The uncertainty of the caches' misses", uncertainties.misses.value, fraction);
    check.number("The uncertainty of the prices", uncertainties.prices.value, fraction);
}

} // namespace

void checkClasses(Checker &check)
{
    std::set<std::string> ids;
    double shares = 0;
    bool hasPages = false;
    for (const RequestClass &one : check.project().classes) {
        check.enter("request class", one.id.value);
        check.id(one.id.value, ids);
        check.number("The share", one.share, fraction);
        check.number("The number of requests per page view", one.perPageView, {0, 1e4});
        check.number("The size of the response in bytes", one.responseBytes, bytes);
        check.number("The size of the request in bytes", one.requestBytes, bytes);
        check.positive("The timeout in seconds", one.timeoutSeconds, 86400);
        check.number("The number of attempts", one.attempts, {1, 100});
        check.number("The back-off in seconds", one.backOffSeconds, {0, 3600});
        if (one.kind != RequestClass::Kind::Page)
            continue;
        hasPages = true;
        shares += one.share;
    }
    check.enter("request classes", {});
    if (hasPages && !(std::abs(shares - 1) <= 1e-6))
        check.invalid("The shares of the page classes sum to " + figure(shares) +
                      " instead of 1; change them so that together they are 1 (100 %).");
    const auto hasVisits = [](const Scenario &one) { return one.visitsPerMonth > 0; };
    const auto &scenarios = check.project().scenarios;
    if (!hasPages && std::any_of(scenarios.begin(), scenarios.end(), hasVisits))
        check.invalid("There are visits but no request class of kind page; add one with the share 1.");
}

void checkScenarios(Checker &check)
{
    std::set<std::string> ids;
    for (const Scenario &one : check.project().scenarios) {
        check.enter("scenario", one.id.value);
        check.id(one.id.value, ids);
        check.number("The horizon in hours", one.horizonHours, {1, 8784});
        check.number("The number of visits a month", one.visitsPerMonth, {0, 1e12});
        check.positive("The number of pages per visit", one.pagesPerVisit, 1e4);
        check.positive("The think time in seconds", one.thinkSeconds, 86400);
        check.number("The growth", one.growth, {-1, 1000});
        check.number("The monthly growth", one.monthlyGrowth, {-0.99, 10});
        check.number("The noise", one.noise, {0, 3});
        check.positive("The duration of the noise in minutes", one.noiseMinutes, 1e5);
        check.number("The uncertainty", one.uncertainty, fraction);
        checkUncertainties(check, one.uncertainties);
        checkCalendar(check, one);
        if (one.trace)
            checkTrace(check, *one.trace);
        if (!one.startDate.empty() && !isIsoDate(one.startDate))
            check.invalid("The start date \"" + one.startDate + "\" is no date of the form 2027-01-04.");
        checkProfile(check, one.profile);
        std::set<std::string> eventIds;
        for (const ScenarioEvent &event : one.events) {
            check.id(event.id, eventIds);
            checkEvent(check, one, event);
        }
    }
}

void checkProjectParts(Checker &check)
{
    const Project &project = check.project();
    std::set<std::string> projectId;
    check.enter("project", project.id);
    check.id(project.id, projectId);
    check.purchase(project.purchase);
    checkCurrency(check, project.currency);
    for (const PriceOverride &price : project.priceOverrides)
        checkOverride(check, price);
    checkCosts(check, project.costs);

    std::set<std::string> levelIds, assumptionIds, testIds;
    for (const ServiceLevel &level : project.serviceLevels) {
        check.enter("service level", level.id);
        check.id(level.id, levelIds);
        checkLevel(check, level);
    }
    for (const Assumption &assumption : project.assumptions) {
        check.enter("assumption", assumption.id);
        check.id(assumption.id, assumptionIds);
    }
    for (const LoadTest &test : project.loadTests) {
        check.enter("load test", test.id);
        check.id(test.id, testIds);
        checkLoadTest(check, test);
    }
}

} // namespace headroom::model
