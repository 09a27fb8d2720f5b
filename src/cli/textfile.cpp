#include "textfile.h"

#include <fstream>
#include <iterator>
#include <vector>

#ifdef HEADROOM_HAS_ZLIB
#include <zlib.h>
#endif

namespace headroom::cli {
namespace {

constexpr const char *tooLarge = "The file is too large to be read whole; cut it, or sum it to longer steps.";

#ifdef HEADROOM_HAS_ZLIB
Result<std::string> unpacked(const std::string &packed, std::size_t mostBytes, const std::string &where)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) // 16: a gzip header
        return fail(ErrorCode::Internal, "The gzip library cannot be started.", where);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    std::string text;
    std::vector<char> block(1 << 16);
    int state = Z_OK;
    while (state == Z_OK && text.size() <= mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(block.data(), block.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (text.size() > mostBytes)
        return fail(ErrorCode::InvalidInput, tooLarge, where);
    if (state != Z_STREAM_END)
        return fail(ErrorCode::InvalidInput, "The gzip file is damaged or cut off; pack it again.", where);
    return text;
}
#endif

} // namespace

Result<std::string> readText(const std::filesystem::path &path, std::size_t mostBytes)
{
    const std::string where = path.string();
    std::error_code code;
    const auto size = std::filesystem::file_size(path, code);
    std::ifstream in(path, std::ios::binary);
    if (code || !in)
        return fail(ErrorCode::NotFound, "The file does not exist or cannot be read; check the name.", where);
    if (size > mostBytes)
        return fail(ErrorCode::InvalidInput, tooLarge, where);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.size() < 2 || text[0] != '\x1f' || text[1] != '\x8b')
        return text;
#ifdef HEADROOM_HAS_ZLIB
    return unpacked(text, mostBytes, where);
#else
    return fail(ErrorCode::Unsupported, "This build reads no gzip; unpack the file first (gunzip).", where);
#endif
}

} // namespace headroom::cli
