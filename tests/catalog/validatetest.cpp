#include <catalog/catalog.h>

#include <QTest>

#include <limits>

using namespace headroom;
using catalog::Catalog;
using model::Issue;

/// What the kinds say about a project: the culprit is named and the remedy stated.
class CatalogValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load(std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString()) / "catalog");
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        m_catalog = std::move(*loaded);
    }

    void acceptsSoundValues()
    {
        QVERIFY(
            issuesOf("auto-scaling-group", {{"instance_type", std::string("c5.xlarge")}, {"min_count", 2.0}, {"max_count", 16.0}}).empty());
    }

    void refusesAnUnknownKindAndSuggestsTheNearest()
    {
        const auto issues = issuesOf("auto-scaling-grup", {});
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(int(issues[0].error.code), int(ErrorCode::NotFound));
        QCOMPARE(issues[0].error.where, std::string("variant planned, tier web"));
        QCOMPARE(issues[0].element, std::string("web"));
        QVERIFY(contains(issues[0], "Did you mean \"auto-scaling-group\"?"));
    }

    void warnsOfAParameterWithoutEffect()
    {
        const auto issues = issuesOf("auto-scaling-group", {{"worker", 4.0}});
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(int(issues[0].severity), int(Issue::Severity::Warning));
        QVERIFY(contains(issues[0], "Did you mean \"workers\"?"));
        QCOMPARE(issues[0].error.where, std::string("variant planned, tier web, parameter worker"));
    }

    void refusesValuesThatCannotBe_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("negative") << "workers" << -1.0 << "from 1 to 10000";
        QTest::newRow("absurd") << "root_volume_gb" << 1e9 << "from 0 to 16384";
        QTest::newRow("fraction") << "workers" << 2.5 << "whole number";
        QTest::newRow("infinite") << "workers" << std::numeric_limits<double>::infinity() << "finite";
        QTest::newRow("not a number") << "latency_ms" << std::numeric_limits<double>::quiet_NaN() << "finite";
        QTest::newRow("number for a switch") << "detailed_monitoring" << 1.0 << "true or false";
        QTest::newRow("number for a type") << "instance_type" << 5.0 << "must be a text";
    }
    void refusesValuesThatCannotBe()
    {
        QFETCH(QString, parameter);
        QFETCH(double, value);
        QFETCH(QString, message);
        const auto issues = issuesOf("auto-scaling-group", {{parameter.toStdString(), value}});
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(int(issues[0].severity), int(Issue::Severity::Error));
        QCOMPARE(int(issues[0].error.code), int(ErrorCode::InvalidInput));
        QVERIFY2(contains(issues[0], message.toUtf8().constData()), issues[0].error.message.c_str());
    }

    void refusesAChoiceThatIsNotOffered()
    {
        const auto issues = issuesOf("auto-scaling-group", {{"operating_system", std::string("BeOS")}});
        QCOMPARE(issues.size(), std::size_t(1));
        QVERIFY(contains(issues[0], "choose one of: Linux, Windows"));
    }

    void refusesAnUnknownInstanceType()
    {
        const auto issues = issuesOf("auto-scaling-group", {{"instance_type", std::string("c5.xlrge")}});
        QCOMPARE(issues.size(), std::size_t(1));
        QVERIFY(contains(issues[0], "Did you mean \"c5.xlarge\"?") || contains(issues[0], "Did you mean \"c5.large\"?"));
    }

    void refusesAnInstanceTypeOfAnotherService()
    {
        // A cache node type is no server type, though the name is known.
        const auto issues = issuesOf("auto-scaling-group", {{"instance_type", std::string("cache.t3.medium")}});
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(int(issues[0].error.code), int(ErrorCode::NotFound));
    }

    void refusesAMinimumAboveTheMaximum()
    {
        model::Project project = projectOf("auto-scaling-group", {{"min_count", 5.0}, {"max_count", 3.0}});
        project.variants[0].tiers[0].scaling = model::ScalingRule{};
        const auto issues = catalog::validate(project, m_catalog);
        QCOMPARE(issues.size(), std::size_t(1));
        QVERIFY(contains(issues[0], "minimum of 5 is above the maximum of 3"));
    }

    void survivesAHostileName() { QCOMPARE(issuesOf(std::string(100000, 'x'), {}).size(), std::size_t(1)); }

private:
    using Values = std::map<std::string, std::variant<double, bool, std::string>>;

    static model::Project projectOf(const std::string &kind, const Values &values)
    {
        model::Tier tier;
        tier.id = model::TierId("web");
        tier.kind = kind;
        for (const auto &[id, value] : values)
            tier.parameters[id].value = value;
        model::Variant variant;
        variant.id = model::VariantId("planned");
        variant.tiers.push_back(tier);
        model::Project project;
        project.variants.push_back(variant);
        return project;
    }
    std::vector<Issue> issuesOf(const std::string &kind, const Values &values)
    {
        return catalog::validate(projectOf(kind, values), m_catalog);
    }
    static bool contains(const Issue &issue, const char *text) { return issue.error.message.find(text) != std::string::npos; }

    Catalog m_catalog;
};

QTEST_GUILESS_MAIN(CatalogValidateTest)
#include "validatetest.moc"
