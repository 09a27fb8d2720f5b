#pragma once

#include "estimate.h"

#include <string_view>

namespace headroom::estimate {

/// One thing that is billed: a quantity and where its price stands.
struct Charge
{
    std::string component;          ///< as the bill names it: "Storage (general purpose SSD, gp3)"
    double quantity = 0;            ///< in `unit`
    std::string unit;               ///< "hours", "GB", "1M requests"
    pricing::PriceQuery price = {}; ///< an empty region means the tier's
    double priceUnits = 1;          ///< units of the price row in one `unit`: 1e6 for "1M requests"
    std::string formula = {};       ///< how the quantity comes about, in words
    std::vector<Input> inputs = {};
    double times = 1;  ///< equal things whose graduated tiers count separately (volumes); `quantity` is that of one
    double factor = 1; ///< on the unit price; below 1 for a discount that stands in for a missing row
    bool estimated = false;
};

/// Capacity billed by the hour, which a purchase option can make cheaper.
struct Capacity
{
    Commitment commitment = Commitment::None;
    std::string noun;    ///< "Instance usage"
    std::string details; ///< "Linux/UNIX, {option}, c5.xlarge"; {option} becomes "on-demand", "reserved" …
    double hours = 0;
    pricing::PriceQuery price; ///< on-demand
    std::string formula;
    std::vector<Input> inputs;
    std::vector<double> hourly = {}; ///< shape over the horizon, any scale; empty = the metered replicas, else all hours alike
};

/// What a billing function reads of one tier, and where it puts its lines. Reading never fails: a parameter that neither
/// the tier sets nor its kind defines takes the fallback, so that kinds define only what makes sense for them.
///
/// What is read is remembered: a line's inputs are those its charge names and what was read since the line before it.
class Bill
{
public:
    struct Subject
    {
        const model::Tier &tier;
        const catalog::Kind *kind = nullptr;        ///< null: only what the tier sets
        const planning::TierUsage *usage = nullptr; ///< null: nothing was metered
        std::string region;
        model::PurchaseOption purchase; ///< ProjectDefault already resolved
        double horizonHours = 730;      ///< that `usage` covers
        bool showUnused = false;        ///< also list what has no quantity, with its rate
    };

    Bill(Subject subject, const pricing::PriceBook &book, Estimate &estimate);

    [[nodiscard]] double number(std::string_view parameter, double fallback = 0) const;
    /// Whether the tier sets the parameter itself: a stated 0 is a figure, a default 0 is none.
    [[nodiscard]] bool states(std::string_view parameter) const;
    [[nodiscard]] bool flag(std::string_view parameter, bool fallback = false) const;
    [[nodiscard]] std::string text(std::string_view parameter, std::string_view fallback = {}) const;
    /// `text` in lower case, for choices whose spelling should not matter.
    [[nodiscard]] std::string choice(std::string_view parameter, std::string_view fallback = {}) const;

    /// A metered total of the month; 0 when nothing was metered.
    [[nodiscard]] double metered(const char *quantity) const;
    /// The metered total, or the parameter (times `scale`) when nothing was metered.
    [[nodiscard]] double meteredOr(const char *quantity, std::string_view parameter, double scale = 1) const;
    [[nodiscard]] const std::vector<double> *hourly(const std::string &name) const;
    /// Replica hours of the month: metered, or `countParameter` × hours_per_month.
    [[nodiscard]] double replicaHours(std::string_view countParameter = "count") const;

    [[nodiscard]] const std::string &region() const { return m_subject.region; }
    [[nodiscard]] const model::PurchaseOption &purchase() const { return m_subject.purchase; }
    [[nodiscard]] double horizonHours() const { return m_subject.horizonHours; }
    [[nodiscard]] const pricing::PriceBook &book() const { return m_book; }

    /// Sum of the lines so far, all tiers.
    [[nodiscard]] double subtotal() const;
    /// What the provider's own services (not third parties) charge so far, discounts taken off: support plans take a share of it.
    [[nodiscard]] double awsSubtotal() const;
    [[nodiscard]] double awsUpfront() const; ///< of it paid once

    /// Adds a line at the graduated price; an Unpriced entry when there is no price. Without a quantity nothing is added.
    void charge(Charge);
    /// Adds capacity by the tier's purchase option: up to two lines (committed or spot share, rest on demand).
    void chargeCapacity(const Capacity &);
    /// Adds a line whose price is stated by the user.
    void chargeStated(std::string component, double quantity, std::string unit, double unitPrice, std::string formula);
    /// Adds a finished line to the tier.
    void add(LineItem);
    void unpriced(std::string component, std::string reason, ErrorCode code = ErrorCode::Unsupported);
    /// Upfront part of the line added last.
    void addUpfront(double usd);

private:
    [[nodiscard]] const std::variant<double, bool, std::string> *find(std::string_view parameter) const;
    void addUnpriced(Charge, std::string reason);
    /// A value that a billing function asked for; names are literals.
    struct Read
    {
        std::string_view name;
        double value = 0;
        bool metered = false;
    };
    void note(const Read &) const;
    [[nodiscard]] Input inputOf(const Read &) const;
    [[nodiscard]] std::vector<Input> withReads(std::vector<Input> named, std::size_t from) const;
    void noteCapacity(const Capacity &);

    Subject m_subject;
    mutable std::vector<Read> m_reads;
    std::size_t m_since = 0; ///< index of the first read after the last charge
    const pricing::PriceBook &m_book;
    Estimate &m_estimate;
};

/// Splits a quantity over graduated tiers. Bounds are in price-row units, slices in line units.
[[nodiscard]] std::vector<Slice> slicesOf(const pricing::Price &, const Charge &);

using BillingFunction = void (*)(Bill &);

/// The function behind a kind's `billing` name (resources/catalog/BILLING.md), or null.
[[nodiscard]] BillingFunction billingFunction(std::string_view name);
[[nodiscard]] std::vector<std::string> billingNames();

/// Prices one tier with its billing function; `kind` may be null when `billing` is given.
void billTier(const Bill::Subject &, std::string_view billing, const pricing::PriceBook &, Estimate &);

} // namespace headroom::estimate
