#pragma once

#include <base/result.h>

#include <QSqlDatabase>

#include <string>

namespace headroom::pricing {

/// One SQLite connection of this process, closed and forgotten with the object. Used by the thread that opened it.
class Connection
{
public:
    enum class Mode { ReadOnly, Create };

    [[nodiscard]] static Result<Connection> open(const std::string &file, Mode);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    /// Runs one statement that returns nothing of interest.
    [[nodiscard]] Result<> run(const QString &statement);

private:
    Connection(QString name, QSqlDatabase database)
        : m_name(std::move(name))
        , m_database(std::move(database))
    {
    }

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace headroom::pricing
