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
inline constexpr int schemaVersion = 1;

/// How far a row can be trusted.
enum class Provenance {
    Published, ///< copied from a published list
    Derived, ///< computed from other rows by a stated rule (source_id "derived-…")
    GeneralKnowledge, ///< to be verified before it is used for a customer (manual.csv)
    Override, ///< entered by the user
};

struct PriceRow
{
    std::string service, skuKind, name, region, unit;
    double priceUsd = 0;
    double tierFrom = 0; ///< in the row's unit; 0 for rows that are not tiered
    std::optional<double> tierTo; ///< absent = no upper bound
    std::string osOrEngine, term; ///< term "on-demand", "1yr-standard-no-upfront", …
    std::string asOf; ///< ISO date; empty = undated
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

struct Info
{
    std::size_t rows = 0;
    std::string oldestAsOf, newestAsOf;
    std::vector<std::string> services, regions;
    std::vector<Source> sources;
    std::string path;
};

/// Read-only, thread-safe (each thread reads through its own connection). Copies share the file.
class PriceBook
{
public:
    /// Errors: NotFound, NewerVersion, InvalidInput (not a price book).
    [[nodiscard]] static Result<PriceBook> open(const std::filesystem::path &file);

    /// The one price that matches. Errors: NotFound naming service, kind, name and region when no row matches, and
    /// InvalidInput when rows of different names or engines match (the query must be more specific). Never a zero by default.
    [[nodiscard]] Result<Price> find(const PriceQuery &) const;

    /// Rows that match, in (service, skuKind, name, region, term, tierFrom) order; empty fields match anything, "%" is a wildcard in name.
    [[nodiscard]] Result<std::vector<PriceRow>> list(const PriceQuery &, std::size_t limit = 1000) const;

    [[nodiscard]] Result<Info> info() const;

private:
    struct State;
    explicit PriceBook(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

} // namespace headroom::pricing
