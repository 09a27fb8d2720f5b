#include "catalog.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace headroom::catalog {

namespace {

/// Number of single-character edits between two words (Levenshtein), for "did you mean".
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// " Did you mean "x"?" for the nearest candidate that is at most a third of its letters away.
template<class Names>
std::string suggestion(std::string_view wrong, const Names &candidates)
{
    constexpr std::size_t longestName = 64; // a hostile name is not worth a comparison
    std::string best;
    std::size_t distance = std::max<std::size_t>(2, wrong.size() / 3) + 1;
    for (const std::string &candidate : candidates) {
        if (wrong.size() > longestName)
            break;
        if (const std::size_t edits = editDistance(wrong, candidate); edits < distance) {
            distance = edits;
            best = candidate;
        }
    }
    return best.empty() ? std::string() : " Did you mean \"" + best + "\"?";
}

std::string figure(double value)
{
    std::ostringstream out;
    out.precision(12);
    out << value;
    return out.str();
}

class Checker
{
public:
    Checker(const Catalog &catalog, const model::Variant &variant, std::vector<model::Issue> &issues)
        : m_catalog(catalog)
        , m_variant(variant)
        , m_issues(issues)
    {
    }

    void check(const model::Tier &tier)
    {
        const Kind *kind = m_catalog.kind(tier.kind);
        if (!kind) {
            std::vector<std::string> ids;
            for (const Kind &each : m_catalog.kinds())
                ids.push_back(each.id);
            return report(tier, {}, ErrorCode::NotFound,
                          "The catalogue has no kind \"" + tier.kind + "\"; choose another kind." + suggestion(tier.kind, ids));
        }
        for (const auto &[id, parameter] : tier.parameters) {
            if (const ParameterSpec *spec = kind->parameter(id))
                checkValue(tier, *spec, parameter);
            else
                checkUnknown(tier, *kind, id);
        }
        checkBounds(tier, *kind);
        checkState(tier, *kind);
    }

private:
    void report(const model::Tier &tier, const std::string &parameter, ErrorCode code, std::string message,
                model::Issue::Severity severity = model::Issue::Severity::Error)
    {
        std::string where = "variant " + m_variant.id.value + ", tier " + tier.id.value;
        if (!parameter.empty())
            where += ", parameter " + parameter;
        m_issues.push_back({severity, {code, std::move(message), std::move(where)}, m_variant.id, tier.id.value});
    }

    /// Only a warning: the value has no effect, but a file of a newer version may well carry it.
    void checkUnknown(const model::Tier &tier, const Kind &kind, const std::string &id)
    {
        std::vector<std::string> ids;
        for (const ParameterSpec &each : kind.parameters)
            ids.push_back(each.id);
        report(tier, id, ErrorCode::NotFound,
               "The kind \"" + kind.name + "\" has no such parameter, so the value has no effect; correct or remove it." +
                   suggestion(id, ids),
               model::Issue::Severity::Warning);
    }

    void checkValue(const model::Tier &tier, const ParameterSpec &spec, const model::Parameter &parameter)
    {
        const auto wrong = [&](std::string message) { report(tier, spec.id, ErrorCode::InvalidInput, std::move(message)); };
        switch (spec.type) {
        case ParameterType::Number:
        case ParameterType::Integer:
            if (const double *value = std::get_if<double>(&parameter.value))
                return checkNumber(tier, spec, *value);
            return wrong("\"" + spec.label + "\" must be a number.");
        case ParameterType::Boolean:
            if (!std::holds_alternative<bool>(parameter.value))
                wrong("\"" + spec.label + "\" must be true or false.");
            return;
        case ParameterType::Choice:
        case ParameterType::Text:
        case ParameterType::InstanceType:
            if (const auto *value = std::get_if<std::string>(&parameter.value))
                return checkText(tier, spec, *value);
            return wrong("\"" + spec.label + "\" must be a text.");
        }
    }

    void checkNumber(const model::Tier &tier, const ParameterSpec &spec, double value)
    {
        const std::string unit = spec.unit.empty() ? "" : " " + spec.unit;
        if (!std::isfinite(value))
            report(tier, spec.id, ErrorCode::InvalidInput, "\"" + spec.label + "\" must be a finite number.");
        else if (spec.minimum < spec.maximum && (value < spec.minimum || value > spec.maximum))
            report(tier, spec.id, ErrorCode::InvalidInput,
                   "\"" + spec.label + "\" is " + figure(value) + unit + "; enter a value from " + figure(spec.minimum) + " to " +
                       figure(spec.maximum) + unit + ".");
        else if (spec.type == ParameterType::Integer && value != std::floor(value))
            report(tier, spec.id, ErrorCode::InvalidInput, "\"" + spec.label + "\" is " + figure(value) + "; enter a whole number.");
    }

