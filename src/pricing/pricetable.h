#pragma once

#include "pricebook.h"
#include "sqlite.h"

#include <QSqlQuery>

/// The table of prices of a book that is being written.
namespace headroom::pricing {

/// Inserts rows one by one; prepared once.
class PriceTable
{
public:
    explicit PriceTable(Connection &connection);
    /// Errors: InvalidInput with SQLite's reason.
    [[nodiscard]] Result<> insert(const PriceRow &, Provenance);

private:
    QSqlQuery m_insert;
};

/// Writes an entry of the table `meta`.
[[nodiscard]] Result<> writeMeta(Connection &, const QString &key, const QString &value);
/// Writes a hash over all prices into `meta`, and adds the index that look-ups use.
[[nodiscard]] Result<> finishPrices(Connection &);

} // namespace headroom::pricing
