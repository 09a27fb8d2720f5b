#include "casefixture.h"

#include <QTest>

using namespace headroom;
using test::Case;

namespace {

constexpr double match = 139.5; ///< first Saturday, 19:30
constexpr std::size_t cron = 3; ///< index of the class "cron"

} // namespace

/// Kwizly: what must leave the servers before they can come and go, and what the move costs. Expected values: docs/cases/kwizly.md.
class KwizlyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_before = m_case.simulate("before", "match-days");
        m_after = m_case.simulate("after", "match-days");
    }

    void localUploadsForbidAutoScaling()
    {
        // As it is, the tier is fixed and only says that it keeps state; with a rule the catalogue objects.
        model::Project scaled = m_case.project;
        Case::tierOf(scaled, "before", "web").scaling = Case::tierOf(scaled, "after", "web").scaling;
        const auto says = [](const std::vector<model::Issue> &issues) {
            return std::any_of(issues.begin(), issues.end(),
                               [](const model::Issue &issue) { return issue.error.message.find("own disk") != std::string::npos; });
        };
        QVERIFY(!says(catalog::validate(m_case.project, m_case.catalog)));
        QVERIFY(says(catalog::validate(scaled, m_case.catalog)));
    }

    void aTimedJobRunsOnEveryServerWithoutALock()
    {
        // 730 hours of the month: before, two servers run it each; after, the lock lets one.
        const double before = m_before.classes.at(cron).requests, after = m_after.classes.at(cron).requests;
        QVERIFY2(std::abs(before - 2 * 730) < 1, std::to_string(before).c_str());
        QVERIFY2(std::abs(after - 730) < 1, std::to_string(after).c_str());
        const auto remarked = [](const planning::Run &run) {
            return std::any_of(run.remarks.begin(), run.remarks.end(),
                               [](const planning::Remark &remark) { return remark.text.find("a lock") != std::string::npos; });
        };
        QVERIFY(remarked(m_before));
        QVERIFY(!remarked(m_after));
    }

    void withoutTheLockEightServersRunItEightTimes()
    {
        model::Project unlocked = m_case.project;
        auto &links = Case::variantOf(unlocked, "after").links;
        std::erase_if(links, [](const model::Link &link) { return link.id.value == "web-locks"; });
        const auto run = m_case.simulate(unlocked, "after", "match-days");
        const auto remark = std::find_if(run.remarks.begin(), run.remarks.end(),
                                         [](const planning::Remark &each) { return each.text.find("a lock") != std::string::npos; });
        QVERIFY(remark != run.remarks.end());
        QVERIFY2(remark->text.find("up to 8 times") != std::string::npos, remark->text.c_str());
    }

    void twoServersCannotCarryAMatch()
    {
        // 0.3 plays/s × 35 × 13 requests × 60 ms = 8.2 vCPUs; there are 4. Half of the requests are lost for an hour, four times a month.
        QCOMPARE(m_before.summary.bottleneck.tier.value, std::string("web"));
        QVERIFY2(Case::highest(m_before.errorsPerSecond, match + 0.25, match + 1) > 50, "errors/s");
        QVERIFY(!m_before.summary.sloMet);
    }

    void theGroupGrowsToEight()
    {
        QCOMPARE(m_after.tier(model::TierId("web"))->maxReplicas, 8.0);
        // once they are there, nothing is lost: 8.2 of 16 vCPUs
        QCOMPARE(Case::sum(m_after.errorsPerSecond, match + 0.6, match + 1.1), 0.0);
        QVERIFY(Case::highest(m_after.p95Ms, match + 0.6, match + 1.1) < 1500);
    }

    void theFirstMinutesOfAMatchAreLost()
    {
        // Read with care: three minutes to see it and three and a half to boot, while the load grows 35 times in ten.
        QVERIFY(Case::sum(m_after.errorsPerSecond, match, match + 0.5) > 1000);
    }

    void idleServersRetire()
    {
        // Busy servers only around four matches: on the mean of the month little more than the pair.
        const double mean = m_after.tier(model::TierId("web"))->meanReplicas;
        QVERIFY2(mean > 2 && mean < 2.3, std::to_string(mean).c_str());
        QCOMPARE(double(m_after.tier(model::TierId("web"))->replicas.at(std::size_t((match - 1) * 60))), 2.0);
        QCOMPARE(double(m_after.tier(model::TierId("web"))->replicas.at(std::size_t((match + 5) * 60))), 2.0);
    }

    void theMoveRaisesTheBillAndSavesAgainstAPoolForThePeak()
    {
        const auto before = m_case.bill("before", m_before), after = m_case.bill("after", m_after);
        QVERIFY(before.unpriced.empty() && after.unpriced.empty());
        QVERIFY2(after.monthlyTotal > 1.5 * before.monthlyTotal,
                 (std::to_string(before.monthlyTotal) + " → " + std::to_string(after.monthlyTotal)).c_str());
        model::Project pool = m_case.project;
        model::Tier &web = Case::tierOf(pool, "after", "web");
        web.scaling.reset();
        web.parameters["count"].value = 8.0;
        const auto always = m_case.simulate(pool, "after", "match-days");
        const double saved = m_case.bill(pool, "after", always).monthlyTotal - after.monthlyTotal;
        // AWS price list, eu-west-2: t3.medium 0.0472 an hour = 34.46 a month, its disk 30 × 0.0928 = 2.78, seven metrics 2.10: 5.9 servers
        // fewer on the mean of the month are 5.9 × 39.34 = 232
        QVERIFY2(saved > 222 && saved < 242, std::to_string(saved).c_str());
    }

private:
    Case m_case{"kwizly"};
    planning::Run m_before, m_after;
};

QTEST_GUILESS_MAIN(KwizlyTest)
#include "kwizlytest.moc"
