#include "simulationrunner.h"

#include <QtConcurrent>

namespace headroom::ui {
namespace {

/// Long enough to join the signals of one gesture, far below what a person notices.
constexpr int debounceMs = 8;

} // namespace

SimulationRunner::SimulationRunner(const catalog::Catalog &catalog, const pricing::PriceBook &prices, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_prices(prices)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &SimulationRunner::launch);
}

SimulationRunner::~SimulationRunner()
{
    cancel();
    // The pool's work holds a reference to the catalogue, which our owner is about to let go.
    QThreadPool::globalInstance()->waitForDone();
}

void SimulationRunner::start(model::Project project, std::vector<model::VariantId> variants, model::ScenarioId scenario)
{
    cancel();
    m_pending = std::make_unique<Request>(Request{std::move(project), std::move(variants), std::move(scenario)});
    m_debounce.start();
}

void SimulationRunner::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_debounce.stop();
    m_pending.reset();
    m_running = false;
}

void SimulationRunner::launch()
{
    if (!m_pending)
        return;
    m_running = true;
    emit started();
    auto work = [this, prices = m_prices, request = std::shared_ptr<const Request>(std::move(m_pending)), generation = m_generation, stop = m_stop.get_token()] {
        if (!request->variants.empty()) {
            const model::VariantId &variant = request->variants.front();
            estimate::EvaluateOptions quick;
            quick.capacity = quick.range = false;
            auto result = estimate::evaluate(request->project, variant, request->scenario, m_catalog, prices, quick, stop);
            if (result && !stop.stop_requested()) {
                QMetaObject::invokeMethod(this, [this, generation, variant, preview = std::make_shared<const estimate::Outcome>(std::move(*result))] {
                    if (generation == m_generation)
                        emit previewed(variant, preview);
                });
            }
        }
        for (const model::VariantId &variant : request->variants) {
            auto result = estimate::evaluate(request->project, variant, request->scenario, m_catalog, prices, {}, stop);
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(this, [this, generation, variant, result = std::move(result)]() mutable {
                if (generation != m_generation)
                    return;
                if (result)
                    emit finished(variant, std::make_shared<const estimate::Outcome>(std::move(*result)));
                else
                    emit failed(variant, result.error());
            });
        }
        QMetaObject::invokeMethod(this, [this, generation] {
            if (generation != m_generation)
                return;
            m_running = false;
            emit idle();
        });
    };
    (void)QtConcurrent::run(std::move(work));
}

} // namespace headroom::ui
