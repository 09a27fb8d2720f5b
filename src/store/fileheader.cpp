#include "fileheader.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace headroom::store {
namespace {

constexpr std::size_t headerBytes = 100; ///< of a SQLite file; https://www.sqlite.org/fileformat2.html, section 1.3

std::uint32_t bigEndian(std::string_view header, std::size_t at, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | static_cast<unsigned char>(header[at + i]);
    return value;
}

std::string guess(std::string_view start)
{
    if (start.empty())
        return "an empty file";
    constexpr std::array<std::pair<std::string_view, const char *>, 6> signatures{{{"PK\x03\x04", "a ZIP archive or office document"},
                                                                                   {"%PDF-", "a PDF document"},
                                                                                   {"\x89PNG", "a picture"},
                                                                                   {"\xff\xd8\xff", "a picture"},
                                                                                   {"\x1f\x8b", "a compressed archive"},
                                                                                   {"<", "an XML or HTML document"}}};
    for (const auto &[signature, name] : signatures)
        if (start.starts_with(signature))
            return name;
    const auto isText = [](unsigned char c) { return c >= 0x20 || c == '\n' || c == '\r' || c == '\t'; };
    if (std::all_of(start.begin(), start.end(), isText))
        return "a text file";
    return "a file of another kind";
}

void readSqliteHeader(std::string_view header, FileHeader &into)
{
    const std::uint32_t pageSizeField = bigEndian(header, 16, 2);
    const std::uint64_t pageSize = pageSizeField == 1 ? 65536 : pageSizeField;
    into.expectedSize = pageSize * bigEndian(header, 28, 4);
    into.userVersion = bigEndian(header, 60, 4);
    into.applicationId = bigEndian(header, 68, 4);
}

} // namespace

Result<FileHeader> readHeader(const std::filesystem::path &path)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem))
        return fail(ErrorCode::NotFound, "The file does not exist; check the name.", path.string());
    if (!std::filesystem::is_regular_file(path, problem))
        return fail(ErrorCode::NotAProject, "This is not a file but a directory or device; choose a *.headroom or *.json file.",
                    path.string());
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, "The file cannot be read; check its permissions.", path.string());

    std::array<char, headerBytes> buffer{};
    file.read(buffer.data(), buffer.size());
    const std::string_view start(buffer.data(), static_cast<std::size_t>(file.gcount()));
    FileHeader header;
    header.size = std::filesystem::file_size(path, problem);
    header.looksLike = guess(start);
    const std::size_t firstMark = start.find_first_not_of(" \t\r\n");
    if (start.starts_with(std::string_view("SQLite format 3\0", 16))) {
        header.content = Content::Sqlite;
        header.looksLike = "a SQLite database";
        if (start.size() == headerBytes)
            readSqliteHeader(start, header);
    } else if (firstMark != std::string_view::npos && start[firstMark] == '{') {
        header.content = Content::Json;
    }
    return header;
}

} // namespace headroom::store
