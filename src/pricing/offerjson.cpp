#include "offerfile.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace headroom::pricing {
namespace {

/// Hands characters on and counts lines, so that a message can name one.
class LineCounter : public std::streambuf
{
public:
    explicit LineCounter(std::streambuf &source)
        : m_source(source)
    {
    }
    [[nodiscard]] std::size_t line() const { return m_line; }

protected:
    int_type underflow() override
    {
        const int_type c = m_source.sbumpc();
        if (traits_type::eq_int_type(c, traits_type::eof()))
            return c;
        m_character = traits_type::to_char_type(c);
        m_line += m_character == '\n';
        setg(&m_character, &m_character, &m_character + 1);
        return c;
    }

private:
    std::streambuf &m_source;
    char m_character = 0;
    std::size_t m_line = 1;
};

/// Receives the parser's events. Nothing is kept but known products and the object that is being read.
///
///     products / SKU / {productFamily, attributes / {…}}
///     terms / OnDemand|Reserved / SKU / SKU.TERM / {effectiveDate, priceDimensions / RATE / {…, pricePerUnit / {USD}}, termAttributes /
///     {…}}
class OfferHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    OfferHandler(PriceList &list, const LineCounter &lines)
        : m_list(list)
        , m_lines(lines)
        , m_collector(list)
    {
    }

    std::optional<Error> error;
    Result<> finish() { return m_collector.finish(); }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override { return text(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return text(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &words) override { return text(words); }
    bool string(string_t &value) override { return text(value); }
    bool binary(binary_t &) override { return true; }
    bool start_array(std::size_t) override
    {
        ++m_arrays;
        return m_arrays < 64 || refuse("The list is nested deeper than an offer file.");
    }
    bool end_array() override
    {
        --m_arrays;
        return true;
    }
    bool key(string_t &name) override
    {
        if (m_arrays == 0)
            m_path.back() = name;
        return true;
    }
    bool start_object(std::size_t) override
    {
        if (m_arrays > 0)
            return true;
        m_path.emplace_back();
        if (m_path.size() > 64)
            return refuse("The list is nested deeper than an offer file.");
        if (isProduct())
            m_product = {};
        if (isTerm()) {
            m_term = {};
            m_dimensions.clear();
        }
        if (isDimension())
            m_dimensions.emplace_back();
        return true;
    }
    bool end_object() override
    {
        if (m_arrays > 0)
            return true;
        if (isProduct())
            keepProduct();
        const bool wasTerm = isTerm();
        m_path.pop_back();
        return !wasTerm || addTerm();
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &reason) override
    {
        const std::string_view words = reason.what();
        const auto colon = words.find(": ");
        return refuse("The list is not well-formed JSON (" +
                      std::string(colon == std::string_view::npos ? words : words.substr(colon + 2)) + ").");
    }

private:
    // Paths hold the key of every open object; the innermost is the key read last. The outermost object has depth 1.
    [[nodiscard]] bool isProduct() const { return m_path.size() == 3 && m_path[0] == "products"; }
    [[nodiscard]] bool isTerm() const { return m_path.size() == 5 && m_path[0] == "terms"; }
    [[nodiscard]] bool isDimension() const { return m_path.size() == 7 && m_path[0] == "terms" && m_path[4] == "priceDimensions"; }

    bool refuse(std::string reason)
    {
        error = Error{ErrorCode::InvalidInput, std::move(reason), m_list.file + ":" + std::to_string(m_lines.line())};
        return false;
    }

    bool text(const std::string &value)
    {
        if (m_arrays > 0 || m_path.empty())
            return true;
        const std::string &name = m_path.back();
        const std::size_t depth = m_path.size();
        if (depth == 1) {
            if (name == "offerCode")
                m_list.offer = value;
            else if (name == "publicationDate")
                m_list.published = value.substr(0, 10);
        } else if (m_path[0] == "products" && (depth == 3 || (depth == 4 && m_path[2] == "attributes"))) {
            if (const auto member = offerMember(name))
                m_product.*member = value;
        } else if (m_path[0] == "terms") {
            readTerm(name, value, depth);
        }
        return true;
    }

    void readTerm(const std::string &name, const std::string &value, std::size_t depth)
    {
        if (depth == 5 && name == "effectiveDate")
            m_term.effective = value;
        else if (depth == 5 && name == "offerTermCode")
            m_term.termCode = value;
        else if (depth == 6 && m_path[4] == "termAttributes" && name == "LeaseContractLength")
            m_term.lease = value;
        else if (depth == 6 && m_path[4] == "termAttributes" && name == "PurchaseOption")
            m_term.option = value;
        else if (depth == 6 && m_path[4] == "termAttributes" && name == "OfferingClass")
            m_term.offering = value;
        else if (m_dimensions.empty())
            return;
        else if (depth == 7 && name == "unit")
            m_dimensions.back().unit = value;
        else if (depth == 7 && name == "beginRange")
            m_dimensions.back().from = value;
        else if (depth == 7 && name == "endRange")
            m_dimensions.back().to = value;
        else if (depth == 8 && m_path[6] == "pricePerUnit" && name == "USD")
            m_dimensions.back().usd = value;
    }

    void keepProduct()
    {
        m_product.offer = m_list.offer;
        m_sawProducts = true;
        if (auto target = targetOf(m_product))
            m_known.emplace(m_path[1], std::move(*target));
    }

    bool addTerm()
    {
        m_list.prices += m_dimensions.size();
        if (!m_sawProducts || m_list.offer.empty())
            return refuse("The prices stand before the products or the offer's code; this is not the published order of an offer file.");
        const auto it = m_known.find(m_path[2]);
        if (it == m_known.end()) {
            m_list.passedOver += m_dimensions.size();
            return true;
        }
        const std::string place = m_list.file + ":" + std::to_string(m_lines.line());
        for (OfferPrice &price : m_dimensions) {
            price.sku = m_path[2];
            price.termType = m_path[1];
            price.termCode = m_term.termCode;
            price.effective = m_term.effective;
            price.lease = m_term.lease;
            price.option = m_term.option;
            price.offering = m_term.offering;
            if (const auto added = m_collector.add(it->second, price, place); !added) {
                error = added.error();
                return false;
            }
        }
        return true;
    }

    PriceList &m_list;
    const LineCounter &m_lines;
    OfferCollector m_collector;
    std::vector<std::string> m_path;
    int m_arrays = 0;
    bool m_sawProducts = false;
    OfferProduct m_product;
    OfferPrice m_term;
    std::vector<OfferPrice> m_dimensions;
    std::unordered_map<std::string, OfferTarget> m_known; ///< by SKU
};

} // namespace

Result<> readOfferJson(std::streambuf &source, PriceList &list)
{
    LineCounter lines(source);
    std::istream stream(&lines);
    OfferHandler handler(list, lines);
    const bool read = nlohmann::json::sax_parse(stream, &handler);
    if (handler.error)
        return tl::unexpected(*handler.error);
    if (!read)
        return fail(ErrorCode::InvalidInput, "The list is not well-formed JSON.", list.file + ":" + std::to_string(lines.line()));
    if (list.offer.empty())
        return fail(ErrorCode::InvalidInput, "The file does not say which offer it is (offerCode); it is no AWS offer file.",
                    list.file + ":1");
    return handler.finish();
}

} // namespace headroom::pricing
