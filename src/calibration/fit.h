#pragma once

#include "predict.h"

/// From measured runs to a SystemModel.
///
/// What each parameter is estimated from:
///   demand D, idle share a   U = a + X·D/c over the runs, least squares; one run (or runs that differ less than twofold in X):
///                            a is assumed and D = c(U − a)/X
///   cores c                  stated, or the number whose model comes nearest to the responses
///   fixed latency            what the stations leave unexplained of the responses; the busier a run, the more of that is taken for
///                            queueing that the model lacks: runs weigh (1 − ρ)², and (1 − ρ) of the least busy counts. Never above the fastest answer
///   outside time             N/X − think − R where it exceeds a tenth of the cycle: the client was late by that much
///   D of a server whose cores are stated and whose CPU is not: the runs with the fewest and the most users
///   S, α                     without either, or where every CPU was far from its limit: the runs with the fewest and the most users; the share S has of
///                            the unloaded response is assumed, or fitted from three runs on
///   link                     bandwidth/bytes as stated; it alone limits when the busiest run came within 3 % of it
///   scatter                  SCV of the runs' percentiles; its exponent γ is assumed, or fitted from runs whose queues differ fourfold
/// What had to be assumed is varied over its range and fitted again; the differences are the ranges of parameters and predictions.
namespace headroom::calibration {

struct Assumptions
{
    double idleShare = 0.05; ///< 0 … 0.1: kernel, agents and housekeeping take a few per cent of a server that answers nothing
    double full = 0.97; ///< 0.94 … 1: mean utilization of a CPU that is never idle for want of requests (simulation::fullUtilization)
    double latencyShare = 1; ///< 0 … 2: times the latency found
    double contendedShare = 1.0 / 3; ///< 0.1 … 0.7: between pure latency (0, a sharp knee) and Amdahl's law (1)
    double spreadExponent = 0.5; ///< 0.2 … 0.8
    double demandFactor = 1; ///< 0.97 … 1.03: repeated runs differ by some 3 %
};

/// Fits one system. \param runs not empty, all of one system \param link bytes/s of one replica's link, NaN = not known
[[nodiscard]] SystemModel fit(const std::vector<const Measurement *> &runs, const std::vector<std::string> &tiers, double link, const Assumptions & = {});

/// The same with each assumption at either end of its range, in pairs: what the ranges come from.
[[nodiscard]] std::vector<SystemModel> alternatives(const std::vector<const Measurement *> &runs, const std::vector<std::string> &tiers, double link);

/// Fills low and high of the model's parameters from its alternatives.
void addRanges(SystemModel &, const std::vector<SystemModel> &alternatives);
/// The range of a figure: root of the summed squares of what each pair moves it by, and of `noise` times the value.
[[nodiscard]] Parameter ranged(double value, const std::vector<double> &ofAlternatives, double noise);

} // namespace headroom::calibration
