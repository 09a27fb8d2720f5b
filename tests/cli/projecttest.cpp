#include "program.h"

#include <model/json.h>
#include <model/sampleproject.h>
#include <store/projectfile.h>

using namespace headroom;
using test::Answer;

/// Verbs that need no simulation: templates, new, info, validate, export, import, prices; and what all verbs share.
class CliProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void explainsItself();
    void explainsEveryVerb();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void listsTemplates();
    void makesAProjectFromEveryTemplate();
    void doesNotReplaceAFileUnasked();
    void showsWhatIsInAProject();
    void findsAValidProjectValid();
    void saysWhatIsWrongWithAProject_data();
    void saysWhatIsWrongWithAProject();
    void listsEveryProblemAsJson();
    void countsWarningsOnlyWhenAsked();
    void refusesFilesThatAreNoProjects_data();
    void refusesFilesThatAreNoProjects();
    void exportsAndImportsWithoutLoss();
    void saysWhyATargetCannotBeWritten_data();
    void saysWhyATargetCannotBeWritten();
    void describesThePriceBook();
    void listsAndFindsPrices();
    void failsOnAPriceThatIsNotThere();
    void failsWithoutItsData();

private:
    std::unique_ptr<test::Program> m_program;
};

void CliProjectTest::init()
{
    m_program = std::make_unique<test::Program>();
}

void CliProjectTest::explainsItself()
{
    const Answer help = (*m_program)("--help");
    EXPECT_CODE(help, 0);
    QVERIFY(help.err.isEmpty());
    for (const char *verb : {"templates", "new", "info", "validate", "export", "import", "prices"})
        QVERIFY2(help.out.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(verb))), verb);
    const Answer nothing = (*m_program)("");
    EXPECT_CODE(nothing, 2); // called without a verb: the same text, but on stderr
    QVERIFY(nothing.out.isEmpty());
    QCOMPARE(nothing.err, help.out);
    QVERIFY((*m_program)("--version").out.startsWith(QStringLiteral("headroom-cli ")));
}

void CliProjectTest::explainsEveryVerb()
{
    const QStringList lines = (*m_program)("--help").out.split(QLatin1Char('\n'));
    int verbs = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(QStringLiteral("  ")))
            continue;
        ++verbs;
        const QString verb = line.trimmed().section(QLatin1Char(' '), 0, 0);
        const Answer help = m_program->run({verb, QStringLiteral("--help")});
        EXPECT_CODE(help, 0);
        QVERIFY2(help.out.startsWith(QStringLiteral("Usage: headroom-cli ") + verb), qPrintable(verb));
        QVERIFY2(help.out.contains(QStringLiteral("--json")) && help.out.contains(QStringLiteral("Example: headroom-cli ") + verb),
                 qPrintable(verb));
    }
    QVERIFY(verbs >= 7);
}

void CliProjectTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("verb") << "simulat"
                          << "no verb \"simulat\"";
    QTest::newRow("option") << "info a.headroom --colour"
                            << "no option --colour";
    QTest::newRow("one dash too few") << "info a.headroom -json"
                                      << "no option -json";
    QTest::newRow("missing file") << "info"
                                  << "FILE is missing";
    QTest::newRow("too much") << "info a b"
                              << "\"b\" is one argument too many";
    QTest::newRow("missing value") << "new -o"
                                   << "needs a value";
    QTest::newRow("value for a flag") << "templates --json=yes"
                                      << "takes no value";
    QTest::newRow("twice") << "templates --json --json"
                           << "given twice";
    QTest::newRow("number") << "prices list --limit many"
                            << "\"many\"";
    QTest::newRow("template") << "new --template shop -o a.headroom"
                              << "magecom";
    QTest::newRow("import") << "import visio a.vsd"
                            << "no import of \"visio\"";
    QTest::newRow("prices") << "prices guess"
                            << "info, list, query, import or diff";
    QTest::newRow("query") << "prices query --service AmazonEC2"
                           << "--kind and --region";
}

void CliProjectTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, arguments);
    QFETCH(QString, words);
    const Answer answer = (*m_program)(qPrintable(arguments));
    EXPECT_CODE(answer, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.startsWith(QStringLiteral("headroom-cli")) && answer.err.contains(words), qPrintable(answer.err));
}

