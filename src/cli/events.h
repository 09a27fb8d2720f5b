#pragma once

#include "workspace.h"

/// What-if events from the command line: failures and operations added to the scenario for one call.
namespace headroom::cli {

/// --event LIST, for the verbs that simulate.
[[nodiscard]] Option eventOption();

/// Adds what --event lists to the chosen scenario, in the copy of the project at hand.
/// KIND@DAY:HH:MM[+MINUTES][xAMOUNT][/TIER], several with commas: "zone-loss@10:18:30+120,cache-flush@12:09:00/fpc". The day
/// counts from 1. What is left out takes the kind's usual figure.
/// Errors: InvalidInput naming the part of the list and what is expected; NotFound for a tier that stands nowhere.
[[nodiscard]] Result<> addEvents(const Invocation &, model::Project &);

} // namespace headroom::cli
