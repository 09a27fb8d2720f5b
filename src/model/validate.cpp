#include "validate.h"

#include "checker.h"

#include <algorithm>

namespace headroom::model {
namespace {

/// Far beyond any real project, and small enough that checking a hostile one takes a moment.
bool isWithinLimits(Checker &check, std::string_view what, std::size_t count, std::size_t limit)
{
    if (count <= limit)
        return true;
    check.invalid("There are " + std::to_string(count) + ' ' + std::string(what) + "; at most " + std::to_string(limit) +
                  " are supported.");
    return false;
}

void checkVariant(Checker &check, const Variant &variant)
{
    constexpr std::size_t maxElements = 5000;
    if (!isWithinLimits(check, "tiers", variant.tiers.size(), maxElements) ||
        !isWithinLimits(check, "links", variant.links.size(), 2 * maxElements) ||
        !isWithinLimits(check, "boundaries", variant.boundaries.size(), maxElements))
        return;
    checkElements(check, variant);
    checkNesting(check, variant);
    checkCalls(check, variant);
}

} // namespace

std::vector<Issue> validate(const Project &project)
{
    std::vector<Issue> issues;
    Checker check(project, issues);
    check.enter("project", project.id);
    if (!isWithinLimits(check, "request classes", project.classes.size(), 200) ||
        !isWithinLimits(check, "variants", project.variants.size(), 200) ||
        !isWithinLimits(check, "scenarios", project.scenarios.size(), 1000))
        return issues;
    checkProjectParts(check);
    checkClasses(check);
    checkScenarios(check);
    std::set<std::string> variantIds;
    for (const Variant &variant : project.variants) {
        check.enterVariant(variant.id);
        check.enter({}, {});
        check.id(variant.id.value, variantIds);
        checkVariant(check, variant);
        check.leaveVariant();
    }
    return issues;
}

Result<> requireValid(const std::vector<Issue> &issues)
{
    const auto isError = [](const Issue &issue) { return issue.severity == Issue::Severity::Error; };
    const auto first = std::find_if(issues.begin(), issues.end(), isError);
    if (first == issues.end())
        return {};
    return tl::unexpected(first->error);
}

} // namespace headroom::model
