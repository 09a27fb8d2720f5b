#include <model/sampleproject.h>

#include <model/json.h>
#include <store/projectfile.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace headroom;

namespace {

/// Changes a file the way another program would.
void execute(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(content), content.size());
}

/// Files can grow to a few bytes only, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEverything();
    void isASqliteFileOfItsOwnKind();
    void storesOneRowAnElement();
    void keepsWhatNewerMinorVersionsAdd();
    void replacesTheOldContent();
    void keepsThePermissionsOfTheFile();
    void followsALinkInsteadOfReplacingIt();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesANewerVersionNamingIt();
    void refusesChangedTables_data();
    void refusesChangedTables();
    void refusesRowsThatDoNotFitTogether_data();
    void refusesRowsThatDoNotFitTogether();
    void survivesDamagedBytes();
    void bringsThePrereleaseFormatForward();
    void tellsJsonAndProjectFilesApartByContent();
    void exportsAndImportsWithoutLoss();
    void namesTheFileAndThePlaceInAJsonError();
    void saysWhyATargetCannotBeWritten_data();
    void saysWhyATargetCannotBeWritten();
    void keepsTheOldContentWhenTheDiskIsFull();
    void worksInDirectoriesWithUnusualNames();
    void takesNamesRelativeToTheWorkingDirectory();

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    [[nodiscard]] std::filesystem::path file(const char *name) const { return path(name).toStdString(); }
    [[nodiscard]] QStringList listing() const
    {
        return QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void ProjectFileTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void ProjectFileTest::keepsEverything()
{
    const model::Project project = test::sampleProject();
    QVERIFY(store::save(project, file("a.headroom")));
    const auto again = store::load(file("a.headroom"));
    QVERIFY2(again, again ? "" : describe(again.error()).c_str());
    QVERIFY(*again == project);
    QCOMPARE(listing(), QStringList{QStringLiteral("a.headroom")});
}

void ProjectFileTest::isASqliteFileOfItsOwnKind()
{
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    const QByteArray content = contentOf(path("a.headroom"));
    QVERIFY(content.startsWith(QByteArray("SQLite format 3\0", 16)));
    QCOMPARE(content.mid(68, 4), QByteArray("HRM1"));        // application_id, so that file(1) and desktops can tell
    QCOMPARE(content.mid(60, 4), QByteArray("\0\0\0\1", 4)); // user_version
}

void ProjectFileTest::storesOneRowAnElement()
{
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(path("a.headroom"));
        QVERIFY(database.open());
        QSqlQuery query(QStringLiteral("SELECT child.id FROM element AS child JOIN element AS variant ON child.parent = variant.number "
                                       "WHERE variant.id = 'planned' AND child.list = 'tiers' ORDER BY child.number"),
                        database);
        while (query.next())
            found += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("users web db spare"));
}

void ProjectFileTest::keepsWhatNewerMinorVersionsAdd()
{
    // A list of elements this version does not know comes back where it was.
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    execute(path("a.headroom"),
            {QStringLiteral("INSERT INTO element (parent, list, id, data) VALUES (1, 'holograms', 'h1', '{\"id\":\"h1\",\"depth\":3}')"),
             QStringLiteral("UPDATE meta SET value = '1.9' WHERE key = 'formatVersion'")});
    const auto project = store::load(file("a.headroom"));
    QVERIFY2(project, project ? "" : describe(project.error()).c_str());
    QVERIFY(project->extra.find(R"("holograms":[{"id":"h1","depth":3}])") != std::string::npos);
    QVERIFY(store::save(*project, file("b.headroom")));
    QVERIFY(*store::load(file("b.headroom")) == *project);
}

void ProjectFileTest::replacesTheOldContent()
{
    model::Project project = test::sampleProject();
    QVERIFY(store::save(project, file("a.headroom")));
    project.name = "Renamed";
    project.variants.pop_back();
    QVERIFY(store::save(project, file("a.headroom")));
    QVERIFY(*store::load(file("a.headroom")) == project);
}

