#pragma once

#include "simulationrunner.h"

#include <canvas/selection.h>
#include <document/document.h>

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace headroom::ui {

/// What is being looked at: the document, which variant, scenario and moment, the selection, and the results that belong to
/// them. Every panel observes the session; none knows another. GUI thread only.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const catalog::Catalog &, const pricing::PriceBook &, QObject *parent = nullptr);

    [[nodiscard]] document::Document &document() { return m_document; }
    [[nodiscard]] const model::Project &project() const { return m_document.project(); }
    [[nodiscard]] const catalog::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const pricing::PriceBook &prices() const { return m_prices; }
    /// Prices everything anew with another book.
    void setPrices(pricing::PriceBook);
    [[nodiscard]] const SimulationRunner &runner() const { return m_runner; }

    [[nodiscard]] const model::VariantId &variantId() const { return m_variant; }
    [[nodiscard]] const model::Variant *variant() const { return project().variant(m_variant); }
    void setVariant(const model::VariantId &);
    /// The variant the current one is compared with; empty with a single variant.
    [[nodiscard]] const model::VariantId &comparedId() const { return m_compared; }
    void setCompared(const model::VariantId &);

    [[nodiscard]] const model::ScenarioId &scenarioId() const { return m_scenario; }
    [[nodiscard]] const model::Scenario *scenario() const { return project().scenario(m_scenario); }
    void setScenario(const model::ScenarioId &);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void setSelection(Selection);

    /// The step of the run that canvas, meters and playhead show.
    [[nodiscard]] std::size_t step() const { return m_step; }
    void setStep(std::size_t);
    [[nodiscard]] double hour() const; ///< of the step, since the horizon's start

    /// The newest result of a variant under the current scenario, or null. May be older than the model: see isStale().
    [[nodiscard]] OutcomePtr outcome(const model::VariantId &) const;
    [[nodiscard]] OutcomePtr outcome() const { return outcome(m_variant); }
    [[nodiscard]] OutcomePtr comparedOutcome() const { return outcome(m_compared); }
    [[nodiscard]] bool isStale() const { return m_stale.contains(m_variant); }
    /// Month and bill are those of the model, load test and range are still being computed (the outcome holds older ones, or none).
    [[nodiscard]] bool isPreview() const { return m_preview.contains(m_variant); }
    /// Calls `then` once every variant has a result that belongs to the present model, or could not be simulated.
    void whenFresh(std::function<void()> then);
    /// Why the current variant cannot be simulated, or null.
    [[nodiscard]] const Error *failure() const;

signals:
    void variantChanged();
    void scenarioChanged();
    void selectionChanged();
    void stepChanged();
    void outcomeChanged(); ///< a result of the current or the compared variant came, failed, or became stale

private:
    void onDocumentChanged(const document::ProjectChange &);
    void reconcile();
    void chooseCompared();
    void simulate();
    void placeStepAtDecisiveMoment();
    void takePreview(const model::VariantId &, const OutcomePtr &);
    [[nodiscard]] bool isFresh(const model::VariantId &) const;

    const catalog::Catalog &m_catalog;
    pricing::PriceBook m_prices;
    document::Document m_document;
    SimulationRunner m_runner;
    model::VariantId m_variant, m_compared;
    model::ScenarioId m_scenario;
    Selection m_selection;
    std::size_t m_step = 0;
    bool m_stepChosen = false; ///< by a person; otherwise a new run moves it to the peak
    std::map<model::VariantId, OutcomePtr> m_outcomes;
    std::map<model::VariantId, Error> m_failures;
    std::set<model::VariantId> m_stale, m_preview;
    std::vector<std::function<void()>> m_waiting; ///< for results of every variant
};

} // namespace headroom::ui
