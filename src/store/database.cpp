#include "database.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace headroom::store {

Result<Database> Database::openForReading(const std::filesystem::path &path)
{
    // immutable: our files are only ever replaced as a whole, and a journal left beside one is not ours.
    QUrl uri = QUrl::fromLocalFile(QString::fromStdString(std::filesystem::absolute(path).string()));
    uri.setQuery(QStringLiteral("mode=ro&immutable=1"));
    return open(QString::fromUtf8(uri.toEncoded()), QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"),
                {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
                 QStringLiteral("PRAGMA query_only = ON")});
}

Result<Database> Database::openForWriting(const std::filesystem::path &path)
{
    return open(QString::fromStdString(path.string()), {},
                {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA journal_mode = MEMORY"),
                 QStringLiteral("PRAGMA synchronous = OFF"), QStringLiteral("PRAGMA temp_store = MEMORY"),
                 QStringLiteral("PRAGMA foreign_keys = ON")});
}

Result<Database> Database::open(const QString &file, const QString &options, const QStringList &pragmas)
{
    static std::atomic<int> count = 0;
    Database made(QStringLiteral("headroom-store-%1").arg(++count));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made.m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open())
        return fail(ErrorCode::Internal, connection.lastError().text().toStdString());
    for (const QString &pragma : pragmas)
        if (auto done = made.run(pragma); !done)
            return tl::unexpected(std::move(done.error()));
    return made;
}

Database::Database(Database &&other) noexcept
    : m_name(std::move(other.m_name))
{
    other.m_name.clear();
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return fail(ErrorCode::Internal, query.lastError().text().toStdString());
    return query;
}

} // namespace headroom::store