void ProjectFileTest::keepsThePermissionsOfTheFile()
{
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    const auto shared = std::filesystem::perms(0664);
    std::filesystem::permissions(file("a.headroom"), shared);
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    QCOMPARE(std::filesystem::status(file("a.headroom")).permissions(), shared);
}

void ProjectFileTest::followsALinkInsteadOfReplacingIt()
{
    QVERIFY(store::save(model::Project(), file("real.headroom")));
    std::filesystem::create_symlink("real.headroom", file("link.headroom"));
    QVERIFY(store::save(test::sampleProject(), file("link.headroom")));
    QVERIFY(std::filesystem::is_symlink(file("link.headroom")));
    QVERIFY(*store::load(file("real.headroom")) == test::sampleProject());
}

void ProjectFileTest::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero bytes") << QByteArray() << "an empty file";
    QTest::newRow("text") << QByteArray("Dear Sir,\nhere is the project.\n") << "a text file";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n\x80") << "a PDF document";
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14") << "a ZIP archive";
    QTest::newRow("bytes") << QByteArray("\x01\x02\x03") << "a file of another kind";
    QTest::newRow("start of a header") << QByteArray("SQLite format 3\0", 16) << "cut off after 16 bytes";
}

void ProjectFileTest::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    write(path("a.headroom"), content);
    const auto loaded = store::load(file("a.headroom"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NotAProject);
    QCOMPARE(loaded.error().where, file("a.headroom").string());
    QVERIFY2(QString::fromStdString(loaded.error().message).contains(words), loaded.error().message.c_str());
    QVERIFY(!store::open(file("a.headroom")));
    QCOMPARE(contentOf(path("a.headroom")), content); // reading changes nothing
}

void ProjectFileTest::refusesANewerVersionNamingIt()
{
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    execute(path("a.headroom"), {QStringLiteral("PRAGMA user_version = 7")});
    const auto loaded = store::load(file("a.headroom"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NewerVersion);
    QVERIFY(loaded.error().message.find("file format 7") != std::string::npos);
}

void ProjectFileTest::refusesChangedTables_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("words");
    QTest::newRow("another application") << "PRAGMA application_id = 1"
                                         << "another application";
    QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON element BEGIN DELETE FROM meta; END"
                             << "not those of a Headroom project";
    QTest::newRow("view in place of a table") << "CREATE VIEW v AS SELECT * FROM element"
                                              << "not those of a Headroom project";
    QTest::newRow("index") << "CREATE INDEX i ON element (id)"
                           << "not those of a Headroom project";
    QTest::newRow("column") << "ALTER TABLE element ADD COLUMN evil TEXT"
                            << "not those of a Headroom project";
    QTest::newRow("missing table") << "DROP TABLE meta"
                                   << "not those of a Headroom project";
    QTest::newRow("no version") << "DELETE FROM meta"
                                << "format version is missing";
}

void ProjectFileTest::refusesChangedTables()
{
    QFETCH(QString, statement);
    QFETCH(QString, words);
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    execute(path("a.headroom"), {statement});
    const auto loaded = store::load(file("a.headroom"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NotAProject);
    QVERIFY2(QString::fromStdString(loaded.error().message).contains(words), loaded.error().message.c_str());
}

void ProjectFileTest::refusesRowsThatDoNotFitTogether_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("words");
    QTest::newRow("no rows") << "DELETE FROM element"
                             << "holds no project";
    QTest::newRow("orphan") << "UPDATE element SET parent = 9999 WHERE number = 3"
                            << "does not come before it";
    QTest::newRow("own parent") << "UPDATE element SET parent = 3 WHERE number = 3"
                                << "does not come before it";
    QTest::newRow("chain") << "UPDATE element SET parent = number - 1 WHERE number > 1"
                           << "too deep";
    QTest::newRow("no JSON") << "UPDATE element SET data = 'tier' WHERE number = 3"
                             << "no JSON object";
    QTest::newRow("number") << "UPDATE element SET data = 5 WHERE number = 3"
                            << "no JSON object";
    QTest::newRow("half a JSON") << "UPDATE element SET data = '{\"id\":}' WHERE number = 3"
                                 << "damaged here";
    QTest::newRow("list name") << "UPDATE element SET list = '\":[],\"' WHERE number = 3"
                               << "not allowed";
    QTest::newRow("list over a text") << "UPDATE element SET list = 'name' WHERE number = 3"
                                      << "stands twice";
    QTest::newRow("wrong type") << "UPDATE element SET data = '{\"id\":\"x\",\"kind\":4}' WHERE list = 'tiers'"
                                << "Expected a text";
}

