#include "projectfile.h"

#include "atomicfile.h"
#include "database.h"
#include "fileheader.h"
#include "migrations.h"
#include "projectrows.h"

#include <model/json.h>

#include <QTemporaryDir>
#include <QVariant>

#include <fstream>
#include <sstream>

namespace headroom::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maxFileBytes = 128u << 20; ///< twice what the largest JSON form takes

tl::unexpected<Error> damaged(const std::string &what)
{
    return fail(ErrorCode::NotAProject, "The project file is damaged: " + what + ". Restore it from a backup.");
}

/// Everything that can be told before SQLite sees the file.
Result<> checkHeader(const FileHeader &header)
{
    if (header.content != Content::Sqlite)
        return fail(ErrorCode::NotAProject,
                    "This is no Headroom project but " + header.looksLike + "; choose a *.headroom file or a JSON export of one.");
    if (header.size < 100)
        return damaged("it is cut off after " + std::to_string(header.size) + " bytes");
    if (header.applicationId != applicationId)
        return fail(ErrorCode::NotAProject,
                    "This is a SQLite database of another application, not a Headroom project; choose a *.headroom file.");
    if (header.userVersion > static_cast<std::uint32_t>(formatVersion))
        return fail(ErrorCode::NewerVersion, "The project was saved by a newer Headroom: it needs one that reads file format " +
                                                 std::to_string(header.userVersion) + ", this one reads up to " +
                                                 std::to_string(formatVersion) + ". Update Headroom, or export the project as JSON there.");
    if (header.size > maxFileBytes)
        return fail(ErrorCode::InvalidInput,
                    "The file is larger than " + std::to_string(maxFileBytes >> 20) + " MiB; no project is that large.");
    if (header.expectedSize > header.size)
        return damaged("it is cut off, " + std::to_string(header.size) + " of " + std::to_string(header.expectedSize) + " bytes are there");
    return {};
}

Result<> checkSchema(const Database &database, int version)
{
    auto query = database.run(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"));
    if (!query)
        return damaged(query.error().message);
    QStringList found;
    while (query->next())
        found += query->value(0).toString();
    if (found != schemaOf(version))
        return fail(
            ErrorCode::NotAProject,
            "The tables of this file are not those of a Headroom project; it was changed by another program. Restore it from a backup.");
    return {};
}

Result<> checkIntegrity(const Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query || !query->next())
        return damaged(query ? "it cannot be checked" : query.error().message);
    if (const std::string answer = query->value(0).toString().toStdString(); answer != "ok")
        return damaged(answer);
    return {};
}

Result<std::vector<ElementRow>> readRows(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT number, parent, list, id, data FROM element ORDER BY number"));
    if (!query)
        return damaged(query.error().message);
    std::vector<ElementRow> rows;
    std::size_t bytes = 0;
    while (query->next()) {
        rows.push_back({query->value(0).toInt(), query->value(1).toInt(), query->value(2).toString().toStdString(),
                        query->value(3).toString().toStdString(), query->value(4).toString().toStdString()});
        bytes += rows.back().data.size();
        if (bytes > model::maxJsonBytes)
            return fail(ErrorCode::InvalidInput,
                        "The project is larger than " + std::to_string(model::maxJsonBytes >> 20) + " MiB; no project is that large.");
    }
    return rows;
}

Result<model::Project> readProject(const Database &database)
{
    auto version = database.run(QStringLiteral("SELECT value FROM meta WHERE key = 'formatVersion'"));
    if (!version || !version->next())
        return damaged("its format version is missing");
    auto rows = readRows(database);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    auto text = toJsonText(*rows, version->value(0).toString().toStdString());
    if (!text)
        return tl::unexpected(std::move(text.error()));
    return model::projectFromJson(*text);
}

/// Old versions are brought forward in a copy: the file itself changes only when the user saves.
Result<model::Project> readOlder(const fs::path &path, int version)
{
    const QTemporaryDir directory;
    const fs::path copy = fs::path(directory.path().toStdString()) / "project";
    std::error_code problem;
    fs::copy_file(path, copy, problem);
    if (!directory.isValid() || problem)
        return fail(ErrorCode::Unwritable,
                    "No temporary copy could be made to bring the project to the current format; free some disk space.");
    auto database = Database::openForWriting(copy);
    if (!database)
        return damaged(database.error().message);
    if (auto migrated = migrate(*database, version); !migrated)
        return tl::unexpected(std::move(migrated.error()));
    if (auto schema = checkSchema(*database, formatVersion); !schema)
        return tl::unexpected(std::move(schema.error()));
    return readProject(*database);
}

