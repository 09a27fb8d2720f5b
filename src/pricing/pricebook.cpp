#include "pricebook.h"

#include "sqlite.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>
#include <unordered_map>

namespace headroom::pricing {
namespace {

constexpr int applicationId = 0x48525042; // "HRPB", as in schema.sql

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

const QString &priceSelect()
{
    static const QString select =
        QStringLiteral("SELECT service, sku_kind, name, region, unit, price, tier_from, tier_to, os_or_engine, term, as_of, "
                       "source_id, provenance FROM prices ");
    return select;
}

PriceRow rowOf(const QSqlQuery &query)
{
    const auto string = [&](int column) { return query.value(column).toString().toStdString(); };
    PriceRow row;
    row.service = string(0);
    row.skuKind = string(1);
    row.name = string(2);
    row.region = string(3);
    row.unit = string(4);
    row.priceUsd = query.value(5).toDouble();
    row.tierFrom = query.value(6).toDouble();
    if (!query.isNull(7))
        row.tierTo = query.value(7).toDouble();
    row.osOrEngine = string(8);
    row.term = string(9);
    row.asOf = string(10);
    row.sourceId = string(11);
    row.provenance = Provenance(std::clamp(query.value(12).toInt(), 0, 2));
    return row;
}

/// "AmazonEC2 instance c5.large (Linux, on-demand) in eu-west-3"
std::string describe(const PriceQuery &query)
{
    std::string words = query.service + " " + query.skuKind;
    if (!query.name.empty())
        words += " " + query.name;
    std::string details = query.osOrEngine;
    if (!query.term.empty() && query.term != "on-demand")
        details += (details.empty() ? "" : ", ") + query.term;
    if (!details.empty())
        words += " (" + details + ")";
    return words + " in " + query.region;
}

std::string keyOf(const PriceQuery &query)
{
    std::string key;
    for (const std::string *part : {&query.service, &query.skuKind, &query.region, &query.name, &query.osOrEngine, &query.term})
        key += *part + '\x1f';
    return key;
}

/// Rows of one price → its tiers: repeated statements give way to the best one, an open tier ends where the next begins,
/// and a first tier that does not begin at 0 follows a free one.
Result<Price> tiersOf(std::vector<PriceRow> rows, const PriceQuery &query)
{
    if (rows.empty())
        return fail(ErrorCode::NotFound, "The price book has no price for " + describe(query) + ".");
    std::sort(rows.begin(), rows.end(), [](const PriceRow &a, const PriceRow &b) {
        return a.tierFrom != b.tierFrom ? a.tierFrom < b.tierFrom : a.name != b.name ? a.name < b.name : holdsBefore(a, b);
    });
    Price price;
    for (PriceRow &row : rows) {
        if (row.osOrEngine != rows.front().osOrEngine || row.term != rows.front().term)
            return fail(ErrorCode::InvalidInput, "Several engines or terms match " + describe(query) + "; name one.");
        if (!price.tiers.empty() && price.tiers.back().tierFrom == row.tierFrom) {
            if (price.tiers.back().name != row.name)
                return fail(ErrorCode::InvalidInput,
                            "Both \"" + price.tiers.back().name + "\" and \"" + row.name + "\" match " + describe(query) + "; name one.");
            continue; // the same price stated again: the better row came first
        }
        if (!price.tiers.empty()) {
            auto &end = price.tiers.back().tierTo;
            end = end ? std::min(*end, row.tierFrom) : row.tierFrom;
        }
        price.tiers.push_back(row);
    }
    if (price.tiers.front().tierFrom > 0) { // "first 1,000 paths free": what lies below the first stated tier costs nothing
        PriceRow free = price.tiers.front();
        free.priceUsd = 0;
        free.tierTo = free.tierFrom;
        free.tierFrom = 0;
        price.tiers.insert(price.tiers.begin(), std::move(free));
    }
    return price;
}

/// An override's price for a query it matches: the row it stands for with the stated price, in one tier.
std::optional<Price> overridden(const std::vector<PriceOverride> &overrides, const PriceQuery &query, const Result<Price> &fromBook)
{
    const auto fits = [](const std::string &pattern, const std::string &value) { return pattern.empty() || pattern == value; };
    for (const PriceOverride &one : overrides) {
        PriceRow row;
        if (fromBook) {
            row = fromBook->tiers.front();
        } else {
            row.service = query.service;
            row.skuKind = query.skuKind;
            row.region = query.region;
            row.name = query.name;
            row.osOrEngine = query.osOrEngine;
            row.term = query.term;
        }
        const bool same = one.match.service == row.service && one.match.skuKind == row.skuKind && fits(one.match.region, row.region) &&
                          fits(one.match.name, row.name) && fits(one.match.osOrEngine, row.osOrEngine) && fits(one.match.term, row.term);
        if (!same || (!fromBook && one.unit.empty()))
            continue;
        if (!fromBook)
            row.unit = one.unit;
        row.priceUsd = one.priceUsd;
        row.tierFrom = 0;
        row.tierTo.reset();
        row.asOf = one.asOf;
        row.sourceId = "override";
        row.provenance = Provenance::Override;
        return Price{{row}};
    }
    return std::nullopt;
}

struct ThreadReader
{
    Connection connection;
    std::map<unsigned, QSqlQuery> prepared; ///< by which optional fields of a PriceQuery are set
};

} // namespace

bool holdsBefore(const PriceRow &first, const PriceRow &second)
{
    if (first.asOf != second.asOf)
        return first.asOf > second.asOf; // undated rows ("") last
    return first.provenance < second.provenance;
}

struct PriceBook::State
{
    std::string file;
    std::shared_ptr<State> below; ///< the book this one lies over; null = none
    std::mutex mutex;
    std::map<std::thread::id, std::unique_ptr<ThreadReader>> readers;
    std::unordered_map<std::string, Result<Price>> found;      ///< look-ups so far; misses too
    std::optional<Info> known;                                    ///< answer of info
    std::map<std::pair<std::string, std::string>, bool> named; ///< answers of isNamed so far

