#include "sampleproject.h"

#include <model/json.h>

#include <QTest>

#include <random>

using namespace headroom;
using namespace headroom::model;

namespace {

std::string minimal(const std::string &members)
{
    return R"({"formatVersion":"1.0","id":"p")" + (members.empty() ? "" : "," + members) + "}";
}

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldOfEveryStruct();
    void givesTheSameBytesForTheSameProject();
    void startsWithTheFormatVersionAndLeavesDefaultsOut();
    void keepsUnknownMembersAtEveryLevel();
    void doesNotLetAnUnknownMemberReplaceAKnownOne();
    void keepsAVariantByItself();
    void namesThePlaceOfAWrongValue_data();
    void namesThePlaceOfAWrongValue();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void readsANewerMinorVersion();
    void refusesDeepNestingWithoutOverflow();
    void refusesTextsThatAreTooLarge();
    void refusesObjectsWithTooManyMembers();
    void survivesMutatedBytes();
};

void JsonTest::keepsEveryFieldOfEveryStruct()
{
    const Project project = test::sampleProject();
    const auto again = projectFromJson(toJson(project));
    QVERIFY2(again, again ? "" : describe(again.error()).c_str());
    QVERIFY(*again == project);
}

void JsonTest::givesTheSameBytesForTheSameProject()
{
    const std::string once = toJson(test::sampleProject());
    QCOMPARE(toJson(*projectFromJson(once)), once);
    QVERIFY(once.ends_with("}\n"));
}

void JsonTest::startsWithTheFormatVersionAndLeavesDefaultsOut()
{
    Project project;
    project.id = "empty";
    project.name = "Empty";
    QCOMPARE(toJson(project), std::string("{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"empty\",\n  \"name\": \"Empty\"\n}\n"));
}

void JsonTest::keepsUnknownMembersAtEveryLevel()
{
    // Every struct of the sample has members no version knows; written, read and written again they stand where they were.
    const std::string text = toJson(test::sampleProject());
    for (const char *unknown :
         {"branding", "bank",        "scope",    "http",     "diagramStyle", "colour",  "confidence",  "later",   "policy", "predictive",
          "zone",     "marketplace", "prepared", "protocol", "timeZone",     "channel", "probability", "penalty", "low",    "tool",
          "page",     "correlated",  "until",    "costCentre"})
        QVERIFY2(text.find('"' + std::string(unknown) + '"') != std::string::npos, unknown);
    QCOMPARE(projectFromJson(text)->variants[0].tiers[1].extra, std::string(R"({"colour":"blue","tags":{"a":[1,2.5,null]}})"));
}

void JsonTest::doesNotLetAnUnknownMemberReplaceAKnownOne()
{
    Project project;
    project.id = "real";
    project.extra = R"({"id":"forged","note":"kept"})";
    const auto again = projectFromJson(toJson(project));
    QVERIFY(again);
    QCOMPARE(again->id, std::string("real"));
    QCOMPARE(again->extra, std::string(R"({"note":"kept"})"));
}

void JsonTest::keepsAVariantByItself()
{
    const Variant variant = test::sampleVariant();
    const auto again = variantFromJson(toJson(variant));
    QVERIFY(again);
    QVERIFY(*again == variant);
}

void JsonTest::namesThePlaceOfAWrongValue_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words"); // that the message must contain

    QTest::newRow("text for a list") << R"("variants":"none")"
                                     << "/variants"
                                     << "Expected a list, found a text";
    QTest::newRow("number for a text") << R"("variants":[{"id":1}])"
                                       << "/variants/0/id"
                                       << "Expected a text, found the number 1";
    QTest::newRow("missing member") << R"("variants":[{"id":"v","tiers":[{"id":"a","kind":"k"},{"id":"b"}]}])"
                                    << "/variants/0/tiers/1"
                                    << "\"kind\" is missing";
    QTest::newRow("unknown word") << R"("classes":[{"id":"c","kind":"pagee"}])"
                                  << "/classes/0/kind"
                                  << "page, accompanying, background";
    QTest::newRow("null") << R"("scenarios":[{"id":"s","growth":null}])"
                          << "/scenarios/0/growth"
                          << "Expected a number, found null";
    QTest::newRow("23 hours") << R"("scenarios":[{"id":"s","profile":{"hours":[1,2,3]}}])"
                              << "/scenarios/0/profile/hours"
                              << "24 numbers";
    QTest::newRow("negative seed") << R"("scenarios":[{"id":"s","seed":-1}])"
                                   << "/scenarios/0/seed"
                                   << "whole number";
    QTest::newRow("half a replica") << R"("loadTests":[{"id":"t","replicas":1.5}])"
                                    << "/loadTests/0/replicas"
                                    << "whole number";
    QTest::newRow("too many replicas") << R"("loadTests":[{"id":"t","replicas":1e300}])"
                                       << "/loadTests/0/replicas"
                                       << "whole number";
    QTest::newRow("list as a parameter") << R"("variants":[{"id":"v","tiers":[{"id":"a","kind":"k","parameters":{"a/b":[]}}]}])"
                                         << "/variants/0/tiers/0/parameters/a~1b"
                                         << "a number, a text, true or false";
}

