#include <advise/advise.h>
#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <model/json.h>

#include <QTest>

#include <algorithm>

using namespace headroom;

namespace {

template<class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

} // namespace

/// The advisor on the published cases: it says what their authors found, names the tier, and is silent where it was mended.
class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_data = qgetenv("HEADROOM_DATA_DIR").toStdString();
        m_catalog = taken(catalog::Catalog::load(m_data / "catalog"));
    }

    void findsWhatTheCasesFound_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("tier"); // empty: the rule must be silent
        const auto row = [](const char *project, const char *variant, const char *scenario, const char *rule, const char *tier) {
            QTest::addRow("%s %s %s", project, variant, rule)
                << QString::fromLatin1(project) << QString::fromLatin1(variant) << QString::fromLatin1(scenario)
                << QString::fromLatin1(rule) << QString::fromLatin1(tier);
        };
        row("kwizly", "before", "ordinary", "local-state", "web");
        row("kwizly", "after", "ordinary", "local-state", "");
        row("kwizly", "before", "ordinary", "duplicated-job", "web");
        row("kwizly", "after", "ordinary", "duplicated-job", "");
        row("kwizly", "after", "ordinary", "no-standby", "db");
        row("eurosport", "before", "flash-sale", "shared-job", "web");
        row("eurosport", "after", "flash-sale", "shared-job", "");
        row("eurosport", "before", "flash-sale", "no-standby", "db");
        row("eurosport", "after", "flash-sale", "no-standby", "");
        row("eurosport", "before", "flash-sale", "single-server", "web");
        row("eurosport", "after", "flash-sale", "never-off", "staging-web");
        row("lovinmalta", "today", "ordinary", "never-off", "");
        row("rackspace", "bound", "holiday", "disk-bound", "db");
        row("rackspace", "more-cpu", "holiday", "disk-bound", "db");
        row("rackspace", "mended", "holiday", "disk-bound", "");
        row("magecom", "planned", "sale", "network-bound", "omc");
        row("magecom", "optimized", "sale", "network-bound", "");
    }
    void findsWhatTheCasesFound()
    {
        QFETCH(QString, project);
        QFETCH(QString, variant);
        QFETCH(QString, scenario);
        QFETCH(QString, rule);
        QFETCH(QString, tier);
        const auto loaded = taken(model::projectFromJson(taken(catalog::readTemplate(m_data / "templates", project.toStdString()))));
        const model::VariantId variantId(variant.toStdString());
        const model::ScenarioId scenarioId(scenario.toStdString());
        const auto run = taken(planning::simulate(loaded, variantId, scenarioId, m_catalog));
        const auto findings = advise::advise(loaded, *loaded.variant(variantId), *loaded.scenario(scenarioId), m_catalog, run);
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const advise::Finding &one) { return one.rule == rule.toStdString(); });
        QCOMPARE(found != findings.end(), !tier.isEmpty());
        if (found == findings.end())
            return;
        QCOMPARE(QString::fromStdString(found->tier.value), tier);
        QVERIFY(!found->title.empty() && !found->evidence.empty() && !found->action.empty());
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const auto &a, const auto &b) { return a.severity > b.severity; }));
    }

private:
    std::filesystem::path m_data;
    catalog::Catalog m_catalog;
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
