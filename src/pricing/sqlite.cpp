#include "sqlite.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <utility>

namespace headroom::pricing {
namespace {

QString newConnectionName()
{
    static std::atomic<unsigned> count{0};
    return QStringLiteral("headroom-prices-%1").arg(count.fetch_add(1));
}

} // namespace

Result<Connection> Connection::open(const std::string &file, Mode mode)
{
    const QString name = newConnectionName();
    Connection connection(name, QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name));
    auto &database = connection.m_database;
    if (!database.isValid())
        return fail(ErrorCode::Internal, "Qt's SQLite driver is missing; install the package that holds it.", file);
    database.setDatabaseName(QString::fromStdString(file));
    if (mode == Mode::ReadOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return fail(mode == Mode::ReadOnly ? ErrorCode::NotFound : ErrorCode::Unwritable, database.lastError().text().toStdString(), file);
    return connection;
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_database(std::exchange(other.m_database, {}))
{
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return fail(ErrorCode::InvalidInput, query.lastError().text().toStdString());
    return {};
}

} // namespace headroom::pricing
