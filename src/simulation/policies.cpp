#include "policies.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double slack = 1e-6;    ///< seconds, so that times that fall on the grid do not slip by a rounding
constexpr double rounding = 1e-9; ///< of numbers of replicas
constexpr double most = 1e6;      ///< replicas: no wish is larger

int upTo(double replicas)
{
    return int(std::min(most, std::ceil(replicas - rounding)));
}

bool immediate(const Policy &policy)
{
    return policy.kind == ControllerKind::Concurrency || policy.kind == ControllerKind::CapacityUnits;
}

} // namespace

int adjusted(const Policy &policy, int n, double adjustment, bool more)
{
    if (policy.adjustment == AdjustmentKind::Exact)
        return int(adjustment);
    double change = adjustment;
    if (policy.adjustment == AdjustmentKind::Percent && adjustment > 0) {
        change = n * adjustment / 100;
        change = change > 1 ? std::floor(change + rounding) : 1;
        change = std::max(change, double(policy.minimumAdjustment));
    }
    return int(std::clamp(more ? n + change : n - change, 0.0, most));
}

double adjustmentAt(const std::vector<StepAdjustment> &steps, double beyond)
{
    double found = 0;
    for (const StepAdjustment &step : steps)
        if (beyond >= step.beyond - rounding)
            found = step.adjustment;
    return found;
}

PolicyWatch::PolicyWatch(const Policy &policy, double stepSeconds)
    : m_policy(&policy)
    , m_stepSeconds(stepSeconds)
{
    m_pending.resize(std::size_t(policy.delaySeconds / std::max(policy.periodSeconds, stepSeconds)) + 2);
    if (policy.kind == ControllerKind::HorizontalPod)
        m_recent.assign(std::size_t(policy.stabilizationSeconds / stepSeconds) + 1, {-1e300, 0});
}

void PolicyWatch::add(double now, double signal)
{
    const Policy &policy = *m_policy;
    if (!std::isnan(signal)) {
        m_sum += (policy.offset + policy.scale * signal) * m_stepSeconds;
        m_measured += m_stepSeconds;
    }
    m_elapsed += m_stepSeconds;
    if (m_elapsed + slack < policy.periodSeconds && !immediate(policy))
        return;
    m_pending[(m_first + m_count) % m_pending.size()] = {immediate(policy) ? now : now + policy.delaySeconds,
                                                         m_measured > 0 ? m_sum / m_measured : std::nan("")};
    m_count = std::min(m_count + 1, m_pending.size());
    m_sum = m_measured = m_elapsed = 0;
}

bool PolicyWatch::look(const Situation &at)
{
    bool fresh = false;
    while (m_count > 0 && m_pending[m_first].published <= at.now + slack) {
        const double value = m_pending[m_first].value;
        m_first = (m_first + 1) % m_pending.size();
        --m_count;
        if (std::isnan(value)) { // missing data: no change in either direction
            m_above = m_below = 0;
            m_wish = {Wish::Keep, at.ordered};
        } else {
            m_highest = std::max(m_highest, value);
            m_wish = decide(value, at);
        }
        fresh = true;
    }
    return fresh;
}

Wish PolicyWatch::decide(double value, const Situation &at)
{
    switch (m_policy->kind) {
    case ControllerKind::Step:
        return byThreshold(value, at);
    case ControllerKind::Simple:
        if (at.now < at.lastDone + m_policy->inCooldownSeconds - slack) { // deaf, and forgets what it heard
            m_above = m_below = 0;
            return {Wish::Keep, at.ordered};
        }
        return byThreshold(value, at);
    case ControllerKind::TargetTracking:
        return byTarget(value, at);
    case ControllerKind::HorizontalPod:
        return byPods(value, at);
    case ControllerKind::Concurrency:
        return byPlaces(value, at);
    case ControllerKind::CapacityUnits:
        return byUnits(value, at);
    case ControllerKind::Fixed:
        break;
    }
    return {};
}

Wish PolicyWatch::byThreshold(double value, const Situation &at)
{
    const Policy &policy = *m_policy;
    const bool adds = policy.outAdjustment > 0 || !policy.outSteps.empty(), removes = policy.inAdjustment > 0 || !policy.inSteps.empty();
    m_above = adds && value >= policy.target ? m_above + 1 : 0;
    if (m_above >= policy.outDatapoints) {
        const double adjustment = policy.outSteps.empty() ? policy.outAdjustment : adjustmentAt(policy.outSteps, value - policy.target);
        const int wanted = adjustment > 0 ? adjusted(policy, at.warm, adjustment, true) : at.ordered;
        m_below = 0;
        if (at.now - at.lastAddition < policy.outCooldownSeconds - slack)
            return {Wish::Keep, at.ordered};
        return {Wish::Add, wanted};
    }
    if (!removes)
        return {};
    const bool separate = policy.lowTarget >= 0;
    const double low = separate ? policy.lowTarget : policy.target;
    const double adjustment = policy.inSteps.empty() ? policy.inAdjustment : adjustmentAt(policy.inSteps, low - value);
    const int wanted = adjustment > 0 ? std::max(0, adjusted(policy, at.serving, adjustment, false)) : at.serving;
    const double after = policy.scaleIn == ScaleIn::Projected ? value * at.serving / std::max(1, wanted) : value;
    const bool isLow = separate ? value <= low : value < low, fits = policy.scaleIn == ScaleIn::Literal || after < policy.target;
    m_below = isLow && fits ? m_below + 1 : 0;
    const bool rested =
        at.now - at.lastRemoval >= policy.inCooldownSeconds - slack && at.now - at.lastAddition >= policy.settleSeconds - slack;
    if (m_below < policy.inDatapoints || !at.settled() || !(rested || policy.kind == ControllerKind::Simple) || wanted >= at.serving)
        return {Wish::Keep, at.ordered};
    return {Wish::Remove, wanted};
}

