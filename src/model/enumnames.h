#pragma once

#include "project.h"

#include <array>
#include <string_view>

/// The JSON words of every enumeration, in the order of its enumerators (which all count from 0).
namespace headroom::model {

template<class E>
inline constexpr std::array<std::string_view, 0> enumNames{};

template<std::size_t N>
using Names = std::array<std::string_view, N>;

template<>
inline constexpr Names<4> enumNames<ValueSource>{"catalogue", "entered", "measured", "assumption"};
template<>
inline constexpr Names<5> enumNames<ScalingKind>{"step", "target-tracking", "scheduled", "simple", "horizontal-pod"};
template<>
inline constexpr Names<2> enumNames<ScaleInMode>{"projected", "literal"};
template<>
inline constexpr Names<3> enumNames<AdjustmentKind>{"change", "exact", "percent"};
template<>
inline constexpr Names<4> enumNames<Recurrence>{"once", "daily", "weekdays", "weekly"};
template<>
inline constexpr Names<5> enumNames<PurchaseModel>{"project-default", "on-demand", "reserved", "savings-plan", "spot"};
template<>
inline constexpr Names<3> enumNames<Upfront>{"none", "partial", "all"};
template<>
inline constexpr Names<5> enumNames<SupportPlan>{"none", "developer", "business", "enterprise-on-ramp", "enterprise"};
template<>
inline constexpr Names<3> enumNames<CallWhen>{"always", "miss", "hit"};
template<>
inline constexpr Names<3> enumNames<CallOperation>{"all", "read", "write"};
template<>
inline constexpr Names<7> enumNames<BoundaryKind>{"account", "region", "vpc", "zone", "public-subnet", "private-subnet", "group"};
template<>
inline constexpr Names<3> enumNames<RequestClass::Kind>{"page", "accompanying", "background"};
template<>
inline constexpr Names<11> enumNames<ScenarioEvent::Kind>{"campaign",    "surge",      "job",        "zone-loss",      "region-loss", "database-failover",
                                                          "cache-flush", "cdn-outage", "deployment", "instance-crash", "retry-storm"};
template<>
inline constexpr Names<4> enumNames<Recovery::Strategy>{"backup-restore", "pilot-light", "warm-standby", "multi-site"};
template<>
inline constexpr Names<3> enumNames<LoadTest::Origin>{"stated", "simulated", "imported"};
template<>
inline constexpr Names<5> enumNames<ServiceLevel::Metric>{"p95-ms", "p99-ms", "mean-ms", "error-rate", "monthly-cost"};

} // namespace headroom::model
