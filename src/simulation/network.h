#pragma once

#include "plan.h"

#include <vector>

/// The call trees of a plan, prepared for solving: who waits for whom, what a visit loads, which paths a response can take.
///
/// Admission
/// ---------
/// Requests wait where they are admitted. A visit is the *head* of a domain when it is the first on its synchronous path whose
/// station has a pool, or has resources and no head above it, or when it is called asynchronously. Everything it calls
/// synchronously belongs to its domain: a saturated cache below a pool of workers makes workers wait, so the queue stands
/// before the pool. What lies above all heads (pure delays) belongs to the class's root entry.
/// An *entry* is one head visit of one class (or the root of a class). Rates inside a domain are the rate at which its
/// entries leave the queue times the multiplicities of the visits.
namespace headroom::simulation {

/// A visit of a call tree, with the entry whose rate it follows.
struct Node
{
    int requestClass = 0, visit = 0;
    int station = 0;
    int parent = -1;                ///< index of the parent node; −1 = root
    int entry = 0;                  ///< entry whose rate × multiplicity is this node's rate
    bool head = false;              ///< it starts `entry`; its inflow is that of its parent's entry × multiplicity
    bool synchronousToRoot = false; ///< the user waits for it
};

struct Entry
{
    int requestClass = 0;
    int node = -1;   ///< the head; −1 = root entry of the class
    int from = -1;   ///< entry of the calling visit; −1 for root entries
    int domain = -1; ///< −1 for root entries
};

struct Domain
{
    int station = 0;
    bool pooled = false;
    std::vector<int> entries;
    std::vector<int> resources; ///< flat indices of what its visits load while they hold their place
    std::vector<int> pools;     ///< stations of pools inside, below the head
};

/// Where a path's probability comes from.
struct Factor
{
    int cache = -1; ///< −1: the constant `probability`
    bool hit = false;
    double probability = 1;
};

/// Demand of a path at one resource.
struct PathLoad
{
    int resource = 0;             ///< flat index
    double visits = 0;            ///< mean number of visits
    double units = 0;             ///< sum of the means
    double variance = 0;          ///< sum of the variances, units²
    double skew = 0;              ///< sum of the third cumulants, units³
    const Demand *work = nullptr; ///< the only demand here, made once, of one amount; null: several or none such
};

/// One way a response can come about.
struct Path
{
    std::vector<Factor> factors;
    double latency = 0; ///< seconds, fixed
    std::vector<PathLoad> loads;
    std::vector<std::pair<int, double>> pools; ///< station of the pool, visits
    bool reported = false;
};

/// A population of responses that start at the same visit: a class's requests, or the visits at a station.
struct Population
{
    int requestClass = 0;
    int node = -1; ///< −1: the class's requests from the user's point of view
    std::vector<Path> paths;
};

/// E[X³]/E[X]³ of a demand's amount.
[[nodiscard]] double thirdMoment(const Plan &plan, const Demand &demand);

struct FlatResource
{
    int station = 0, index = 0; ///< index into Station::resources
};

struct Network
{
    explicit Network(const Plan &plan, bool stationPopulations);

    std::vector<FlatResource> resources;
    std::vector<int> firstResource;              ///< of each station: its flat index; one more entry at the end
    std::vector<Node> nodes;                     ///< by class, parents before children
    std::vector<int> firstNode;                  ///< of each class, one more at the end
    std::vector<Entry> entries;                  ///< callers first within a class; the first `classes` are the root entries
    std::vector<Domain> domains;                 ///< callers first as far as possible
    std::vector<Population> requests;            ///< one a class
    std::vector<std::vector<Population>> visits; ///< one list a station, if asked for
    std::vector<int> controllerOf;               ///< station → controller, −1 = none
};

} // namespace headroom::simulation
