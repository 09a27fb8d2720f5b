#include "sampleproject.h"

#include <model/finite.h>
#include <model/validate.h>

#include <QTest>

#include <functional>
#include <limits>

using namespace headroom;
using namespace headroom::model;

namespace {

using Edit = std::function<void(Project &)>;

Variant &planned(Project &project)
{
    return project.variants.front();
}

Tier &web(Project &project)
{
    return planned(project).tiers[1];
}

Link link(const char *id, const char *from, const char *to)
{
    Link made;
    made.id = LinkId(id);
    made.from = TierId(from);
    made.to = TierId(to);
    return made;
}

} // namespace
Q_DECLARE_METATYPE(Edit)

class ValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithAValidProject();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void warnsWithoutRefusing_data();
    void warnsWithoutRefusing();
    void acceptsASharePrecisionOfAMillionth();
    void judgesCyclesByClass();
    void ignoresCyclesThroughReplicationAndDisabledTiers();
    void walksALongChainWithoutOverflow();
    void refusesCountsBeyondAnyProject();
    void passesTheFirstErrorOn();
    void findsNumbersNoFileCanHold();
};

void ValidateTest::findsNothingWrongWithAValidProject()
{
    const std::vector<Issue> issues = validate(test::sampleProject());
    QVERIFY2(issues.empty(), issues.empty() ? "" : describe(issues.front().error).c_str());
}

void ValidateTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Edit edit, ErrorCode code, const char *where, const char *words) {
        QTest::newRow(name) << edit << int(code) << where << words;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto invalid = ErrorCode::InvalidInput;
    const auto broken = ErrorCode::BrokenReference;
    const char *atWeb = "variant planned, tier web";
    const char *atLink = "variant planned, link web-db";

    row(
        "shares", [](Project &p) { p.classes[0].share = 0.7; }, invalid, "request classes", "sum to 0.95 instead of 1");
    row(
        "share is NaN", [=](Project &p) { p.classes[0].share = nan; }, invalid, "request class page", "The share is not a number");
    row(
        "share above 1", [](Project &p) { p.classes[0].share = 1.5; }, invalid, "request class page", "from 0 to 1");
    row(
        "negative bytes", [](Project &p) { p.classes[0].responseBytes = -1; }, invalid, "request class page", "response");
    row(
        "no timeout", [](Project &p) { p.classes[0].timeoutSeconds = 0; }, invalid, "request class page", "more than 0");
    row(
        "class twice", [](Project &p) { p.classes[1].id = p.classes[0].id; }, invalid, "request class page", "used twice");
    row(
        "id with a space", [](Project &p) { p.classes[2].id = RequestClassId("my class"); }, invalid, "request class my class", "a-z");
    row(
        "no page class", [](Project &p) { p.classes.clear(); }, invalid, "request classes", "no request class of kind page");

    row(
        "horizon", [](Project &p) { p.scenarios[0].horizonHours = 1e6; }, invalid, "scenario sale", "from 1 to 8784");
    row(
        "visits", [](Project &p) { p.scenarios[0].visitsPerMonth = -5; }, invalid, "scenario sale", "visits");
    row(
        "think time", [](Project &p) { p.scenarios[0].thinkSeconds = 0; }, invalid, "scenario sale", "think time");
    row(
        "infinite growth", [](Project &p) { p.scenarios[0].growth = std::numeric_limits<double>::infinity(); }, invalid, "scenario sale",
        "growth");
    row(
        "flat profile", [](Project &p) { p.scenarios[0].profile.hours.fill(0); }, invalid, "scenario sale", "0 throughout");
    row(
        "date", [](Project &p) { p.scenarios[0].startDate = "2027-02-29"; }, invalid, "scenario sale", "2027-02-29");
    row(
        "event too late", [](Project &p) { p.scenarios[0].events[0].startHour = 168; }, invalid, "scenario sale", "outside the horizon");
    row(
        "event's tier", [](Project &p) { p.scenarios[0].events[1].tier = TierId("x"); }, broken, "scenario sale", "stands in no variant");
    row(
        "job's class", [](Project &p) { p.scenarios[0].events[1].requestClass = {}; }, broken, "scenario sale", "request class");

    row(
        "currency", [](Project &p) { p.currency.code = "euro"; }, invalid, "currency euro", "three capital letters");
    row(
        "discount", [](Project &p) { p.costs.discounts[1].fraction = 12; }, invalid, "cost settings", "discount on \"AmazonEC2\"");
    row(
        "second discount", [](Project &p) { p.costs.discounts[1].service.clear(); }, invalid, "cost settings", "two discounts on all services");
    row(
        "tax", [](Project &p) { p.costs.taxRate = 20; }, invalid, "cost settings", "tax rate");
    row(
        "nameless tax", [](Project &p) { p.costs.taxName.clear(); }, invalid, "cost settings", "such as VAT");
    row(
        "uncertainty", [](Project &p) { p.scenarios[0].uncertainties.misses.value = -0.1; }, invalid, "scenario sale", "caches' misses");
    row(
        "rate", [](Project &p) { p.currency.perUsd = 0; }, invalid, "currency EUR", "exchange rate");
    row(
        "term", [](Project &p) { p.purchase.years = 2; }, invalid, "project shop", "1 or 3");
    row(
        "level", [](Project &p) { p.serviceLevels[0].limit = -1; }, invalid, "service level p95", "limit");
    row(
        "level's scenario", [](Project &p) { p.serviceLevels[0].scenario = ScenarioId("x"); }, broken, "service level p95",
        "does not exist");
    row(
        "level's event", [](Project &p) { p.serviceLevels[0].event = "x"; }, broken, "service level p95", "no event");
    row(
        "event without scenario", [](Project &p) { p.serviceLevels[0].scenario = {}; }, invalid, "service level p95", "names no scenario");
    row(
        "cost during an event", [](Project &p) { p.serviceLevels[0].metric = ServiceLevel::Metric::MonthlyCost; }, invalid,
        "service level p95", "cannot be judged");
    row(
        "test's date", [](Project &p) { p.loadTests[0].date = "yesterday"; }, invalid, "load test test", "yesterday");
    row(
        "test's point", [=](Project &p) { p.loadTests[0].points[1].p95Ms = nan; }, invalid, "load test test", "response time");
    row(
        "test's share of errors", [](Project &p) { p.loadTests[0].points[0].errorRate = 2; }, invalid, "load test test", "error rate");

    row(
        "kind", [](Project &p) { web(p).kind.clear(); }, invalid, atWeb, "no kind");
    row(
        "tier twice", [](Project &p) { planned(p).tiers[2].id = TierId("web"); }, invalid, atWeb, "used twice");
    row(
        "boundary", [](Project &p) { web(p).boundary = BoundaryId("x"); }, broken, atWeb, "does not exist");
    row(
        "position", [=](Project &p) { web(p).frame.x = nan; }, invalid, atWeb, "x position");
    row(
        "demand's class", [](Project &p) { web(p).demands[0].requestClass = RequestClassId("x"); }, broken, atWeb, "\"x\"");
    row(
        "demand twice", [](Project &p) { web(p).demands.push_back(web(p).demands[0]); }, invalid, atWeb, "twice");
    row(
        "negative CPU", [](Project &p) { web(p).demands[0].cpuMs = -350; }, invalid, atWeb, "CPU time in ms of class \"page\" is -350");
    row(
        "absurd CPU", [](Project &p) { web(p).demands[0].cpuMs = 1e12; }, invalid, atWeb, "to 10000000");
    row(
        "hit ratio", [](Project &p) { web(p).hitRatios[0].ratio = 1.2; }, invalid, atWeb, "hit ratio");
    row(
        "cache and tier", [](Project &p) { web(p).localCaches[0].id = CacheId("db"); }, invalid, atWeb, "share the id");
    row(
        "metric", [](Project &p) { web(p).scaling->metric = "karma"; }, invalid, atWeb, "cpu, workers, connections, network, disk");
    row(
        "target", [](Project &p) { web(p).scaling->target = 70; }, invalid, atWeb, "at most 1");
    row(
        "schedule", [](Project &p) { web(p).scaling->schedule[0].endHour = 1; }, invalid, atWeb, "ends before it starts");
    row(
        "parameter", [=](Project &p) { web(p).parameters["workers"].value = nan; }, invalid, atWeb, "\"workers\"");

    row(
        "link's end", [](Project &p) { planned(p).links[1].to = TierId("x"); }, broken, atLink, "\"x\"");
    row(
        "negative calls", [](Project &p) { planned(p).links[1].calls[0].callsPerVisit = -1; }, invalid, atLink, "calls per visit");
    row(
        "call's class", [](Project &p) { planned(p).links[1].calls[0].requestClass = RequestClassId("x"); }, broken, atLink, "\"x\"");
    row(
        "cycle", [](Project &p) { planned(p).links.push_back(link("back", "db", "web")); }, ErrorCode::CyclicCall, atWeb, "web → db → web");
    row(
        "call of itself", [](Project &p) { planned(p).links.push_back(link("self", "web", "web")); }, ErrorCode::CyclicCall, atWeb,
        "web → web");
    row(
        "parent", [](Project &p) { planned(p).boundaries[0].parent = BoundaryId("x"); }, broken, "variant planned, boundary paris",
        "\"x\"");
    row(
        "nesting", [](Project &p) { planned(p).boundaries[0].parent = BoundaryId("subnet"); }, invalid, "variant planned, boundary paris",
        "contains itself");
}

