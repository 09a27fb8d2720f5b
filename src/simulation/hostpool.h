#pragma once

#include "fleet.h"

#include <vector>

/// The hosts below a fleet of tasks or pods, kept in number by the room that these need (ECS capacity provider with managed scaling,
/// Kubernetes cluster autoscaler). Replicas are packed: the n-th one stands on host ⌈n / replicasPerHost⌉.
namespace headroom::simulation {

class HostPool
{
public:
    /// Starts with the hosts that `replicas` want.
    HostPool(const Hosts &, int replicas);

    /// Orders replicas, and the hosts they lack: a replica boots when its host has come.
    void order(int count, double now, double bootSeconds, double warmUpSeconds, Fleet &);
    /// The step of `seconds` that ends at `now`: meters hosts, and takes those away that were not needed for long.
    void step(double now, double seconds, const Fleet &);

    [[nodiscard]] int hosts() const { return int(m_ready.size()); } ///< booting ones included
    [[nodiscard]] double hostSeconds() const { return m_hostSeconds; }
    [[nodiscard]] int most() const { return m_most; }

private:
    [[nodiscard]] int wanted(int replicas) const;

    Hosts m_rule;
    std::vector<double> m_ready; ///< when each host takes replicas, ascending
    double m_hostSeconds = 0;
    int m_most = 0;
    double m_idleSince = -1, m_lastRemoval = -1e300;
};

} // namespace headroom::simulation
