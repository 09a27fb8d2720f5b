#pragma once

#include <base/result.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The price tables as typed queries. The header knows no Qt; the .cpp reads SQLite through Qt Sql.
namespace headroom::pricing {

/// Schema version this code reads (PRAGMA user_version of pricing.sqlite).
inline constexpr int schemaVersion = 2;

/// How far a row can be trusted.
enum class Provenance {
    Published,        ///< copied from a published list
    Derived,          ///< computed from other rows by a stated rule (source_id "derived-…")
    GeneralKnowledge, ///< to be verified before it is used for a customer (manual.csv)
    Override,         ///< entered by the user
};

struct PriceRow
{
    std::string service, skuKind, name, region, unit;
    double priceUsd = 0;
    double tierFrom = 0;          ///< in the row's unit; 0 for rows that are not tiered
    std::optional<double> tierTo; ///< absent = no upper bound
    std::string osOrEngine, term; ///< term "on-demand", "1yr-standard-no-upfront", …
    std::string asOf;             ///< ISO date; empty = undated
    std::string sourceId;
    Provenance provenance = Provenance::Published;
};

/// Empty fields match anything; service, skuKind and region are required.
struct PriceQuery
{
    std::string service, skuKind, region;
    std::string name, osOrEngine;
    std::string term = "on-demand";
};

/// The graduated tiers of one price, in ascending order; one row when it is not tiered.
struct Price
{
    std::vector<PriceRow> tiers;
};

struct Source
{
    std::string id, origin, date, remarks;
};

/// A share of the on-demand price that a way of buying saves.
struct Discount
{
    double saving = 0;  ///< 0 … 1
    std::string family; ///< instance family or type it was observed for; "typical" = the median over all families
    std::string asOf, sourceId;
    std::string remark; ///< spot: share of instances interrupted in a month, ">20%"
};

struct Info
{
    std::size_t rows = 0;
    std::string oldestAsOf, newestAsOf;
    std::vector<std::string> services, regions;
    std::vector<Source> sources;
    std::string path;
    std::string importedPath;         ///< the imported prices that lie over those of `path`; empty = none
    std::size_t importedRows = 0;     ///< of `rows`
    std::string fingerprint;          ///< of the whole content: two books with the same one have the same prices
    std::size_t overriddenPrices = 0; ///< stated by the project
};

/// A price that the user states instead of the book's. Empty fields match anything; service and skuKind are required. A
/// graduated price becomes flat.
struct PriceOverride
{
    PriceQuery match;
    double priceUsd = 0; ///< for one unit of the row it stands for
    std::string unit;    ///< of that row; needed where the book has none
    std::string asOf;
};

/// Read-only, thread-safe (each thread reads through its own connection). Copies share the file. What was found once is
/// remembered: a price book never changes while it is open. Needs a QCoreApplication (Qt loads its SQLite driver as a plugin).
///
/// Where a source states the same price twice (a newer copy, a second list), the newest row holds, published before derived.
class PriceBook
{
public:
    /// Errors: NotFound, NewerVersion, InvalidInput (not a price book).
    [[nodiscard]] static Result<PriceBook> open(const std::filesystem::path &file);

    /// The same with imported prices over it: where both state a price, the upper one holds.
    [[nodiscard]] static Result<PriceBook> open(const std::filesystem::path &file, const std::filesystem::path &imported);

    /// This book with prices that the user states. They hold before all rows, and also where the book has none.
    [[nodiscard]] PriceBook with(std::vector<PriceOverride> overrides) const;

    /// The one price that matches. Errors: NotFound naming service, kind, name and region when no row matches, and
    /// InvalidInput when rows of different names or engines match (the query must be more specific). Never a zero by default.
    [[nodiscard]] Result<Price> find(const PriceQuery &) const;

    /// Rows that match, in (service, skuKind, name, region, term, tierFrom) order; empty fields match anything, "%" is a wildcard in name.
    [[nodiscard]] Result<std::vector<PriceRow>> list(const PriceQuery &, std::size_t limit = 1000) const;

    [[nodiscard]] Result<Info> info() const;

    /// True when rows of this kind are told apart by their name (instance types), false when the name only describes them.
    [[nodiscard]] Result<bool> isNamed(const std::string &service, const std::string &skuKind) const;

    /// True for imported prices, which are no whole book without the one they lie over.
    [[nodiscard]] Result<bool> liesOver() const;

    /// The statements that make an empty book with the same tables.
    [[nodiscard]] Result<std::vector<std::string>> schema() const;

    /// Saving of the spot market when the table was taken; `os` "Linux" or "Windows". NotFound when the type is not in the table.
    [[nodiscard]] Result<Discount> spotDiscount(const std::string &instanceType, const std::string &region, const std::string &os) const;

    /// Saving observed for an instance family ("c5") under a term ("1yr-standard-no-upfront"): the newest figure of the family, else
    /// the median over the families. NotFound when the term is unknown.
    [[nodiscard]] Result<Discount> commitmentDiscount(const std::string &family, const std::string &term) const;

private:
    struct State;
    explicit PriceBook(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<State> m_state;
    std::shared_ptr<const std::vector<PriceOverride>> m_overrides; ///< null = none
};

/// The row that holds where two state the same price: the newer one, published before derived; undated rows last.
[[nodiscard]] bool holdsBefore(const PriceRow &first, const PriceRow &second);

} // namespace headroom::pricing