Wish PolicyWatch::byTarget(double value, const Situation &at)
{
    const Policy &policy = *m_policy;
    m_above = value > policy.target ? m_above + 1 : 0;
    m_below = value < policy.lowFraction * policy.target ? m_below + 1 : 0;
    if (m_above >= policy.outDatapoints) {
        if (at.now - at.lastAddition < policy.outCooldownSeconds - slack)
            return {Wish::Keep, at.ordered};
        return {Wish::Add, upTo(std::max(1, at.warm) * value / policy.target)};
    }
    const bool rested =
        at.now - at.lastRemoval >= policy.inCooldownSeconds - slack && at.now - at.lastAddition >= policy.settleSeconds - slack;
    if (m_below < policy.inDatapoints || !at.settled() || !rested)
        return {Wish::Keep, at.ordered};
    return {Wish::Remove, upTo(at.serving * value / policy.target)};
}

Wish PolicyWatch::byPods(double value, const Situation &at)
{
    const Policy &policy = *m_policy;
    const double ready = at.warm, current = std::max(1, at.ordered);
    double wanted = current;
    if (std::abs(value / policy.target - 1) > policy.tolerance + rounding) {
        // pods that are not ready count as idle when more are wanted, as on target when fewer are
        const double used = value > policy.target ? value * ready : value * ready + policy.target * (current - ready);
        const double ratio = used / (current * policy.target);
        const bool turned = (ratio > 1) != (value > policy.target);
        if (std::abs(ratio - 1) > policy.tolerance + rounding && !turned)
            wanted = upTo(current * ratio);
    }
    if (!m_recent.empty()) {
        m_recent[m_nextRecent] = {at.now, int(wanted)};
        m_nextRecent = (m_nextRecent + 1) % m_recent.size();
        for (const Recommendation &recent : m_recent) // the highest of the stabilization time, but never more than there are
            if (recent.at > at.now - policy.stabilizationSeconds - slack)
                wanted = std::max(wanted, std::min(current, double(recent.replicas)));
    }
    double highest = current, lowest = current;
    for (double t = 0; t < m_stepSeconds - slack; t += policy.syncSeconds) { // as often as it looks within the step
        highest = std::min(most, std::max(highest * (1 + policy.upPercent / 100), highest + policy.upPods));
        lowest *= std::max(0.0, 1 - policy.downPercent / 100);
    }
    const int limited = int(std::clamp(wanted, std::ceil(lowest - rounding), std::floor(highest + rounding)));
    return limited > at.ordered   ? Wish{Wish::Add, limited}
           : limited < at.ordered ? Wish{Wish::Remove, limited}
                                  : Wish{Wish::Keep, at.ordered};
}

/// Places for requests at once: what is used now, and what can be added until the next look.
Wish PolicyWatch::byPlaces(double signal, const Situation &at) const
{
    const int places = upTo(std::max(0.0, signal) * at.serving + m_policy->growth * m_stepSeconds);
    return places > at.ordered ? Wish{Wish::Add, places} : places < at.ordered ? Wish{Wish::Remove, places} : Wish{Wish::Keep, at.ordered};
}

Wish PolicyWatch::byUnits(double signal, const Situation &at) const
{
    constexpr double full = 0.97, whenFull = 4; // a full step hides how much more is needed: a part of what it could have grown
    const Policy &policy = *m_policy;
    const double n = std::max(1, at.serving), fold = std::exp(std::min(20.0, m_stepSeconds / policy.growth));
    const double highest = std::max(n * fold, n + policy.growthFloor * m_stepSeconds), least = n / fold;
    if (signal > policy.target) {
        const double wanted = signal >= full ? whenFull * n : n * signal / policy.target;
        return {Wish::Add, upTo(std::min(wanted, highest))};
    }
    if (signal < policy.lowFraction * policy.target)
        return {Wish::Remove, upTo(std::max(n * signal / policy.target, least))};
    return {Wish::Keep, at.ordered};
}

} // namespace headroom::simulation