void CliProjectTest::listsTemplates()
{
    const auto list = (*m_program)("templates --json").json();
    QVERIFY(list.is_array() && list.size() >= 3);
    for (const auto &one : list)
        for (const char *key : {"id", "name", "summary", "teaches"})
            QVERIFY2(one.contains(key) && !one[key].get<std::string>().empty(), key);
    QVERIFY((*m_program)("templates").out.contains(QStringLiteral("magecom")));
}

void CliProjectTest::makesAProjectFromEveryTemplate()
{
    for (const auto &one : (*m_program)("templates --json").json()) {
        const QString id = QString::fromStdString(one["id"].get<std::string>());
        const Answer made = m_program->run(
            {QStringLiteral("new"), QStringLiteral("--template"), id, QStringLiteral("-o"), id + QStringLiteral(".headroom")});
        EXPECT_CODE(made, 0);
        const Answer valid = m_program->run({QStringLiteral("validate"), QStringLiteral("--strict"), id + QStringLiteral(".headroom")});
        EXPECT_CODE(valid, 0);
    }
    const Answer named = m_program->run({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("b.json"), QStringLiteral("--name"),
                                         QStringLiteral("Größe"), QStringLiteral("--client=Client & Co")});
    EXPECT_CODE(named, 0);
    const auto project = store::importJson(m_program->file("b.json")); // JSON, because of the name
    QVERIFY(project);
    QCOMPARE(QString::fromStdString(project->name), QStringLiteral("Größe"));
    QCOMPARE(project->client, std::string("Client & Co"));
}

void CliProjectTest::doesNotReplaceAFileUnasked()
{
    m_program->write("a.headroom", "precious");
    const Answer refused = (*m_program)("new -o a.headroom");
    EXPECT_CODE(refused, 2);
    QVERIFY(refused.err.contains(QStringLiteral("--force")));
    QCOMPARE(m_program->read("a.headroom"), QByteArray("precious"));
    EXPECT_CODE((*m_program)("new -o a.headroom --force"), 0);
    QVERIFY(store::load(m_program->file("a.headroom")));
}

void CliProjectTest::showsWhatIsInAProject()
{
    QVERIFY(store::save(test::sampleProject(), m_program->file("a.headroom")));
    const auto info = (*m_program)("info a.headroom --json").json();
    QVERIFY(info["name"] == "Shop – größer");
    QCOMPARE(info["variants"].size(), std::size_t(2));
    QVERIFY(info["variants"][0]["id"] == "planned");
    QVERIFY(info["variants"][0]["tiers"] == 4);
    QVERIFY(info["variants"][0]["region"] == "eu-west-3");
    QVERIFY(info["scenarios"][0]["horizon_hours"] == 168);
    QVERIFY(info["scenarios"][0]["seed"] == 18446744073709551615u);
    QCOMPARE(info["classes"].size(), std::size_t(4));
    QVERIFY(info["load_tests"] == 1);
    const Answer text = (*m_program)("info a.headroom");
    EXPECT_CODE(text, 0);
    QVERIFY(text.out.contains(QStringLiteral("optimized")) && text.out.contains(QStringLiteral("120,000")));
}

void CliProjectTest::findsAValidProjectValid()
{
    EXPECT_CODE((*m_program)("new --template magecom -o a.headroom"), 0);
    const Answer answer = (*m_program)("validate a.headroom --json");
    EXPECT_CODE(answer, 0);
    QVERIFY(answer.err.isEmpty());
    QVERIFY(answer.json()["valid"] == true);
    QVERIFY(answer.json()["errors"] == 0);
}

void CliProjectTest::saysWhatIsWrongWithAProject_data()
{
    QTest::addColumn<QString>("member"); // of the template, by JSON pointer
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("shares") << "/classes/0/share"
                            << "0.9"
                            << "request classes"
                            << "instead of 1";
    QTest::newRow("negative") << "/scenarios/0/visitsPerMonth"
                              << "-1"
                              << "scenario sale"
                              << "visits";
    QTest::newRow("absurd") << "/scenarios/0/thinkSeconds"
                            << "1e9"
                            << "scenario sale"
                            << "think time";
    QTest::newRow("broken link") << "/variants/0/links/0/to"
                                 << "\"nowhere\""
                                 << "variant planned, link"
                                 << "\"nowhere\"";
    QTest::newRow("cycle") << "/variants/0/links/-"
                           << R"({"id":"back","from":"web","to":"alb"})"
                           << "variant planned, tier"
                           << "circle";
    QTest::newRow("unknown kind") << "/variants/0/tiers/0/kind"
                                  << "\"crystal-ball\""
                                  << "variant planned, tier"
                                  << "crystal-ball";
}

