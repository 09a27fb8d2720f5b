#include "billoutput.h"
#include "evaluation.h"
#include "events.h"
#include "output.h"
#include "regioncomparison.h"
#include "reportinput.h"

#include <estimate/reprice.h>
#include <store/projectfile.h>

#include <iostream>

namespace headroom::cli {
namespace {

using headroom::estimate::Estimate;

/// What became of the bill under another price book: the same month, line by line.
struct Repricing
{
    pricing::Info against;
    Estimate before;
    std::vector<headroom::estimate::Repriced> lines;
};

Result<std::vector<Repricing>> reprice(const Invocation &call, const Evaluation &evaluation)
{
    std::vector<Repricing> result;
    if (!call.arguments.has("against"))
        return result;
    const auto book = openNamedBook(call, call.arguments.text("against"));
    if (!book)
        return tl::unexpected(book.error());
    const auto info = book->info();
    if (!info)
        return tl::unexpected(info.error());
    for (std::size_t i = 0; i < evaluation.outcomes.size(); ++i) {
        auto before = headroom::estimate::estimate(evaluation.project, *evaluation.variants[i], evaluation.catalog,
                                                   evaluation.outcomes[i].run.usage, *book);
        if (!before)
            return tl::unexpected(before.error());
        auto lines = headroom::estimate::repriced(*before, evaluation.outcomes[i].bill);
        result.push_back({*info, std::move(*before), std::move(lines)});
    }
    return result;
}

Json bookJson(const pricing::Info &info)
{
    return {{"path", info.path}, {"imported", info.importedPath}, {"newest_as_of", info.newestAsOf}, {"fingerprint", info.fingerprint}};
}

Json repricingJson(const Repricing &repricing, const Estimate &after)
{
    Json lines = Json::array();
    for (const auto &line : repricing.lines)
        lines.push_back({{"tier", line.tier.value},
                         {"tier_name", line.tierName},
                         {"component", line.component},
                         {"region", line.region},
                         {"unit_price_before", line.unitPriceBefore},
                         {"unit_price_after", line.unitPriceAfter},
                         {"monthly_before", line.before},
                         {"monthly_after", line.after},
                         {"as_of_before", line.asOfBefore},
                         {"as_of_after", line.asOfAfter}});
    return {{"against", bookJson(repricing.against)},
            {"monthly_before", repricing.before.monthlyTotal},
            {"monthly_after", after.monthlyTotal},
            {"monthly_delta", after.monthlyTotal - repricing.before.monthlyTotal},
            {"lines", lines}};
}

void printRepricing(const Repricing &repricing, const Estimate &after)
{
    std::cout << "\nWith the prices of "
              << (repricing.against.importedPath.empty() ? repricing.against.path : repricing.against.importedPath) << " (newest of "
              << repricing.against.newestAsOf << ") the total was " << money(repricing.before.monthlyTotal) << ": "
              << money(after.monthlyTotal - repricing.before.monthlyTotal) << " a month\n\n";
    Table table({"TIER", "COMPONENT", "BEFORE", "NOW", "DIFFERENCE"});
    for (const auto &line : repricing.lines)
        table.add({line.tierName, line.component, money(line.before), money(line.after), money(line.after - line.before)});
    if (!repricing.lines.empty())
        table.print();
}

/// Writes into the project which book priced it.
Result<> remember(const Invocation &call, const pricing::Info &info)
{
    const std::filesystem::path file = call.arguments.positional(0);
    auto project = store::open(file); // as it is on disk: the one that was priced may have been given more events
    if (!project)
        return tl::unexpected(project.error());
    project->priceBook = {info.importedPath, info.newestAsOf, info.fingerprint, project->priceBook.extra};
    return file.extension() == ".json" ? store::exportJson(*project, file) : store::save(*project, file);
}

Result<Exit> run(const Invocation &call)
{
    if (call.arguments.has("all") && call.arguments.has("variant"))
        return fail(ErrorCode::InvalidInput, "Give either --all or --variant, not both.");
    if (call.arguments.has("regions"))
        return compareRegions(call);
    headroom::estimate::EvaluateOptions options;
    options.capacity = options.commitments = false;
    options.run.keepSeries = false;
    const bool all = call.arguments.has("all");
    const auto evaluation = evaluate(call, all ? Variants::Several : Variants::One, options);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    if (call.arguments.has("csv")) {
        const auto input = reportInput(**evaluation, {});
        if (!input)
            return tl::unexpected(input.error());
        if (auto written = report::writeCsv(*input, QString::fromStdString(call.arguments.text("csv"))); !written)
            return tl::unexpected(std::move(written.error()));
    }
    const auto repricings = reprice(call, **evaluation);
    if (!repricings)
        return tl::unexpected(repricings.error());
    const auto info = (*evaluation)->prices.info();
    if (!info)
        return tl::unexpected(info.error());
    if (call.arguments.has("remember")) {
        if (auto done = remember(call, *info); !done)
            return tl::unexpected(done.error());
    }
    const model::Currency &currency = (*evaluation)->project.currency;
    Json list = Json::array();
    for (std::size_t i = 0; i < (*evaluation)->outcomes.size(); ++i) {
        const Estimate &bill = (*evaluation)->outcomes[i].bill;
        if (call.json()) {
            Json json = estimateJson(bill, currency);
            json["price_book"] = bookJson(*info);
            const auto &mark = (*evaluation)->project.priceBook;
            json["price_book"]["priced_with_before"] = {{"as_of", mark.asOf}, {"fingerprint", mark.fingerprint}};
            if (!repricings->empty())
                json["repriced"] = repricingJson((*repricings)[i], bill);
            list.push_back(std::move(json));
            continue;
        }
        std::cout << (i == 0 ? "" : "\n");
        printEstimate(bill, currency, call.arguments.has("why"));
        if (!repricings->empty())
            printRepricing((*repricings)[i], bill);
    }
    if (call.json())
        print(all ? list : list.front());
    return reportUnpriced(call, **evaluation);
}

} // namespace

Verb estimateVerb()
{
    return {
        "estimate",
        "Price a month of a variant, line by line",
        {fileArgument()},
        {variantOption(),
         {"all", {}, "all variants; the JSON is then a list"},
         scenarioOption(),
         eventOption(),
         {"regions", "A,B,…", "the same variant priced in several regions, side by side"},
         {"why", {}, "also print the working of every line: inputs, steps, price row"},
         {"csv", "OUT", "also write every line item as CSV"},
         bookOption(),
         {"against", "BOOK", "also price the same month with this book (\"bundled\" or a file) and show the difference"},
         {"remember", {}, "write into the project which book priced it"}},
        "Quantities come from the simulated month. What has no price is listed as not priced, never as zero; when a price is missing that "
        "the bill needs, the answer is given and the exit code is 2. Amounts are USD; discounts, support, contingency and tax are lines of "
        "their own.",
        "estimate shop.headroom --all --csv bill.csv",
        run};
}

} // namespace headroom::cli
