#include "userbook.h"

#include "pricetable.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace headroom::pricing {
namespace {

namespace fs = std::filesystem;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<> execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return fail(ErrorCode::InvalidInput, query.lastError().text().toStdString());
    return {};
}

/// Rows of all lists, each price once. Where one list contradicts itself, neither figure can be trusted.
Result<> collectRows(Import &import, const PriceBook &book)
{
    struct Entry
    {
        const PriceRow *row = nullptr;
        bool contradicted = false;
    };
    std::map<std::string, Entry> entries;
    for (const PriceList &list : import.lists) {
        for (const PriceRow &row : list.rows) {
            const auto key = identityOf(row, book);
            if (!key)
                return tl::unexpected(key.error());
            Entry &entry = entries[*key];
            const bool differs = entry.row && entry.row->priceUsd != row.priceUsd;
            if (!entry.row || (differs && holdsBefore(row, *entry.row) && row.asOf != entry.row->asOf))
                entry = {&row, false};
            else if (differs && row.asOf == entry.row->asOf)
                entry.contradicted = true;
        }
    }
    for (const auto &[key, entry] : entries) {
        if (entry.contradicted)
            ++import.contradictory;
        else
            import.rows.push_back(*entry.row);
    }
    return {};
}

/// What a row's price is, whatever its tier.
Result<std::string> priceOf(PriceRow row, const PriceBook &book)
{
    row.tierFrom = 0;
    return identityOf(row, book);
}

/// The book's rows of the kinds and regions that the lists cover.
Result<std::vector<PriceRow>> coveredRows(const Import &import, const PriceBook &book)
{
    std::set<std::tuple<std::string, std::string, std::string>> covered;
    for (const PriceRow &row : import.rows)
        covered.emplace(row.service, row.skuKind, row.region);
    std::vector<PriceRow> rows;
    for (const auto &[service, kind, region] : covered) {
        auto some = book.list({service, kind, region, {}, {}, {}}, std::numeric_limits<std::size_t>::max());
        if (!some)
            return some;
        rows.insert(rows.end(), some->begin(), some->end());
    }
    return rows;
}

/// Fills a new book: what the old one had, less what the import replaces, and the import.
class Writer
{
public:
    Writer(Connection &connection, const Import &import, const PriceBook &bundled)
        : m_connection(connection)
        , m_import(import)
        , m_bundled(bundled)
        , m_delete(connection.database())
        , m_replace(connection.database())
    {
    }

    Result<> write(const fs::path &old)
    {
        const auto schema = m_bundled.schema();
        if (!schema)
            return tl::unexpected(schema.error());
        for (const std::string &statement : *schema) {
            if (auto done = m_connection.run(text(statement)); !done)
                return done;
        }
        std::error_code error;
        if (fs::is_regular_file(old, error)) {
            if (auto done = copyFrom(old); !done)
                return failWithin(old.string(), done.error());
        }
        if (auto done = m_connection.run(QStringLiteral("BEGIN")); !done)
            return done;
        m_delete.prepare(
            QStringLiteral("DELETE FROM prices WHERE service = ? AND sku_kind = ? AND region = ? AND term = ? AND os_or_engine = ? "
                           "AND (name = ? OR ? = '')"));
        m_replace.prepare(QStringLiteral("INSERT OR IGNORE INTO replaced (service, sku_kind, region, term, os_or_engine, name) "
                                         "VALUES (?, ?, ?, ?, ?, ?)"));
        if (auto done = addSources(); !done)
            return done;
        for (const PriceRow &row : m_import.rows) {
            if (auto done = takeAway(row); !done)
                return done;
        }
        for (const PriceChange &change : m_import.changes.list) {
            if (change.kind != PriceChange::Kind::Removed)
                continue;
            if (auto done = takeAway(change.before); !done)
                return done;
        }
        PriceTable prices(m_connection);
        for (const PriceRow &row : m_import.rows) {
            if (auto done = prices.insert(row, Provenance::Published); !done)
                return done;
        }
        if (auto done = finishPrices(m_connection); !done)
            return done;
        if (auto done = writeMeta(m_connection, QStringLiteral("lies-over"), QStringLiteral("bundled")); !done)
            return done;
        return m_connection.run(QStringLiteral("COMMIT"));
    }

private:
    /// Earlier imports. The old file must be a book of this format: an overlay.
    Result<> copyFrom(const fs::path &old)
    {
        if (const auto book = PriceBook::open(old); !book)
            return tl::unexpected(book.error());
        QSqlQuery attach(m_connection.database());
        attach.prepare(QStringLiteral("ATTACH ? AS old"));
        if (auto done = execute(attach, {text(old.string())}); !done)
            return done;
        for (const char *statement : {"INSERT INTO sources SELECT * FROM old.sources", "INSERT INTO prices SELECT * FROM old.prices",
                                      "INSERT INTO replaced SELECT * FROM old.replaced", "DETACH old"}) {
            if (auto done = m_connection.run(QString::fromLatin1(statement)); !done)
                return done;
        }
        return {};
    }

