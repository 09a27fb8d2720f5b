#include "compile.h"

#include "csv.h"
#include "pricetable.h"
#include "rowreader.h"
#include "sqlite.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <set>
#include <sstream>

namespace headroom::pricing {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> spotColumns{
    "service", "instance_type", "region", "os", "savings_over_on_demand_pct", "interruption_frequency", "as_of", "source_id"};
const std::vector<std::string> commitmentColumns{
    "family", "term", "discount_pct_median", "discount_pct_min", "discount_pct_max", "samples", "as_of", "source_id"};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

tl::unexpected<Error> malformed(const CsvTable &table, const CsvRow &row, const std::string &reason)
{
    return fail(ErrorCode::InvalidInput, reason, table.file + ":" + std::to_string(row.line));
}

std::string trimmed(std::string_view value)
{
    const auto first = value.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(value.substr(first, value.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> markdownCells(const std::string &line)
{
    std::vector<std::string> cells;
    std::stringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');)
        cells.push_back(trimmed(cell));
    return cells;
}

/// The table below "## Sources": source_id | repository : path | commit | date | remarks.
Result<std::vector<Source>> parseSources(const fs::path &file)
{
    const auto content = readText(file);
    if (!content)
        return tl::unexpected(content.error());
    std::vector<Source> sources;
    bool inside = false;
    std::stringstream stream(*content);
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.starts_with("## "))
            inside = line == "## Sources";
        if (!inside || !line.starts_with('|') || line.starts_with("|---") || line.starts_with("| source_id"))
            continue;
        const auto cells = markdownCells(line);
        if (cells.size() != 5 || cells[0].empty())
            return fail(ErrorCode::InvalidInput, "A source needs five cells: id, origin, commit, date, remarks.",
                        file.filename().string() + ":" + std::to_string(number));
        Source source;
        source.id = cells[0].substr(0, cells[0].find(' ')); // "name (check only)"
        source.origin = cells[2].empty() || cells[2] == "-" ? cells[1] : cells[1] + " @ " + cells[2];
        source.date = cells[3];
        source.remarks = cells[4];
        sources.push_back(std::move(source));
    }
    if (sources.empty())
        return fail(ErrorCode::InvalidInput, "There is no table below \"## Sources\".", file.filename().string());
    return sources;
}

Provenance provenanceOf(const std::string &sourceId)
{
    if (sourceId == "general-knowledge")
        return Provenance::GeneralKnowledge;
    return sourceId.starts_with("derived-") ? Provenance::Derived : Provenance::Published;
}

/// Fills the database; one method a kind of table.
class Compiler
{
public:
    explicit Compiler(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<> createSchema(const fs::path &file)
    {
        const auto content = readText(file);
        if (!content)
            return tl::unexpected(content.error());
        std::string statements; // without comments: the driver runs one statement at a time
        std::stringstream stream(*content);
        for (std::string line; std::getline(stream, line);)
            statements += line.substr(0, line.find("--")) + "\n";
        std::stringstream split(statements);
        for (std::string statement; std::getline(split, statement, ';');) {
            if (trimmed(statement).find_first_not_of('\n') == std::string::npos)
                continue;
            if (const auto done = m_connection.run(text(statement)); !done)
                return failWithin(file.filename().string(), done.error());
        }
        return {};
    }

    Result<> addSources(const std::vector<Source> &sources)
    {
        QSqlQuery insert(m_connection.database());
        insert.prepare(QStringLiteral("INSERT INTO sources VALUES (?, ?, ?, ?)"));
        for (const Source &source : sources) {
            m_sources.insert(source.id);
            if (auto done = execute(insert, {text(source.id), text(source.origin), text(source.date), text(source.remarks)}); !done)
                return failWithin("SOURCES.md, source " + source.id, done.error());
            ++m_summary.sources;
        }
        return {};
    }

    Result<> addTable(const CsvTable &table)
    {
        if (table.columns == priceColumns())
            return addPrices(table);
        if (table.columns == spotColumns)
            return addRows(table, "INSERT INTO spot_discounts VALUES (?, ?, ?, ?, ?, ?, ?)", &Compiler::spotValues,
                           m_summary.spotDiscounts);
        if (table.columns == commitmentColumns)
            return addRows(table, "INSERT INTO commitment_discounts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", &Compiler::commitmentValues,
                           m_summary.commitmentDiscounts);
        return fail(ErrorCode::InvalidInput,
                    "The header is not that of a price table (service, sku_kind, name, region, unit, price_usd, …).", table.file + ":1");
    }

    [[nodiscard]] const CompileSummary &summary() const { return m_summary; }

private:
    using Values = Result<QVariantList>;

    static Result<> execute(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            return fail(ErrorCode::InvalidInput, query.lastError().text().toStdString());
        return {};
    }

    Result<> addPrices(const CsvTable &table)
    {
        PriceTable prices(m_connection);
        for (const CsvRow &line : table.rows) {
            const auto row = priceRow(line.fields);
            if (!row)
                return malformed(table, line, row.error().message);
            if (const auto origin = checkOrigin(table, line, row->asOf, row->sourceId); !origin)
                return origin;
            if (const auto done = prices.insert(*row, provenanceOf(row->sourceId)); !done)
                return malformed(table, line, done.error().message);
            ++m_summary.prices;
        }
        return {};
    }

    Result<> addRows(const CsvTable &table, const char *statement, Values (Compiler::*valuesOf)(const CsvTable &, const CsvRow &) const,
                     std::size_t &count)
    {
        QSqlQuery insert(m_connection.database());
        insert.prepare(QString::fromLatin1(statement));
        for (const CsvRow &row : table.rows) {
            const auto values = (this->*valuesOf)(table, row);
            if (!values)
                return tl::unexpected(values.error());
            if (const auto done = execute(insert, *values); !done)
                return malformed(table, row, done.error().message);
            ++count;
        }
        return {};
    }

    Result<> checkOrigin(const CsvTable &table, const CsvRow &row, const std::string &asOf, const std::string &sourceId) const
    {
        if (!isIsoDateOrEmpty(asOf))
            return malformed(table, row, "as_of \"" + asOf + "\" is not a date of the form 2026-01-31.");
        if (!m_sources.contains(sourceId))
            return malformed(table, row, "source_id \"" + sourceId + "\" is not in SOURCES.md.");
        return {};
    }

    static Result<double> fraction(const CsvTable &table, const CsvRow &row, std::size_t column)
    {
        const auto percent = parseNumber(row.fields[column]);
        if (!percent || *percent < 0 || *percent > 100)
            return malformed(table, row, table.columns[column] + " \"" + row.fields[column] + "\" is not a percentage.");
        return *percent / 100;
    }

    Values spotValues(const CsvTable &table, const CsvRow &row) const
    {
        const auto &f = row.fields;
        const auto saving = fraction(table, row, 4);
        if (!saving)
            return tl::unexpected(saving.error());
        if (const auto origin = checkOrigin(table, row, f[6], f[7]); !origin)
            return tl::unexpected(origin.error());
        return QVariantList{text(f[1]), text(f[2]), text(f[3]), *saving, text(f[5]), text(f[6]), text(f[7])};
    }

    Values commitmentValues(const CsvTable &table, const CsvRow &row) const
    {
        const auto &f = row.fields;
        double savings[3];
        for (int i = 0; i < 3; ++i) {
            const auto saving = fraction(table, row, std::size_t(2 + i));
            if (!saving)
                return tl::unexpected(saving.error());
            savings[i] = *saving;
        }
        const auto samples = parseNumber(f[5]);
        if (!samples || *samples < 1)
            return malformed(table, row, "samples \"" + f[5] + "\" is not a count.");
        if (const auto origin = checkOrigin(table, row, f[6], f[7]); !origin)
            return tl::unexpected(origin.error());
        return QVariantList{text(f[0]), text(f[1]), savings[0], savings[1], savings[2], int(*samples), text(f[6]), text(f[7])};
    }

    Connection &m_connection;
    std::set<std::string> m_sources;
    CompileSummary m_summary;
};

bool isPriceTable(const fs::path &file)
{
    const std::string name = file.stem().string();
    return file.extension() == ".csv" && !name.ends_with("_attributes") && name != "verification_pairs";
}

Result<std::vector<fs::path>> priceTables(const fs::path &directory)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        if (isPriceTable(entry->path()))
            files.push_back(entry->path());
    }
    if (error)
        return fail(ErrorCode::NotFound, "The folder of the price tables cannot be read: " + error.message() + ".", directory.string());
    if (files.empty())
        return fail(ErrorCode::NotFound, "The folder holds no price table (*.csv).", directory.string());
    std::sort(files.begin(), files.end()); // the same tables give the same book
    return files;
}

Result<CompileSummary> compileInto(const std::string &file, const CompileInput &input)
{
    auto connection = Connection::open(file, Connection::Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    for (const char *pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA page_size = 4096", "BEGIN"}) {
        if (const auto done = connection->run(QString::fromLatin1(pragma)); !done)
            return failWithin(file, done.error());
    }
    Compiler compiler(*connection);
    if (const auto done = compiler.createSchema(input.schema); !done)
        return tl::unexpected(done.error());
    const auto sources = parseSources(input.tables / "SOURCES.md");
    if (!sources)
        return tl::unexpected(sources.error());
    if (const auto done = compiler.addSources(*sources); !done)
        return tl::unexpected(done.error());
    const auto files = priceTables(input.tables);
    if (!files)
        return tl::unexpected(files.error());
    for (const fs::path &path : *files) {
        const auto table = readCsv(path);
        if (!table)
            return tl::unexpected(table.error());
        if (const auto done = compiler.addTable(*table); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = finishPrices(*connection); !done)
        return failWithin(file, done.error());
    for (const char *statement : {"COMMIT", "VACUUM"}) {
        if (const auto done = connection->run(QString::fromLatin1(statement)); !done)
            return failWithin(file, done.error());
    }
    return compiler.summary();
}

} // namespace

Result<CompileSummary> compile(const CompileInput &input)
{
    std::error_code error;
    if (input.output.has_parent_path())
        fs::create_directories(input.output.parent_path(), error);
    const fs::path partial = input.output.string() + ".part";
    fs::remove(partial, error);
    auto summary = compileInto(partial.string(), input);
    if (summary) {
        fs::rename(partial, input.output, error);
        if (error)
            return fail(ErrorCode::Unwritable, "The price book cannot be written: " + error.message() + ".", input.output.string());
    } else {
        fs::remove(partial, error);
    }
    return summary;
}

} // namespace headroom::pricing
