#pragma once

#include "verb.h"

#include <catalog/catalog.h>
#include <model/project.h>
#include <model/validate.h>
#include <pricing/pricebook.h>

/// What verbs open: project, catalogue, price book. Errors come back with the file they concern.
namespace headroom::cli {

[[nodiscard]] Result<catalog::Catalog> openCatalog(const Invocation &);
/// The book that --book names, else the one the project was priced with last, else the user's imported prices over the bundled ones.
[[nodiscard]] Result<pricing::PriceBook> openPriceBook(const Invocation &, const model::PriceBookMark & = {});
/// A book by its name: "bundled", or a file of imported prices.
[[nodiscard]] Result<pricing::PriceBook> openNamedBook(const Invocation &, const std::string &name);
[[nodiscard]] Result<std::string> priceBookDate(const Invocation &); ///< newest date of its rows, ISO

/// Everything model and catalogue find, in one list.
[[nodiscard]] std::vector<model::Issue> findIssues(const model::Project &, const catalog::Catalog &);

/// The project of the first argument, checked: fails with its first error, after all of them were printed when there are more.
[[nodiscard]] Result<model::Project> openValidProject(const Invocation &, const catalog::Catalog &);

/// What --variant names, else the first. Errors: NotFound with the ids there are.
[[nodiscard]] Result<const model::Variant *> chosenVariant(const Invocation &, const model::Project &);
/// What --variants names ("a,b"), else all.
[[nodiscard]] Result<std::vector<const model::Variant *>> chosenVariants(const Invocation &, const model::Project &);
/// What --scenario names, else the first.
[[nodiscard]] Result<const model::Scenario *> chosenScenario(const Invocation &, const model::Project &);

/// Saves as JSON when the name ends in .json, as a project file otherwise. An existing file is replaced only with --force.
[[nodiscard]] Result<> saveProject(const Invocation &, const model::Project &, const std::filesystem::path &);

/// The options several verbs share.
[[nodiscard]] Option variantOption();
[[nodiscard]] Option variantsOption();
[[nodiscard]] Option scenarioOption();
[[nodiscard]] Option forceOption();
[[nodiscard]] Option bookOption();
[[nodiscard]] Positional fileArgument();

} // namespace headroom::cli