void CliProjectTest::saysWhatIsWrongWithAProject()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, place);
    QFETCH(QString, words);
    auto json =
        nlohmann::json::parse((*m_program)("new --template magecom -o m.json").code == 0 ? m_program->read("m.json").toStdString() : "{}");
    // "add" also replaces a member, and one that was left out at its default
    const nlohmann::json patch = {{{"op", "add"}, {"path", member.toStdString()}, {"value", nlohmann::json::parse(value.toStdString())}}};
    m_program->write("a.json", QByteArray::fromStdString(json.patch(patch).dump()));
    const Answer answer = (*m_program)("validate a.json");
    EXPECT_CODE(answer, 2);
    QVERIFY2(answer.err.startsWith(QStringLiteral("a.json: error: ") + place) && answer.err.contains(words), qPrintable(answer.err));
    QVERIFY(answer.out.contains(QStringLiteral("not valid")));
}

void CliProjectTest::listsEveryProblemAsJson()
{
    model::Project project = test::sampleProject();
    project.classes[0].share = 0.5;
    project.variants[1].links[1].to = model::TierId("gone");
    QVERIFY(store::save(project, m_program->file("a.headroom")));
    const Answer answer = (*m_program)("validate a.headroom --json");
    EXPECT_CODE(answer, 2);
    const auto issues = answer.json()["issues"];
    QVERIFY(answer.json()["valid"] == false);
    QCOMPARE(issues[0]["severity"], "error");
    QCOMPARE(issues[0]["code"], "invalid-input");
    QVERIFY(std::any_of(issues.begin(), issues.end(), [](const auto &issue) {
        return issue["code"] == "broken-reference" && issue["variant"] == "optimized" && issue["element"] == "web-db";
    }));
}

void CliProjectTest::countsWarningsOnlyWhenAsked()
{
    EXPECT_CODE((*m_program)("new --template magecom -o m.json"), 0);
    auto json = nlohmann::json::parse(m_program->read("m.json").toStdString());
    json["scenarios"][0]["events"][0]["startHour"] = 729.5; // goes on after the end of the month
    m_program->write("a.json", QByteArray::fromStdString(json.dump()));
    const Answer lenient = (*m_program)("validate a.json");
    EXPECT_CODE(lenient, 0);
    QVERIFY(lenient.err.contains(QStringLiteral("warning: ")));
    EXPECT_CODE((*m_program)("validate a.json --strict"), 1);
}

void CliProjectTest::refusesFilesThatAreNoProjects_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << "an empty file";
    QTest::newRow("text") << QByteArray("hello") << "a text file";
    QTest::newRow("cut-off JSON") << QByteArray(R"({"formatVersion":"1.0","id":)") << "cut off";
    QTest::newRow("newer JSON") << QByteArray(R"({"formatVersion":"9.0","id":"a"})") << "newer";
    QTest::newRow("another JSON") << QByteArray(R"({"a":1})") << "no Headroom project";
    QTest::newRow("SQLite header") << QByteArray("SQLite format 3\0", 16) << "damaged";
}

void CliProjectTest::refusesFilesThatAreNoProjects()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    m_program->write("a.headroom", content);
    for (const char *verb : {"info", "validate", "export"}) {
        const Answer answer = m_program->run({QLatin1String(verb), QStringLiteral("a.headroom")});
        EXPECT_CODE(answer, 2);
        QVERIFY2(answer.err.startsWith(QStringLiteral("headroom-cli %1: a.headroom: ").arg(QLatin1String(verb))), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
    }
    QCOMPARE(m_program->read("a.headroom"), content);
}

