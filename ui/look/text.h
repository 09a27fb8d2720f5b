#pragma once

#include <base/id.h>
#include <base/result.h>

#include <QDateTime>
#include <QString>

/// Small conversions between the plain core and the window.
namespace headroom::ui {

[[nodiscard]] inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
template<class Tag>
[[nodiscard]] QString text(const Id<Tag> &id)
{
    return QString::fromStdString(id.value);
}

/// The moment `hour` hours after the scenario's start ("2027-01-04"); invalid when the start is no date.
[[nodiscard]] QDateTime momentOf(const std::string &startDate, double hour);
/// "Wed 13 Jan, 20:14"; "day 10, 20:14" when the scenario has no date.
[[nodiscard]] QString momentText(const std::string &startDate, double hour);
/// "3 h 10 min", "12 min".
[[nodiscard]] QString hoursText(double hours);

} // namespace headroom::ui