void ValidateTest::saysWhatIsWrongAndWhere()
{
    QFETCH(Edit, edit);
    QFETCH(int, code);
    QFETCH(QString, where);
    QFETCH(QString, words);
    Project project = test::sampleProject();
    edit(project);
    QString seen;
    for (const Issue &issue : validate(project)) {
        seen += QString::fromStdString(describe(issue.error)) + QLatin1Char('\n');
        if (issue.severity == Issue::Severity::Error && int(issue.error.code) == code &&
            QString::fromStdString(issue.error.where) == where && QString::fromStdString(issue.error.message).contains(words))
            return;
    }
    QFAIL(qPrintable(QStringLiteral("not among:\n") + seen));
}

void ValidateTest::warnsWithoutRefusing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Edit edit, const char *where, const char *words) {
        QTest::newRow(name) << edit << where << words;
    };

    row(
        "no inflow",
        [](Project &p) {
            planned(p).links.erase(planned(p).links.begin());
            p.scenarios[0].events.pop_back();
        },
        "variant planned, tier web", "No traffic reaches this tier");
    row(
        "cache that stands nowhere", [](Project &p) { web(p).demands[0].cache = CacheId("gone"); }, "variant planned, tier web",
        "every look-up is a miss");
    row(
        "event cut off", [](Project &p) { p.scenarios[0].events[0].startHour = 166; }, "scenario sale", "cut off");
    row(
        "undated rate", [](Project &p) { p.currency.asOf.clear(); }, "currency EUR", "has no date");
}

void ValidateTest::warnsWithoutRefusing()
{
    QFETCH(Edit, edit);
    QFETCH(QString, where);
    QFETCH(QString, words);
    Project project = test::sampleProject();
    edit(project);
    const std::vector<Issue> issues = validate(project);
    QVERIFY(!issues.empty());
    QVERIFY(requireValid(issues));
    QCOMPARE(QString::fromStdString(issues.front().error.where), where);
    QVERIFY2(QString::fromStdString(issues.front().error.message).contains(words), issues.front().error.message.c_str());
}

void ValidateTest::acceptsASharePrecisionOfAMillionth()
{
    Project project = test::sampleProject();
    project.classes[0].share += 0.9e-6;
    QVERIFY(validate(project).empty());
    project.classes[0].share += 0.2e-6;
    QVERIFY(!requireValid(validate(project)));
}

void ValidateTest::judgesCyclesByClass()
{
    // db calls web for images only, web calls db for everything but images: no request ever comes back.
    Project project = test::sampleProject();
    const RequestClassId image("image");
    Link back = link("back", "db", "web");
    back.callsPerVisit = 0;
    back.calls = {{image, 1, 0, 0, {}}};
    planned(project).links[1].calls.push_back({image, 0, 0, 0, {}});
    planned(project).links.push_back(back);
    QVERIFY(requireValid(validate(project)));
    planned(project).links[1].calls.back().callsPerVisit = 0.001;
    QCOMPARE(requireValid(validate(project)).error().code, ErrorCode::CyclicCall);
}