    Result<> addSources()
    {
        QSqlQuery insert(m_connection.database());
        insert.prepare(QStringLiteral("INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?)"));
        for (const PriceList &list : m_import.lists) {
            if (auto done = execute(insert, {text(list.sourceId()), text(list.file), text(list.published), text(list.format)}); !done)
                return done;
        }
        return {};
    }

    /// Drops an earlier import's figure of the same price and remembers that the bundled one no longer holds. All tiers of a price go.
    Result<> takeAway(const PriceRow &row)
    {
        const auto named = m_bundled.isNamed(row.service, row.skuKind);
        if (!named)
            return tl::unexpected(named.error());
        const QString name = *named ? text(row.name) : QStringLiteral(""); // a null would be no text to SQLite
        const QVariantList key{text(row.service), text(row.skuKind), text(row.region), text(row.term), text(row.osOrEngine)};
        if (auto done = execute(m_delete, key + QVariantList{name, name}); !done)
            return done;
        return execute(m_replace, key + QVariantList{name});
    }

    Connection &m_connection;
    const Import &m_import;
    const PriceBook &m_bundled;
    QSqlQuery m_delete, m_replace;
};

} // namespace

Result<Import> planImport(const PriceBook &book, std::vector<PriceList> lists, bool removeMissing)
{
    Import import;
    import.lists = std::move(lists);
    if (auto done = collectRows(import, book); !done)
        return tl::unexpected(done.error());
    if (import.rows.empty())
        return fail(ErrorCode::InvalidInput,
                    "The list has no price of a product that the price book knows; 'prices info' names the services.",
                    import.lists.front().file);
    const auto covered = coveredRows(import, book);
    if (!covered)
        return tl::unexpected(covered.error());
    auto changes = changesBetween(*covered, import.rows, book);
    if (!changes)
        return tl::unexpected(changes.error());
    import.changes = std::move(*changes);
    // A tier that a listed price no longer has is gone with the price; a price that is not listed at all may be kept.
    std::set<std::string> listed;
    for (const PriceRow &row : import.rows) {
        const auto price = priceOf(row, book);
        if (!price)
            return tl::unexpected(price.error());
        listed.insert(*price);
    }
    const auto isMissing = [&](const PriceChange &change) {
        return change.kind == PriceChange::Kind::Removed && !listed.contains(priceOf(change.before, book).value_or(std::string()));
    };
    import.missing = std::size_t(std::count_if(import.changes.list.begin(), import.changes.list.end(), isMissing));
    if (!removeMissing)
        std::erase_if(import.changes.list, isMissing);
    return import;
}

Result<> writeImport(const Import &import, const PriceBook &bundled, const fs::path &target)
{
    std::error_code error;
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    const fs::path partial = target.string() + ".part";
    fs::remove(partial, error);
    const auto written = [&]() -> Result<> {
        auto connection = Connection::open(partial.string(), Connection::Mode::Create);
        if (!connection)
            return tl::unexpected(connection.error());
        return Writer(*connection, import, bundled).write(target);
    }();
    if (!written) {
        fs::remove(partial, error);
        return written;
    }
    fs::rename(partial, target, error);
    if (error)
        return fail(ErrorCode::Unwritable, "The imported prices cannot be written: " + error.message() + ".", target.string());
    return {};
}

fs::path userBookPath()
{
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()) / "headroom" / "prices.sqlite";
}

Result<PriceBook> openBook(const fs::path &bundled, const std::string &choice)
{
    std::error_code error;
    if (choice == bundledBookName || (choice.empty() && !fs::is_regular_file(userBookPath(), error)))
        return PriceBook::open(bundled);
    const fs::path file = choice.empty() ? userBookPath() : fs::path(choice);
    const auto alone = PriceBook::open(file);
    if (!alone)
        return alone;
    const auto needsLower = alone->liesOver();
    if (!needsLower)
        return tl::unexpected(needsLower.error());
    return *needsLower ? PriceBook::open(bundled, file) : *alone;
}

} // namespace headroom::pricing