void JsonTest::namesThePlaceOfAWrongValue()
{
    QFETCH(QString, members);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const auto result = projectFromJson(minimal(members.toStdString()));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(QString::fromStdString(result.error().where), pointer);
    QVERIFY2(QString::fromStdString(result.error().message).contains(words), result.error().message.c_str());
}

void JsonTest::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const QByteArray whole = QByteArray::fromStdString(toJson(test::sampleProject()));

    QTest::newRow("empty") << QByteArray() << int(ErrorCode::NotAProject) << "line 1, column 1";
    QTest::newRow("prose") << QByteArray("Dear Sir,\nhello") << int(ErrorCode::NotAProject) << "line 1, column 1";
    QTest::newRow("truncated") << whole.first(whole.size() / 2) << int(ErrorCode::NotAProject) << "line";
    QTest::newRow("another JSON file") << QByteArray("{\"name\":\"package\"}") << int(ErrorCode::NotAProject) << "/";
    QTest::newRow("a list") << QByteArray("[]") << int(ErrorCode::NotAProject) << "/";
    QTest::newRow("NaN") << QByteArray("{\"formatVersion\":\"1.0\",\n\"id\":NaN}") << int(ErrorCode::NotAProject) << "line 2, column 6";
    QTest::newRow("too large a number") << QByteArray("{\"formatVersion\":\"1.0\",\"x\":1e999}") << int(ErrorCode::InvalidInput)
                                        << "line 1";
    QTest::newRow("newer major version") << QByteArray("{\"formatVersion\":\"2.0\",\"id\":\"p\"}") << int(ErrorCode::NewerVersion)
                                         << "/formatVersion";
    QTest::newRow("version in words") << QByteArray("{\"formatVersion\":\"new\",\"id\":\"p\"}") << int(ErrorCode::NotAProject)
                                      << "/formatVersion";
    QTest::newRow("duplicate member") << QByteArray("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"id\":\"q\"}") << int(ErrorCode::InvalidInput)
                                      << "";
    QTest::newRow("invalid UTF-8") << QByteArray("{\"formatVersion\":\"1.0\",\"id\":\"\xff\"}") << int(ErrorCode::NotAProject) << "line 1";
}

void JsonTest::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QString, where);
    const auto result = projectFromJson(text.toStdString());
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    QVERIFY2(QString::fromStdString(result.error().where).startsWith(where), result.error().where.c_str());
    QVERIFY(!result.error().message.empty());
}

void JsonTest::readsANewerMinorVersion()
{
    const auto result = projectFromJson(R"({"formatVersion":"1.7","id":"p","hologram":{"depth":3}})");
    QVERIFY(result);
    QVERIFY(toJson(*result).find("hologram") != std::string::npos);
}

void JsonTest::refusesDeepNestingWithoutOverflow()
{
    // A million brackets would exhaust the stack of a recursive reader.
    const std::string deep = minimal("\"x\":" + std::string(1'000'000, '['));
    const auto result = projectFromJson(deep);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().message.find("deeper than 64") != std::string::npos);
}

void JsonTest::refusesTextsThatAreTooLarge()
{
    const auto result = projectFromJson(std::string(maxJsonBytes + 1, ' '));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().message.find("64 MiB") != std::string::npos);
}

void JsonTest::refusesObjectsWithTooManyMembers()
{
    std::string members;
    for (int i = 0; i < 600; ++i)
        members += (i ? ",\"m" : "\"m") + std::to_string(i) + "\":0";
    const auto result = projectFromJson(minimal(members));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
}

void JsonTest::survivesMutatedBytes()
{
    // Whatever is read without an error must also be written and read again without one.
    const std::string original = toJson(test::sampleProject());
    std::mt19937 random(20261121);
    const std::string alphabet = "{}[]\",:0123456789-.eEtrufalsn\\ \n\xc3";
    int read = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text = original;
        for (unsigned mutation = 0; mutation <= random() % 4; ++mutation) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
            case 0:
                text[at] = alphabet[random() % alphabet.size()];
                break;
            case 1:
                text.erase(at, 1 + random() % 20);
                break;
            case 2:
                text.insert(at, text.substr(random() % text.size(), random() % 40));
                break;
            default:
                text[at] = static_cast<char>(random() % 256);
            }
        }
        const auto project = projectFromJson(text);
        if (!project) {
            QVERIFY(!project.error().message.empty());
            continue;
        }
        ++read;
        const auto again = projectFromJson(toJson(*project));
        QVERIFY2(again && *again == *project, text.c_str());
    }
    QVERIFY(read > 50 && read < 1950); // both ways were really taken
    QVERIFY(projectFromJson(replaced(original, "Shop", "Ship")));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
