#pragma once

#include <model/project.h>

#include <cstdint>
#include <map>
#include <vector>

namespace headroom::exchange {

/// Gathers the samples of a load test by the number of users at the time, in bounded memory.
///
/// Up to 40 numbers of users are kept apart as they are; a test with more (a smooth ramp) is read in levels 10 % apart. Response
/// times are counted in classes 2 % wide. A second belongs to the level of most of its samples, and a level's throughput is what
/// ended in its seconds; levels shorter than 5 s or with fewer than 20 samples are a passage, not a measurement.
class LoadLevels
{
public:
    /// \param endMs when the answer came, ms since any fixed moment \param elapsedMs >= 0 \param users at the time; 0 = not known
    void add(std::int64_t endMs, double elapsedMs, double users, bool failed);

    [[nodiscard]] std::uint64_t samples() const { return m_samples; }
    [[nodiscard]] std::uint64_t strays() const { return m_strays; } ///< more than a week after the first: not counted
    /// Increasing users.
    [[nodiscard]] std::vector<model::LoadTestPoint> points() const;

private:
    struct Level
    {
        double users = 0, elapsed = 0; ///< sums over its samples
        std::uint64_t samples = 0, failed = 0;
        std::map<int, std::uint64_t> times; ///< class of the elapsed time → samples
    };
    struct Second
    {
        std::uint32_t samples = 0;
        double users = 0; ///< sum
    };
    using Levels = std::map<int, Level>; ///< by class of the number of users

    [[nodiscard]] static int classOf(double users);
    [[nodiscard]] static model::LoadTestPoint pointOf(const Level &, double seconds, std::uint64_t ended);

    std::map<std::int64_t, Second> m_seconds; ///< since the first sample
    Levels m_coarse;
    std::map<double, Level> m_exact; ///< until there are too many numbers of users
    bool m_isExact = true;
    std::int64_t m_first = -1;
    std::uint64_t m_samples = 0, m_strays = 0;
};

} // namespace headroom::exchange
