#include "sampleproject.h"

#include <QTest>

using namespace headroom;
using namespace headroom::model;

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void findsElementsById();
    void takesTheRegionOfTheNearestRegionBoundary();
    void fallsBackToTheVariantsRegion();
    void endsWhenBoundariesContainEachOther();
};

void ProjectTest::findsElementsById()
{
    const Project project = test::sampleProject();
    QCOMPARE(project.variant(VariantId("optimized"))->id.value, std::string("optimized"));
    QVERIFY(!project.variant(VariantId("other")));
    QCOMPARE(project.scenario(ScenarioId("sale"))->seed, std::uint64_t(18446744073709551615u));
    QVERIFY(!project.scenario(ScenarioId()));
    QCOMPARE(project.requestClass(RequestClassId("image"))->perPageView, 20.0);
    QVERIFY(!project.requestClass(RequestClassId("video")));
    const Variant &variant = project.variants.front();
    QCOMPARE(variant.tier(TierId("web"))->kind, std::string("auto-scaling-group"));
    QCOMPARE(variant.link(LinkId("web-db"))->to.value, std::string("db"));
    QCOMPARE(variant.boundary(BoundaryId("subnet"))->parent.value, std::string("paris"));
    QVERIFY(!variant.tier(TierId("x")) && !variant.link(LinkId("x")) && !variant.boundary(BoundaryId("x")));
}

void ProjectTest::takesTheRegionOfTheNearestRegionBoundary()
{
    Variant variant = test::sampleVariant();
    variant.region = "us-east-1";
    // web stands in the subnet, the subnet in the region "paris" (eu-west-3)
    QCOMPARE(regionOf(variant, *variant.tier(TierId("web"))), std::string("eu-west-3"));
}

void ProjectTest::fallsBackToTheVariantsRegion()
{
    Variant variant = test::sampleVariant();
    variant.region = "us-east-1";
    QCOMPARE(regionOf(variant, *variant.tier(TierId("db"))), std::string("us-east-1"));
    variant.boundaries[0].region.clear();
    QCOMPARE(regionOf(variant, *variant.tier(TierId("web"))), std::string("us-east-1"));
}

void ProjectTest::endsWhenBoundariesContainEachOther()
{
    Variant variant = test::sampleVariant();
    variant.boundaries[0].kind = BoundaryKind::Group;
    variant.boundaries[0].parent = BoundaryId("subnet");
    QCOMPARE(regionOf(variant, *variant.tier(TierId("web"))), std::string("eu-west-3"));
}

QTEST_APPLESS_MAIN(ProjectTest)
#include "projecttest.moc"
