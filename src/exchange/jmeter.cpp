#include "jmeter.h"

#include "csvrecords.h"
#include "loadlevels.h"

#include <QDateTime>
#include <QFile>
#include <QXmlStreamReader>

#include <charconv>
#include <cmath>

namespace headroom::exchange {

namespace {

constexpr qint64 chunkBytes = 1 << 18;
constexpr qsizetype longestAttribute = 1 << 16;

double numberIn(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value) ? value : std::nan("");
}

/// Milliseconds since 1970 of "1700000000000" or "2026/11/21 10:00:00.000"; negative: neither.
std::int64_t timeIn(const std::string &text)
{
    if (const double value = numberIn(text); value >= 0 && value < 1e15)
        return std::int64_t(value);
    for (const char *format : {"yyyy/MM/dd HH:mm:ss.zzz", "yyyy/MM/dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.zzz", "yyyy-MM-dd HH:mm:ss"}) {
        QDateTime time = QDateTime::fromString(QString::fromStdString(text), QString::fromLatin1(format));
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            return time.toMSecsSinceEpoch();
    }
    return -1;
}

/// What both forms of the file come down to.
class Samples
{
public:
    void add(std::int64_t startMs, double elapsedMs, double users, bool failed)
    {
        if (startMs < 0 || !(elapsedMs >= 0)) {
            ++m_unreadable;
            return;
        }
        if (m_levels.samples() == 0 && startMs > 86400000)
            m_date = QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC).date().toString(Qt::ISODate).toStdString();
        m_levels.add(startMs + std::int64_t(elapsedMs), elapsedMs, users >= 0 ? users : 0, failed);
    }
    void skip() { ++m_unreadable; }

    [[nodiscard]] Result<JMeterResults> results(const std::string &file) const
    {
        if (m_levels.samples() == 0)
            return fail(ErrorCode::InvalidInput, "The file has no readable sample; is it a result file (.jtl) of JMeter?", file);
        return JMeterResults{m_levels.points(), m_levels.samples(), m_unreadable + m_levels.strays(), m_date};
    }

private:
    LoadLevels m_levels;
    std::uint64_t m_unreadable = 0;
    std::string m_date;
};

Result<> readCsv(QFile &file, const std::string &name, Samples &samples)
{
    enum { Stamp, Elapsed, Success, Threads, Message, Columns };
    static const char *names[Columns] = {"timeStamp", "elapsed", "success", "allThreads", "responseMessage"};
    std::ptrdiff_t place[Columns] = {-1, -1, -1, -1, -1};
    bool hasHeader = false;
    std::string missing;
    CsvRecords records([&](std::vector<std::string> &fields, std::size_t) {
        if (!hasHeader) {
            hasHeader = true;
            if (fields.front().starts_with("\xef\xbb\xbf"))
                fields.front().erase(0, 3);
            for (int i = 0; i < Columns; ++i) {
                const auto found = std::find(fields.begin(), fields.end(), names[i]);
                place[i] = found == fields.end() ? -1 : found - fields.begin();
            }
            for (const int needed : {Stamp, Elapsed})
                if (place[needed] < 0)
                    missing += (missing.empty() ? "" : ", ") + std::string(names[needed]);
            return missing.empty();
        }
        const auto cell = [&](int i) { return place[i] >= 0 && std::size_t(place[i]) < fields.size() ? fields[std::size_t(place[i])] : std::string(); };
        if (cell(Message).starts_with("Number of samples in transaction"))
            samples.skip();
        else
            samples.add(timeIn(cell(Stamp)), numberIn(cell(Elapsed)), place[Threads] >= 0 ? numberIn(cell(Threads)) : 0,
                        place[Success] >= 0 && cell(Success) != "true");
        return true;
    });
    while (!file.atEnd() && !records.stopped()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        if (auto fed = records.feed({chunk.constData(), std::size_t(chunk.size())}); !fed)
            return failWithin(name, fed.error());
    }
    if (!missing.empty())
        return fail(ErrorCode::InvalidInput,
                    "The first line names no column " + missing + "; let JMeter write field names (jmeter.save.saveservice.print_field_names=true).", name + ", line 1");
    if (auto done = records.finish(); !done)
        return failWithin(name, done.error());
    return {};
}

Result<> readXml(QFile &file, const std::string &name, Samples &samples)
{
    QXmlStreamReader xml(&file);
    const auto place = [&] { return name + ", line " + std::to_string(xml.lineNumber()); };
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(ErrorCode::InvalidInput, "The file declares a document type or entities, which a result file of JMeter never does; it is not read.", place());
        case QXmlStreamReader::StartElement: {
            ++depth;
            if (depth == 1 && xml.name() != QLatin1String("testResults"))
                return fail(ErrorCode::InvalidInput, "The document is no testResults of JMeter.", place());
            if (depth != 2)
                break; // samples inside a sample are parts of it
            const QXmlStreamAttributes attributes = xml.attributes();
            const auto value = [&](const char *key) {
                const auto text = attributes.value(QLatin1String(key));
                return text.size() > longestAttribute ? std::string() : text.toString().toStdString();
            };
            samples.add(timeIn(value("ts")), numberIn(value("t")), attributes.hasAttribute(QLatin1String("na")) ? numberIn(value("na")) : 0, value("s") != "true");
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return fail(ErrorCode::InvalidInput, "The XML is damaged: " + xml.errorString().toStdString() + ".", place());
    return {};
}

} // namespace

Result<JMeterResults> readJMeter(const std::filesystem::path &path)
{
    const std::string name = path.string();
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "The result file cannot be read.", name);
    const QByteArray start = file.peek(256).trimmed();
    Samples samples;
    const bool isXml = start.startsWith('<') || start.startsWith("\xef\xbb\xbf<");
    if (auto read = isXml ? readXml(file, name, samples) : readCsv(file, name, samples); !read)
        return tl::unexpected(read.error());
    return samples.results(name);
}

} // namespace headroom::exchange
