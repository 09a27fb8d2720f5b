#include "replication.h"

#include <algorithm>

// The queues of the resources: processor sharing by virtual time, first come first served by departure times.

namespace headroom::simulation {

namespace {

/// The virtual clock of processor sharing is set back before its precision suffers.
constexpr double rebaseVirtualTime = 1e9;

} // namespace

/// Servers' worth of work the present jobs get: min(n, c), less by contention and coherency.
double Replication::servedJobs(const Queue &queue)
{
    const double jobs = queue.busy;
    const double served = std::min(jobs, queue.servers);
    if (queue.contention == 0 && queue.coherency == 0)
        return served;
    return served / (1 + queue.contention * std::max(0.0, jobs - 1) + queue.coherency * jobs * std::max(0.0, jobs - 1));
}

/// Brings virtual time, work done and credit of a queue up to now.
void Replication::settle(Queue &queue)
{
    const double dt = m_now - queue.last;
    queue.last = m_now;
    const double served = servedJobs(queue);
    if (queue.sharing && queue.busy > 0) {
        const double work = queue.speed * served * dt;
        queue.virtualTime += work / double(queue.busy);
        queue.tally->busyArea += work;
    }
    if (queue.burst > 1) {
        queue.credit = std::clamp(queue.credit + (queue.servers - queue.speed * served) * queue.rate * dt, 0.0, queue.capacity);
        queue.speed = queue.credit > 1e-9 * queue.rate ? queue.burst : 1;
    }
}

void Replication::publish(std::size_t index)
{
    Queue &queue = m_queues[index];
    double at = queue.departures.topKey();
    if (queue.sharing && queue.busy > 0) {
        const double jobs = queue.busy, served = servedJobs(queue);
        at = m_now + std::max(0.0, at - queue.virtualTime) * jobs / (queue.speed * served);
        const double drain = queue.speed * served - queue.servers;
        if (queue.burst > 1 && drain > 0 && queue.speed > 1)
            at = std::min(at, m_now + queue.credit / (drain * queue.rate));
    }
    m_next.set(index, at);
}

void Replication::enqueue(std::size_t index, std::uint32_t frame, double amount)
{
    Queue &queue = m_queues[index];
    ResourceTally &tally = *queue.tally;
    tally.present.up(m_now);
    if (queue.sharing || queue.burst > 1)
        settle(queue);
    if (queue.sharing) {
        if (queue.busy == 0)
            queue.virtualTime = 0; // nobody remembers the old zero
        ++queue.busy;
        queue.departures.push(queue.virtualTime + amount, frame);
    } else if (double(queue.busy) < queue.servers) {
        ++queue.busy;
        tally.inService.up(m_now);
        tally.wait.add(0, m_options.waits);
        queue.departures.push(m_now + amount / queue.speed, frame);
    } else {
        queue.waiting.push({frame, amount, m_now});
        return;
    }
    publish(index);
}

void Replication::depart(std::size_t index)
{
    Queue &queue = m_queues[index];
    ResourceTally &tally = *queue.tally;
    if (queue.sharing || queue.burst > 1)
        settle(queue);
    if (queue.sharing) {
        // The queue also wakes up when its credit is used up, or a rounding error early: then nobody leaves yet.
        const double left = (queue.departures.topKey() - queue.virtualTime) * double(queue.busy) / (queue.speed * servedJobs(queue));
        if (m_now + left > m_now) {
            publish(index);
            return;
        }
        const std::uint32_t frame = queue.departures.topJob();
        queue.departures.pop();
        --queue.busy;
        tally.present.down(m_now);
        if (queue.virtualTime > rebaseVirtualTime) {
            queue.departures.shiftKeys(queue.virtualTime);
            queue.virtualTime = 0;
        }
        publish(index);
        advance(frame);
        return;
    }
    const std::uint32_t frame = queue.departures.topJob();
    tally.present.down(m_now);
    if (queue.waiting.empty() || double(queue.busy) > queue.servers) { // nobody waits, or the server was taken away
        queue.departures.pop();
        --queue.busy;
        tally.inService.down(m_now);
    } else {
        const Queue::Waiting next = queue.waiting.front();
        queue.waiting.pop();
        tally.wait.add(m_now - next.since, m_options.waits);
        queue.departures.replaceTop(m_now + next.amount / queue.speed, next.frame);
    }
    publish(index);
    advance(frame);
}

} // namespace headroom::simulation
