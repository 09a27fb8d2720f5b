#pragma once

#include <simulation/oracle/oracle.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>

/// Parameters beyond the table of exact results, drawn at random with extremes among them: utilization 0.01 … 0.999, 1 … 1,000
/// servers, SCV 0 … 20, K = c … K huge, rates over nine powers of ten. The rows' values are left open.
class OtherCases
{
public:
    explicit OtherCases(std::uint64_t seed)
        : m_state(seed)
    {
    }

    headroom::simulation::oracle::Case draw(const std::string &family, int i)
    {
        headroom::simulation::oracle::Case c;
        c.family = family;
        const double mu = between(1e-4, 1e5), rho = pick({0.01, 0.05, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999});
        const int servers = int(pick({1, 2, 3, 4, 5, 7, 10, 16, 20, 32, 64, 100, 200, 500, 1000}));
        const auto set = [&](const char *name, const std::string &value) { c.parameters[name] = value; };
        const auto metrics = [&](std::initializer_list<const char *> names) {
            for (const char *name : names)
                c.rows.push_back({"", name, 0, 0, 0});
        };
        set("mu", text(mu));
        set("c", text(servers));
        if (family == "MMc") {
            set("lam", text(rho * servers * mu));
            metrics({"utilization", "p_wait", "Lq", "Wq", "W", "L", "wq_p50", "wq_p95", "wq_p99", "w_p50", "w_p95", "w_p99"});
        } else if (family == "MMcK") {
            set("lam", text(rho * servers * mu * pick({1, 1, 2, 10})));
            set("K", text(servers + (i % 3 == 0 ? 0 : std::floor(between(1, i % 3 == 1 ? 200 : 20'000)))));
            metrics({"p_block", "throughput", "utilization", "L", "Lq", "W", "Wq", "p_wait", "wq_p50", "wq_p95", "wq_p99"});
        } else if (family == "ErlangB") {
            set("a", text(servers * between(0.05, 5)));
            metrics({"p_block"});
        } else if (family == "MMcM") {
            set("lam", text(between(0.1, 5) * servers * mu));
            set("theta", text(mu * between(1e-3, 10)));
            metrics({"p_abandon", "p_wait", "Lq", "L", "Wq", "utilization", "throughput"});
        } else if (family == "MG1") {
            const double scv = i % 5 == 0   ? 0
                               : i % 5 == 1 ? 1 / (1 + std::floor(uniform() * 20))
                               : i % 5 == 2 ? 1.05 + 19 * uniform()
                               : i % 5 == 3 ? between(0.1, 20)
                                            : between(0.05, 0.95);
            service(c, mu, scv, i % 5 == 3);
            set("c", "1");
            set("lam", text(rho * mu));
            metrics(
                {"utilization", "p_wait", "Lq", "Wq", "W", "L", "wq_sd", "w_sd", "wq_p50", "wq_p95", "wq_p99", "w_p50", "w_p95", "w_p99"});
        } else if (family == "MGc") {
            const int several = std::max(2, std::min(servers, i % 3 == 0 ? 1000 : i % 3 == 1 ? 10 : 30));
            service(c, mu, i % 3 == 0 ? 0 : i % 3 == 1 ? 0.5 + 0.4 * uniform() : between(1.2, 20), false);
            set("c", text(several));
            set("lam", text(rho * several * mu));
            metrics({"utilization", "p_wait", "Lq", "Wq", "W", "L"});
        } else if (family == "MMcPS" || family == "MMcKPS") {
            const int few = 1 + int(between(1, 20));
            set("c", text(few));
            set("lam", text(std::min(rho, 0.95) * few * mu * (family == "MMcKPS" ? pick({1, 1.6}) : 1)));
            set("discipline", "PS");
            if (family == "MMcKPS") {
                set("K", text(few + std::floor(between(1, 60))));
                metrics({"p_block"});
            } else {
                metrics({"L", "w_sd"});
            }
            metrics({"W", "w_p50", "w_p95", "w_p99"});
        } else if (family == "MGcPS") {
            service(c, mu, 20 * uniform(), i % 2 == 0);
            set("lam", text(rho * servers * mu));
            set("discipline", "PS");
            metrics({"W", "L", "R_given_size_0.5x_mean", "R_given_size_4x_mean"});
        } else if (family == "CLOSED") {
            const int stations = 1 + int(uniform() * 4);
            set("N", text(1 + std::floor(between(1, 300))));
            set("Z", text(i % 4 == 0 ? 0 : between(0.01, 20)));
            set("S", list(stations, [&] { return between(0.001, 1); }));
            set("V", list(stations, [&] { return between(0.2, 10); }));
            set("m", list(stations, [&] { return uniform() < 0.6 ? 1 : 1 + std::floor(uniform() * 16); }));
            c.rows.push_back({"all", "X", 0, 0, 0});
            c.rows.push_back({"all", "R", 0, 0, 0});
            for (int s = 1; s <= stations; ++s)
                for (const char *name : {"L", "W", "utilization"})
                    c.rows.push_back({std::to_string(s), name, 0, 0, 0});
        } else if (family == "TANDEM") {
            const int stations = 2 + int(uniform() * 4);
            const double lam = between(0.01, 100);
            std::string rates = "[", counts = "[";
            for (int s = 0; s < stations; ++s) { // exact percentiles: only the ends have several servers
                const double count = s == 0 || s + 1 == stations ? 1 + std::floor(uniform() * 10) : 1;
                rates += text(lam / count / pick({0.05, 0.3, 0.6, 0.8, 0.9, 0.95, 0.99})) + " ";
                counts += text(count) + " ";
            }
            set("lam", text(lam));
            set("mu", rates + "]");
            set("c", counts + "]");
            metrics({"e2e_mean", "e2e_p50", "e2e_p95", "e2e_p99"});
        } else if (family == "JACKSON") {
            const int stations = 2 + int(uniform() * 4);
            std::string routing = "[";
            for (int s = 0; s < stations; ++s)
                routing += (s ? "|" : "") + list(
                                                stations, [&] { return 0.8 * uniform() / stations; }, "", "");
            set("gamma", list(stations, [&] { return 0.1 + uniform(); }));
            set("mu", list(stations, [&] { return 3 + 20 * uniform(); }));
            set("c", list(stations, [&] { return 1 + std::floor(uniform() * 8); }));
            set("P", routing + "]");
            c.rows.push_back({"all", "R_system", 0, 0, 0});
            c.rows.push_back({"all", "L_system", 0, 0, 0});
            for (int s = 1; s <= stations; ++s)
                for (const char *name : {"lambda", "utilization", "p_wait", "Wq", "W", "Lq", "L"})
                    c.rows.push_back({std::to_string(s), name, 0, 0, 0});
        } else if (family == "USL") {
            set("gamma", text(between(0.01, 1e4)));
            set("alpha", text(i % 4 == 0 ? 0 : between(1e-4, 0.6)));
            set("beta", text(between(1e-5, 0.05)));
            metrics({"N_star", "X_peak", "X_at_1", "X_at_4", "X_at_128", "X_at_1000"});
        }
        c.id = family;
        for (const auto &[name, value] : c.parameters)
            c.id += " " + name + "=" + value;
        return c;
    }

private:
    double uniform() // SplitMix64
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return double((z ^ (z >> 31)) >> 11) * 0x1p-53;
    }
    double between(double low, double high) { return std::exp(std::log(low) + uniform() * (std::log(high) - std::log(low))); }
    double pick(std::initializer_list<double> values) { return values.begin()[std::size_t(uniform() * double(values.size()))]; }

    static std::string text(double value)
    {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.15g", value);
        return buffer;
    }

    template<class Draw>
    static std::string list(int count, const Draw &draw, const char *open = "[", const char *close = "]")
    {
        std::string values = open;
        for (int i = 0; i < count; ++i)
            values += (i ? " " : "") + text(draw());
        return values + close;
    }

    static void service(headroom::simulation::oracle::Case &c, double mu, double scv, bool lognormal)
    {
        c.parameters["mean"] = text(1 / mu);
        c.parameters["scv"] = text(scv);
        c.parameters["dist"] = lognormal ? "lognormal" : scv <= 0 ? "det" : scv < 1 ? "erlang" : scv > 1 ? "h2" : "exp";
        c.parameters.erase("mu");
    }

    std::uint64_t m_state;
};
