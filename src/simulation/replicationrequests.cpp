#include "replication.h"

#include <algorithm>

// Requests: arrivals, users, attempts and what ends them.

namespace headroom::simulation {

namespace {
constexpr double instantAnswer = 1e-6, instantPause = 1e-3; ///< seconds; see events.h
} // namespace

void Replication::arrive(std::size_t source)
{
    OpenState &open = m_open[source];
    m_next.set(open.slot, m_now + open.stream->exponential() / open.rate);
    launch(m_plan.open[source].requestClass, -1);
}

void Replication::scheduleUsers(std::size_t source)
{
    const ClosedState &state = m_closed[source];
    const double thinking = state.users - double(state.active);
    const double think = m_plan.closed[source].thinkSeconds;
    double at = never;
    if (thinking > 0)
        at = think > 0 ? m_now + state.stream->exponential() * think / thinking : std::max(m_now, state.notBefore);
    m_next.set(state.slot, at);
}

void Replication::userSends(std::size_t source)
{
    const ClosedUsers &closed = m_plan.closed[source];
    RandomStream &random = *m_closed[source].stream;
    double u = random.uniform();
    int chosen = 0;
    for (std::size_t k = 0; k < closed.mix.size(); ++k) {
        if (closed.mix[k] <= 0)
            continue;
        chosen = int(k);
        if (u < closed.mix[k])
            break;
        u -= closed.mix[k];
    }
    ++m_closed[source].active;
    scheduleUsers(source);
    for (std::size_t k = 0; k < closed.accompanying.size(); ++k) {
        auto count = std::uint64_t(closed.accompanying[k]);
        const double rest = closed.accompanying[k] - double(count);
        if (rest > 0 && random.uniform() < rest)
            ++count;
        for (; count > 0; --count)
            launch(int(k), -1);
    }
    launch(chosen, int(source));
}

void Replication::launch(int requestClass, int users)
{
    const auto k = std::size_t(requestClass);
    ++m_tally.classes[k].counts.generated;
    ++m_inFlight[k];
    sendAttempt(newRequest(requestClass, users, true));
}

/// The request goes out, for the first time or again.
void Replication::sendAttempt(std::uint32_t index)
{
    const Request &request = m_requests[index];
    const std::size_t k = request.requestClass;
    const ClassSpec &spec = m_classes[k];
    ++m_tally.classes[k].counts.attempts;
    if (spec.roots.empty()) {
        endAttempt(index, Fate::Completed);
        return;
    }
    if (spec.expires) {
        ClassState &state = m_classStates[k];
        if (state.deadlines.empty())
            m_next.set(state.deadlineSlot, m_now + spec.timeout);
        state.deadlines.push({m_now + spec.timeout, index, request.generation});
    }
    VisitSpec *root = spec.roots.front().second;
    if (spec.roots.size() > 1) {
        const double u = spec.calls->uniform();
        for (const auto &[cumulative, visit] : spec.roots) {
            root = visit;
            if (u < cumulative)
                break;
        }
    }
    enterOrFail(newFrame(index, none, root));
}

std::uint32_t Replication::newRequest(int requestClass, int users, bool counted)
{
    std::uint32_t index = m_freeRequest;
    if (index == none) {
        index = std::uint32_t(m_requests.size());
        m_requests.emplace_back();
    } else {
        m_freeRequest = std::uint32_t(m_requests[index].users);
    }
    Request &request = m_requests[index];
    request.start = m_now;
    request.users = users;
    request.requestClass = std::uint16_t(requestClass);
    request.attempt = 1;
    request.counted = counted;
    request.reported = false;
    request.expired = false;
    return index;
}

/// The attempt is over: answered, or ended by an error. Its number is free again.
void Replication::endAttempt(std::uint32_t index, Fate fate)
{
    Request &request = m_requests[index];
    const std::size_t k = request.requestClass;
    const Request ended = request;
    ++request.generation;
    request.users = std::int32_t(m_freeRequest);
    m_freeRequest = index;
    if (ended.counted) {
        ClassState &state = m_classStates[k];
        if (!state.deadlines.empty() && state.deadlines.front().request == index) {
            do
                state.deadlines.pop();
            while (!state.deadlines.empty() &&
                   m_requests[state.deadlines.front().request].generation != state.deadlines.front().generation);
            m_next.set(state.deadlineSlot, state.deadlines.empty() ? never : state.deadlines.front().time);
        }
    }
    if (!ended.counted || ended.expired)
        return;
    if (fate != Fate::Completed) {
        countError(ended, fate);
        return;
    }
    --m_inFlight[k];
    ClassTally &tally = m_tally.classes[k];
    ++tally.counts.completed;
    const double response = m_now - ended.start;
    tally.response.add(response);
    if (ended.reported)
        m_tally.reported.add(response);
    if (ended.users >= 0)
        userReturns(ended);
}

/// The attempt was an error: another one after a pause, or the request is one.
void Replication::countError(const Request &ended, Fate fate)
{
    const std::size_t k = ended.requestClass;
    if (retries(ended, fate)) {
        const Retry &retry = m_classes[k].retry;
        const std::uint32_t index = newRequest(ended.requestClass, ended.users, true);
        m_requests[index].start = ended.start;
        m_requests[index].attempt = std::uint16_t(ended.attempt + 1);
        const double longest =
            retry.backOffSeconds > 0 ? std::min(retry.capSeconds, retry.backOffSeconds * std::pow(retry.factor, ended.attempt - 1)) : 0;
        const double pause = retry.jitter > 0 ? longest * (1 - retry.jitter * m_classes[k].backOff->uniform()) : longest;
        m_classStates[k].backOff.push(m_now + pause, index);
        m_next.set(m_classStates[k].backOffSlot, m_classStates[k].backOff.topKey());
        return;
    }
    --m_inFlight[k];
    ClassCounts &counts = m_tally.classes[k].counts;
    switch (fate) {
    case Fate::Rejected:
        ++counts.rejected;
        break;
    case Fate::Abandoned:
        ++counts.abandoned;
        break;
    case Fate::Failed:
        ++counts.failed;
        break;
    case Fate::TimedOut:
        ++counts.timedOut;
        break;
    case Fate::Completed:
        break;
    }
    if (ended.users >= 0)
        userReturns(ended);
}

bool Replication::retries(const Request &request, Fate fate) const
{
    const Retry &retry = m_classes[request.requestClass].retry;
    if (request.attempt >= retry.attempts)
        return false;
    return fate == Fate::TimedOut ? retry.onTimeout : fate == Fate::Failed ? retry.onFailed : retry.onRejected;
}

void Replication::userReturns(const Request &ended)
{
    ClosedState &state = m_closed[std::size_t(ended.users)];
    --state.active;
    if (m_now - ended.start < instantAnswer)
        state.notBefore = m_now + instantPause;
    scheduleUsers(std::size_t(ended.users));
}

/// The oldest attempt of a class has waited long enough: an error now; its work goes on and keeps its place until it is done.
void Replication::expire(std::size_t k)
{
    Ring<Deadline> &deadlines = m_classStates[k].deadlines;
    const Deadline deadline = deadlines.front();
    deadlines.pop();
    if (m_requests[deadline.request].generation == deadline.generation) {
        m_requests[deadline.request].expired = true;
        countError(Request(m_requests[deadline.request]), Fate::TimedOut);
    }
    while (!deadlines.empty() && m_requests[deadlines.front().request].generation != deadlines.front().generation)
        deadlines.pop();
    m_next.set(m_classStates[k].deadlineSlot, deadlines.empty() ? never : deadlines.front().time);
}

void Replication::retryNow(std::size_t k)
{
    JobHeap &waiting = m_classStates[k].backOff;
    const std::uint32_t index = waiting.topJob();
    waiting.pop();
    m_next.set(m_classStates[k].backOffSlot, waiting.topKey());
    sendAttempt(index);
}

} // namespace headroom::simulation
