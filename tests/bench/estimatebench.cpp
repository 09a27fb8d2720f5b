#include <base/datadir.h>
#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <estimate/commitments.h>
#include <model/json.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace headroom;

namespace {

/// Milliseconds of the fastest of some runs: what the work costs when nothing else disturbs it.
template<class Work>
double fastest(int runs, Work work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

/// Speed of the money, in ms. Book opening and look-ups are measured in their own rows.
class EstimateBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twelveTiersWarm();
    void invoiceLinesCostLittle();
    void commitmentsOfAMonth();

private:
    [[nodiscard]] estimate::Estimate bill() const
    {
        auto result = estimate::estimate(m_project, *m_variant, *m_catalog, m_run.usage, *m_book);
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return std::move(*result);
    }

    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_book;
    model::Project m_project;
    const model::Variant *m_variant = nullptr;
    planning::Run m_run;
};

void EstimateBench::initTestCase()
{
    auto catalog = catalog::Catalog::load(dataDirectory({}) / "catalog");
    auto book = pricing::PriceBook::open(dataDirectory({}) / "pricing.sqlite");
    auto text = catalog::readTemplate(dataDirectory({}) / "templates", "magecom");
    QVERIFY(catalog && book && text);
    auto project = model::projectFromJson(*text);
    QVERIFY(project);
    m_catalog = std::move(*catalog);
    m_book = std::move(*book);
    m_project = std::move(*project);
    m_variant = m_project.variant(model::VariantId("planned"));
    QVERIFY(m_variant && m_variant->tiers.size() >= 12);
    planning::RunOptions quick;
    quick.keepSeries = false;
    auto run = planning::simulate(m_project, m_variant->id, m_project.scenarios.front().id, *m_catalog, quick);
    QVERIFY(run);
    m_run = std::move(*run);
}

void EstimateBench::twelveTiersWarm()
{
    QElapsedTimer timer;
    timer.start();
    const auto cold = bill();
    const double coldMs = double(timer.nsecsElapsed()) / 1e6;
    const double ms = fastest(200, [this] { (void)bill(); });
    qInfo("%zu tiers, %zu lines: %.3f ms warm, %.2f ms cold", m_variant->tiers.size(), cold.items.size(), ms, coldMs);
    QVERIFY2(ms <= 2, "a warm estimate of some twelve tiers takes more than 2 ms");
}

void EstimateBench::invoiceLinesCostLittle()
{
    const double plain = fastest(200, [this] { (void)bill(); });
    m_project.costs.freeTier = true;
    m_project.costs.discounts = {{{}, 0.05, {}, {}}, {"AmazonEC2", 0.1, {}, {}}};
    m_project.costs.support = model::SupportPlan::Business;
    m_project.costs.contingency = 0.1;
    m_project.costs.taxRate = 0.2;
    (void)bill();
    const double whole = fastest(200, [this] { (void)bill(); });
    m_project.costs = {};
    qInfo("%.3f ms without, %.3f ms with free tier, discounts, support, contingency and tax", plain, whole);
    QVERIFY(whole <= 2);
}

void EstimateBench::commitmentsOfAMonth()
{
    const std::vector<estimate::Outlook> outlooks{{"low", 0.3, bill()}, {"expected", 0.4, bill()}, {"high", 0.3, bill()}};
    const double ms = fastest(20, [&] { (void)estimate::planCommitments(outlooks, *m_book); });
    qInfo("%.2f ms for all terms of all capacity, three outlooks of %zu hours", ms, std::size_t(m_run.usage.horizonHours));
    QVERIFY(ms <= 100);
}

QTEST_GUILESS_MAIN(EstimateBench)
#include "estimatebench.moc"
