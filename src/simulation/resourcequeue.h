#pragma once

#include "servicequeue.h"
#include "tally.h"

#include <algorithm>

namespace headroom::simulation {

inline constexpr std::uint32_t none = 0xffffffffu; ///< no job, no frame, no request

/// One resource of one replica: the jobs in it, its speed and its credit. Jobs are numbers, amounts are seconds at the sustained
/// rate of one server.
///
/// First come first served keeps the times of departure. Processor sharing keeps a virtual time V that grows at (work done) / n; a
/// job of size s that comes at V leaves at V + s, so the order of departures never changes while jobs come and go.
/// While there is credit the servers run at `burst` times their rate; credit' = (servers − speed × jobs served) × rate.
class ResourceQueue
{
public:
    bool sharing = true;
    bool keepWaits = false; ///< fill the histogram of waits
    double servers = 1, rate = 1;
    double burst = 1;                ///< speed relative to the rate while there is credit
    double capacity = 0, credit = 0; ///< units
    double contention = 0, coherency = 0;
    ResourceTally *tally = nullptr;

    [[nodiscard]] double number() const { return double(m_busy) + double(m_waiting.size()); }
    [[nodiscard]] double waiting() const { return double(m_waiting.size()) + std::max(0.0, double(m_busy) - servers); }
    [[nodiscard]] bool empty() const { return m_busy == 0; }
    [[nodiscard]] double speed() const { return m_speed; }

    void begin(double now)
    {
        m_last = now;
        refreshSpeed();
    }
    /// After a change of credit or capacity from outside.
    void refreshSpeed() { m_speed = burst > 1 && credit > 1e-9 * rate ? burst : 1; }

    /// Brings virtual time, work done and credit up to now.
    void settle(double now)
    {
        const double dt = now - m_last;
        m_last = now;
        const double served = servedJobs();
        if (sharing && m_busy > 0) {
            const double work = m_speed * served * dt;
            m_virtualTime += work / double(m_busy);
            tally->busyArea += work;
            tally->waitingArea += std::max(0.0, double(m_busy) - servers) * dt;
        }
        if (burst > 1) {
            credit = std::clamp(credit + (servers - m_speed * served) * rate * dt, 0.0, capacity);
            const double drain = burst * served - servers;
            if (drain > 0 && now + credit / (drain * rate) <= now) // too little for the clock to notice
                credit = 0;
            refreshSpeed();
        }
    }

    /// When it has to be looked at next: a departure, or the end of its credit.
    [[nodiscard]] double next(double now) const
    {
        if (!sharing || m_busy == 0)
            return m_departures.topKey();
        const double served = servedJobs();
        if (served <= 0) // no replica left
            return never;
        double at = now + std::max(0.0, m_departures.topKey() - m_virtualTime) * double(m_busy) / (m_speed * served);
        const double drain = m_speed * served - servers;
        if (m_speed > 1 && drain > 0)
            at = std::min(at, now + credit / (drain * rate));
        return at;
    }

    /// A job comes. \return false when it has to wait and next() has not changed
    bool add(double now, std::uint32_t job, double amount)
    {
        if (sharing || burst > 1)
            settle(now);
        if (sharing) {
            tally->present.up(now);
            if (m_busy == 0)
                m_virtualTime = 0; // nobody remembers the old zero
            ++m_busy;
            m_departures.push(m_virtualTime + amount, job);
            return true;
        }
        if (double(m_busy) >= servers) {
            tally->present.up(now);
            m_waiting.push({job, amount, now});
            return false;
        }
        ++m_busy;
        tally->inService.up(now);
        tally->wait.none(keepWaits);
        m_departures.push(now + amount / m_speed, job);
        return true;
    }

    /// It is time for next(): the job that leaves, or none when only the credit ended.
    std::uint32_t depart(double now)
    {
        if (sharing || burst > 1)
            settle(now);
        if (sharing)
            return departShared(now);
        const std::uint32_t job = m_departures.topJob();
        if (m_waiting.empty() || double(m_busy) > servers) { // nobody waits, or the server was taken away
            m_departures.pop();
            --m_busy;
            tally->inService.down(now);
        } else {
            const Waiting first = takeWaiting(now);
            m_departures.replaceTop(now + first.amount / m_speed, first.job);
        }
        return job;
    }

    /// Takes out the jobs for which `gone(job)` holds; those that wait take the servers that fall free.
    template<class Gone>
    void removeIf(double now, Gone gone)
    {
        settle(now);
        const std::size_t served = m_departures.removeIf(gone);
        m_busy -= std::uint32_t(served);
        for (std::size_t i = 0; i < served; ++i)
            (sharing ? tally->present : tally->inService).down(now);
        for (std::size_t left = m_waiting.removeIf([&](const Waiting &w) { return gone(w.job); }); left > 0; --left)
            tally->present.down(now);
        fill(now);
    }

    template<class Look>
    void eachWaiting(Look look) const
    {
        m_waiting.each([&](const Waiting &w) { look(w.job); });
    }

    /// Jobs that wait take the servers that are free.
    void fill(double now)
    {
        while (!m_waiting.empty() && double(m_busy) < servers) {
            const Waiting first = takeWaiting(now);
            ++m_busy;
            tally->inService.up(now);
            m_departures.push(now + first.amount / m_speed, first.job);
        }
    }

private:
    struct Waiting
    {
        std::uint32_t job;
        double amount, since;
    };

    /// Servers' worth of work the present jobs get: min(n, c), less by contention and coherency.
    [[nodiscard]] double servedJobs() const
    {
        const double jobs = m_busy;
        const double served = std::min(jobs, servers);
        if (contention == 0 && coherency == 0)
            return served;
        return served / (1 + contention * std::max(0.0, jobs - 1) + coherency * jobs * std::max(0.0, jobs - 1));
    }

    Waiting takeWaiting(double now)
    {
        const Waiting first = m_waiting.front();
        m_waiting.pop();
        tally->present.down(now);
        tally->wait.add(now - first.since, keepWaits);
        return first;
    }

    std::uint32_t departShared(double now)
    {
        // The queue also wakes up when its credit is used up, or a rounding error early: then nobody leaves yet.
        const double left = (m_departures.topKey() - m_virtualTime) * double(m_busy) / (m_speed * servedJobs());
        if (now + left > now)
            return none;
        const std::uint32_t job = m_departures.topJob();
        m_departures.pop();
        --m_busy;
        tally->present.down(now);
        if (m_virtualTime > rebaseVirtualTime) {
            m_departures.shiftKeys(m_virtualTime);
            m_virtualTime = 0;
        }
        return job;
    }

    static constexpr double rebaseVirtualTime = 1e9; ///< the virtual clock is set back before its precision suffers

    std::uint32_t m_busy = 0; ///< Fcfs: jobs in service; sharing: jobs present
    double m_speed = 1;
    double m_virtualTime = 0, m_last = 0;
    JobHeap m_departures;
    Ring<Waiting> m_waiting;
};

} // namespace headroom::simulation
