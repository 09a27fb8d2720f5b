#include "reportinput.h"

namespace headroom::cli {

Result<report::ReportInput> reportInput(const Evaluation &evaluation, const std::string &date)
{
    auto info = evaluation.prices.info();
    if (!info)
        return tl::unexpected(std::move(info.error()));
    report::ReportInput input;
    input.project = &evaluation.project;
    input.scenario = evaluation.scenario;
    for (std::size_t i = 0; i < evaluation.variants.size(); ++i)
        input.chapters.append({evaluation.variants[i], &evaluation.outcomes[i]});
    input.catalog = &evaluation.catalog;
    input.priceBook = std::move(*info);
    input.date = QString::fromStdString(date);
    input.version = QStringLiteral(HEADROOM_VERSION);
    return input;
}

} // namespace headroom::cli