Result<model::Project> loadChecked(const fs::path &path, const FileHeader &header)
{
    if (auto usable = checkHeader(header); !usable)
        return tl::unexpected(std::move(usable.error()));
    const auto version = static_cast<int>(header.userVersion);
    auto database = Database::openForReading(path);
    if (!database)
        return damaged(database.error().message);
    if (auto schema = checkSchema(*database, version); !schema)
        return tl::unexpected(std::move(schema.error()));
    if (auto integrity = checkIntegrity(*database); !integrity)
        return tl::unexpected(std::move(integrity.error()));
    return version == formatVersion ? readProject(*database) : readOlder(path, version);
}

Result<> writeProject(const Database &database, const model::Project &project)
{
    QStringList statements = schemaOf(formatVersion);
    statements.prepend(QStringLiteral("PRAGMA user_version = %1").arg(formatVersion));
    statements.prepend(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    statements += QStringLiteral("BEGIN");
    for (const QString &statement : statements)
        if (auto done = database.run(statement); !done)
            return tl::unexpected(std::move(done.error()));
    const std::string version = std::to_string(model::formatMajor) + '.' + std::to_string(model::formatMinor);
    for (const auto &[key, value] : {std::pair("formatVersion", version.c_str()), std::pair("writer", "Headroom " HEADROOM_VERSION)})
        if (auto done = database.run(QStringLiteral("INSERT INTO meta VALUES (?, ?)"), {QString::fromUtf8(key), QString::fromUtf8(value)});
            !done)
            return tl::unexpected(std::move(done.error()));
    for (const ElementRow &row : toRows(project)) {
        const QVariant parent = row.parent == 0 ? QVariant() : QVariant(row.parent);
        const QVariantList values{row.number, parent, QString::fromStdString(row.list), QString::fromStdString(row.id),
                                  QString::fromStdString(row.data)};
        if (auto done = database.run(QStringLiteral("INSERT INTO element VALUES (?, ?, ?, ?, ?)"), values); !done)
            return tl::unexpected(std::move(done.error()));
    }
    if (auto done = database.run(QStringLiteral("COMMIT")); !done)
        return tl::unexpected(std::move(done.error()));
    return {};
}

Result<std::string> readText(const fs::path &path, std::uint64_t size)
{
    if (size > model::maxJsonBytes)
        return fail(ErrorCode::InvalidInput,
                    "The file is larger than " + std::to_string(model::maxJsonBytes >> 20) + " MiB; no project is that large.");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(ErrorCode::NotFound, "The file cannot be read; check its permissions.");
    return std::move(text).str();
}

} // namespace

Result<model::Project> load(const fs::path &path)
{
    const auto header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    auto project = loadChecked(path, *header);
    if (!project)
        return failWithin(path.string(), std::move(project.error()));
    return project;
}

Result<> save(const model::Project &project, const fs::path &path)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return tl::unexpected(std::move(file.error()));
    {
        auto database = Database::openForWriting(file->path());
        auto written = database ? writeProject(*database, project) : Result<>(tl::unexpected(database.error()));
        if (!written)
            return fail(ErrorCode::Unwritable,
                        "Cannot save the project: " + written.error().message +
                            ". The file is as it was; choose another place or free some disk space.",
                        path.string());
    }
    return file->commit();
}

Result<model::Project> open(const fs::path &path)
{
    const auto header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    return header->content == Content::Json ? importJson(path) : load(path);
}

Result<> exportJson(const model::Project &project, const fs::path &path)
{
    return writeAtomically(path, model::toJson(project));
}

Result<model::Project> importJson(const fs::path &path)
{
    const auto header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->content != Content::Json)
        return fail(ErrorCode::NotAProject, "This is no JSON export of a Headroom project but " + header->looksLike + '.', path.string());
    const auto text = readText(path, header->size);
    auto project = text ? model::projectFromJson(*text) : Result<model::Project>(tl::unexpected(text.error()));
    if (!project)
        return failWithin(path.string(), std::move(project.error()));
    return project;
}

} // namespace headroom::store