void ValidateTest::ignoresCyclesThroughReplicationAndDisabledTiers()
{
    Project project = test::sampleProject();
    Link replication = link("back", "db", "web");
    replication.replication = true;
    planned(project).links.push_back(replication);
    planned(project).links.push_back(link("to-spare", "db", "spare"));
    planned(project).links.push_back(link("from-spare", "spare", "web"));
    QVERIFY(requireValid(validate(project))); // spare is disabled
    planned(project).tiers[3].disabled = false;
    QCOMPARE(requireValid(validate(project)).error().message.substr(0, 70),
             std::string("The calls run in a circle: web → db → spare → web; remove one of these").substr(0, 70));
}

void ValidateTest::walksALongChainWithoutOverflow()
{
    Project project = test::sampleProject();
    Variant &variant = planned(project);
    std::string previous = "db";
    for (int i = 0; i < 4900; ++i) {
        Tier tier;
        tier.id = TierId("t" + std::to_string(i));
        tier.kind = "server";
        variant.tiers.push_back(tier);
        variant.links.push_back(link(("l" + std::to_string(i)).c_str(), previous.c_str(), tier.id.value.c_str()));
        previous = tier.id.value;
    }
    QVERIFY(requireValid(validate(project)));
    variant.links.push_back(link("back", previous.c_str(), "users"));
    const auto issues = validate(project);
    QCOMPARE(requireValid(issues).error().code, ErrorCode::CyclicCall);
    QVERIFY(issues.front().error.message.size() < 300);
}

void ValidateTest::refusesCountsBeyondAnyProject()
{
    Project project = test::sampleProject();
    planned(project).tiers.resize(5001);
    const auto issues = validate(project);
    QCOMPARE(issues.front().error.message, std::string("There are 5001 tiers; at most 5000 are supported."));
}

void ValidateTest::passesTheFirstErrorOn()
{
    const Issue warning{Issue::Severity::Warning, {ErrorCode::InvalidInput, "w", {}}, {}, {}};
    const Issue first{Issue::Severity::Error, {ErrorCode::BrokenReference, "first", "here"}, {}, {}};
    const Issue second{Issue::Severity::Error, {ErrorCode::CyclicCall, "second", {}}, {}, {}};
    QVERIFY(requireValid({}));
    QVERIFY(requireValid({warning}));
    QCOMPARE(requireValid({warning, first, second}).error(), first.error);
}

void ValidateTest::findsNumbersNoFileCanHold()
{
    const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    const Project good = test::sampleProject();
    QVERIFY(requireFinite(good));
    const auto placeAfter = [&](const Edit &edit) {
        Project project = good;
        edit(project);
        const auto result = requireFinite(project);
        return result ? std::string() : result.error().where;
    };
    QCOMPARE(placeAfter([=](Project &p) { web(p).demands[0].cpuMs = nan; }),
             std::string("project shop, /variants/0/tiers/1/demands/0/cpuMs"));
    QCOMPARE(placeAfter([=](Project &p) { web(p).demands[0].cpuMsOnHit = infinity; }),
             std::string("project shop, /variants/0/tiers/1/demands/0/cpuMsOnHit"));
    QCOMPARE(placeAfter([=](Project &p) { web(p).parameters["workers"].value = -infinity; }),
             std::string("project shop, /variants/0/tiers/1/parameters/workers/value"));
    QCOMPARE(placeAfter([=](Project &p) { web(p).scaling->schedule[0].endHour = nan; }),
             std::string("project shop, /variants/0/tiers/1/scaling/schedule/0/endHour"));
    QCOMPARE(placeAfter([=](Project &p) { web(p).localCaches[0].hitRatios[0].ratio = nan; }),
             std::string("project shop, /variants/0/tiers/1/localCaches/0/hitRatios/0/ratio"));
    QCOMPARE(placeAfter([=](Project &p) { web(p).frame.width = nan; }), std::string("project shop, /variants/0/tiers/1/frame"));
    QCOMPARE(placeAfter([=](Project &p) { planned(p).links[1].bends[1].second = nan; }),
             std::string("project shop, /variants/0/links/1/bends/1"));
    QCOMPARE(placeAfter([=](Project &p) { p.scenarios[0].profile.hours[23] = nan; }),
             std::string("project shop, /scenarios/0/profile/hours/23"));
    QCOMPARE(placeAfter([=](Project &p) { p.purchase.share = nan; }), std::string("project shop, /purchase/share"));
}

QTEST_APPLESS_MAIN(ValidateTest)
#include "validatetest.moc"