    /// This thread's connection, opened on first use.
    Result<ThreadReader *> reader()
    {
        {
            const std::scoped_lock lock(mutex);
            if (const auto it = readers.find(std::this_thread::get_id()); it != readers.end())
                return it->second.get();
        }
        auto connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            return tl::unexpected(connection.error());
        for (const char *pragma : {"PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"}) {
            if (const auto done = connection->run(QString::fromLatin1(pragma)); !done)
                return failWithin(file, done.error());
        }
        const std::scoped_lock lock(mutex);
        auto &slot = readers[std::this_thread::get_id()];
        slot = std::make_unique<ThreadReader>(ThreadReader{std::move(*connection), {}});
        return slot.get();
    }

    Result<std::vector<PriceRow>> rows(QSqlQuery &query) const
    {
        if (!query.exec())
            return fail(ErrorCode::InvalidInput, "The price book cannot be read: " + query.lastError().text().toStdString() + ".", file);
        std::vector<PriceRow> rows;
        while (query.next())
            rows.push_back(rowOf(query));
        // A damaged page ends the iteration early; without this a bill would silently lack a price.
        if (query.lastError().isValid())
            return fail(ErrorCode::InvalidInput, "The price book is damaged: " + query.lastError().text().toStdString() + ".", file);
        query.finish();
        return rows;
    }

    Result<Price> lookUp(const PriceQuery &wanted)
    {
        auto rows = matching(wanted);
        if (!rows)
            return tl::unexpected(rows.error());
        return tiersOf(std::move(*rows), wanted);
    }

    /// This book's rows for a price, and those of the book below that it does not replace.
    Result<std::vector<PriceRow>> matching(const PriceQuery &wanted)
    {
        auto rows = ownRows(wanted);
        if (!rows || !below)
            return rows;
        auto more = below->matching(wanted);
        if (!more)
            return more;
        return merged(std::move(*rows), std::move(*more));
    }

    Result<std::vector<PriceRow>> merged(std::vector<PriceRow> own, std::vector<PriceRow> lower)
    {
        for (PriceRow &row : lower) {
            const auto gone = replaces(row);
            if (!gone)
                return tl::unexpected(gone.error());
            if (!*gone)
                own.push_back(std::move(row));
        }
        return own;
    }

    Result<bool> replaces(const PriceRow &row)
    {
        bool gone = false;
        const auto done =
            each(QStringLiteral("SELECT 1 FROM replaced WHERE service = ? AND sku_kind = ? AND region = ? AND term = ? AND "
                                "os_or_engine = ? AND name IN (?, '')"),
                 {text(row.service), text(row.skuKind), text(row.region), text(row.term), text(row.osOrEngine), text(row.name)},
                 [&](const QSqlQuery &) { gone = true; });
        if (!done)
            return tl::unexpected(done.error());
        return gone;
    }

