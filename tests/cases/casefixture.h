#pragma once

#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <estimate/outcome.h>
#include <model/json.h>
#include <planning/compile.h>
#include <planning/run.h>
#include <simulation/events.h>

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace headroom::test {

/// A published case from its template, and what a scenario test asks of it. Ends the test program when something that has
/// tests of its own fails.
class Case
{
public:
    explicit Case(const char *templateId)
    {
        const std::filesystem::path data(qgetenv("HEADROOM_DATA_DIR").toStdString());
        catalog = taken(catalog::Catalog::load(data / "catalog"));
        project = taken(model::projectFromJson(taken(catalog::readTemplate(data / "templates", templateId))));
        m_prices = data / "pricing.sqlite";
    }

    [[nodiscard]] planning::Run simulate(const char *variant, const char *scenario) const { return simulate(project, variant, scenario); }
    [[nodiscard]] planning::Run simulate(const model::Project &changed, const char *variant, const char *scenario) const
    {
        return taken(planning::simulate(changed, model::VariantId(variant), model::ScenarioId(scenario), catalog));
    }
    [[nodiscard]] estimate::Estimate bill(const char *variant, const planning::Run &run) const { return bill(project, variant, run); }
    [[nodiscard]] estimate::Estimate bill(const model::Project &changed, const char *variant, const planning::Run &run) const
    {
        const auto book = taken(pricing::PriceBook::open(m_prices));
        return taken(estimate::estimate(changed, *changed.variant(model::VariantId(variant)), catalog, run.usage, book));
    }

    /// Request by request from one hour of the horizon to another, after ten minutes of warm-up.
    [[nodiscard]] simulation::EventOutcome requests(const char *variant, const char *scenario, double fromHour, double toHour) const
    {
        const auto plan = taken(planning::compile(project, *project.variant(model::VariantId(variant)),
                                                  *project.scenario(model::ScenarioId(scenario)), catalog))
                              .plan;
        simulation::EventOptions options;
        options.fromStep = std::size_t(std::lround(fromHour * 60));
        options.toStep = std::size_t(std::lround(toHour * 60));
        options.warmUpSeconds = 600;
        options.replications = 2;
        return taken(simulation::runEvents(plan, options));
    }

    [[nodiscard]] static model::Variant &variantOf(model::Project &project, const char *id)
    {
        return *std::find_if(project.variants.begin(), project.variants.end(),
                             [&](const model::Variant &each) { return each.id.value == id; });
    }
    [[nodiscard]] static model::Tier &tierOf(model::Project &project, const char *variant, const char *id)
    {
        auto &tiers = variantOf(project, variant).tiers;
        return *std::find_if(tiers.begin(), tiers.end(), [&](const model::Tier &each) { return each.id.value == id; });
    }
    [[nodiscard]] static model::Scenario &scenarioOf(model::Project &project, const char *id)
    {
        return *std::find_if(project.scenarios.begin(), project.scenarios.end(),
                             [&](const model::Scenario &each) { return each.id.value == id; });
    }
    /// The largest value of a series between two hours.
    [[nodiscard]] static double highest(const std::vector<float> &series, double fromHour, double toHour)
    {
        return double(*std::max_element(series.begin() + std::lround(fromHour * 60), series.begin() + std::lround(toHour * 60)));
    }
    [[nodiscard]] static double sum(const std::vector<float> &perSecond, double fromHour, double toHour)
    {
        double total = 0;
        for (auto step = std::size_t(std::lround(fromHour * 60)); step < std::size_t(std::lround(toHour * 60)); ++step)
            total += double(perSecond.at(step)) * 60;
        return total;
    }
    [[nodiscard]] static double peak(const planning::Run &run, const char *tier, const char *resource)
    {
        const auto &peaks = run.tier(model::TierId(tier))->peakUtilization;
        const auto it = peaks.find(resource);
        return it == peaks.end() ? 0 : it->second;
    }
    /// The tier's largest line that is billed by the hour.
    [[nodiscard]] static double instanceLine(const estimate::Estimate &bill, const char *tier)
    {
        double amount = 0;
        for (const auto &item : bill.items)
            if (item.tier.value == tier && item.unit == "hours")
                amount = std::max(amount, item.monthly);
        return amount;
    }

    catalog::Catalog catalog;
    model::Project project;

private:
    template<class T>
    static T taken(Result<T> result)
    {
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return std::move(*result);
    }

    std::filesystem::path m_prices;
};

} // namespace headroom::test
