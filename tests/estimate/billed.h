#pragma once

#include <base/datadir.h>
#include <estimate/bill.h>

#include <QByteArray>

#include <algorithm>
#include <map>
#include <string>

namespace headroom::estimate {

/// The bundled price book, opened once.
inline const pricing::PriceBook &bundledBook()
{
    static const auto book = pricing::PriceBook::open(dataDirectory({}) / "pricing.sqlite");
    if (!book)
        qFatal("%s", describe(book.error()).c_str());
    return *book;
}

using Parameters = std::map<std::string, std::variant<double, bool, std::string>>;

inline model::Tier tierWith(const Parameters &parameters)
{
    model::Tier tier;
    tier.id = model::TierId("tier");
    tier.name = "Tier";
    for (const auto &[id, value] : parameters)
        tier.parameters[id].value = value;
    return tier;
}

/// Prices one tier by a billing name; what is not metered comes from the parameters.
inline Estimate billed(std::string_view billing, const Parameters &parameters, const planning::TierUsage &usage = {},
                       const std::string &region = "us-east-1",
                       const model::PurchaseOption &purchase = {model::PurchaseModel::OnDemand, 1, model::Upfront::None, 1})
{
    Estimate estimate;
    const model::Tier tier = tierWith(parameters);
    billTier({tier, nullptr, &usage, region, purchase, 730, false}, billing, bundledBook(), estimate);
    return estimate;
}

/// The line whose component starts so, or null.
inline const LineItem *line(const Estimate &estimate, std::string_view component)
{
    const auto it = std::find_if(estimate.items.begin(), estimate.items.end(),
                                 [&](const LineItem &item) { return item.component.starts_with(component); });
    return it == estimate.items.end() ? nullptr : &*it;
}

/// Monthly USD of that line; -1 when there is none.
inline double monthly(const Estimate &estimate, std::string_view component)
{
    const auto *item = line(estimate, component);
    return item ? item->monthly : -1;
}

inline double total(const Estimate &estimate)
{
    double sum = 0;
    for (const auto &item : estimate.items)
        sum += item.monthly;
    return sum;
}

/// A monthly series of one value in every hour.
inline std::vector<double> everyHour(double value)
{
    return std::vector<double>(730, value);
}

} // namespace headroom::estimate

#define COMPARE_USD(actual, expected)                                                                                                      \
    QVERIFY2(std::abs((actual) - (expected)) < 0.0001,                                                                                     \
             qPrintable(QString::number(actual, 'f', 4) + QStringLiteral(" instead of ") + QString::number(expected, 'f', 4)))