void ProjectFileTest::refusesRowsThatDoNotFitTogether()
{
    QFETCH(QString, statement);
    QFETCH(QString, words);
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    execute(path("a.headroom"), {statement});
    const auto loaded = store::load(file("a.headroom"));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().where.starts_with(file("a.headroom").string()));
    QVERIFY2(QString::fromStdString(loaded.error().message).contains(words), loaded.error().message.c_str());
}

void ProjectFileTest::survivesDamagedBytes()
{
    QVERIFY(store::save(test::sampleProject(), file("a.headroom")));
    const QByteArray whole = contentOf(path("a.headroom"));

    // Cut off anywhere: never accepted, never a crash.
    for (qsizetype size = 0; size < whole.size(); size += 977) {
        write(path("cut.headroom"), whole.first(size));
        const auto loaded = store::load(file("cut.headroom"));
        QVERIFY2(!loaded, qPrintable(QString::number(size)));
        QCOMPARE(loaded.error().code, ErrorCode::NotAProject);
    }
    // Bytes changed anywhere: an error or a project (a letter in a name may well change unnoticed), never a crash.
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray content = whole;
        for (unsigned change = 0; change < 1 + random() % 30; ++change)
            content[qsizetype(random() % unsigned(content.size()))] = char(random() % 256);
        write(path("bad.headroom"), content);
        const auto loaded = store::load(file("bad.headroom"));
        refused += loaded ? 0 : 1;
        QVERIFY(loaded || !loaded.error().message.empty());
    }
    QVERIFY(refused > 100);
}

void ProjectFileTest::bringsThePrereleaseFormatForward()
{
    const std::filesystem::path data = std::filesystem::path(HEADROOM_TEST_DATA) / "store";
    const QByteArray before = contentOf(QString::fromStdString((data / "format0.headroom").string()));
    const auto old = store::load(data / "format0.headroom");
    QVERIFY2(old, old ? "" : describe(old.error()).c_str());
    const auto expected = store::importJson(data / "format0.json");
    QVERIFY(expected);
    QVERIFY(!expected->classes.empty() && !expected->variants.empty() && !expected->variants[0].tiers.empty());
    QVERIFY(*old == *expected);
    QCOMPARE(contentOf(QString::fromStdString((data / "format0.headroom").string())), before);
    QVERIFY(store::save(*old, file("new.headroom"))); // and from here on it is a current file
    QVERIFY(*store::load(file("new.headroom")) == *expected);
}

void ProjectFileTest::tellsJsonAndProjectFilesApartByContent()
{
    const model::Project project = test::sampleProject();
    QVERIFY(store::save(project, file("project.json")));
    QVERIFY(store::exportJson(project, file("export.headroom")));
    QVERIFY(*store::open(file("project.json")) == project);
    QVERIFY(*store::open(file("export.headroom")) == project);
    QVERIFY(!store::load(file("export.headroom")));
    QVERIFY(!store::importJson(file("project.json")));
    QCOMPARE(store::open(file("missing.headroom")).error().code, ErrorCode::NotFound);
    QCOMPARE(store::open(m_directory->path().toStdString()).error().code, ErrorCode::NotAProject);
}

