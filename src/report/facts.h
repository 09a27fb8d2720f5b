#pragma once

#include "report.h"

#include <QCoreApplication>
#include <QStringList>

/// What the report says about an outcome: figures derived from it, and sentences made of them. No layout here.
namespace headroom::report {

/// Context of the report's translations: Words::tr("…").
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

[[nodiscard]] QString qs(const std::string &);

/// Figures of one chapter.
struct ChapterFacts
{
    QString name;
    double monthly = 0, annual = 0, upfront = 0; ///< USD; annual = 12 months, one-time payments apart
    double low = 0, high = 0; ///< USD; equal when no range was computed
    double perThousandRequests = 0, perThousandVisits = 0; ///< USD; 0 = no traffic
    double expectedUsers = 0; ///< simultaneous, busiest step
    double carriedUsers = 0; ///< steady state; 0 = no load test was made
    bool loadTested = false;
    bool levelsMet = false; ///< latency and error levels over the month
    bool carries = false; ///< levels met, and the load test reaches the expected users
    double serverHours = 0; ///< of the scaling tier, scaled to a month
    QString firstToBreak; ///< "Network of FPC cache"; of the load test, else of the run
    int missedLevels = 0, levels = 0; ///< all kinds, cost included
};

struct Facts
{
    QList<ChapterFacts> chapters;
    estimate::Comparison comparison; ///< first against last; empty with one chapter
    QStringList regions; ///< where the tiers stand
    QStringList priceRegions; ///< what the price rows call their regions, "global" and billing regions of others included
    QString priceDate; ///< the oldest, formatted; empty = undated
    int unpriced = 0; ///< parts without a price, all chapters

    [[nodiscard]] const ChapterFacts &first() const { return chapters.first(); }
    [[nodiscard]] const ChapterFacts &last() const { return chapters.last(); }
    [[nodiscard]] bool compares() const { return chapters.size() > 1; }
};

[[nodiscard]] Facts gatherFacts(const ReportInput &);

/// The decision in one line, and in a sentence or two.
[[nodiscard]] QString headline(const ReportInput &, const Facts &);
[[nodiscard]] QString decision(const ReportInput &, const Facts &);
/// "carries …" or what fails, for one variant.
[[nodiscard]] QString verdictSentence(const ReportInput &, const Chapter &, const ChapterFacts &);

[[nodiscard]] QString dollars(double usd, int decimals = 2);
/// The amount in the project's currency, or empty when that is USD.
[[nodiscard]] QString converted(const model::Project &, double usd);
[[nodiscard]] QString dateText(const QString &iso); ///< "18 Jun 2025"; as given when it is not a date
[[nodiscard]] QString momentOf(const model::Scenario &, double hour); ///< "Wed 13 Jan, 20:14"
[[nodiscard]] QString tierName(const model::Variant &, const model::TierId &);
/// "Network of FPC cache"; empty without a tier.
[[nodiscard]] QString resourceOfTier(const model::Variant &, const model::TierId &, const std::string &resource);
[[nodiscard]] QString levelFigure(model::ServiceLevel::Metric, double value); ///< "620 ms", "0.04 %", "$1,845.73"
[[nodiscard]] QString purchaseText(const model::PurchaseOption &);
[[nodiscard]] QString valueSourceText(model::ValueSource);
[[nodiscard]] QString provenanceText(pricing::Provenance); ///< empty for published rows
[[nodiscard]] QString regionsText(const Facts &);
[[nodiscard]] QString lineKindText(estimate::LineKind); ///< "Discounts"
[[nodiscard]] QString taxText(const model::Project &); ///< "before tax", "VAT included"
[[nodiscard]] QString supportPlanText(model::SupportPlan);

} // namespace headroom::report
