#include "hostpool.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {
constexpr double slack = 1e-6;
} // namespace

HostPool::HostPool(const Hosts &rule, int replicas)
    : m_rule(rule)
{
    m_ready.reserve(std::size_t(rule.maximum));
    m_ready.assign(std::size_t(wanted(replicas)), -1e300);
    m_most = hosts();
}

int HostPool::wanted(int replicas) const
{
    const double needed = std::ceil(double(replicas) / m_rule.replicasPerHost);
    return std::clamp(int(std::ceil(needed / m_rule.targetCapacity - 1e-9)) + m_rule.spare, m_rule.minimum, m_rule.maximum);
}

void HostPool::order(int count, double now, double bootSeconds, double warmUpSeconds, Fleet &fleet)
{
    const int before = fleet.ordered(), room = m_rule.maximum * m_rule.replicasPerHost;
    const int after = std::min(before + count, room);
    const int target = wanted(after);
    while (hosts() < target)
        m_ready.push_back(now + m_rule.delaySeconds + m_rule.bootSeconds);
    m_most = std::max(m_most, hosts());
    m_idleSince = -1;
    for (int placed = before; placed < after;) { // host by host
        const int host = placed / m_rule.replicasPerHost;
        const int here = std::min(after, (host + 1) * m_rule.replicasPerHost) - placed;
        fleet.order(here, now, std::max(0.0, m_ready[std::size_t(host)] - now) + bootSeconds, warmUpSeconds);
        placed += here;
    }
}

void HostPool::step(double now, double seconds, const Fleet &fleet)
{
    m_hostSeconds += hosts() * seconds;
    const int unneeded = hosts() - wanted(fleet.ordered());
    if (unneeded <= 0) {
        m_idleSince = -1;
        return;
    }
    if (m_idleSince < 0)
        m_idleSince = now;
    if (now - m_idleSince < m_rule.idleSeconds - slack || now - m_lastRemoval < 60 - slack)
        return;
    const int limit = std::max(1, (hosts() - 1) / 2); // at least one, less than half a minute
    m_ready.resize(m_ready.size() - std::size_t(std::min(unneeded, limit)));
    m_lastRemoval = now;
}

} // namespace headroom::simulation