    Result<std::vector<PriceRow>> ownRows(const PriceQuery &wanted)
    {
        auto reader = this->reader();
        if (!reader)
            return tl::unexpected(reader.error());
        const unsigned shape = (wanted.name.empty() ? 0u : 1u) | (wanted.osOrEngine.empty() ? 0u : 2u) | (wanted.term.empty() ? 0u : 4u);
        auto it = (*reader)->prepared.find(shape);
        if (it == (*reader)->prepared.end()) {
            QSqlQuery query((*reader)->connection.database());
            query.setForwardOnly(true);
            QString statement = priceSelect() + QStringLiteral("WHERE service = :service AND sku_kind = :kind AND region = :region");
            if (shape & 1u)
                statement += QStringLiteral(" AND name = :name");
            if (shape & 2u)
                statement += QStringLiteral(" AND os_or_engine = :engine");
            if (shape & 4u)
                statement += QStringLiteral(" AND term = :term");
            if (!query.prepare(statement))
                return fail(ErrorCode::InvalidInput, "The price book cannot be read: " + query.lastError().text().toStdString() + ".",
                            file);
            it = (*reader)->prepared.emplace(shape, std::move(query)).first;
        }
        QSqlQuery &query = it->second;
        query.bindValue(QStringLiteral(":service"), text(wanted.service));
        query.bindValue(QStringLiteral(":kind"), text(wanted.skuKind));
        query.bindValue(QStringLiteral(":region"), text(wanted.region));
        if (shape & 1u)
            query.bindValue(QStringLiteral(":name"), text(wanted.name));
        if (shape & 2u)
            query.bindValue(QStringLiteral(":engine"), text(wanted.osOrEngine));
        if (shape & 4u)
            query.bindValue(QStringLiteral(":term"), text(wanted.term));
        return this->rows(query);
    }

    /// Runs a query with positional values and hands each record to `read`.
    template<class Read>
    Result<> each(const QString &statement, const QVariantList &values, Read read)
    {
        auto reader = this->reader();
        if (!reader)
            return tl::unexpected(reader.error());
        QSqlQuery query((*reader)->connection.database());
        query.setForwardOnly(true);
        query.prepare(statement);
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            return fail(ErrorCode::InvalidInput, "The price book cannot be read: " + query.lastError().text().toStdString() + ".", file);
        while (query.next())
            read(query);
        return {};
    }

    Result<Price> find(const PriceQuery &);
    Result<std::vector<PriceRow>> list(const PriceQuery &, std::size_t limit);
    Result<Info> describe();
    Result<> addTo(Info &);
    Result<Discount> spotDiscount(const std::string &instanceType, const std::string &region, const std::string &os);
    Result<std::vector<Discount>> commitmentDiscounts(const std::string &term);

