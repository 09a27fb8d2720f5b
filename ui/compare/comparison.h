#pragma once

#include <estimate/outcome.h>

#include <QList>
#include <QString>

#include <map>

namespace headroom::ui {

/// Two evaluated variants of one project; `first` is what one starts from. Nothing is null.
struct ComparedPair
{
    const model::Project *project = nullptr;
    const model::Scenario *scenario = nullptr;
    const model::Variant *firstVariant = nullptr, *secondVariant = nullptr;
    const estimate::Outcome *first = nullptr, *second = nullptr;
};

/// One line of the table of key figures.
struct ComparedFigure
{
    enum class Tone { Neutral, Better, Worse };
    QString name, first, second, difference;
    bool firstBroken = false, secondBroken = false; ///< misses its target
    Tone tone = Tone::Neutral; ///< of the difference
};

/// Number of service levels a run misses, out of how many.
struct LevelCount { int missed = 0, all = 0; };
[[nodiscard]] LevelCount levelsOf(const estimate::Outcome &);

/// What was done to the tiers, places and names of boundaries aside: a bill that differs by traffic alone is no change.
[[nodiscard]] std::map<model::TierId, estimate::Change::Kind> tierChanges(const model::Variant &first, const model::Variant &second);

/// "The optimized variant meets the targets and costs 28.6 % less".
[[nodiscard]] QString verdictSentence(const ComparedPair &);
/// What changes, in one line.
[[nodiscard]] QString verdictDetail(const ComparedPair &);
[[nodiscard]] QList<ComparedFigure> comparedFigures(const ComparedPair &);

} // namespace headroom::ui