    void checkText(const model::Tier &tier, const ParameterSpec &spec, const std::string &value)
    {
        if (spec.type == ParameterType::Choice) {
            if (std::find(spec.choices.begin(), spec.choices.end(), value) != spec.choices.end())
                return;
            std::string list;
            for (const std::string &choice : spec.choices)
                list += (list.empty() ? "" : ", ") + choice;
            report(tier, spec.id, ErrorCode::InvalidInput, "\"" + spec.label + "\" is \"" + value + "\"; choose one of: " + list + ".");
        } else if (spec.type == ParameterType::InstanceType) {
            const InstanceType *type = m_catalog.instanceType(value);
            if (type && type->family == spec.instanceFamily)
                return;
            std::vector<std::string> names;
            for (const InstanceType *each : m_catalog.instanceTypes(spec.instanceFamily))
                names.push_back(each->name);
            report(tier, spec.id, ErrorCode::NotFound,
                   "There is no instance type \"" + value + "\" of this service; choose one from the list." + suggestion(value, names));
        }
    }

    /// A rule that cannot act, or that looks at what the tier does not have. Warnings: the run goes on without the rule.
    void checkRule(const model::Tier &tier, const Kind &kind)
    {
        const auto warn = [&](std::string message) {
            report(tier, {}, ErrorCode::InvalidInput, std::move(message), model::Issue::Severity::Warning);
        };
        if (!kind.parameter("max_count"))
            return warn("The kind \"" + kind.name + "\" cannot change its number, so its scaling rule has no effect; remove the rule or choose a kind that scales.");
        const model::ScalingRule &rule = *tier.scaling;
        const model::Tier *watched = rule.watches.empty() ? &tier : m_variant.tier(rule.watches);
        const Kind *watchedKind = watched ? m_catalog.kind(watched->kind) : nullptr;
        if (!watchedKind || rule.kind == model::ScalingKind::Scheduled)
            return;
        static constexpr const char *utilizations[] = {"cpu", "workers", "connections", "network", "disk"};
        const bool utilization = std::find(std::begin(utilizations), std::end(utilizations), rule.metric) != std::end(utilizations);
        if (utilization && std::find(watchedKind->resources.begin(), watchedKind->resources.end(), rule.metric) == watchedKind->resources.end())
            warn("The scaling rule watches \"" + rule.metric + "\", which the kind \"" + watchedKind->name + "\" does not have; choose another metric.");
        else if (utilization && watched->id != tier.id)
            warn("The scaling rule watches the " + rule.metric + " of \"" + watched->name +
                 "\", which more replicas of this tier do not relieve; watch this tier, or the work that waits there.");
    }

    void checkBounds(const model::Tier &tier, const Kind &kind)
    {
        if (tier.scaling)
            checkRule(tier, kind);
        if (!tier.scaling || !kind.parameter("min_count") || !kind.parameter("max_count"))
            return;
        const double minimum = m_catalog.number(tier, "min_count"), maximum = m_catalog.number(tier, "max_count");
        if (minimum > maximum)
            report(tier, "min_count", ErrorCode::InvalidInput,
                   "The minimum of " + figure(minimum) + " is above the maximum of " + figure(maximum) + "; correct one of them.");
    }

    /// Only a warning: it can be simulated and priced, it just must not be built.
    void checkState(const model::Tier &tier, const Kind &kind)
    {
        if (tier.scaling && kind.parameter("keeps_state") && m_catalog.flag(tier, "keeps_state"))
            report(tier, "keeps_state", ErrorCode::InvalidInput,
                   "The servers keep uploads or sessions on their own disk, and a scaling rule adds and removes them: a new one lacks the files, a removed "
                   "one takes them along. Move them to shared storage or a cache first.",
                   model::Issue::Severity::Warning);
    }

    const Catalog &m_catalog;
    const model::Variant &m_variant;
    std::vector<model::Issue> &m_issues;
};

} // namespace

std::vector<model::Issue> validate(const model::Project &project, const Catalog &catalog)
{
    std::vector<model::Issue> issues;
    for (const model::Variant &variant : project.variants) {
        Checker checker(catalog, variant, issues);
        for (const model::Tier &tier : variant.tiers)
            checker.check(tier);
    }
    return issues;
}

} // namespace headroom::catalog
