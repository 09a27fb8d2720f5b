#include "output.h"
#include "workspace.h"

#include <store/projectfile.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

using model::Issue;

const char *wordFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid-input";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::NotAProject:
        return "not-a-project";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::BrokenReference:
        return "broken-reference";
    case ErrorCode::CyclicCall:
        return "cyclic-call";
    case ErrorCode::Unwritable:
        return "unwritable";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

Json issueJson(const Issue &issue)
{
    return {{"severity", issue.severity == Issue::Severity::Error ? "error" : "warning"},
            {"code", wordFor(issue.error.code)},
            {"where", issue.error.where},
            {"message", issue.error.message},
            {"variant", issue.variant.value},
            {"element", issue.element}};
}

Result<Exit> run(const Invocation &call)
{
    const std::string file = call.arguments.positional(0);
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto project = store::open(file);
    if (!project)
        return tl::unexpected(project.error());
    std::vector<Issue> issues = findIssues(*project, *catalog);
    const auto isError = [](const Issue &issue) { return issue.severity == Issue::Severity::Error; };
    const auto errors = std::stable_partition(issues.begin(), issues.end(), isError) - issues.begin();
    const auto warnings = static_cast<std::ptrdiff_t>(issues.size()) - errors;

    for (const Issue &issue : issues)
        std::cerr << file << ": " << (isError(issue) ? "error: " : "warning: ") << describe(issue.error) << '\n';
    if (call.json()) {
        Json list = Json::array();
        for (const Issue &issue : issues)
            list.push_back(issueJson(issue));
        print({{"file", file}, {"valid", errors == 0}, {"errors", errors}, {"warnings", warnings}, {"issues", list}});
    } else {
        std::cout << file << ": " << (errors == 0 ? "valid" : "not valid") << ", " << errors << (errors == 1 ? " error, " : " errors, ")
                  << warnings << (warnings == 1 ? " warning\n" : " warnings\n");
    }
    if (errors > 0)
        return Exit::BadInput;
    return warnings > 0 && call.arguments.has("strict") ? Exit::No : Exit::Ok;
}

} // namespace

Verb validateVerb()
{
    return {"validate",
            "Say what is wrong with a project, and where",
            {fileArgument()},
            {{"strict", {}, "exit with 1 when there are warnings"}},
            "Errors keep a project from being simulated and give exit code 2; warnings do not.",
            "validate shop.headroom",
            run};
}

} // namespace headroom::cli
