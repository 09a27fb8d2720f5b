#include "pricetable.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace headroom::pricing {
namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

Result<> run(QSqlQuery &query)
{
    if (!query.exec())
        return fail(ErrorCode::InvalidInput, query.lastError().text().toStdString());
    return {};
}

} // namespace

PriceTable::PriceTable(Connection &connection)
    : m_insert(connection.database())
{
    m_insert.prepare(QStringLiteral("INSERT INTO prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
}

Result<> PriceTable::insert(const PriceRow &row, Provenance provenance)
{
    const QVariant to = row.tierTo ? QVariant(*row.tierTo) : QVariant(QMetaType::fromType<double>());
    const QVariantList values{
        text(row.service),    text(row.skuKind), text(row.name), text(row.region),   text(row.unit), row.priceUsd, row.tierFrom, to,
        text(row.osOrEngine), text(row.term),    text(row.asOf), text(row.sourceId), int(provenance)};
    for (int i = 0; i < values.size(); ++i)
        m_insert.bindValue(i, values[i]);
    return run(m_insert);
}

Result<> writeMeta(Connection &connection, const QString &key, const QString &value)
{
    QSqlQuery insert(connection.database());
    insert.prepare(QStringLiteral("INSERT OR REPLACE INTO meta VALUES (?, ?)"));
    insert.bindValue(0, key);
    insert.bindValue(1, value);
    return run(insert);
}

Result<> finishPrices(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT service, sku_kind, name, region, unit, price, tier_from, tier_to, os_or_engine, term, as_of, "
                                 "source_id FROM prices ORDER BY rowid"));
    if (const auto done = run(query); !done)
        return done;
    while (query.next()) {
        for (int column = 0; column < 12; ++column)
            hash.addData(query.value(column).toString().toUtf8() + '\x1f');
    }
    query.finish();
    if (const auto done = writeMeta(connection, QStringLiteral("fingerprint"), QString::fromLatin1(hash.result().toHex().left(12))); !done)
        return done;
    // Indexes are quicker to build when the rows are there; ANALYZE is left out on purpose: look-ups always use prices_lookup.
    return connection.run(QStringLiteral("CREATE INDEX IF NOT EXISTS prices_lookup ON prices (service, sku_kind, region, name)"));
}

} // namespace headroom::pricing
