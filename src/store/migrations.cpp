#include "migrations.h"

#include "projectfile.h"

#include <vector>

namespace headroom::store {
namespace {

/// One step forward: the schema it starts from and what to do. Each has a sample of the old format in tests/data/store.
struct Step
{
    QStringList schema; ///< of the version the step starts from
    QStringList statements;
};

const QString createMeta = QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID");
const QString createElement =
    QStringLiteral("CREATE TABLE element (number INTEGER PRIMARY KEY, parent INTEGER REFERENCES element (number), "
                   "list TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL)");

/// Moves the list `from` of every element in the list `owners` ("" = the project) into rows of their own.
QStringList splitList(const QString &owners, const QString &from, const QString &to)
{
    return {
        QStringLiteral("INSERT INTO element (parent, list, id, data) SELECT element.number, '%1', coalesce(json_extract(child.value, "
                       "'$.id'), ''), child.value "
                       "FROM element, json_each(element.data, '$.%2') AS child WHERE element.list = '%3' ORDER BY element.number, child.id")
            .arg(to, from, owners),
        QStringLiteral("UPDATE element SET data = json_remove(data, '$.%1') WHERE list = '%2'").arg(from, owners)};
}

/// Version 0, pre-release builds: one row with the JSON of the whole project, request classes called "requestClasses".
Step fromVersion0()
{
    const QString empty;
    const QString variants = QStringLiteral("variants");
    QStringList statements{createMeta, createElement, QStringLiteral("INSERT INTO meta SELECT 'formatVersion', '1.0'"),
                           QStringLiteral("INSERT INTO element SELECT 1, NULL, '', coalesce(json_extract(json, '$.id'), ''), "
                                          "json_remove(json, '$.formatVersion') FROM project")};
    statements += splitList(empty, QStringLiteral("requestClasses"), QStringLiteral("classes"));
    for (const char *list : {"variants", "scenarios", "serviceLevels", "assumptions", "loadTests"})
        statements += splitList(empty, QLatin1String(list), QLatin1String(list));
    for (const char *list : {"boundaries", "tiers", "links"})
        statements += splitList(variants, QLatin1String(list), QLatin1String(list));
    statements += QStringLiteral("DROP TABLE project");
    return {{QStringLiteral("CREATE TABLE project (json TEXT NOT NULL)")}, statements};
}

/// Step i leads from version i to version i + 1.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{fromVersion0()};
    return all;
}

} // namespace

const QStringList &schemaOf(int version)
{
    static const QStringList current{createMeta, createElement};
    const auto index = static_cast<std::size_t>(version);
    return index < steps().size() ? steps()[index].schema : current;
}

Result<> migrate(const Database &database, int version)
{
    static_assert(formatVersion == 1, "add a step, a schema and a sample of the old format");
    for (auto step = static_cast<std::size_t>(version); step < steps().size(); ++step)
        for (const QString &statement : steps()[step].statements)
            if (auto done = database.run(statement); !done)
                return fail(ErrorCode::NotAProject,
                            "A project of file format " + std::to_string(version) +
                                " could not be brought to the current one; it seems to be damaged: " + done.error().message);
    return {};
}

} // namespace headroom::store
