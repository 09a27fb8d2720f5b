#include "events.h"

#include <model/enumnames.h>

#include <algorithm>
#include <regex>

namespace headroom::cli {
namespace {

using model::ScenarioEvent;

constexpr const char *form = "KIND@DAY:HH:MM, then +MINUTES, xAMOUNT and /TIER as needed, e.g. zone-loss@10:18:30+120";

std::string failureKinds()
{
    std::string list;
    for (auto kind = std::size_t(ScenarioEvent::Kind::ZoneLoss); kind < model::enumNames<ScenarioEvent::Kind>.size(); ++kind)
        list.append(list.empty() ? "" : ", ").append(model::enumNames<ScenarioEvent::Kind>[kind]);
    return list + ", surge";
}

Result<ScenarioEvent> eventFrom(const std::string &text)
{
    static const std::regex grammar(R"(([a-z-]+)@(\d{1,3}):(\d{1,2}):(\d{2})(\+\d{1,6}(\.\d{1,3})?)?(x\d{1,6}(\.\d{1,3})?)?(/(.+))?)");
    std::smatch part;
    if (!std::regex_match(text, part, grammar))
        return fail(ErrorCode::InvalidInput, "\"" + text + "\" is no event; write " + form + ".", "--event");
    const auto &names = model::enumNames<ScenarioEvent::Kind>;
    const auto kind = std::find(names.begin(), names.end(), part[1].str());
    ScenarioEvent event;
    event.kind = kind == names.end() ? ScenarioEvent::Kind::Job : ScenarioEvent::Kind(kind - names.begin());
    if (event.kind == ScenarioEvent::Kind::Job || event.kind == ScenarioEvent::Kind::Campaign)
        return fail(ErrorCode::InvalidInput, "\"" + part[1].str() + "\" cannot be added here; choose one of: " + failureKinds() + ".",
                    "--event");
    const int day = std::stoi(part[2]), hour = std::stoi(part[3]), minute = std::stoi(part[4]);
    if (day < 1 || hour > 23 || minute > 59)
        return fail(ErrorCode::InvalidInput, "\"" + text + "\" names no time; days count from 1, the clock goes to 23:59.", "--event");
    event.name = part[1].str();
    event.startHour = (day - 1) * 24 + hour + minute / 60.0;
    if (part[5].matched)
        event.holdMinutes = std::stod(part[5].str().substr(1));
    if (part[7].matched)
        event.amount = std::stod(part[7].str().substr(1));
    if (part[10].matched)
        event.tier = model::TierId(part[10].str());
    if (event.kind == ScenarioEvent::Kind::Surge && !(event.amount > 0 && event.holdMinutes > 0))
        return fail(ErrorCode::InvalidInput, "A surge needs its length and its factor, e.g. surge@3:12:00+20x10.", "--event");
    if (event.kind == ScenarioEvent::Kind::Surge)
        event.rampMinutes = event.decayMinutes = 3;
    return event;
}

} // namespace

Option eventOption()
{
    return {"event", "LIST", "also let this happen: " + std::string(form) + "; several with commas. Kinds: " + failureKinds()};
}

Result<> addEvents(const Invocation &call, model::Project &project)
{
    const auto chosen = chosenScenario(call, project);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto &scenario = project.scenarios[std::size_t(*chosen - project.scenarios.data())];
    int number = 0;
    for (const std::string &text : call.arguments.list("event")) {
        auto event = eventFrom(text);
        if (!event)
            return tl::unexpected(event.error());
        const auto hasTier = [&](const model::Variant &variant) { return variant.tier(event->tier) != nullptr; };
        if (!event->tier.empty() && std::none_of(project.variants.begin(), project.variants.end(), hasTier))
            return fail(ErrorCode::NotFound, "No variant has the tier \"" + event->tier.value + "\".", "--event " + text);
        if (event->startHour >= scenario.horizonHours)
            return fail(ErrorCode::InvalidInput, "\"" + text + "\" lies after the end of the scenario.", "--event");
        event->id = "what-if-" + std::to_string(++number);
        scenario.events.push_back(std::move(*event));
    }
    return {};
}

} // namespace headroom::cli
