#pragma once

#include "project.h"

#include <type_traits>

/// The JSON members of every struct, in the order in which they are written. Reading and writing both walk these lists:
/// `Io` is ObjectReader or ObjectWriter.
///
/// `required` members are always written and must be there; `member`s are left out when they have their default value;
/// `rest` takes the members no other line names.
namespace headroom::model {

template<class T>
using Of = std::type_identity<T>;

template<class Io>
void members(Io &io, Of<Parameter>)
{
    io.required("value", &Parameter::value);
    io.member("source", &Parameter::source);
    io.member("note", &Parameter::note);
    io.rest(&Parameter::extra);
}

template<class Io>
void members(Io &io, Of<Demand>)
{
    io.required("class", &Demand::requestClass);
    io.member("cpuMs", &Demand::cpuMs);
    io.member("cpuMsOnHit", &Demand::cpuMsOnHit);
    io.member("writeCpuMs", &Demand::writeCpuMs);
    io.member("readIo", &Demand::readIo);
    io.member("writeIo", &Demand::writeIo);
    io.member("scv", &Demand::scv);
    io.member("cache", &Demand::cache);
    io.member("source", &Demand::source);
    io.member("note", &Demand::note);
    io.rest(&Demand::extra);
}

template<class Io>
void members(Io &io, Of<HitRatio>)
{
    io.required("class", &HitRatio::requestClass);
    io.required("ratio", &HitRatio::ratio);
    io.member("source", &HitRatio::source);
    io.member("note", &HitRatio::note);
    io.rest(&HitRatio::extra);
}

template<class Io>
void members(Io &io, Of<LocalCache>)
{
    io.required("id", &LocalCache::id);
    io.member("name", &LocalCache::name);
    io.member("hitRatios", &LocalCache::hitRatios);
    io.member("memoryGib", &LocalCache::memoryGib);
    io.member("warmUpSeconds", &LocalCache::warmUpSeconds);
    io.rest(&LocalCache::extra);
}

template<class Io>
void members(Io &io, Of<StepAdjustment>)
{
    io.required("beyond", &StepAdjustment::beyond);
    io.required("adjustment", &StepAdjustment::adjustment);
    io.rest(&StepAdjustment::extra);
}

template<class Io>
void members(Io &io, Of<ScheduledAction>)
{
    io.required("startHour", &ScheduledAction::startHour);
    io.required("endHour", &ScheduledAction::endHour);
    io.required("minimum", &ScheduledAction::minimum);
    io.member("maximum", &ScheduledAction::maximum);
    io.member("desired", &ScheduledAction::desired);
    io.member("repeats", &ScheduledAction::repeats);
    io.rest(&ScheduledAction::extra);
}

template<class Io>
void members(Io &io, Of<PredictiveScaling>)
{
    io.member("leadSeconds", &PredictiveScaling::leadSeconds);
    io.member("maximumBuffer", &PredictiveScaling::maximumBuffer);
    io.rest(&PredictiveScaling::extra);
}

template<class Io>
void members(Io &io, Of<PodScaling>)
{
    io.member("syncSeconds", &PodScaling::syncSeconds);
    io.member("tolerance", &PodScaling::tolerance);
    io.member("stabilizationSeconds", &PodScaling::stabilizationSeconds);
    io.member("upPercent", &PodScaling::upPercent);
    io.member("upPods", &PodScaling::upPods);
    io.member("downPercent", &PodScaling::downPercent);
    io.rest(&PodScaling::extra);
}

template<class Io>
void members(Io &io, Of<ScalingRule>)
{
    io.required("id", &ScalingRule::id);
    io.required("kind", &ScalingRule::kind);
    io.member("metric", &ScalingRule::metric);
    io.member("watches", &ScalingRule::watches);
    io.member("customBase", &ScalingRule::customBase);
    io.member("customPerRequest", &ScalingRule::customPerRequest);
    io.member("target", &ScalingRule::target);
    io.member("lowFraction", &ScalingRule::lowFraction);
    io.member("removeTarget", &ScalingRule::removeTarget);
    io.member("adjustmentKind", &ScalingRule::adjustmentKind);
    io.member("adjustment", &ScalingRule::adjustment);
    io.member("removeAdjustment", &ScalingRule::removeAdjustment);
    io.member("minimumAdjustment", &ScalingRule::minimumAdjustment);
    io.member("steps", &ScalingRule::steps);
    io.member("removeSteps", &ScalingRule::removeSteps);
    io.member("periodSeconds", &ScalingRule::periodSeconds);
    io.member("outDatapoints", &ScalingRule::outDatapoints);
    io.member("inDatapoints", &ScalingRule::inDatapoints);
    io.member("delaySeconds", &ScalingRule::delaySeconds);
    io.member("scaleIn", &ScalingRule::scaleIn);
    io.member("outCooldownSeconds", &ScalingRule::outCooldownSeconds);
    io.member("inCooldownSeconds", &ScalingRule::inCooldownSeconds);
    io.member("settleSeconds", &ScalingRule::settleSeconds);
    io.member("pods", &ScalingRule::pods);
    io.member("bootSeconds", &ScalingRule::bootSeconds);
    io.member("graceSeconds", &ScalingRule::graceSeconds);
    io.member("warmUpSeconds", &ScalingRule::warmUpSeconds);
    io.member("deregistrationSeconds", &ScalingRule::deregistrationSeconds);
    io.member("schedule", &ScalingRule::schedule);
    io.member("predictive", &ScalingRule::predictive);
    io.member("note", &ScalingRule::note);
    io.rest(&ScalingRule::extra);
}

template<class Io>
void members(Io &io, Of<PurchaseOption>)
{
    io.required("model", &PurchaseOption::model);
    io.member("years", &PurchaseOption::years);
    io.member("upfront", &PurchaseOption::upfront);
    io.member("share", &PurchaseOption::share);
    io.rest(&PurchaseOption::extra);
}

template<class Io>
void members(Io &io, Of<RunningHours>)
{
    io.required("days", &RunningHours::days);
    io.required("fromHour", &RunningHours::fromHour);
    io.required("toHour", &RunningHours::toHour);
    io.member("note", &RunningHours::note);
    io.rest(&RunningHours::extra);
}

template<class Io>
void members(Io &io, Of<Tier>)
{
    io.required("id", &Tier::id);
    io.member("name", &Tier::name);
    io.required("kind", &Tier::kind);
    io.member("note", &Tier::note);
    io.member("frame", &Tier::frame);
    io.member("boundary", &Tier::boundary);
    io.member("parameters", &Tier::parameters);
    io.member("demands", &Tier::demands);
    io.member("hitRatios", &Tier::hitRatios);
    io.member("localCaches", &Tier::localCaches);
    io.member("scaling", &Tier::scaling);
    io.member("running", &Tier::running);
    io.member("purchase", &Tier::purchase);
    io.member("locked", &Tier::locked);
    io.member("hidden", &Tier::hidden);
    io.member("disabled", &Tier::disabled);
    io.rest(&Tier::extra);
}

template<class Io>
void members(Io &io, Of<Call>)
{
    io.required("class", &Call::requestClass);
    io.member("callsPerVisit", &Call::callsPerVisit);
    io.member("requestBytes", &Call::requestBytes);
    io.member("responseBytes", &Call::responseBytes);
    io.rest(&Call::extra);
}

template<class Io>
void members(Io &io, Of<Link>)
{
    io.required("id", &Link::id);
    io.required("from", &Link::from);
    io.required("to", &Link::to);
    io.member("name", &Link::name);
    io.member("callsPerVisit", &Link::callsPerVisit);
    io.member("requestBytes", &Link::requestBytes);
    io.member("responseBytes", &Link::responseBytes);
    io.member("when", &Link::when);
    io.member("cache", &Link::cache);
    io.member("operation", &Link::operation);
    io.member("synchronous", &Link::synchronous);
    io.member("replication", &Link::replication);
    io.member("calls", &Link::calls);
    io.member("bends", &Link::bends);
    io.member("note", &Link::note);
    io.rest(&Link::extra);
}

template<class Io>
void members(Io &io, Of<Boundary>)
{
    io.required("id", &Boundary::id);
    io.member("name", &Boundary::name);
    io.required("kind", &Boundary::kind);
    io.member("region", &Boundary::region);
    io.member("parent", &Boundary::parent);
    io.member("frame", &Boundary::frame);
    io.member("locked", &Boundary::locked);
    io.member("hidden", &Boundary::hidden);
    io.member("note", &Boundary::note);
    io.rest(&Boundary::extra);
}

template<class Io>
void members(Io &io, Of<RequestClass>)
{
    io.required("id", &RequestClass::id);
    io.member("name", &RequestClass::name);
    io.required("kind", &RequestClass::kind);
    io.member("share", &RequestClass::share);
    io.member("perPageView", &RequestClass::perPageView);
    io.member("responseBytes", &RequestClass::responseBytes);
    io.member("requestBytes", &RequestClass::requestBytes);
    io.member("timeoutSeconds", &RequestClass::timeoutSeconds);
    io.member("attempts", &RequestClass::attempts);
    io.member("backOffSeconds", &RequestClass::backOffSeconds);
    io.member("dynamic", &RequestClass::dynamic);
    io.member("source", &RequestClass::source);
    io.member("note", &RequestClass::note);
    io.rest(&RequestClass::extra);
}

template<class Io>
void members(Io &io, Of<Recovery>)
{
    io.required("strategy", &Recovery::strategy);
    io.member("region", &Recovery::region);
    io.member("recoveryMinutes", &Recovery::recoveryMinutes);
    io.member("dataLossMinutes", &Recovery::dataLossMinutes);
    io.member("note", &Recovery::note);
    io.rest(&Recovery::extra);
}

template<class Io>
void members(Io &io, Of<Variant>)
{
    io.required("id", &Variant::id);
    io.member("name", &Variant::name);
    io.member("description", &Variant::description);
    io.member("region", &Variant::region);
    io.member("recovery", &Variant::recovery);
    io.member("boundaries", &Variant::boundaries);
    io.member("tiers", &Variant::tiers);
    io.member("links", &Variant::links);
    io.rest(&Variant::extra);
}

template<class Io>
void members(Io &io, Of<WeekProfile>)
{
    io.member("name", &WeekProfile::name);
    io.member("hours", &WeekProfile::hours);
    io.member("days", &WeekProfile::days);
    io.member("note", &WeekProfile::note);
    io.rest(&WeekProfile::extra);
}

template<class Io>
void members(Io &io, Of<ScenarioEvent>)
{
    io.required("id", &ScenarioEvent::id);
    io.required("kind", &ScenarioEvent::kind);
    io.member("name", &ScenarioEvent::name);
    io.required("startHour", &ScenarioEvent::startHour);
    io.member("rampMinutes", &ScenarioEvent::rampMinutes);
    io.member("holdMinutes", &ScenarioEvent::holdMinutes);
    io.member("decayMinutes", &ScenarioEvent::decayMinutes);
    io.member("everyHours", &ScenarioEvent::everyHours);
    io.member("times", &ScenarioEvent::times);
    io.member("everyServer", &ScenarioEvent::everyServer);
    io.member("amount", &ScenarioEvent::amount);
    io.member("amountIsTotal", &ScenarioEvent::amountIsTotal);
    io.member("class", &ScenarioEvent::requestClass);
    io.member("tier", &ScenarioEvent::tier);
    io.member("note", &ScenarioEvent::note);
    io.rest(&ScenarioEvent::extra);
}

template<class Io>
void members(Io &io, Of<HalfWidth>)
{
    io.required("value", &HalfWidth::value);
    io.member("note", &HalfWidth::note);
    io.rest(&HalfWidth::extra);
}

template<class Io>
void members(Io &io, Of<Uncertainties>)
{
    io.member("growth", &Uncertainties::growth);
    io.member("peak", &Uncertainties::peak);
    io.member("misses", &Uncertainties::misses);
    io.member("prices", &Uncertainties::prices);
    io.rest(&Uncertainties::extra);
}

template<class Io>
void members(Io &io, Of<CalendarPeriod>)
{
    io.member("name", &CalendarPeriod::name);
    io.required("from", &CalendarPeriod::from);
    io.required("until", &CalendarPeriod::until);
    io.required("factor", &CalendarPeriod::factor);
    io.member("note", &CalendarPeriod::note);
    io.rest(&CalendarPeriod::extra);
}

template<class Io>
void members(Io &io, Of<Trace>)
{
    io.member("name", &Trace::name);
    io.member("source", &Trace::source);
    io.member("unit", &Trace::unit);
    io.member("start", &Trace::start);
    io.required("stepSeconds", &Trace::stepSeconds);
    io.required("values", &Trace::values);
    io.member("filledGaps", &Trace::filledGaps);
    io.member("note", &Trace::note);
    io.rest(&Trace::extra);
}

template<class Io>
void members(Io &io, Of<Scenario>)
{
    io.required("id", &Scenario::id);
    io.member("name", &Scenario::name);
    io.member("description", &Scenario::description);
    io.member("horizonHours", &Scenario::horizonHours);
    io.member("startDate", &Scenario::startDate);
    io.member("visitsPerMonth", &Scenario::visitsPerMonth);
    io.member("pagesPerVisit", &Scenario::pagesPerVisit);
    io.member("thinkSeconds", &Scenario::thinkSeconds);
    io.member("profile", &Scenario::profile);
    io.member("trace", &Scenario::trace);
    io.member("growth", &Scenario::growth);
    io.member("monthlyGrowth", &Scenario::monthlyGrowth);
    io.member("calendar", &Scenario::calendar);
    io.member("noise", &Scenario::noise);
    io.member("noiseMinutes", &Scenario::noiseMinutes);
    io.member("uncertainty", &Scenario::uncertainty);
    io.member("uncertainties", &Scenario::uncertainties);
    io.member("events", &Scenario::events);
    io.member("seed", &Scenario::seed);
    io.member("note", &Scenario::note);
    io.rest(&Scenario::extra);
}

template<class Io>
void members(Io &io, Of<ServiceLevel>)
{
    io.required("id", &ServiceLevel::id);
    io.member("name", &ServiceLevel::name);
    io.required("metric", &ServiceLevel::metric);
    io.required("limit", &ServiceLevel::limit);
    io.member("scenario", &ServiceLevel::scenario);
    io.member("event", &ServiceLevel::event);
    io.member("source", &ServiceLevel::source);
    io.member("note", &ServiceLevel::note);
    io.rest(&ServiceLevel::extra);
}

template<class Io>
void members(Io &io, Of<Assumption>)
{
    io.required("id", &Assumption::id);
    io.member("text", &Assumption::text);
    io.member("source", &Assumption::source);
    io.member("important", &Assumption::important);
    io.rest(&Assumption::extra);
}

template<class Io>
void members(Io &io, Of<LoadTestPoint>)
{
    io.member("users", &LoadTestPoint::users);
    io.member("rps", &LoadTestPoint::rps);
    io.member("meanMs", &LoadTestPoint::meanMs);
    io.member("p50Ms", &LoadTestPoint::p50Ms);
    io.member("p95Ms", &LoadTestPoint::p95Ms);
    io.member("p99Ms", &LoadTestPoint::p99Ms);
    io.member("errorRate", &LoadTestPoint::errorRate);
    io.member("cpu", &LoadTestPoint::cpu);
    io.member("replicas", &LoadTestPoint::replicas);
    io.member("seconds", &LoadTestPoint::seconds);
    io.rest(&LoadTestPoint::extra);
}

template<class Io>
void members(Io &io, Of<LoadTest>)
{
    io.required("id", &LoadTest::id);
    io.member("name", &LoadTest::name);
    io.member("variant", &LoadTest::variant);
    io.member("users", &LoadTest::users);
    io.member("tier", &LoadTest::tier);
    io.member("replicas", &LoadTest::replicas);
    io.member("utilization", &LoadTest::utilization);
    io.member("origin", &LoadTest::origin);
    io.member("scenario", &LoadTest::scenario);
    io.member("date", &LoadTest::date);
    io.member("rps", &LoadTest::rps);
    io.member("limitedBy", &LoadTest::limitedBy);
    io.member("limitedByResource", &LoadTest::limitedByResource);
    io.member("points", &LoadTest::points);
    io.member("note", &LoadTest::note);
    io.rest(&LoadTest::extra);
}

template<class Io>
void members(Io &io, Of<Currency>)
{
    io.required("code", &Currency::code);
    io.member("perUsd", &Currency::perUsd);
    io.member("asOf", &Currency::asOf);
    io.rest(&Currency::extra);
}

template<class Io>
void members(Io &io, Of<PriceOverride>)
{
    io.required("service", &PriceOverride::service);
    io.required("skuKind", &PriceOverride::skuKind);
    io.member("region", &PriceOverride::region);
    io.member("name", &PriceOverride::name);
    io.member("osOrEngine", &PriceOverride::osOrEngine);
    io.member("term", &PriceOverride::term);
    io.member("unit", &PriceOverride::unit);
    io.required("priceUsd", &PriceOverride::priceUsd);
    io.member("asOf", &PriceOverride::asOf);
    io.member("note", &PriceOverride::note);
    io.rest(&PriceOverride::extra);
}

template<class Io>
void members(Io &io, Of<PriceBookMark>)
{
    io.member("file", &PriceBookMark::file);
    io.member("asOf", &PriceBookMark::asOf);
    io.member("fingerprint", &PriceBookMark::fingerprint);
    io.rest(&PriceBookMark::extra);
}

template<class Io>
void members(Io &io, Of<Discount>)
{
    io.member("service", &Discount::service);
    io.required("fraction", &Discount::fraction);
    io.member("note", &Discount::note);
    io.rest(&Discount::extra);
}

template<class Io>
void members(Io &io, Of<CostSettings>)
{
    io.member("freeTier", &CostSettings::freeTier);
    io.member("discounts", &CostSettings::discounts);
    io.member("support", &CostSettings::support);
    io.member("contingency", &CostSettings::contingency);
    io.member("contingencyNote", &CostSettings::contingencyNote);
    io.member("taxName", &CostSettings::taxName);
    io.member("taxRate", &CostSettings::taxRate);
    io.rest(&CostSettings::extra);
}

template<class Io>
void members(Io &io, Of<Project>)
{
    io.required("id", &Project::id);
    io.member("name", &Project::name);
    io.member("client", &Project::client);
    io.member("author", &Project::author);
    io.member("description", &Project::description);
    io.member("currency", &Project::currency);
    io.member("costs", &Project::costs);
    io.member("purchase", &Project::purchase);
    io.member("priceBook", &Project::priceBook);
    io.member("priceOverrides", &Project::priceOverrides);
    io.member("classes", &Project::classes);
    io.member("variants", &Project::variants);
    io.member("scenarios", &Project::scenarios);
    io.member("serviceLevels", &Project::serviceLevels);
    io.member("assumptions", &Project::assumptions);
    io.member("loadTests", &Project::loadTests);
    io.rest(&Project::extra);
}

} // namespace headroom::model
