#include <catalog/catalog.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using catalog::Catalog;

namespace {

const char *goodKind = R"({"id": "box", "name": "Box", "family": "compute", "icon": "kinds/server.svg", "role": "server",
    "description": "A box", "services": ["box"], "resources": ["cpu"], "free": true, "parameters": [%PARAMETERS%]})";

const char *goodParameter = R"({"id": "size", "label": "Size", "type": "integer", "section": "Size", "help": "How large.",
    "source": "Test", "minimum": 1, "maximum": 9, "default": 3})";

QByteArray categoryWith(const QByteArray &kinds)
{
    return R"({"category": "test", "name": "Test", "order": 1, "kinds": [)" + kinds + "]}";
}

QByteArray kindWith(const QByteArray &parameters)
{
    return QByteArray(goodKind).replace("%PARAMETERS%", parameters);
}

} // namespace

/// A damaged catalogue is refused with the file and the place, never half loaded.
class CatalogDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const QString tables = qEnvironmentVariable("HEADROOM_DATA_DIR") + QLatin1String("/catalog");
        for (const char *family : {"ec2", "rds", "elasticache", "opensearch"}) {
            const QString name = QStringLiteral("/%1_attributes.csv").arg(QLatin1String(family));
            QVERIFY(QFile::copy(tables + name, m_folder->path() + name));
        }
    }

    void acceptsTheSoundFile()
    {
        // The base of the damages below: without damage it loads, so that each refusal is due to its damage.
        write("test.json", categoryWith(kindWith(goodParameter)));
        const auto loaded = load();
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        QCOMPARE(loaded->kind("box")->parameters.size(), std::size_t(1));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("message");
        const QByteArray good = goodParameter;
        const auto parameter = [&](const char *from, const char *to) { return categoryWith(kindWith(QByteArray(good).replace(from, to))); };
        const auto kind = [&](const char *from, const char *to) { return categoryWith(kindWith(good).replace(from, to)); };
        QTest::newRow("not JSON") << QByteArray("{\n\"category\": \n oops}") << "test.json:3"
                                  << "not JSON";
        QTest::newRow("truncated") << categoryWith(kindWith(good)).left(120) << "test.json:"
                                   << "not JSON";
        QTest::newRow("a list") << QByteArray("[]") << "test.json#"
                                << "object";
        QTest::newRow("default above range") << parameter("\"default\": 3", "\"default\": 30") << "#/kinds/0/parameters/0/default"
                                             << "outside";
        QTest::newRow("default below range") << parameter("\"default\": 3", "\"default\": 0") << "#/kinds/0/parameters/0/default"
                                             << "outside";
        QTest::newRow("fraction") << parameter("\"default\": 3", "\"default\": 3.5") << "/parameters/0/default"
                                  << "whole number";
        QTest::newRow("text for number") << parameter("\"default\": 3", "\"default\": \"3\"") << "/parameters/0/default"
                                         << "number";
        QTest::newRow("no default") << parameter(", \"default\": 3", "") << "#/kinds/0/parameters/0"
                                    << "\"default\" is missing";
        QTest::newRow("bad range") << parameter("\"minimum\": 1", "\"minimum\": 10") << "#/kinds/0/parameters/0"
                                   << "minimum is above the maximum";
        QTest::newRow("unknown type") << parameter("integer", "int") << "/parameters/0/type"
                                      << "not a parameter type";
        QTest::newRow("no help") << parameter("How large.", "") << "/parameters/0/help"
                                 << "not empty";
        QTest::newRow("misspelt member") << parameter("\"minimum\"", "\"minimun\"") << "/parameters/0/minimun"
                                         << "no member";
        QTest::newRow("choice without choices") << parameter("integer", "choice") << "/parameters/0"
                                                << "choices";
        QTest::newRow("same parameter twice") << categoryWith(kindWith(good + "," + good)) << "#/kinds/0/parameters/1/id"
                                              << "two parameters";
        QTest::newRow("same kind twice") << categoryWith(kindWith(good) + "," + kindWith(good)) << "test.json"
                                         << "\"box\" is defined twice";
        QTest::newRow("unknown role") << kind("\"role\": \"server\"", "\"role\": \"servant\"") << "#/kinds/0/role"
                                      << "servant";
        QTest::newRow("unknown resource") << kind("[\"cpu\"]", "[\"gpu\"]") << "#/kinds/0/resources"
                                          << "gpu";
        QTest::newRow("free and billed") << kind("\"free\": true", "\"free\": true, \"billing\": \"ec2\"") << "#/kinds/0/free"
                                         << "cannot be free";
        QTest::newRow("unknown shared parameter") << categoryWith(kindWith(R"({"use": "size"})")) << "#/kinds/0/parameters/0/use"
                                                  << "no shared";
        QTest::newRow("kinds are no list") << QByteArray(R"({"category": "a", "name": "A", "kinds": 7})") << "#/kinds"
                                           << "list";
        QTest::newRow("unknown default type") << categoryWith(kindWith(R"({"id": "t", "label": "T", "type": "instance_type", "section": "S",
            "help": "Type.", "source": "Test", "instance_family": "ec2", "default": "c5.gigantic"})"))
                                              << "kind box, parameter t"
                                              << "c5.gigantic";
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, where);
        QFETCH(QString, message);
        write("test.json", content);
        const auto loaded = load();
        QVERIFY(!loaded.has_value());
        QCOMPARE(int(loaded.error().code), int(ErrorCode::InvalidInput));
        QVERIFY2(QString::fromStdString(loaded.error().where).contains(where), describe(loaded.error()).c_str());
        QVERIFY2(QString::fromStdString(loaded.error().message).contains(message), describe(loaded.error()).c_str());
    }

    void takesOverSharedParameters()
    {
        write("parameters.json", QByteArray(R"({"parameters": [)") + goodParameter + "]}");
        write("test.json", categoryWith(kindWith(R"({"use": "size", "default": 7})")));
        const auto loaded = load();
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        const auto *spec = loaded->kind("box")->parameter("size");
        QCOMPARE(spec->help, std::string("How large."));
        QCOMPARE(std::get<double>(spec->defaultValue), 7.0);
    }

    void namesTheFolderWhenTheCatalogueIsMissing()
    {
        const auto loaded = Catalog::load("/no/such/folder");
        QVERIFY(!loaded.has_value());
        QCOMPARE(int(loaded.error().code), int(ErrorCode::NotFound));
        QCOMPARE(loaded.error().where, std::string("/no/such/folder"));
    }

    void namesTheTableThatIsMissing()
    {
        write("test.json", categoryWith(kindWith(goodParameter)));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("rds_attributes.csv"))));
        const auto loaded = load();
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().where.ends_with("rds_attributes.csv"), loaded.error().where.c_str());
    }

    void namesTheLineOfADamagedTable()
    {
        write("test.json", categoryWith(kindWith(goodParameter)));
        write("rds_attributes.csv", "instance_type,vcpu,memory_gib\ndb.m5.large,2,8\ndb.m5.xlarge,many,16\n");
        const auto loaded = load();
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().where.ends_with("rds_attributes.csv:3"), loaded.error().where.c_str());
    }

private:
    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    Result<Catalog> load() { return Catalog::load(m_folder->path().toStdString()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CatalogDamageTest)
#include "damagetest.moc"
