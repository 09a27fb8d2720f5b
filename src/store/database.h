#pragma once

#include <base/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <filesystem>

namespace headroom::store {

/// One SQLite connection of its own name, closed at the end of its life. Belongs to the thread that opened it.
class Database
{
public:
    /// Read-only, without looking at journals beside the file, functions in the schema not trusted. Errors: NotAProject.
    [[nodiscard]] static Result<Database> openForReading(const std::filesystem::path &);
    /// A file that no one else knows yet: written without a journal. Errors: Unwritable.
    [[nodiscard]] static Result<Database> openForWriting(const std::filesystem::path &);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// Runs one statement with its bound values. The error's message is SQLite's own: wrap it.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;

private:
    explicit Database(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] static Result<Database> open(const QString &file, const QString &options, const QStringList &pragmas);
    QString m_name;
};

} // namespace headroom::store
