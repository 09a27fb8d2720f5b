#pragma once

#include <catalog/catalog.h>
#include <estimate/outcome.h>
#include <pricing/pricebook.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <vector>

namespace headroom::ui {

/// One finished evaluation, immutable and shared by whoever shows it.
using OutcomePtr = std::shared_ptr<const estimate::Outcome>;

/// Simulates and prices variants in the background. A new start cancels the old one; late results are dropped by
/// their generation number. GUI thread only; the work itself runs on copies in a pool thread.
class SimulationRunner : public QObject
{
    Q_OBJECT
public:
    SimulationRunner(const catalog::Catalog &, const pricing::PriceBook &, QObject *parent = nullptr);
    ~SimulationRunner() override;

    /// Evaluates the variants in their order; the first is previewed as soon as its month is simulated. Calls within a few milliseconds become one.
    void start(model::Project, std::vector<model::VariantId>, model::ScenarioId);
    /// For the starts that follow.
    void setPrices(pricing::PriceBook prices) { m_prices = std::move(prices); }
    /// Drops what runs; no signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void started();
    /// The first variant's month and bill, before load test and range are known.
    void previewed(const headroom::model::VariantId &, const headroom::ui::OutcomePtr &);
    void finished(const headroom::model::VariantId &, const headroom::ui::OutcomePtr &);
    void failed(const headroom::model::VariantId &, const headroom::Error &);
    void idle(); ///< after the last variant of a start

private:
    void launch();

    struct Request
    {
        model::Project project;
        std::vector<model::VariantId> variants;
        model::ScenarioId scenario;
    };

    const catalog::Catalog &m_catalog;
    pricing::PriceBook m_prices; ///< a handle; work that is under way keeps the one it began with
    QTimer m_debounce;
    std::unique_ptr<Request> m_pending;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace headroom::ui
