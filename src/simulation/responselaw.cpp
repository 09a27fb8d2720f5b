#include "responselaw.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>

namespace headroom::simulation {

namespace {

using Complex = std::complex<double>;
using Values = std::array<Complex, exact::tailPoints>;

class OneServer : public ResponseLaw
{
public:
    OneServer(double arrivals, const exact::GeneralService &service, Part part)
        : m_queue(arrivals, service)
        , m_part(part)
    {
    }
    double tail(double seconds) const override { return m_part == Part::Wait ? m_queue.waitTail(seconds) : m_queue.responseTail(seconds); }

private:
    exact::MG1 m_queue;
    Part m_part;
};

const double gridRatio = std::log(1.08); ///< between two times of the table

/// 1 − the transform of lognormal work of mean 1 at the points that times of the grid need; shared by all who ask for the same SCV.
class LognormalTable
{
public:
    static std::shared_ptr<LognormalTable> of(double scv)
    {
        constexpr std::size_t mostTables = 16;
        static std::mutex mutex;
        static std::map<double, std::shared_ptr<LognormalTable>> tables;
        const std::lock_guard lock(mutex);
        if (tables.size() >= mostTables && !tables.contains(scv))
            tables.clear(); // who still holds one keeps it
        auto &table = tables[scv];
        if (!table)
            table = std::make_shared<LognormalTable>(scv);
        return table;
    }

    explicit LognormalTable(double scv)
        : m_work{exact::GeneralService::Shape::Lognormal, 1, scv}
    {
    }

    /// The values for t = e^(gridRatio·index).
    const Values &at(int index)
    {
        const std::lock_guard lock(m_mutex);
        auto [it, isNew] = m_values.try_emplace(index);
        if (isNew)
            for (int k = 0; k < exact::tailPoints; ++k)
                it->second[std::size_t(k)] = m_work.deficit(exact::tailPoint(std::exp(gridRatio * index), k));
        return it->second; // nodes of a map stay where they are
    }

private:
    exact::GeneralService m_work;
    std::mutex m_mutex;
    std::map<int, Values> m_values;
};

class LognormalServer : public ResponseLaw
{
public:
    LognormalServer(double arrivals, const exact::GeneralService &service, Part part)
        : m_mean(service.mean)
        , m_load(arrivals * service.mean)
        , m_part(part)
        , m_table(LognormalTable::of(service.scv))
    {
    }

    double tail(double seconds) const override
    {
        if (!(seconds > 0))
            return m_part == Part::Wait ? m_load : 1;
        const double place = std::log(seconds / m_mean) / gridRatio;
        const int first = int(std::floor(place)) - 2;
        double sum = 0; // Lagrange over six points
        for (int i = 0; i < 6; ++i) {
            double weight = 1;
            for (int j = 0; j < 6; ++j)
                weight *= j == i ? 1 : (place - first - j) / (i - j);
            sum += weight * logTail(first + i);
        }
        return std::min(1.0, std::exp(sum));
    }

private:
    double logTail(int index) const
    {
        auto [it, isNew] = m_logTails.try_emplace(index);
        if (isNew) {
            const double t = std::exp(gridRatio * index);
            Values values = m_table->at(index);
            for (int k = 0; k < exact::tailPoints; ++k) {
                const Complex deficit = values[std::size_t(k)], wait = exact::waitTransform(m_load, deficit, exact::tailPoint(t, k));
                values[std::size_t(k)] = m_part == Part::Wait ? wait : wait * (1.0 - deficit);
            }
            it->second = std::log(std::clamp(exact::tailOf(values, t), 1e-12, 1.0));
        }
        return it->second;
    }

    double m_mean, m_load;
    Part m_part;
    std::shared_ptr<LognormalTable> m_table;
    mutable std::map<int, double> m_logTails; ///< laws are not shared between threads
};

class Tandem : public ResponseLaw
{
public:
    explicit Tandem(std::vector<ExponentialStage> stages)
        : m_stages(std::move(stages))
    {
    }

    double tail(double seconds) const override
    {
        if (!(seconds > 0))
            return 1;
        return exact::tailOf(
            [this](Complex s) {
                Complex product = 1;
                for (const ExponentialStage &stage : m_stages)
                    product *= (1 - stage.waits + stage.waits / (1.0 + s * stage.waitSeconds)) / (1.0 + s * stage.serviceSeconds);
                return product;
            },
            seconds);
    }

private:
    std::vector<ExponentialStage> m_stages;
};

} // namespace

std::shared_ptr<const ResponseLaw> oneServerLaw(double arrivals, const exact::GeneralService &service, Part part)
{
    if (service.shape == exact::GeneralService::Shape::Lognormal)
        return std::make_shared<LognormalServer>(arrivals, service, part);
    return std::make_shared<OneServer>(arrivals, service, part);
}

std::shared_ptr<const ResponseLaw> tandemLaw(std::vector<ExponentialStage> stages)
{
    return std::make_shared<Tandem>(std::move(stages));
}

} // namespace headroom::simulation
