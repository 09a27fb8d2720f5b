#include "evaluation.h"
#include "output.h"

#include <render/diagram.h>

#include <algorithm>
#include <iostream>
#include <optional>

namespace headroom::cli {
namespace {

using Write = Result<> (*)(const QString &, const render::Theme &, const render::DiagramScene &, double scale);

/// By the ending of the file's name; null for one that is not known.
Write writerFor(const std::filesystem::path &file)
{
    if (file.extension() == ".svg")
        return [](const QString &name, const render::Theme &theme, const render::DiagramScene &scene, double) {
            return render::writeSvg(name, theme, scene);
        };
    if (file.extension() == ".png")
        return [](const QString &name, const render::Theme &theme, const render::DiagramScene &scene, double scale) {
            return render::writePng(name, theme, scene, scale);
        };
    if (file.extension() == ".pdf")
        return [](const QString &name, const render::Theme &theme, const render::DiagramScene &scene, double) {
            return render::writePdf(name, theme, scene);
        };
    return nullptr;
}

std::size_t stepAt(const planning::Run &run, double hour)
{
    const auto step = static_cast<std::size_t>(std::max(0.0, hour * 3600 / run.stepSeconds));
    return run.steps == 0 ? 0 : std::min(step, run.steps - 1);
}

/// What the diagram shows, and everything it points into.
struct Drawing
{
    std::unique_ptr<Evaluation> evaluation;  ///< with figures
    std::unique_ptr<model::Project> project; ///< without; on the heap, so that the scene's pointer outlives a move
    std::optional<catalog::Catalog> catalog;
    render::DiagramScene scene;
};

Result<Drawing> plainDrawing(const Invocation &call)
{
    auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(std::move(catalog.error()));
    auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(std::move(project.error()));
    Drawing drawing;
    drawing.catalog = std::move(*catalog);
    drawing.project = std::make_unique<model::Project>(std::move(*project));
    const auto variant = chosenVariant(call, *drawing.project);
    if (!variant)
        return tl::unexpected(variant.error());
    drawing.scene.variant = *variant;
    return drawing;
}

Result<Drawing> drawingWithFigures(const Invocation &call)
{
    const auto hour = call.arguments.number("hour", 0, 8784);
    if (!hour)
        return tl::unexpected(hour.error());
    headroom::estimate::EvaluateOptions options;
    options.capacity = options.range = false;
    auto evaluation = evaluate(call, Variants::One, options);
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    Drawing drawing;
    drawing.evaluation = std::move(*evaluation);
    const auto &outcome = drawing.evaluation->outcomes.front();
    drawing.scene.variant = drawing.evaluation->variants.front();
    drawing.scene.run = &outcome.run;
    drawing.scene.bill = &outcome.bill;
    drawing.scene.step = *hour ? stepAt(outcome.run, **hour) : outcome.run.decisiveStep();
    drawing.scene.currency = QString::fromStdString(drawing.evaluation->project.currency.code);
    drawing.scene.perUsd = drawing.evaluation->project.currency.perUsd;
    return drawing;
}

Result<Exit> run(const Invocation &call)
{
    const std::filesystem::path target = call.arguments.text("o");
    if (target.empty())
        return fail(ErrorCode::InvalidInput, "Say where to write the diagram with -o OUT.svg.");
    const Write write = writerFor(target);
    if (!write)
        return fail(ErrorCode::Unsupported, "This version writes diagrams as .svg, .png and .pdf; let the name end in one of these.",
                    target.string());
    const auto scale = call.arguments.number("scale", 0.1, 8);
    if (!scale)
        return tl::unexpected(scale.error());
    const std::string scheme = call.arguments.text("theme", "light");
    if (scheme != "light" && scheme != "dark")
        return fail(ErrorCode::InvalidInput, "There is no theme \"" + scheme + "\"; use light or dark.");

    auto drawing = call.arguments.has("plain") ? plainDrawing(call) : drawingWithFigures(call);
    if (!drawing)
        return tl::unexpected(std::move(drawing.error()));
    render::DiagramScene &scene = drawing->scene;
    scene.catalog = drawing->catalog ? &*drawing->catalog : &drawing->evaluation->catalog;
    const auto theme =
        render::Theme::load(call.dataDirectory / "themes" / "tokens.json", scheme == "dark" ? render::Scheme::Dark : render::Scheme::Light);
    if (!theme)
        return tl::unexpected(theme.error());
    render::loadFonts();
    const std::string variant = scene.variant->id.value;
    if (auto written = write(QString::fromStdString(target.string()), *theme, scene, scale->value_or(2)); !written)
        return tl::unexpected(std::move(written.error()));
    if (call.json())
        print({{"file", target.string()}, {"variant", variant}});
    else
        std::cout << "Wrote " << target.string() << '\n';
    return Exit::Ok;
}

} // namespace

Verb diagramVerb()
{
    return {"diagram",
            "Draw a variant",
            {fileArgument()},
            {{"o", "OUT", "*.svg, *.png or *.pdf (replaced when it exists)"},
             variantOption(),
             scenarioOption(),
             {"hour", "H",
              "the moment of the simulated horizon to show; without it the decisive one: the slowest when something breaks, else that of "
              "most users"},
             {"plain", {}, "without simulation: sizes only"},
             {"theme", "NAME", "light or dark; light without it"},
             {"scale", "N", "of a PNG: pixels for a logical one; 2 without it"}},
            "Needs no display.",
            "diagram shop.headroom --variant planned -o planned.svg",
            run,
            Verb::Needs::Widgets};
}

} // namespace headroom::cli
