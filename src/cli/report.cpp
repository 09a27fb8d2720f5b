#include "output.h"
#include "reportinput.h"

#include <render/language.h>
#include <render/theme.h>

#include <QDate>

#include <iostream>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    const std::filesystem::path target = call.arguments.text("o");
    if (target.empty())
        return fail(ErrorCode::InvalidInput, "Say where to write the report with -o OUT.pdf.");
    if (target.extension() != ".pdf")
        return fail(ErrorCode::Unsupported, "This version writes reports as PDF only; let the name end in .pdf.", target.string());
    const QString given = QString::fromStdString(call.arguments.text("date"));
    const QDate date = given.isEmpty() ? QDate::currentDate() : QDate::fromString(given, Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::InvalidInput, "\"" + given.toStdString() + "\" is no date of the form 2027-01-04.");
    const QString language = QString::fromStdString(call.arguments.text("language"));
    if (!language.isEmpty() && render::speak(language, call.dataDirectory) != language)
        return fail(ErrorCode::Unsupported, "There is no translation into \"" + language.toStdString() + "\"; say --language en, de or fr.");
    const auto evaluation = evaluate(call, Variants::Several, {});
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    auto input = reportInput(**evaluation, date.toString(Qt::ISODate).toStdString());
    if (!input)
        return tl::unexpected(input.error());
    if (call.arguments.has("regions")) {
        auto regions = estimate::compareRegions((*evaluation)->project, (*evaluation)->variants.back()->id, (*evaluation)->scenario->id,
                                                call.arguments.list("regions"), (*evaluation)->catalog, (*evaluation)->prices);
        if (!regions)
            return failWithin(call.arguments.positional(0), regions.error());
        input->regions = std::move(*regions);
    }
    render::loadFonts();
    if (auto written = report::writePdf(*input, QString::fromStdString(target.string())); !written)
        return tl::unexpected(std::move(written.error()));
    (void)reportUnpriced(call, **evaluation); // the report says it, too
    if (call.json())
        print({{"file", target.string()}, {"scenario", (*evaluation)->scenario->id.value}, {"variants", (*evaluation)->variants.size()}});
    else
        std::cout << "Wrote " << target.string() << '\n';
    return Exit::Ok;
}

} // namespace

Verb reportVerb()
{
    return {"report",
            "Write the client report",
            {fileArgument()},
            {{"o", "OUT.pdf", "the report (replaced when it exists)"},
             variantsOption(),
             scenarioOption(),
             bookOption(),
             {"language", "CODE", "language of the report: en, de or fr; without it English"},
             {"regions", "A,B,…", "also price the last variant in these regions, side by side"},
             {"date", "DATE", "shown on the cover, e.g. 2027-01-04; without it today's"}},
            "Simulates and prices the variants first. Needs no display.",
            "report shop.headroom --variants planned,optimized -o shop.pdf",
            run,
            Verb::Needs::Widgets};
}

} // namespace headroom::cli
