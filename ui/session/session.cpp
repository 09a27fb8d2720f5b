#include "session.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

Session::Session(const catalog::Catalog &catalog, const pricing::PriceBook &prices, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_prices(prices)
    , m_document(catalog)
    , m_runner(catalog, prices)
{
    connect(&m_document, &document::Document::changed, this, &Session::onDocumentChanged);
    connect(&m_runner, &SimulationRunner::finished, this, [this](const model::VariantId &variant, const OutcomePtr &outcome) {
        m_outcomes[variant] = outcome;
        m_failures.erase(variant);
        m_stale.erase(variant);
        m_preview.erase(variant);
        if (variant == m_variant && !m_stepChosen)
            placeStepAtDecisiveMoment();
        emit outcomeChanged();
    });
    connect(&m_runner, &SimulationRunner::previewed, this, &Session::takePreview);
    connect(&m_runner, &SimulationRunner::failed, this, [this](const model::VariantId &variant, const Error &error) {
        m_failures[variant] = error;
        m_stale.erase(variant);
        m_preview.erase(variant);
        m_outcomes.erase(variant);
        emit outcomeChanged();
    });
    connect(&m_runner, &SimulationRunner::idle, this, [this] {
        if (m_waiting.empty())
            return;
        if (!std::ranges::all_of(project().variants, [this](const auto &variant) { return isFresh(variant.id); })) {
            simulate();
            return;
        }
        for (const auto &then : std::exchange(m_waiting, {}))
            then();
    });
}

void Session::takePreview(const model::VariantId &variant, const OutcomePtr &preview)
{
    auto shown = std::make_shared<estimate::Outcome>(*preview);
    if (const OutcomePtr before = outcome(variant)) {
        shown->capacity = before->capacity;
        shown->bill.low = std::min(before->bill.low, shown->bill.expected);
        shown->bill.high = std::max(before->bill.high, shown->bill.expected);
    }
    m_outcomes[variant] = std::move(shown);
    m_failures.erase(variant);
    m_stale.erase(variant);
    m_preview.insert(variant);
    if (variant == m_variant && !m_stepChosen)
        placeStepAtDecisiveMoment();
    emit outcomeChanged();
}

bool Session::isFresh(const model::VariantId &id) const
{
    return !m_stale.contains(id) && !m_preview.contains(id) && (m_outcomes.contains(id) || m_failures.contains(id));
}

void Session::whenFresh(std::function<void()> then)
{
    if (std::ranges::all_of(project().variants, [this](const auto &variant) { return isFresh(variant.id); })) {
        then();
        return;
    }
    m_waiting.push_back(std::move(then));
    simulate();
}

void Session::setPrices(pricing::PriceBook prices)
{
    m_prices = std::move(prices);
    m_runner.setPrices(m_prices);
    simulate();
}

void Session::setVariant(const model::VariantId &id)
{
    if (id == m_variant || !project().variant(id))
        return;
    const model::VariantId previous = std::exchange(m_variant, id);
    if (m_compared == m_variant || m_compared.empty())
        m_compared = project().variant(previous) ? previous : model::VariantId();
    chooseCompared();
    m_selection = {};
    emit selectionChanged();
    emit variantChanged();
    if (!m_stepChosen)
        placeStepAtDecisiveMoment();
    emit outcomeChanged();
    if (!isFresh(m_variant) || (!m_compared.empty() && !isFresh(m_compared)))
        simulate();
}

void Session::setCompared(const model::VariantId &id)
{
    if (id == m_compared || id == m_variant)
        return;
    m_compared = id;
    emit outcomeChanged();
    if (!id.empty() && !isFresh(id))
        simulate();
}

void Session::setScenario(const model::ScenarioId &id)
{
    if (id == m_scenario || !project().scenario(id))
        return;
    m_scenario = id;
    m_outcomes.clear();
    m_failures.clear();
    m_stepChosen = false;
    emit scenarioChanged();
    emit outcomeChanged();
    simulate();
}

void Session::setSelection(Selection selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    emit selectionChanged();
}

void Session::setStep(std::size_t step)
{
    if (const OutcomePtr result = outcome(); result && result->run.steps > 0)
        step = std::min(step, result->run.steps - 1);
    m_stepChosen = true;
    if (step == m_step)
        return;
    m_step = step;
    emit stepChanged();
}

double Session::hour() const
{
    const OutcomePtr result = outcome();
    return double(m_step) * (result ? result->run.stepSeconds : 60.0) / 3600.0;
}

OutcomePtr Session::outcome(const model::VariantId &variant) const
{
    const auto it = m_outcomes.find(variant);
    return it == m_outcomes.end() ? nullptr : it->second;
}

const Error *Session::failure() const
{
    const auto it = m_failures.find(m_variant);
    return it == m_failures.end() ? nullptr : &it->second;
}

void Session::onDocumentChanged(const document::ProjectChange &change)
{
    if (change.everything) {
        m_outcomes.clear();
        m_failures.clear();
        m_stale.clear();
        m_preview.clear();
        m_variant = m_compared = {};
        m_scenario = {};
        m_selection = {};
        m_stepChosen = false;
    }
    reconcile();
    if (!change.everything && !change.simulationAffected && !change.variantList)
        return;
    for (const auto &variant : project().variants) {
        if (change.everything || change.project || change.variants.contains(variant.id))
            m_stale.insert(variant.id);
    }
    simulate();
    emit outcomeChanged();
}

/// Lets go of what an edit removed: a variant, a scenario, selected elements.
void Session::reconcile()
{
    const model::VariantId variantBefore = m_variant;
    const model::ScenarioId scenarioBefore = m_scenario;
    if (!project().variant(m_variant))
        m_variant = project().variants.empty() ? model::VariantId() : project().variants.front().id;
    if (!project().scenario(m_scenario)) {
        m_scenario = project().scenarios.empty() ? model::ScenarioId() : project().scenarios.front().id;
        m_outcomes.clear();
    }
    chooseCompared();
    std::erase_if(m_outcomes, [&](const auto &entry) { return !project().variant(entry.first); });
    std::erase_if(m_failures, [&](const auto &entry) { return !project().variant(entry.first); });

    Selection kept;
    if (const model::Variant *shown = variant(); shown && m_variant == variantBefore) {
        std::ranges::copy_if(m_selection.tiers, std::inserter(kept.tiers, kept.tiers.end()), [&](const auto &id) { return shown->tier(id); });
        std::ranges::copy_if(m_selection.links, std::inserter(kept.links, kept.links.end()), [&](const auto &id) { return shown->link(id); });
        std::ranges::copy_if(m_selection.boundaries, std::inserter(kept.boundaries, kept.boundaries.end()),
                             [&](const auto &id) { return shown->boundary(id); });
    }
    setSelection(std::move(kept));
    if (m_variant != variantBefore)
        emit variantChanged();
    if (m_scenario != scenarioBefore)
        emit scenarioChanged();
}

void Session::chooseCompared()
{
    if (m_compared != m_variant && project().variant(m_compared))
        return;
    m_compared = {};
    for (const auto &candidate : project().variants) {
        if (candidate.id != m_variant) {
            m_compared = candidate.id;
            return;
        }
    }
}

void Session::simulate()
{
    if (m_variant.empty() || m_scenario.empty()) {
        m_runner.cancel();
        return;
    }
    std::vector<model::VariantId> variants{m_variant};
    if (!m_compared.empty() && !isFresh(m_compared))
        variants.push_back(m_compared);
    for (const auto &variant : project().variants) {
        if (!m_waiting.empty() && variant.id != m_variant && variant.id != m_compared && !isFresh(variant.id))
            variants.push_back(variant.id);
    }
    m_runner.start(project(), std::move(variants), m_scenario);
}

void Session::placeStepAtDecisiveMoment()
{
    const OutcomePtr result = outcome();
    if (!result || result->run.steps == 0)
        return;
    m_step = result->run.decisiveStep();
    emit stepChanged();
}

} // namespace headroom::ui
