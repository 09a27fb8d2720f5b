#pragma once

#include "scaling.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The parts of a variant. Plain values: fields vary freely, validate() says what is wrong with a combination.
///
/// Every struct that is a JSON object ends in `extra`: the members this version does not know, kept word for word (a JSON
/// object as compact text, or empty) so that a newer minor version's fields survive a round trip.
namespace headroom::model {

/// Logical pixels on the canvas; y grows downwards.
struct Rect
{
    double x = 0, y = 0, width = 0, height = 0;
    bool operator==(const Rect &) const = default;
};

/// Where a value comes from; shown beside it everywhere.
enum class ValueSource {
    Catalogue, ///< a default or table value of the catalogue
    Entered, ///< typed by the consultant, or a fact of the client's
    Measured, ///< from a load test or a trace
    Assumption, ///< chosen for want of a figure; listed in the report
};

/// One parameter of a tier that was set. A parameter that is not set takes the catalogue's default.
/// Numbers are in the unit the catalogue states for the parameter.
struct Parameter
{
    std::variant<double, bool, std::string> value;
    ValueSource source = ValueSource::Entered;
    std::string note; ///< the source in words, e.g. "Adobe Commerce, L2 cache configuration"
    std::string extra{};

    bool operator==(const Parameter &) const = default;
};

/// What one visit of a request class costs at a tier. Which fields matter follows from the tier's kind.
struct Demand
{
    RequestClassId requestClass;
    double cpuMs = 0; ///< CPU ms at the reference vCPU: the work of a miss, or of every visit where no cache decides; at a database the reads
    std::optional<double> cpuMsOnHit; ///< CPU ms when the cache named in `cache` answers; absent = as cpuMs
    double writeCpuMs = 0; ///< databases: CPU ms of the writes of one visit
    double readIo = 0; ///< databases, disks: read I/O operations a visit
    double writeIo = 0; ///< databases, disks: write I/O operations a visit
    double scv = 1; ///< squared coefficient of variation of the CPU time, >= 0 (1 = exponential)
    CacheId cache; ///< the cache whose hit spares the work; empty = none
    ValueSource source = ValueSource::Assumption;
    std::string note;
    std::string extra;

    bool operator==(const Demand &) const = default;
};

/// The share of look-ups of one class that a cache answers, 0 … 1. A class without an entry is never answered.
struct HitRatio
{
    RequestClassId requestClass;
    double ratio = 0;
    ValueSource source = ValueSource::Assumption;
    std::string note;
    std::string extra;

    bool operator==(const HitRatio &) const = default;
};

/// A cache kept in the memory of each replica: no bytes on the network, cold with every new replica.
struct LocalCache
{
    CacheId id;
    std::string name;
    std::vector<HitRatio> hitRatios;
    double memoryGib = 0; ///< taken from each replica's memory
    double warmUpSeconds = 300; ///< time constant in which a new replica's cache fills: hit ratio × (1 − e^(−age/warmUp))
    std::string extra;

    bool operator==(const LocalCache &) const = default;
};

/// How a tier's capacity is bought.
enum class PurchaseModel { ProjectDefault, OnDemand, Reserved, SavingsPlan, Spot };
enum class Upfront { None, Partial, All };

struct PurchaseOption
{
    PurchaseModel model = PurchaseModel::ProjectDefault;
    int years = 1; ///< 1 or 3; Reserved and SavingsPlan only
    Upfront upfront = Upfront::None;
    double share = 1; ///< 0 … 1 of the hours bought this way, the rest on demand (Spot: the spot share)
    std::string extra{};

    bool operator==(const PurchaseOption &) const = default;
};

/// The hours of the week in which a tier runs; outside it is switched off: nothing answers, and no instance hour is billed
/// (volumes and stored data stay). Local time of the scenario.
struct RunningHours
{
    std::vector<int> days{0, 1, 2, 3, 4}; ///< 0 = Monday … 6 = Sunday, each at most once
    double fromHour = 8, toHour = 18; ///< of each of these days, 0 <= from < to <= 24
    std::string note;
    std::string extra{};

    bool operator==(const RunningHours &) const = default;
    [[nodiscard]] double hoursPerWeek() const { return double(days.size()) * (toHour - fromHour); }
    /// Of the 168 hours of a week; what is billed of a month's 730.
    [[nodiscard]] double share() const { return hoursPerWeek() / 168; }
};

/// A box on the canvas. Its kind is an entry of the catalogue.
struct Tier
{
    TierId id;
    std::string name;
    std::string kind; ///< catalogue kind, e.g. "application-load-balancer"
    std::string note;
    Rect frame; ///< position on the canvas; width and height follow from the kind when 0
    BoundaryId boundary; ///< the innermost boundary it stands in; empty = none
    std::map<std::string, Parameter> parameters; ///< what differs from the catalogue's defaults
    std::vector<Demand> demands; ///< at most one a request class
    std::vector<HitRatio> hitRatios; ///< cache and CDN kinds: what they answer themselves
    std::vector<LocalCache> localCaches;
    std::optional<ScalingRule> scaling; ///< absent = a fixed number of replicas
    std::optional<RunningHours> running; ///< absent = around the clock
    PurchaseOption purchase;
    bool locked = false, hidden = false, disabled = false;
    std::string extra;

    bool operator==(const Tier &) const = default;
};

/// When a visit at the source calls the target.
enum class CallWhen {
    Always,
    Miss, ///< when the deciding cache did not answer
    Hit,
};

/// Which of the target's demands a call brings (databases): reads to a replica, writes to the writer.
enum class CallOperation { All, Read, Write };

/// What one class does on a link. A class without an entry uses the link's own figures.
struct Call
{
    RequestClassId requestClass;
    double callsPerVisit = 1; ///< 0 = this class does not use the link
    double requestBytes = 0, responseBytes = 0; ///< of one call, each way
    std::string extra;

    bool operator==(const Call &) const = default;
};

/// A directed call path.
struct Link
{
    LinkId id;
    TierId from, to;
    std::string name;
    double callsPerVisit = 1; ///< of every class without an entry in `calls`; 0 = only the classes listed there
    /// Bytes of one call: source → target and back. Both 0 on a link from users, a CDN or a load balancer = those of the
    /// request class (the visitor's own request and its answer pass through); elsewhere 0 means none.
    double requestBytes = 0, responseBytes = 0;
    CallWhen when = CallWhen::Always;
    CacheId cache; ///< which cache's outcome `when` means; empty = the source tier's own (CDN, cache)
    CallOperation operation = CallOperation::All;
    bool synchronous = true; ///< the caller holds its worker until the answer
    bool replication = false; ///< drawn dashed; carries no request of its own
    std::vector<Call> calls;
    std::vector<std::pair<double, double>> bends; ///< corner points the user has set, canvas coordinates
    std::string note;
    std::string extra;

    bool operator==(const Link &) const = default;
};

enum class BoundaryKind { Account, Region, Vpc, Zone, PublicSubnet, PrivateSubnet, Group };

/// A container on the canvas. Regions carry the price region of everything inside.
struct Boundary
{
    BoundaryId id;
    std::string name;
    BoundaryKind kind = BoundaryKind::Group;
    std::string region; ///< AWS region code; Region boundaries only
    BoundaryId parent; ///< empty = the canvas
    Rect frame;
    bool locked = false, hidden = false;
    std::string note;
    std::string extra;

    bool operator==(const Boundary &) const = default;
};

} // namespace headroom::model
