#include "pricelist.h"

#include "csv.h"
#include "offerfile.h"
#include "rowreader.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace headroom::pricing {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t maxIndexBytes = 16u << 20;

/// The first characters, which tell the formats apart.
std::string beginning(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(4096, '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    text.resize(std::size_t(std::max<std::streamsize>(0, stream.gcount())));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return text;
}

bool isJson(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string::npos && text[first] == '{';
}

/// Where a region index's entry may lie: under its own address below the index, or as REGION/index.* or REGION.* beside it.
fs::path localFile(const fs::path &folder, const std::string &region, const std::string &address)
{
    std::vector<fs::path> places;
    const fs::path relative = fs::path(address).relative_path().lexically_normal();
    if (!relative.empty() && *relative.begin() != "..")
        places.push_back(folder / relative);
    for (const char *extension : {".csv", ".json"}) {
        places.push_back(folder / region / ("index" + std::string(extension)));
        places.push_back(folder / (region + extension));
    }
    std::error_code error;
    for (const fs::path &place : places) {
        if (fs::is_regular_file(place, error))
            return place;
    }
    return {};
}

Result<PriceList> readOne(const fs::path &file)
{
    const std::string start = beginning(file);
    std::filebuf source;
    if (!source.open(file, std::ios::in | std::ios::binary))
        return fail(ErrorCode::NotFound, "The file cannot be read.", file.string());
    PriceList list;
    list.file = file.filename().string();
    Result<> read;
    if (isJson(start)) {
        list.format = "AWS offer file (JSON)";
        read = readOfferJson(source, list);
    } else if (start.find("FormatVersion") < 4) {
        list.format = "AWS offer file (CSV)";
        read = readOfferCsv(source, list);
    } else {
        list.format = "Headroom price table";
        read = readRows(source, list);
    }
    if (!read)
        return tl::unexpected(read.error());
    for (PriceRow &row : list.rows) {
        if (row.sourceId.empty())
            row.sourceId = list.sourceId();
    }
    return list;
}

/// The lists that a region index names, as far as they lie beside it.
Result<std::vector<PriceList>> readRegionIndex(const fs::path &file, const Json &index)
{
    std::vector<PriceList> lists;
    std::string missing;
    for (const auto &[region, entry] : index.at("regions").items()) {
        const auto url = entry.is_object() ? entry.find("currentVersionUrl") : entry.end();
        if (!entry.is_object() || url == entry.end() || !url->is_string())
            return fail(ErrorCode::InvalidInput, "The entry of " + region + " has no currentVersionUrl; the file is no region index.",
                        file.filename().string());
        const fs::path place = localFile(file.parent_path(), region, url->get<std::string>());
        if (place.empty()) {
            missing = missing.empty() ? url->get<std::string>() : missing;
            continue;
        }
        auto list = readOne(place);
        if (!list)
            return tl::unexpected(list.error());
        list->file = region + ": " + list->file;
        lists.push_back(std::move(*list));
    }
    if (lists.empty())
        return fail(ErrorCode::NotFound,
                    "The region index names lists that do not lie beside it; download them from https://pricing.us-east-1.amazonaws.com" +
                        missing + " and put each there as REGION/index.csv or REGION/index.json.",
                    file.string());
    return lists;
}

} // namespace

std::string PriceList::sourceId() const
{
    const std::string name = offer.empty() ? file.substr(0, file.find('.')) : offer;
    return "import:" + name + (published.empty() ? "" : ":" + published);
}

Result<std::vector<PriceList>> readPriceLists(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fail(ErrorCode::NotFound, "There is no such file; name a price list.", file.string());
    const auto size = fs::file_size(file, error);
    // Only a small JSON file can be an index; it is then read whole.
    if (!error && size <= maxIndexBytes && isJson(beginning(file))) {
        std::ifstream stream(file, std::ios::binary);
        const Json json = Json::parse(stream, nullptr, false);
        if (json.is_object() && json.contains("regions") && json["regions"].is_object() && !json.contains("products"))
            return readRegionIndex(file, json);
        if (json.is_object() && json.contains("offers"))
            return fail(ErrorCode::InvalidInput,
                        "This is the index of all offers; import the region index or the offer file of one service.",
                        file.filename().string());
    }
    auto list = readOne(file);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<PriceList> lists;
    lists.push_back(std::move(*list));
    return lists;
}

} // namespace headroom::pricing
