#include <catalog/catalog.h>
#include <catalog/instancetable.h>

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace headroom;
using catalog::Catalog;
using catalog::Kind;
using catalog::NetworkWords;

namespace {

std::filesystem::path dataFolder()
{
    return std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString());
}

model::Tier tierOf(const char *kind)
{
    model::Tier tier;
    tier.id = model::TierId("tier");
    tier.kind = kind;
    return tier;
}

} // namespace

/// The catalogue that ships, judged against the coverage list, the icons and published figures.
class CatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load(dataFolder() / "catalog");
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        m_catalog = std::move(*loaded);
    }

    void coversEveryServiceOfTheReferenceCases_data()
    {
        QTest::addColumn<QString>("service");
        // The services that the five published case studies use or name as possible futures.
        for (const char *service : {"CloudFront",
                                    "Fastly",
                                    "Route 53",
                                    "WAF",
                                    "DDoS filter",
                                    "classic load balancer",
                                    "application load balancer",
                                    "network load balancer",
                                    "EC2 Linux",
                                    "EC2 Windows",
                                    "auto-scaled",
                                    "launch template",
                                    "ECS on EC2",
                                    "ECS on Fargate",
                                    "EKS",
                                    "Lambda",
                                    "Lightsail server",
                                    "Lightsail database",
                                    "Lightsail load balancer",
                                    "background workers",
                                    "queues",
                                    "SQS",
                                    "RDS MySQL",
                                    "RDS MariaDB",
                                    "RDS PostgreSQL",
                                    "RDS SQL Server",
                                    "Multi-AZ",
                                    "read replica",
                                    "Aurora MySQL",
                                    "Aurora PostgreSQL",
                                    "Aurora replica",
                                    "Aurora Serverless v2",
                                    "ElastiCache Redis",
                                    "ElastiCache Memcached",
                                    "sessions",
                                    "FPC",
                                    "OMC",
                                    "locks",
                                    "query cache",
                                    "in-server cache",
                                    "Elasticsearch",
                                    "OpenSearch",
                                    "S3",
                                    "EFS",
                                    "NFS server",
                                    "EBS",
                                    "NAT gateway",
                                    "bastion",
                                    "VPN",
                                    "Direct Connect",
                                    "VPC endpoint",
                                    "API Gateway",
                                    "DynamoDB",
                                    "Secrets Manager",
                                    "Parameter Store",
                                    "KMS",
                                    "ACM",
                                    "CloudWatch",
                                    "CloudTrail",
                                    "Config",
                                    "GuardDuty",
                                    "Security Hub",
                                    "Control Tower",
                                    "CloudFormation",
                                    "CodeCommit",
                                    "CodeBuild",
                                    "CodePipeline",
                                    "CodeDeploy",
                                    "Bitbucket Pipelines",
                                    "JMeter",
                                    "New Relic",
                                    "Backup",
                                    "support plans",
                                    "other",
                                    "users"})
            QTest::newRow(service) << QString::fromLatin1(service);
    }
    void coversEveryServiceOfTheReferenceCases()
    {
        QFETCH(QString, service);
        const auto covers = [&](const Kind &kind) {
            return std::any_of(kind.services.begin(), kind.services.end(),
                               [&](const std::string &each) { return each == service.toStdString(); });
        };
        QVERIFY(std::any_of(m_catalog.kinds().begin(), m_catalog.kinds().end(), covers));
    }

    void everyKindHasAnIconThatExists()
    {
        for (const Kind &kind : m_catalog.kinds()) {
            std::vector<std::string> icons{kind.icon};
            for (const auto &[value, icon] : kind.iconByChoice)
                icons.push_back(icon);
            for (const std::string &icon : icons)
                QVERIFY2(std::filesystem::exists(dataFolder() / "icons" / icon), (kind.id + ": " + icon).c_str());
        }
    }

    void everyKindIsEitherBilledOrFree()
    {
        // A kind with neither would be reported as "not priced yet"; none is left.
        for (const Kind &kind : m_catalog.kinds())
            QVERIFY2(kind.billing.empty() == kind.free, kind.id.c_str());
    }

    void everyParameterSaysWhatItIsAndWhereItsDefaultComesFrom()
    {
        for (const Kind &kind : m_catalog.kinds()) {
            QVERIFY2(!kind.description.empty() && !kind.services.empty(), kind.id.c_str());
            for (const auto &spec : kind.parameters) {
                const std::string place = kind.id + ", " + spec.id;
                QVERIFY2(spec.help.size() > 8 && spec.source.size() > 8 && !spec.section.empty(), place.c_str());
                QVERIFY2(spec.help.find("TODO") == std::string::npos, place.c_str());
            }
        }
    }

    void everyDefaultPassesItsOwnValidation()
    {
        // Setting each parameter to its default must not be an issue: ranges, choices and instance tables agree.
        model::Project project;
        model::Variant variant;
        variant.id = model::VariantId("all");
        for (const Kind &kind : m_catalog.kinds()) {
            model::Tier tier = tierOf(kind.id.c_str());
            for (const auto &spec : kind.parameters)
                tier.parameters[spec.id].value = spec.defaultValue;
            variant.tiers.push_back(tier);
        }
        project.variants.push_back(variant);
        const auto issues = catalog::validate(project, m_catalog);
        QVERIFY2(issues.empty(), issues.empty() ? "" : describe(issues.front().error).c_str());
    }

    void listsThePaletteInTheOrderOfItsGroups()
    {
        QStringList names;
        for (const auto &category : m_catalog.categories())
            names << QString::fromStdString(category.id);
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("edge network compute containers data storage messaging security operations delivery other"));
        QCOMPARE(m_catalog.kinds().front().category, std::string("edge"));
        QCOMPARE(m_catalog.kinds().back().category, std::string("other"));
    }

    void simulatesTheRolesThatCarryTraffic()
    {
        for (const char *id : {"users", "fastly", "application-load-balancer", "auto-scaling-group", "db-aurora", "db-aurora-replica",
                               "cache", "search", "nfs"})
            QVERIFY2(m_catalog.kind(id) && m_catalog.kind(id)->simulated, id);
        for (const char *id : {"bastion", "nat-gateway", "pipeline", "monitoring"})
            QVERIFY2(m_catalog.kind(id)->role == catalog::StationRole::None && m_catalog.kind(id)->compact, id);
    }

    void choosesTheIconByWhatACacheIsUsedFor()
    {
        model::Tier tier = tierOf("cache");
        QCOMPARE(m_catalog.iconOf(tier), std::string("kinds/cache.svg"));
        tier.parameters["use"].value = std::string("sessions");
        QCOMPARE(m_catalog.iconOf(tier), std::string("kinds/cache-sessions.svg"));
        QCOMPARE(m_catalog.iconOf(tierOf("no-such-kind")), std::string());
    }

    void readsSetValuesBeforeDefaults()
    {
        model::Tier tier = tierOf("auto-scaling-group");
        QCOMPARE(m_catalog.number(tier, "backlog"), 511.0); // PHP-FPM's listen.backlog
        QCOMPARE(m_catalog.text(tier, "operating_system"), std::string("Linux"));
        QVERIFY(m_catalog.flag(tier, "detailed_monitoring"));
        tier.parameters["backlog"].value = 10.0;
        tier.parameters["detailed_monitoring"].value = false;
        tier.parameters["instance_type"].value = std::string("c5.xlarge");
        QCOMPARE(m_catalog.number(tier, "backlog"), 10.0);
        QVERIFY(!m_catalog.flag(tier, "detailed_monitoring"));
        QCOMPARE(m_catalog.instanceOf(tier)->name, std::string("c5.xlarge"));
        tier.parameters["backlog"].value = std::string("many"); // wrong type: the default holds until it is mended
        QCOMPARE(m_catalog.number(tier, "backlog"), 511.0);
        QCOMPARE(m_catalog.number(tier, "no_such_parameter"), 0.0);
    }

    void knowsPublishedCapacities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("vcpu");
        QTest::addColumn<double>("memory");
        QTest::addColumn<double>("baseline");
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("cpuBaseline");
        // EC2 user guide: compute and general purpose specifications, burstable credit table; ElastiCache supported node types.
        QTest::newRow("compute") << "c5.xlarge" << 4.0 << 8.0 << 1.25 << 10.0 << 1.0;
        QTest::newRow("burstable") << "t3.micro" << 2.0 << 1.0 << 0.064 << 5.0 << 0.1;
        QTest::newRow("database") << "db.r5.xlarge" << 4.0 << 32.0 << 1.25 << 10.0 << 1.0;
        QTest::newRow("cache node") << "cache.t3.medium" << 2.0 << 3.09 << 0.256 << 5.0 << 0.2;
        QTest::newRow("larger cache node") << "cache.m6g.large" << 2.0 << 6.38 << 0.75 << 10.0 << 1.0;
        QTest::newRow("search node") << "m5.large.search" << 2.0 << 8.0 << 0.75 << 10.0 << 1.0;
    }
    void knowsPublishedCapacities()
    {
        QFETCH(QString, name);
        const auto *type = m_catalog.instanceType(name.toStdString());
        QVERIFY(type);
        QTEST(type->vcpu, "vcpu");
        QTEST(type->memoryGib, "memory");
        QVERIFY(type->networkBaselineGbps && type->networkBurstGbps);
        QTEST(*type->networkBaselineGbps, "baseline");
        QTEST(*type->networkBurstGbps, "burst");
        QTEST(type->cpuBaseline, "cpuBaseline");
    }

    void leavesUnknownBandwidthOut()
    {
        // The table has no network figure for the first T2 generation: absent, never zero.
        const auto *type = m_catalog.instanceType("t2.micro");
        QVERIFY(type && !type->networkBaselineGbps && !type->networkBurstGbps);
    }

    void sortsTypesBySize()
    {
        const auto types = m_catalog.instanceTypes("elasticache");
        QCOMPARE(types.size(), std::size_t(91)); // rows of the table
        for (std::size_t i = 1; i < types.size(); ++i)
            QVERIFY(types[i - 1]->vcpu < types[i]->vcpu ||
                    (types[i - 1]->vcpu == types[i]->vcpu && types[i - 1]->memoryGib <= types[i]->memoryGib));
    }

    void readsBandwidthInWords()
    {
        QCOMPARE(catalog::parseNetwork("10 Gigabit"), (NetworkWords{10.0, 10.0}));
        QCOMPARE(catalog::parseNetwork("12 gigabit"), (NetworkWords{12.0, 12.0}));
        QCOMPARE(catalog::parseNetwork("Up to 12.5 Gbps"), (NetworkWords{std::nullopt, 12.5}));
        QCOMPARE(catalog::parseNetwork("Up to 10\nGigabit"), (NetworkWords{std::nullopt, 10.0})); // the list breaks some lines
        QCOMPARE(catalog::parseNetwork("Low to Moderate"), NetworkWords{});
        QCOMPARE(catalog::parseNetwork(""), NetworkWords{});
    }

    void knowsTheBaselineOfBurstableTypes()
    {
        QCOMPARE(catalog::cpuBaseline("t3.large"), 0.3);
        QCOMPARE(catalog::cpuBaseline("t4g.2xlarge"), 0.4);
        QCOMPARE(catalog::cpuBaseline("t2.2xlarge"), 0.17);
        QCOMPARE(catalog::cpuBaseline("m5.large"), 1.0);
        QCOMPARE(catalog::cpuBaseline("t3"), 1.0);
    }

    void loadsQuickly()
    {
        QBENCHMARK
        {
            QVERIFY(Catalog::load(dataFolder() / "catalog").has_value());
        }
    }

private:
    Catalog m_catalog;
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalogtest.moc"