void ProjectFileTest::exportsAndImportsWithoutLoss()
{
    const model::Project project = test::sampleProject();
    QVERIFY(store::save(project, file("a.headroom")));
    QVERIFY(store::exportJson(*store::load(file("a.headroom")), file("a.json")));
    QCOMPARE(contentOf(path("a.json")), QByteArray::fromStdString(model::toJson(project)));
    QVERIFY(store::save(*store::importJson(file("a.json")), file("b.headroom")));
    QVERIFY(*store::load(file("b.headroom")) == project);
}

void ProjectFileTest::namesTheFileAndThePlaceInAJsonError()
{
    write(path("a.json"), R"({"formatVersion":"1.0","id":"p","variants":[{"id":"v","tiers":[{"id":"t"}]}]})");
    const auto loaded = store::open(file("a.json"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().where, file("a.json").string() + ": /variants/0/tiers/0");
}

void ProjectFileTest::saysWhyATargetCannotBeWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such directory") << "missing/a.headroom"
                                       << "does not exist";
    QTest::newRow("a directory") << "."
                                 << "a directory has that name";
    QTest::newRow("a file as directory") << "file/a.headroom"
                                         << "does not exist";
    QTest::newRow("no one may write there") << "/proc/a.headroom"
                                            << "Cannot write the file";
}

void ProjectFileTest::saysWhyATargetCannotBeWritten()
{
    QFETCH(QString, target);
    QFETCH(QString, words);
    write(path("file"), "x");
    const std::filesystem::path place = std::filesystem::path(m_directory->path().toStdString()) / target.toStdString();
    for (const auto &result : {store::save(test::sampleProject(), place), store::exportJson(test::sampleProject(), place)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
        QVERIFY2(QString::fromStdString(result.error().message).contains(words), result.error().message.c_str());
        QVERIFY(!result.error().where.empty());
    }
    QCOMPARE(listing(), QStringList{QStringLiteral("file")});
}

void ProjectFileTest::keepsTheOldContentWhenTheDiskIsFull()
{
    model::Project project = test::sampleProject();
    QVERIFY(store::save(project, file("a.headroom")));
    QVERIFY(store::exportJson(project, file("a.json")));
    const QByteArray before = contentOf(path("a.headroom")), beforeJson = contentOf(path("a.json"));
    project.description = std::string(100'000, 'x');
    for (const rlim_t room : {0, 1000, 5000, 20000, 90000}) {
        const FullDisk full(room);
        const auto saved = store::save(project, file("a.headroom"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unwritable);
        QCOMPARE(store::exportJson(project, file("a.json")).error().code, ErrorCode::Unwritable);
    }
    QCOMPARE(contentOf(path("a.headroom")), before);
    QCOMPARE(contentOf(path("a.json")), beforeJson);
    QCOMPARE(listing(), (QStringList{QStringLiteral("a.headroom"), QStringLiteral("a.json")})); // nothing left behind
}

void ProjectFileTest::worksInDirectoriesWithUnusualNames()
{
    // Characters that mean something in a URI, a shell or SQL.
    const std::filesystem::path directory = m_directory->filePath(QStringLiteral("A ß ? # % 'b' & c")).toStdString();
    std::filesystem::create_directory(directory);
    QVERIFY(store::save(test::sampleProject(), directory / "x%20y?.headroom"));
    const auto loaded = store::load(directory / "x%20y?.headroom");
    QVERIFY2(loaded, loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY(*loaded == test::sampleProject());
}

void ProjectFileTest::takesNamesRelativeToTheWorkingDirectory()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_directory->path()));
    const auto saved = store::save(test::sampleProject(), "new.headroom");
    const auto exported = store::exportJson(test::sampleProject(), "new.json");
    const auto loaded = store::load("new.headroom");
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(saved, saved ? "" : describe(saved.error()).c_str());
    QVERIFY(exported && loaded);
    QCOMPARE(listing(), (QStringList{QStringLiteral("new.headroom"), QStringLiteral("new.json")}));
}

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "projectfiletest.moc"
