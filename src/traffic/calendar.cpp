#include "calendar.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace headroom::traffic {

namespace {

/// Takes digits off the front of a text; fails on fewer than one or more than `most`.
class Digits
{
public:
    explicit Digits(std::string_view text)
        : m_text(text)
    {
    }

    bool take(std::size_t most, int &into)
    {
        std::size_t length = 0;
        while (length < most && length < m_text.size() && m_text[length] >= '0' && m_text[length] <= '9')
            ++length;
        const auto end = m_text.data() + length;
        if (length == 0 || std::from_chars(m_text.data(), end, into).ptr != end)
            return false;
        m_text.remove_prefix(length);
        return true;
    }
    bool skip(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

std::optional<long> takeDate(Digits &text)
{
    int year = 0, month = 0, day = 0;
    if (!text.take(4, year) || !text.skip('-') || !text.take(2, month) || !text.skip('-') || !text.take(2, day))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (!date.ok() || year < 1)
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

/// The part after the date: hours, minutes, seconds, fraction.
std::optional<double> takeTime(Digits &text)
{
    int hours = 0, minutes = 0, seconds = 0, fraction = 0;
    if (!text.take(2, hours) || !text.skip(':') || !text.take(2, minutes))
        return std::nullopt;
    double parts = 0;
    if (text.skip(':')) {
        if (!text.take(2, seconds))
            return std::nullopt;
        if (text.skip('.'))
            for (double digit = 0.1; text.take(1, fraction); digit /= 10)
                parts += fraction * digit;
    }
    if (hours > 24 || minutes > 59 || seconds > 60)
        return std::nullopt;
    return hours * 3600 + minutes * 60 + seconds + parts;
}

std::optional<double> takeZone(Digits &text)
{
    if (text.atEnd() || text.skip('Z'))
        return 0;
    const int sign = text.skip('+') ? 1 : text.skip('-') ? -1 : 0;
    int hours = 0, minutes = 0;
    if (sign == 0 || !text.take(2, hours))
        return std::nullopt;
    text.skip(':');
    if (!text.atEnd() && !text.take(2, minutes))
        return std::nullopt;
    return sign * (hours * 3600.0 + minutes * 60.0);
}

std::optional<double> epoch(std::string_view text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || !(value >= 1e6) || value > 1e17)
        return std::nullopt;
    return value >= 1e14 ? value / 1e6 : value >= 1e11 ? value / 1e3 : value;
}

} // namespace

std::optional<long> dayNumber(const std::string &isoDate)
{
    Digits text(isoDate);
    const auto day = takeDate(text);
    return text.atEnd() ? day : std::nullopt;
}

std::optional<double> instant(std::string_view text)
{
    if (const auto seconds = epoch(text))
        return seconds;
    Digits rest(text);
    const auto day = takeDate(rest);
    if (!day)
        return std::nullopt;
    const double midnight = double(*day) * 86400;
    if (rest.atEnd())
        return midnight;
    if (!rest.skip('T') && !rest.skip(' '))
        return std::nullopt;
    const auto time = takeTime(rest);
    rest.skip(' ');
    const auto zone = takeZone(rest);
    if (!time || !zone || !rest.atEnd())
        return std::nullopt;
    return midnight + *time - *zone;
}

std::string isoInstant(double secondsSince1970)
{
    const auto total = (long long)(std::floor(secondsSince1970 + 1e-6));
    const long long day = total >= 0 ? total / 86400 : -((-total + 86399) / 86400);
    const int second = int(total - day * 86400);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  second / 3600, second / 60 % 60, second % 60);
    return text;
}

} // namespace headroom::traffic
