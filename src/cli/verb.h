#pragma once

#include "commandline.h"

#include <base/result.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace headroom::cli {

using Json = nlohmann::ordered_json;

/// Exit codes; every verb's are a subset.
enum class Exit {
    Ok = 0,
    No = 1,       ///< it worked, and the answer is no: a service level is missed, a check fails
    BadInput = 2, ///< the input or the arguments cannot be used; the message on stderr says why
};

/// One call of a verb.
struct Invocation
{
    Arguments arguments;
    std::filesystem::path dataDirectory; ///< catalogue, templates, themes, price book

    [[nodiscard]] bool json() const { return arguments.has("json"); }
};

/// One verb of the command line. Its file name is its name.
struct Verb
{
    enum class Needs { Core, Gui, Widgets }; ///< which application object; the graphical ones run offscreen

    std::string name;
    std::string summary; ///< one line, for the list of verbs
    std::vector<Positional> positionals;
    std::vector<Option> options; ///< --help and --json are added
    std::string details;         ///< what a person needs to know beyond the options; may be empty
    std::string example;
    Result<Exit> (*run)(const Invocation &);
    Needs needs = Needs::Core;
};

[[nodiscard]] const std::vector<Verb> &verbs(); ///< in the order of the help

// each in a file of its own
[[nodiscard]] Verb templatesVerb();
[[nodiscard]] Verb casesVerb();
[[nodiscard]] Verb adviseVerb();
[[nodiscard]] Verb newVerb();
[[nodiscard]] Verb infoVerb();
[[nodiscard]] Verb validateVerb();
[[nodiscard]] Verb simulateVerb();
[[nodiscard]] Verb loadtestVerb();
[[nodiscard]] Verb calibrateVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb estimateVerb();
[[nodiscard]] Verb compareVerb();
[[nodiscard]] Verb commitmentsVerb();
[[nodiscard]] Verb diagramVerb();
[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb priceVerb();
[[nodiscard]] Verb pricesVerb();
[[nodiscard]] Verb verifyVerb();

} // namespace headroom::cli
