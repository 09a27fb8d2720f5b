#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

/// Random numbers that are the same on every platform: generator and distributions are our own, because the standard does
/// not fix what its distributions return.
namespace headroom {

/// Spreads the bits of a counter or seed (splitmix64; Steele, Lea, Flood, OOPSLA 2014).
[[nodiscard]] constexpr std::uint64_t mixBits(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// A stream's number from its name (FNV-1a), so that equal names draw equal numbers in two variants.
[[nodiscard]] constexpr std::uint64_t streamOf(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return hash;
}

/// xoshiro256++ (Blackman, Vigna: Scrambled linear pseudorandom number generators, ACM TOMS 2021). Period 2^256 − 1.
class RandomStream
{
public:
    RandomStream() : RandomStream(0, 0) {}
    RandomStream(std::uint64_t seed, std::uint64_t stream)
    {
        std::uint64_t x = mixBits(seed) ^ mixBits(mixBits(stream));
        for (auto &word : m_state)
            word = x = mixBits(x);
    }

    [[nodiscard]] std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double uniform() { return double(next() >> 11) * 0x1.0p-53; }

    /// Uniform in (0, 1): safe for a logarithm.
    [[nodiscard]] double uniformOpen() { return (double(next() >> 12) + 0.5) * 0x1.0p-52; }

    /// Exponential with mean 1.
    [[nodiscard]] double exponential();

    /// Standard normal (polar method of Marsaglia, one value kept).
    [[nodiscard]] double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        double x, y, square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        const double factor = std::sqrt(-2 * std::log(square) / square);
        m_spare = y * factor;
        m_hasSpare = true;
        return x * factor;
    }

private:
    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

namespace detail {

/// Tables of the 256-layer ziggurat of e^−x (Marsaglia, Tsang: The ziggurat method, J. Stat. Softw. 2000), computed once.
struct ExponentialZiggurat
{
    static constexpr int layers = 256;
    static constexpr double tail = 7.69711747013104972; ///< left edge of the tail layer
    static constexpr double area = 3.9496598225815571993e-3; ///< of each layer
    std::array<double, layers + 1> x{};
    std::array<double, layers + 1> y{};
    std::array<double, layers> scale{}; ///< x[i] × 2^−53
    std::array<std::uint64_t, layers> accept{}; ///< a 53-bit number below it is accepted at once

    ExponentialZiggurat()
    {
        x[0] = area / std::exp(-tail);
        x[1] = tail;
        for (int i = 2; i < layers; ++i)
            x[i] = -std::log(area / x[i - 1] + std::exp(-x[i - 1]));
        x[layers] = 0;
        for (int i = 0; i <= layers; ++i)
            y[i] = std::exp(-x[i]);
        for (int i = 0; i < layers; ++i) {
            scale[i] = x[i] * 0x1.0p-53;
            accept[i] = static_cast<std::uint64_t>(x[i + 1] / x[i] * 0x1.0p53);
        }
    }
};

inline const ExponentialZiggurat exponentialZiggurat;

} // namespace detail

inline double RandomStream::exponential()
{
    const auto &table = detail::exponentialZiggurat;
    double shift = 0;
    for (;;) {
        const std::uint64_t bits = next();
        const auto layer = static_cast<unsigned>(bits & 255u);
        const std::uint64_t mantissa = bits >> 11;
        const double x = double(mantissa) * table.scale[layer];
        if (mantissa < table.accept[layer]) [[likely]]
            return shift + x;
        if (layer == 0) {
            shift += detail::ExponentialZiggurat::tail; // memoryless: the tail is the same distribution again
            continue;
        }
        if (table.y[layer] + (table.y[layer + 1] - table.y[layer]) * uniform() < std::exp(-x))
            return shift + x;
    }
}

} // namespace headroom
