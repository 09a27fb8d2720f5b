#pragma once

#include <look/explanation.h>

#include <estimate/outcome.h>

#include <QList>
#include <QString>

#include <optional>

namespace headroom::ui {

/// One cell of the key strip.
struct KeyFigure
{
    enum class Id { Cost, Latency, Errors, Servers, Headroom, Bottleneck };

    Id id = Id::Cost;
    QString label; ///< "p95 at the peak"
    QString figure; ///< "6.42 s"
    QString suffix; ///< small, after the figure: "of 14"
    QString detail; ///< sub-line: target, or difference to the compared variant
    QString shortDetail; ///< the same for the compact window
    bool broken = false; ///< a target is missed
    bool pending = false; ///< still being computed; the figure is older than the model, or empty
    std::optional<double> low, expected, high; ///< drawn as a whisker when present
    Explanation explanation;
};

/// What the strip is computed from. The compared outcome may be null.
struct KeyFigureInput
{
    const model::Project *project = nullptr;
    const model::Variant *variant = nullptr;
    const model::Scenario *scenario = nullptr;
    const catalog::Catalog *catalog = nullptr;
    const estimate::Outcome *outcome = nullptr;
    const model::Variant *comparedVariant = nullptr;
    const estimate::Outcome *compared = nullptr;
    bool preview = false; ///< load test and range are still being computed
};

/// The six figures in their order; the first four fields of the input and `outcome` must be set.
[[nodiscard]] QList<KeyFigure> keyFigures(const KeyFigureInput &);

/// Service level of a metric, or null; the strictest when there are several.
[[nodiscard]] const model::ServiceLevel *serviceLevel(const model::Project &, model::ServiceLevel::Metric);

} // namespace headroom::ui
