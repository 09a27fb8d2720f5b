#pragma once

#include <base/result.h>
#include <model/project.h>

#include <string>
#include <string_view>

/// Measured series from text: CSV with a time and a value in each row.
namespace headroom::traffic {

struct TraceOptions
{
    int valueColumn = -1;   ///< counted from 0; −1 = the first column after the time that holds numbers
    std::string from;       ///< ISO date or time of the first row to take; empty = all
    double hours = 0;       ///< length to take from there; 0 = to the end
    double stepSeconds = 0; ///< values are brought to this step by summing or holding; 0 = as measured
};

/// Reads a series on a regular grid.
///
/// Rows: a time (see instant() in calendar.h), a separator (comma, semicolon, tab), a value; fields may be quoted, a heading and
/// lines that begin with # are passed over, further columns are ignored except `unit`. With semicolons a comma may be the
/// decimal point. Rows need not be in order; of several at one time the mean is taken. The step is the commonest distance of
/// two rows; rows lie on the nearest place of the grid, and places without a row get a straight line between their neighbours
/// and are counted in Trace::filledGaps. Memory is bounded by the text's size.
/// Errors: InvalidInput naming the line and what is wrong with it; texts above 64 MiB, more than 2,000,000 rows, series with
/// more places than 600,000 or of which more than half is missing.
[[nodiscard]] Result<model::Trace> readTrace(std::string_view text, const TraceOptions & = {});

/// The trace laid under a scenario: the horizon becomes its length (at most `mostHours`, at least one), the start date its first
/// day, and the visits the given volume a month; 0 takes the series for page views: visits = mean values a month ÷ pages per visit.
[[nodiscard]] model::Scenario withTrace(model::Scenario, model::Trace, double visitsPerMonth, double mostHours = 8784);

} // namespace headroom::traffic