    Result<int> pragma(const QString &name)
    {
        int value = 0;
        if (const auto done = each(QStringLiteral("PRAGMA ") + name, {}, [&](const QSqlQuery &query) { value = query.value(0).toInt(); });
            !done)
            return tl::unexpected(done.error());
        return value;
    }
};

Result<PriceBook> PriceBook::open(const std::filesystem::path &file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return fail(ErrorCode::NotFound, "There is no price book at this place; reinstall Headroom or set HEADROOM_DATA_DIR.",
                    file.string());
    auto state = std::make_shared<State>();
    state->file = file.string();
    const auto id = state->pragma(QStringLiteral("application_id"));
    if (!id || *id != applicationId)
        return fail(ErrorCode::InvalidInput, "The file is not a Headroom price book.", file.string());
    const auto version = state->pragma(QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion)
        return fail(ErrorCode::NewerVersion,
                    "The price book has format " + std::to_string(*version) + ", this version reads " + std::to_string(schemaVersion) +
                        "; use a newer Headroom.",
                    file.string());
    const auto tables =
        state->each(QStringLiteral("SELECT 1 FROM prices, sources, spot_discounts, commitment_discounts, meta, replaced LIMIT 0"), {},
                    [](const QSqlQuery &) {});
    if (*version < schemaVersion || !tables)
        return fail(ErrorCode::InvalidInput, "The price book is incomplete or damaged; install it again.", file.string());
    return PriceBook(std::move(state));
}

Result<PriceBook> PriceBook::open(const std::filesystem::path &file, const std::filesystem::path &imported)
{
    const auto lower = open(file);
    if (!lower)
        return lower;
    auto upper = open(imported);
    if (upper)
        upper->m_state->below = lower->m_state;
    return upper;
}

PriceBook PriceBook::with(std::vector<PriceOverride> overrides) const
{
    PriceBook book(m_state);
    if (!overrides.empty())
        book.m_overrides = std::make_shared<const std::vector<PriceOverride>>(std::move(overrides));
    return book;
}

Result<Price> PriceBook::find(const PriceQuery &query) const
{
    auto price = m_state->find(query);
    if (m_overrides) {
        if (auto stated = overridden(*m_overrides, query, price))
            return std::move(*stated);
    }
    return price;
}

Result<Price> PriceBook::State::find(const PriceQuery &query)
{
    const std::string key = keyOf(query);
    {
        const std::scoped_lock lock(mutex);
        if (const auto it = found.find(key); it != found.end())
            return it->second;
    }
    auto price = lookUp(query);
    const std::scoped_lock lock(mutex);
    found.emplace(key, price);
    return price;
}

namespace {

/// Order of PriceBook::list.
bool listsBefore(const PriceRow &a, const PriceRow &b)
{
    const auto key = [](const PriceRow &row) {
        return std::tie(row.service, row.skuKind, row.name, row.region, row.term, row.tierFrom, row.osOrEngine);
    };
    return key(a) != key(b) ? key(a) < key(b) : holdsBefore(a, b);
}

} // namespace

Result<std::vector<PriceRow>> PriceBook::list(const PriceQuery &query, std::size_t limit) const
{
    return m_state->list(query, limit);
}

Result<std::vector<PriceRow>> PriceBook::State::list(const PriceQuery &query, std::size_t limit)
{
    QStringList conditions;
    QVariantList values;
    const auto require = [&](const char *condition, const std::string &value) {
        if (value.empty())
            return;
        conditions << QString::fromLatin1(condition);
        values << text(value);
    };
    require("service = ?", query.service);
    require("sku_kind = ?", query.skuKind);
    require("region = ?", query.region);
    require(query.name.find('%') == std::string::npos ? "name = ?" : "name LIKE ?", query.name);
    require("os_or_engine = ?", query.osOrEngine);
    require("term = ?", query.term);
    QString statement = priceSelect();
    if (!conditions.isEmpty())
        statement += QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    statement += QStringLiteral(" ORDER BY service, sku_kind, name, region, term, tier_from, os_or_engine, as_of DESC LIMIT ?");
    values << qlonglong(std::min<std::size_t>(limit, 1000000));
    std::vector<PriceRow> rows;
    if (const auto done = each(statement, values, [&](const QSqlQuery &record) { rows.push_back(rowOf(record)); }); !done)
        return tl::unexpected(done.error());
    if (!below)
        return rows;
    auto lower = below->list(query, limit);
    if (!lower)
        return lower;
    auto all = merged(std::move(rows), std::move(*lower));
    if (!all)
        return all;
    std::sort(all->begin(), all->end(), listsBefore);
    if (all->size() > limit)
        all->resize(limit);
    return all;
}

Result<> PriceBook::State::addTo(Info &info)
{
    std::size_t own = 0;
    auto done = each(
        QStringLiteral("SELECT count(*), coalesce(min(nullif(as_of, '')), ''), max(as_of) FROM prices"), {}, [&](const QSqlQuery &query) {
            own = std::size_t(query.value(0).toLongLong());
            const std::string oldest = query.value(1).toString().toStdString(), newest = query.value(2).toString().toStdString();
            if (!oldest.empty() && (info.oldestAsOf.empty() || oldest < info.oldestAsOf))
                info.oldestAsOf = oldest;
            info.newestAsOf = std::max(info.newestAsOf, newest);
        });
    const auto collect = [&](const char *statement, std::vector<std::string> &into) {
        if (done)
            done = each(QString::fromLatin1(statement), {},
                        [&](const QSqlQuery &query) { into.push_back(query.value(0).toString().toStdString()); });
    };
    collect("SELECT DISTINCT service FROM prices ORDER BY service", info.services);
    collect("SELECT DISTINCT region FROM prices ORDER BY region", info.regions);
    if (done)
        done = each(QStringLiteral("SELECT id, origin, date, remarks FROM sources ORDER BY id"), {}, [&](const QSqlQuery &query) {
            info.sources.push_back({query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
                                    query.value(2).toString().toStdString(), query.value(3).toString().toStdString()});
        });
    std::string mark;
    if (done)
        done = each(QStringLiteral("SELECT value FROM meta WHERE key = 'fingerprint'"), {},
                    [&](const QSqlQuery &query) { mark = query.value(0).toString().toStdString(); });
    if (!done)
        return done;
    info.rows += own;
    info.fingerprint += (info.fingerprint.empty() ? "" : "+") + mark;
    if (!below) {
        info.path = file;
        return {};
    }
    info.importedPath = file;
    info.importedRows = own;
    return below->addTo(info);
}

Result<Info> PriceBook::State::describe()
{
    {
        const std::scoped_lock lock(mutex);
        if (known)
            return *known;
    }
    Info info;
    if (const auto done = addTo(info); !done)
        return tl::unexpected(done.error());
    for (auto *names : {&info.services, &info.regions}) {
        std::sort(names->begin(), names->end());
        names->erase(std::unique(names->begin(), names->end()), names->end());
    }
    const std::scoped_lock lock(mutex);
    known = info;
    return info;
}

Result<Info> PriceBook::info() const
{
    auto info = m_state->describe();
    if (!info)
        return info;
    info->overriddenPrices = m_overrides ? m_overrides->size() : 0;
    return info;
}

Result<bool> PriceBook::isNamed(const std::string &service, const std::string &skuKind) const
{
    const auto key = std::pair(service, skuKind);
    {
        const std::scoped_lock lock(m_state->mutex);
        if (const auto it = m_state->named.find(key); it != m_state->named.end())
            return it->second;
    }
    bool named = false;
    for (State *state = m_state.get(); state; state = state->below.get()) {
        const auto done =
            state->each(QStringLiteral("SELECT 1 FROM prices WHERE service = ? AND sku_kind = ? GROUP BY region, os_or_engine, "
                                       "term, tier_from HAVING count(DISTINCT name) > 1 LIMIT 1"),
                        {text(service), text(skuKind)}, [&](const QSqlQuery &) { named = true; });
        if (!done)
            return tl::unexpected(done.error());
    }
    const std::scoped_lock lock(m_state->mutex);
    m_state->named.emplace(key, named);
    return named;
}

Result<bool> PriceBook::liesOver() const
{
    bool found = false;
    const auto done =
        m_state->each(QStringLiteral("SELECT 1 FROM meta WHERE key = 'lies-over'"), {}, [&](const QSqlQuery &) { found = true; });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<std::vector<std::string>> PriceBook::schema() const
{
    std::vector<std::string> statements{"PRAGMA application_id = " + std::to_string(applicationId),
                                        "PRAGMA user_version = " + std::to_string(schemaVersion)};
    const auto done = m_state->each(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"), {},
                                    [&](const QSqlQuery &query) { statements.push_back(query.value(0).toString().toStdString()); });
    if (!done)
        return tl::unexpected(done.error());
    return statements;
}

Result<Discount> PriceBook::State::spotDiscount(const std::string &instanceType, const std::string &region, const std::string &os)
{
    Discount discount;
    const auto done =
        each(QStringLiteral("SELECT saving, interruption, as_of, source_id FROM spot_discounts WHERE instance_type = ? AND region = ? AND "
                            "os = ?"),
             {text(instanceType), text(region), text(os)}, [&](const QSqlQuery &query) {
                 discount = {query.value(0).toDouble(), instanceType, query.value(2).toString().toStdString(),
                             query.value(3).toString().toStdString(), query.value(1).toString().toStdString()};
             });
    if (!done)
        return tl::unexpected(done.error());
    if (discount.sourceId.empty() && below)
        return below->spotDiscount(instanceType, region, os);
    if (discount.sourceId.empty())
        return fail(ErrorCode::NotFound, "The price book has no spot figure for " + instanceType + " (" + os + ") in " + region + ".");
    return discount;
}

Result<Discount> PriceBook::spotDiscount(const std::string &instanceType, const std::string &region, const std::string &os) const
{
    return m_state->spotDiscount(instanceType, region, os);
}

Result<std::vector<Discount>> PriceBook::State::commitmentDiscounts(const std::string &term)
{
    std::vector<Discount> all;
    const auto done =
        each(QStringLiteral("SELECT family, saving, as_of, source_id FROM commitment_discounts WHERE term = ? ORDER BY as_of DESC"),
             {text(term)}, [&](const QSqlQuery &query) {
                 all.push_back({query.value(1).toDouble(),
                                query.value(0).toString().toStdString(),
                                query.value(2).toString().toStdString(),
                                query.value(3).toString().toStdString(),
                                {}});
             });
    if (!done)
        return tl::unexpected(done.error());
    if (all.empty() && below)
        return below->commitmentDiscounts(term);
    return all;
}

Result<Discount> PriceBook::commitmentDiscount(const std::string &family, const std::string &term) const
{
    auto found = m_state->commitmentDiscounts(term);
    if (!found)
        return tl::unexpected(found.error());
    auto &all = *found;
    if (all.empty())
        return fail(ErrorCode::NotFound, "The price book has no discounts for the term " + term + ".");
    const auto own = std::find_if(all.begin(), all.end(), [&](const Discount &discount) { return discount.family == family; });
    if (own != all.end())
        return *own;
    const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end(), [](const Discount &a, const Discount &b) { return a.saving < b.saving; });
    return Discount{middle->saving, "typical", middle->asOf, middle->sourceId, {}};
}

} // namespace headroom::pricing
