#pragma once

#include "costs.h"
#include "elements.h"

#include <array>

namespace headroom::model {

/// A kind of request. Page classes share the page views between them; accompanying classes ride along.
struct RequestClass
{
    enum class Kind {
        Page, ///< one page view is one request of exactly one page class; shares of all page classes sum to 1
        Accompanying, ///< `perPageView` requests go with every page view; the page does not wait for them (AJAX, static files)
        Background, ///< not caused by users; rate given by scenario jobs
    };

    RequestClassId id;
    std::string name;
    Kind kind = Kind::Page;
    double share = 0; ///< Page: share of page views, 0 … 1
    double perPageView = 0; ///< Accompanying: requests per page view
    double responseBytes = 0; ///< to the user, per request, as sent (compressed)
    double requestBytes = 500; ///< from the user, per request
    double timeoutSeconds = 30; ///< the user gives up on an attempt after this
    int attempts = 1; ///< in all, the first included: above 1 the client tries again after an error
    double backOffSeconds = 1; ///< before the second attempt; doubles with each further one, up to 20 s, and is drawn at random between 0 and that
    bool dynamic = true; ///< counted in "dynamic requests that reach the origin", the reported percentiles
    ValueSource source = ValueSource::Assumption;
    std::string note;
    std::string extra;

    bool operator==(const RequestClass &) const = default;
};

/// How the variant comes back after its region is lost.
struct Recovery
{
    enum class Strategy {
        BackupRestore, ///< only copies of the data stand elsewhere; everything is built anew
        PilotLight, ///< data is replicated, servers are made from templates when needed
        WarmStandby, ///< a small copy runs elsewhere and grows
        MultiSite, ///< both regions serve all the time
    };

    Strategy strategy = Strategy::PilotLight;
    std::string region; ///< where, e.g. "eu-central-1"
    double recoveryMinutes = 60; ///< from the loss until the copy serves, detection and DNS included
    double dataLossMinutes = 5; ///< age of the newest copy of the data
    std::string note;
    std::string extra{};

    bool operator==(const Recovery &) const = default;
};

/// One complete architecture. Tiers keep their ids across variants.
struct Variant
{
    VariantId id;
    std::string name;
    std::string description;
    std::string region; ///< default price region of tiers outside any Region boundary, e.g. "eu-west-3"
    std::vector<Tier> tiers;
    std::vector<Link> links;
    std::vector<Boundary> boundaries;
    std::optional<Recovery> recovery; ///< absent = a lost region stays lost until it returns
    std::string extra;

    bool operator==(const Variant &) const = default;

    [[nodiscard]] const Tier *tier(const TierId &id) const;
    [[nodiscard]] const Link *link(const LinkId &id) const;
    [[nodiscard]] const Boundary *boundary(const BoundaryId &id) const;
};

/// An hour-of-week shape: weight(t) = hour[hour of day] × day[day of week], divided by its mean over the horizon.
struct WeekProfile
{
    std::string name;
    std::array<double, 24> hours{}; ///< local hours 0 … 23, >= 0
    std::array<double, 7> days{}; ///< Monday … Sunday, >= 0
    std::string note;
    std::string extra{};

    bool operator==(const WeekProfile &) const = default;
};

/// Things that happen at a stated time of the horizon. Times are hours since its start.
struct ScenarioEvent
{
    enum class Kind {
        Campaign, ///< `amount` simultaneous users in addition: ramp, hold, linear decay
        Surge, ///< the ordinary arrivals times `amount`: ramp, hold, decay
        Job, ///< `amount` requests/s of `requestClass`, entering at `tier`
        // Failures and operations. `tier` empty = every tier it can happen to; `holdMinutes` 0 = the usual duration of that
        // kind; `amount` as said, 0 = the usual one. planning/disturbances.h has the durations and their sources.
        ZoneLoss, ///< one availability zone: each tier loses the replicas that stand in it
        RegionLoss, ///< the whole region, until the variant's Recovery brings it back elsewhere or the region returns
        DatabaseFailover, ///< the standby takes over; without one the database is built anew
        CacheFlush, ///< `amount`: share of the content that is gone
        CdnOutage, ///< `amount`: share of its requests that fail
        Deployment, ///< rolling; `amount`: share of the replicas replaced at a time
        InstanceCrash, ///< `amount`: replicas lost, 1
        RetryStorm, ///< the tier (a database) fails for a moment, and clients without back-off try `amount` times again
    };

