#include "instancetable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

namespace headroom::catalog {

namespace {

using Row = std::vector<std::string>;

struct Table
{
    std::string file;
    Row header;
    std::vector<std::pair<int, Row>> rows; ///< line of the row's start, fields

    [[nodiscard]] std::size_t column(std::string_view name) const
    {
        return std::size_t(std::find(header.begin(), header.end(), name) - header.begin());
    }
};

/// Comma-separated, with quoted fields that may hold commas and line ends (RFC 4180).
std::vector<std::pair<int, Row>> parseCsv(const std::string &text)
{
    std::vector<std::pair<int, Row>> rows;
    Row row;
    std::string field;
    bool quoted = false;
    int line = 1, start = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else if (c == '"')
                quoted = false;
            else
                field += c;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            row.push_back(std::move(field));
            field.clear();
            if (c == '\n') {
                rows.emplace_back(start, std::move(row));
                row.clear();
                start = line;
            }
        } else if (c != '\r') {
            field += c;
        }
    }
    if (!field.empty() || !row.empty()) {
        row.push_back(std::move(field));
        rows.emplace_back(start, std::move(row));
    }
    return rows;
}

Result<Table> readTable(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, "The table of instance types is missing; reinstall the program or set HEADROOM_DATA_DIR.",
                    path.generic_string());
    Table table{path.generic_string(), {}, parseCsv({std::istreambuf_iterator<char>(in), {}})};
    if (table.rows.empty())
        return fail(ErrorCode::InvalidInput, "The table of instance types is empty; reinstall the program.", table.file);
    table.header = std::move(table.rows.front().second);
    table.rows.erase(table.rows.begin());
    return table;
}

std::optional<double> toNumber(std::string_view text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Fields of one row by column name; missing columns and fields read as empty.
class Fields
{
public:
    Fields(const Table &table, const Row &row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] std::string text(std::string_view name) const
    {
        const std::size_t column = m_table.column(name);
        return column < m_row.size() ? m_row[column] : std::string();
    }
    [[nodiscard]] std::optional<double> number(std::string_view name) const { return toNumber(text(name)); }

private:
    const Table &m_table;
    const Row &m_row;
};

/// "db.r5.xlarge", "cache.r5.xlarge" and "r5.xlarge.search" run on "r5.xlarge".
std::string ec2Name(std::string_view name)
{
    for (const std::string_view prefix : {"db.", "cache."}) {
        if (name.starts_with(prefix))
            return std::string(name.substr(prefix.size()));
    }
    if (constexpr std::string_view suffix = ".search"; name.ends_with(suffix))
        name.remove_suffix(suffix.size());
    return std::string(name);
}

std::string architecture(const std::string &listed)
{
    return listed == "amd64" ? "x86_64" : listed;
}

void addNetwork(InstanceType &type, const Fields &fields, const InstanceTable &known)
{
    if (const auto host = known.find(ec2Name(type.name)); host != known.end()) {
        type.networkBaselineGbps = host->second.networkBaselineGbps;
        type.networkBurstGbps = host->second.networkBurstGbps;
        type.ebsMaxGbps = host->second.ebsMaxGbps;
        type.architecture = host->second.architecture;
    }
    const NetworkWords words = parseNetwork(fields.text("network_performance"));
    if (!type.networkBaselineGbps)
        type.networkBaselineGbps = words.baselineGbps;
    if (!type.networkBurstGbps)
        type.networkBurstGbps = words.burstGbps;
}

Result<> addTable(InstanceTable &types, const std::filesystem::path &directory, const std::string &family)
{
    const auto table = readTable(directory / (family + "_attributes.csv"));
    if (!table)
        return tl::unexpected(table.error());
    for (const auto &[line, row] : table->rows) {
        const Fields fields(*table, row);
        InstanceType type;
        type.name = fields.text("instance_type");
        type.family = family;
        if (fields.text("vcpu").empty() && fields.text("memory_gib").empty())
            continue; // a type of unknown size can be priced, but not placed
        const auto vcpu = fields.number("vcpu"), memory = fields.number("memory_gib");
        if (type.name.empty() || !vcpu || !memory || *vcpu <= 0 || *memory <= 0)
            return fail(ErrorCode::InvalidInput, "An instance type needs a name, vCPUs and memory; reinstall the program or mend the row.",
                        table->file + ":" + std::to_string(line));
        type.vcpu = *vcpu;
        type.memoryGib = *memory;
        type.cpuBaseline = cpuBaseline(ec2Name(type.name));
        type.source = fields.text("source_id");
        type.asOf = fields.text("as_of");
        if (family == "ec2") {
            type.networkBaselineGbps = fields.number("network_baseline_gbps");
            type.networkBurstGbps = fields.number("network_burst_gbps");
            type.ebsMaxGbps = fields.number("ebs_max_bandwidth_gbps");
            type.architecture = architecture(fields.text("arch"));
        } else {
            addNetwork(type, fields, types);
        }
        std::string name = type.name;
        types.insert_or_assign(std::move(name), std::move(type));
    }
    return {};
}

} // namespace

NetworkWords parseNetwork(std::string_view words)
{
    std::string text(words);
    std::replace(text.begin(), text.end(), '\n', ' ');
    constexpr std::string_view upTo = "Up to ";
    const bool limit = std::string_view(text).starts_with(upTo);
    const std::string_view figure = std::string_view(text).substr(limit ? upTo.size() : 0);
    const auto value = toNumber(figure.substr(0, figure.find(' ')));
    if (!value || *value <= 0)
        return {};
    if (limit)
        return {std::nullopt, value};
    return {value, value};
}

double cpuBaseline(std::string_view ec2Name)
{
    using Entry = std::pair<std::string_view, double>;
    static constexpr std::array<Entry, 7> t3{
        {{"nano", 0.05}, {"micro", 0.1}, {"small", 0.2}, {"medium", 0.2}, {"large", 0.3}, {"xlarge", 0.4}, {"2xlarge", 0.4}}};
    static constexpr std::array<Entry, 7> t2{
        {{"nano", 0.05}, {"micro", 0.1}, {"small", 0.2}, {"medium", 0.2}, {"large", 0.3}, {"xlarge", 0.225}, {"2xlarge", 0.17}}};
    const auto dot = ec2Name.find('.');
    const std::string_view family = ec2Name.substr(0, dot);
    if (dot == std::string_view::npos || (family != "t2" && family != "t3" && family != "t3a" && family != "t4g"))
        return 1;
    const auto &sizes = family == "t2" ? t2 : t3;
    const auto it = std::find_if(sizes.begin(), sizes.end(), [&](const Entry &each) { return each.first == ec2Name.substr(dot + 1); });
    return it == sizes.end() ? 1 : it->second;
}

Result<InstanceTable> readInstanceTypes(const std::filesystem::path &directory)
{
    InstanceTable types;
    for (const char *family : {"ec2", "rds", "elasticache", "opensearch"}) { // ec2 first: the others look up its network
        if (const auto added = addTable(types, directory, family); !added)
            return tl::unexpected(added.error());
    }
    return types;
}

} // namespace headroom::catalog
