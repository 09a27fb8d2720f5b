#include "instanceprices.h"

#include <estimate/pricenames.h>

#include <QString>

namespace headroom::ui {
namespace {

/// Text parameter of a tier when its kind has it.
std::string textOr(const catalog::Catalog &catalog, const model::Tier &tier, const char *id, const char *otherwise)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    return kind && kind->parameter(id) ? catalog.text(tier, id) : std::string(otherwise);
}

} // namespace

std::map<std::string, double> hourlyPrices(const pricing::PriceBook &prices, const catalog::Catalog &catalog, const model::Tier &tier, const std::string &region)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    if (!kind)
        return {};
    pricing::PriceQuery query;
    query.region = region;
    query.skuKind = "instance";
    if (kind->instanceFamily == "ec2") {
        query.service = "AmazonEC2";
        query.osOrEngine = estimate::systemNames(QString::fromStdString(textOr(catalog, tier, "operating_system", "Linux")).toLower().toStdString()).engine;
    } else if (kind->instanceFamily == "rds") {
        query.service = "AmazonRDS";
        const std::string engine = textOr(catalog, tier, "engine", "mysql");
        query.osOrEngine = estimate::enginePriceName(engine);
        if (engine.starts_with("aurora"))
            query.skuKind = kind->parameter("io_optimized") && catalog.flag(tier, "io_optimized") ? "instance.aurora-io-optimized" : "instance.aurora-standard";
        else
            query.skuKind = "instance." + textOr(catalog, tier, "deployment", "single-az");
    } else if (kind->instanceFamily == "elasticache") {
        query.service = "AmazonElastiCache";
        query.osOrEngine = estimate::enginePriceName(textOr(catalog, tier, "engine", "redis"));
    } else if (kind->instanceFamily == "opensearch") {
        query.service = "AmazonOpenSearch";
        query.osOrEngine = "OpenSearch";
    } else {
        return {};
    }
    std::map<std::string, double> result;
    if (const auto rows = prices.list(query, 5000)) {
        for (const pricing::PriceRow &row : *rows)
            result.try_emplace(row.name, row.priceUsd);
    }
    return result;
}

} // namespace headroom::ui