    std::string id;
    Kind kind = Kind::Campaign;
    std::string name;
    double startHour = 0;
    double rampMinutes = 0, holdMinutes = 0, decayMinutes = 0;
    double amount = 0;
    double everyHours = 0; ///< again after this time, e.g. 24 for a nightly batch; 0 = once
    int times = 0; ///< occurrences in all when it repeats; 0 = until the end of the horizon
    /// Job: every server of `tier` starts it by its own clock (cron). It then runs once a replica, unless the tier calls a
    /// cache tier whose use is "locks".
    bool everyServer = false;
    /// Campaign: `amount` is the total of simultaneous users at the peak, ordinary visitors included ("10,000 in all");
    /// otherwise the campaign's own users come on top.
    bool amountIsTotal = false;
    RequestClassId requestClass; ///< Job
    TierId tier; ///< Job and failures: where
    std::string note;
    std::string extra;

    bool operator==(const ScenarioEvent &) const = default;
};

/// Days with other traffic than their weekday's: holidays, a season, Black Friday.
struct CalendarPeriod
{
    std::string name;
    std::string from, until; ///< ISO dates, both days included
    double factor = 1; ///< on the ordinary traffic of these days, >= 0; the month's visits change with it
    std::string note;
    std::string extra{};

    bool operator==(const CalendarPeriod &) const = default;
};

/// A measured series in place of the week profile: it gives the shape over time, the scenario's visits give the volume.
struct Trace
{
    std::string name;
    std::string source; ///< file, system, licence
    std::string unit; ///< of the values, for display
    std::string start; ///< ISO date and time of the first value, for display; it is laid on hour 0 of the horizon
    double stepSeconds = 60; ///< between values, 1 … 86,400
    std::vector<double> values; ///< means or sums over each step, >= 0; after the last one the series starts again
    int filledGaps = 0; ///< values that the measurement lacked and the import put in between
    std::string note;
    std::string extra{};

    bool operator==(const Trace &) const = default;
};

/// A traffic forecast and its events over a horizon.
struct Scenario
{
    ScenarioId id;
    std::string name;
    std::string description;
    double horizonHours = 730;
    std::string startDate; ///< ISO date of hour 0, a Monday unless the profile is shifted on purpose, e.g. "2027-01-04"
    double visitsPerMonth = 0; ///< outside the events, per 730 h
    double pagesPerVisit = 5;
    double thinkSeconds = 45; ///< between a page and the next
    WeekProfile profile;
    std::optional<Trace> trace; ///< in place of the profile
    double growth = 0; ///< relative growth of the visits against the stated figure, e.g. 0.1
    double monthlyGrowth = 0; ///< further growth from one month (730 h) of the horizon to the next, compounding
    std::vector<CalendarPeriod> calendar; ///< needs startDate; periods that overlap multiply
    double noise = 0; ///< standard deviation of the traffic about its forecast, relative; drawn from the seed
    double noiseMinutes = 30; ///< how long such a deviation lasts (time in which its correlation falls to 1/e)
    double uncertainty = 0.2; ///< relative half width of the P10–P90 band of the visits outside the events
    Uncertainties uncertainties; ///< of everything else that moves the bill
    std::vector<ScenarioEvent> events;
    std::uint64_t seed = 42;
    std::string note;
    std::string extra;

    bool operator==(const Scenario &) const = default;
};

/// A target to meet: a service level, or a criterion by which a plan is accepted.
struct ServiceLevel
{
    enum class Metric { P95Ms, P99Ms, MeanMs, ErrorRate, MonthlyCost };

    std::string id;
    std::string name;
    Metric metric = Metric::P95Ms;
    double limit = 0; ///< ms, fraction, or USD a month: met when the figure is at or below it
    ValueSource source = ValueSource::Assumption;
    std::string note;
    ScenarioId scenario{}; ///< the only scenario it is judged under; empty = every one
    std::string event{}; ///< id of an event of `scenario`: judged from its start to its end only; empty = the horizon and its busiest hour
    std::string extra{};

    bool operator==(const ServiceLevel &) const = default;
};

/// Something taken to be true, with its origin; listed in the report.
struct Assumption
{
    std::string id;
    std::string text;
    std::string source; ///< case text, publication, or the reasoning
    bool important = false; ///< shown on the summary page
    std::string extra;