void CliProjectTest::exportsAndImportsWithoutLoss()
{
    QVERIFY(store::save(test::sampleProject(), m_program->file("a.headroom")));
    EXPECT_CODE((*m_program)("export a.headroom -o a.json"), 0);
    EXPECT_CODE((*m_program)("import json a.json -o b.headroom"), 0);
    QVERIFY(*store::load(m_program->file("b.headroom")) == test::sampleProject());
    QCOMPARE((*m_program)("export b.headroom").out.toUtf8(), m_program->read("a.json"));
    m_program->write("d.json", m_program->read("a.json"));
    EXPECT_CODE((*m_program)("import json d.json"), 0); // without -o beside it
    QVERIFY(*store::load(m_program->file("d.headroom")) == test::sampleProject());
    EXPECT_CODE((*m_program)("import json d.json"), 2);                   // and not a second time
    EXPECT_CODE((*m_program)("import json b.headroom -o c.headroom"), 2); // a project file is no JSON
}

void CliProjectTest::saysWhyATargetCannotBeWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("missing directory") << "missing/out";
    QTest::newRow("no one may write there") << "/proc/out";
    QTest::newRow("a directory") << ".";
}

void CliProjectTest::saysWhyATargetCannotBeWritten()
{
    QFETCH(QString, target);
    QVERIFY(store::save(test::sampleProject(), m_program->file("a.headroom")));
    for (const QStringList &call : {QStringList{QStringLiteral("export"), QStringLiteral("a.headroom")},
                                    QStringList{QStringLiteral("new"), QStringLiteral("--force")}}) {
        const Answer answer = m_program->run(call + QStringList{QStringLiteral("-o"), target});
        EXPECT_CODE(answer, 2);
        QVERIFY2(answer.err.contains(QStringLiteral("Cannot write the file")), qPrintable(answer.err));
    }
}

void CliProjectTest::describesThePriceBook()
{
    const auto info = (*m_program)("prices info --json").json();
    QVERIFY(info["rows"].get<int>() > 10000);
    for (const char *key : {"path", "oldest_as_of", "newest_as_of", "services", "regions", "sources"})
        QVERIFY2(info.contains(key) && !info[key].empty(), key);
    for (const auto &source : info["sources"])
        QVERIFY(!source["id"].get<std::string>().empty() && !source["origin"].get<std::string>().empty());
    EXPECT_CODE((*m_program)("prices info"), 0);
}

void CliProjectTest::listsAndFindsPrices()
{
    // EC2 on-demand price list, eu-west-3: c5.xlarge Linux 0.202 USD an hour.
    const Answer found =
        (*m_program)("prices query --service AmazonEC2 --kind instance --region eu-west-3 --name c5.xlarge --engine Linux --json");
    EXPECT_CODE(found, 0);
    const auto row = found.json()[0];
    QCOMPARE(row["price_usd"].get<double>(), 0.202);
    for (const char *key :
         {"service", "sku_kind", "name", "region", "unit", "tier_from", "tier_to", "os_or_engine", "term", "as_of", "source", "provenance"})
        QVERIFY2(row.contains(key), key);
    QVERIFY(row["unit"] == "hour");
    const auto list = (*m_program)("prices list --service AmazonEC2 --kind instance --region eu-west-3 --name c5% --limit 7 --json");
    QCOMPARE(list.json().size(), std::size_t(7));
    QVERIFY(list.err.contains(QStringLiteral("--limit")));
    const auto none = (*m_program)("prices list --region atlantis --json");
    EXPECT_CODE(none, 0);
    QCOMPARE(none.json().size(), std::size_t(0));
}

void CliProjectTest::failsOnAPriceThatIsNotThere()
{
    const Answer answer = (*m_program)("prices query --service AmazonEC2 --kind instance --region atlantis --name c5.xlarge --json");
    EXPECT_CODE(answer, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(QStringLiteral("atlantis")), qPrintable(answer.err));
}

void CliProjectTest::failsWithoutItsData()
{
    qputenv("HEADROOM_DATA_DIR", "/nowhere");
    const Answer answer = (*m_program)("templates");
    const Answer prices = (*m_program)("prices info");
    qunsetenv("HEADROOM_DATA_DIR");
    EXPECT_CODE(answer, 2);
    QVERIFY2(answer.err.contains(QStringLiteral("/nowhere")), qPrintable(answer.err));
    EXPECT_CODE(prices, 2);
    QVERIFY2(prices.err.contains(QStringLiteral("/nowhere")), qPrintable(prices.err));
}

QTEST_GUILESS_MAIN(CliProjectTest)
#include "projecttest.moc"
