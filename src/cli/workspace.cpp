#include "workspace.h"

#include <pricing/userbook.h>
#include <store/projectfile.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

template<class T>
std::string idsOf(const std::vector<T> &all)
{
    std::string ids;
    for (const T &one : all)
        ids += (ids.empty() ? "" : ", ") + one.id.value;
    return ids.empty() ? "none" : ids;
}

tl::unexpected<Error> notThere(const char *what, const std::string &id, const std::string &known, const std::string &file)
{
    return fail(ErrorCode::NotFound, std::string("There is no ") + what + " \"" + id + "\"; there are: " + known + '.', file);
}

Result<const model::Variant *> findVariant(const Invocation &call, const model::Project &project, const std::string &id)
{
    if (const model::Variant *found = project.variant(model::VariantId(id)))
        return found;
    return notThere("variant", id, idsOf(project.variants), call.arguments.positional(0));
}

} // namespace

Result<catalog::Catalog> openCatalog(const Invocation &call)
{
    return catalog::Catalog::load(call.dataDirectory / "catalog");
}

Result<pricing::PriceBook> openNamedBook(const Invocation &call, const std::string &name)
{
    return pricing::openBook(call.dataDirectory / "pricing.sqlite", name);
}

Result<pricing::PriceBook> openPriceBook(const Invocation &call, const model::PriceBookMark &mark)
{
    std::string name = call.arguments.text("book");
    std::error_code error;
    if (name.empty() && !mark.file.empty()) {
        if (std::filesystem::is_regular_file(mark.file, error))
            name = mark.file;
        else
            std::cerr << "The price book " << mark.file << ", with which the project was priced last, is not there; other prices are used. "
                      << "Name a book with --book.\n";
    }
    return openNamedBook(call, name);
}

Result<std::string> priceBookDate(const Invocation &call)
{
    const auto book = openPriceBook(call);
    if (!book)
        return tl::unexpected(book.error());
    const auto info = book->info();
    if (!info)
        return tl::unexpected(info.error());
    return info->newestAsOf;
}

std::vector<model::Issue> findIssues(const model::Project &project, const catalog::Catalog &catalog)
{
    std::vector<model::Issue> issues = model::validate(project);
    const std::vector<model::Issue> more = catalog::validate(project, catalog);
    issues.insert(issues.end(), more.begin(), more.end());
    return issues;
}

Result<model::Project> openValidProject(const Invocation &call, const catalog::Catalog &catalog)
{
    constexpr std::size_t most = 20;
    const std::string file = call.arguments.positional(0);
    auto project = store::open(file);
    if (!project)
        return project;
    std::vector<model::Issue> errors = findIssues(*project, catalog);
    std::erase_if(errors, [](const model::Issue &issue) { return issue.severity != model::Issue::Severity::Error; });
    if (errors.empty())
        return project;
    for (std::size_t i = 1; i < std::min(errors.size(), most); ++i)
        std::cerr << file << ": " << describe(errors[i].error) << '\n';
    if (errors.size() > most)
        std::cerr << file << ": … and " << errors.size() - most << " more; see headroom-cli validate.\n";
    return failWithin(file, errors.front().error);
}

Result<const model::Variant *> chosenVariant(const Invocation &call, const model::Project &project)
{
    if (call.arguments.has("variant"))
        return findVariant(call, project, call.arguments.text("variant"));
    if (project.variants.empty())
        return fail(ErrorCode::NotFound, "The project has no variant; add one.", call.arguments.positional(0));
    return &project.variants.front();
}

Result<std::vector<const model::Variant *>> chosenVariants(const Invocation &call, const model::Project &project)
{
    std::vector<const model::Variant *> chosen;
    for (const std::string &id : call.arguments.list("variants")) {
        const auto found = findVariant(call, project, id);
        if (!found)
            return tl::unexpected(found.error());
        chosen.push_back(*found);
    }
    if (chosen.empty())
        for (const model::Variant &variant : project.variants)
            chosen.push_back(&variant);
    if (chosen.empty())
        return fail(ErrorCode::NotFound, "The project has no variant; add one.", call.arguments.positional(0));
    return chosen;
}

Result<const model::Scenario *> chosenScenario(const Invocation &call, const model::Project &project)
{
    const std::string file = call.arguments.positional(0);
    if (project.scenarios.empty())
        return fail(ErrorCode::NotFound, "The project has no scenario; add one.", file);
    if (!call.arguments.has("scenario"))
        return &project.scenarios.front();
    const std::string id = call.arguments.text("scenario");
    if (const model::Scenario *found = project.scenario(model::ScenarioId(id)))
        return found;
    return notThere("scenario", id, idsOf(project.scenarios), file);
}

Result<> saveProject(const Invocation &call, const model::Project &project, const std::filesystem::path &target)
{
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored) && !call.arguments.has("force"))
        return fail(ErrorCode::Unwritable, "The file exists already; choose another name, or replace it with --force.", target.string());
    return target.extension() == ".json" ? store::exportJson(project, target) : store::save(project, target);
}

Option variantOption()
{
    return {"variant", "ID", "the variant; without it the project's first"};
}
Option variantsOption()
{
    return {"variants", "A,B", "the variants, in this order; without it all of the project"};
}
Option scenarioOption()
{
    return {"scenario", "ID", "the traffic forecast; without it the project's first"};
}
Option forceOption()
{
    return {"force", {}, "replace the output file when it exists"};
}
Option bookOption()
{
    return {"book", "FILE",
            "imported prices to use, or \"bundled\" for the tables alone; without it the project's book, else what was imported last"};
}
Positional fileArgument()
{
    return {"FILE", "a project: *.headroom, or its JSON export", true};
}

} // namespace headroom::cli