    bool operator==(const Assumption &) const = default;
};

/// What a load test found at one number of users. 0 = not known, except where it says otherwise.
struct LoadTestPoint
{
    double users = 0; ///< simultaneous users; 0 where only the load is known
    double rps = 0; ///< requests/s answered
    double meanMs = 0, p50Ms = 0, p95Ms = 0, p99Ms = 0; ///< response as the user sees it
    double errorRate = 0; ///< 0 … 1
    double cpu = 0; ///< utilization of the tested tier's CPU, 0 … 1
    double replicas = 0; ///< of the tested tier
    double seconds = 0; ///< length of the measurement
    std::string extra{};

    bool operator==(const LoadTestPoint &) const = default;
};

/// One measured or simulated load test: what was found, to calibrate by and to compare later tests with.
struct LoadTest
{
    enum class Origin {
        Stated, ///< one figure somebody told: `users` on `replicas` of `tier`
        Simulated, ///< Headroom's load test of the variant as it was on `date`
        Imported, ///< the result file of a load generator
    };

    std::string id;
    std::string name;
    VariantId variant;
    double users = 0; ///< most simultaneous users carried
    TierId tier; ///< whose replicas were counted
    int replicas = 0;
    /// How the point is read: utilization the tier's CPU is taken to have had (0.7 = "where the rule asks for one more"),
    /// or 1.0 for "the breaking point".
    double utilization = 0.7;
    std::string note;
    Origin origin = Origin::Stated;
    ScenarioId scenario{}; ///< whose users and think time were simulated; empty = not simulated
    std::string date{}; ///< ISO date of the test; empty = unknown
    double rps = 0; ///< highest throughput carried, requests/s; 0 = unknown
    TierId limitedBy{}; ///< the first to give way; empty = nothing did, or unknown
    std::string limitedByResource{};
    std::vector<LoadTestPoint> points{}; ///< increasing users
    std::string extra{};

    bool operator==(const LoadTest &) const = default;
};

/// A price that the user states instead of the price book's. It holds for every row that its fields match, and where that price
/// is graduated it stands for all of its tiers.
struct PriceOverride
{
    std::string service, skuKind; ///< as in the price book: "AmazonEC2", "instance"
    std::string region; ///< empty = every region
    std::string name; ///< "c5.xlarge"; empty = every name
    std::string osOrEngine; ///< "Linux", "MySQL"; empty = all
    std::string term = "on-demand";
    std::string unit; ///< what one price buys, as the price book says it: "hour", "GB-month"
    double priceUsd = 0; ///< for one unit, >= 0
    std::string asOf; ///< ISO date of the offer; may be empty
    std::string note; ///< where the price comes from: "framework contract 2027"
    std::string extra{};

    bool operator==(const PriceOverride &) const = default;
};

/// The price book that the project was priced with last.
struct PriceBookMark
{
    std::string file; ///< imported list; empty = the tables that come with the program alone
    std::string asOf; ///< newest date in it, ISO
    std::string fingerprint; ///< of its content: tells two books of the same name apart
    std::string extra{};

    bool operator==(const PriceBookMark &) const = default;
};

/// One client engagement, one file.
struct Project
{
    std::string id;
    std::string name;
    std::string client, author;
    std::string description; ///< Markdown
    Currency currency;
    CostSettings costs;
    PurchaseOption purchase{PurchaseModel::OnDemand, 1, Upfront::None, 1, {}};
    PriceBookMark priceBook;
    std::vector<PriceOverride> priceOverrides;
    std::vector<RequestClass> classes;
    std::vector<Variant> variants;
    std::vector<Scenario> scenarios;
    std::vector<ServiceLevel> serviceLevels;
    std::vector<Assumption> assumptions;
    std::vector<LoadTest> loadTests;
    std::string extra;

    bool operator==(const Project &) const = default;

    [[nodiscard]] const Variant *variant(const VariantId &id) const;
    [[nodiscard]] const Scenario *scenario(const ScenarioId &id) const;
    [[nodiscard]] const RequestClass *requestClass(const RequestClassId &id) const;
};

/// Region whose prices hold for a tier: that of the nearest Region boundary around it, else the variant's.
[[nodiscard]] std::string regionOf(const Variant &, const Tier &);

} // namespace headroom::model
