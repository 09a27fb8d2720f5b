#include "projectrows.h"

#include <model/json.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom::store {
namespace {

using Json = nlohmann::ordered_json;
using Lists = std::vector<const char *>;

const Lists projectLists{"classes", "variants", "scenarios", "serviceLevels", "assumptions", "loadTests"};
const Lists variantLists{"boundaries", "tiers", "links"};

void addRows(Json element, int parent, const std::string &list, const Lists &ownRows, std::vector<ElementRow> &rows)
{
    const int number = static_cast<int>(rows.size()) + 1;
    rows.push_back({number, parent, list, element.value("id", std::string()), {}});
    const std::size_t place = rows.size() - 1;
    for (const char *name : ownRows) {
        const auto found = element.find(name);
        if (found == element.end())
            continue;
        Json children = std::move(*found);
        element.erase(name);
        for (Json &child : children)
            addRows(std::move(child), number, name, name == std::string_view("variants") ? variantLists : Lists{}, rows);
    }
    rows[place].data = element.dump(-1, ' ', false, Json::error_handler_t::replace);
}

tl::unexpected<Error> damaged(int number, const std::string &what)
{
    return fail(ErrorCode::NotAProject, "The project file is damaged: " + what + ". Restore it from a backup.",
                "table element, row " + std::to_string(number));
}

bool isName(const std::string &text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), isLetter);
}

/// Which rows belong to which, checked so that the assembly can neither run in a circle nor deep.
class Assembly
{
public:
    explicit Assembly(const std::vector<ElementRow> &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<> arrange()
    {
        constexpr int maxDepth = 2; // project, variant, tier
        std::map<int, int> depths;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const ElementRow &row = m_rows[i];
            const bool isProject = i == 0;
            if (row.data.size() < 2 || row.data.front() != '{' || row.data.back() != '}')
                return damaged(row.number, "the element is no JSON object");
            if (isProject ? row.parent != 0 : !depths.contains(row.parent))
                return damaged(row.number, "it belongs to an element that does not come before it");
            if (!isProject && !isName(row.list))
                return damaged(row.number, "the name of its list is not allowed");
            const int depth = isProject ? 0 : depths[row.parent] + 1;
            if (depth > maxDepth || !depths.emplace(row.number, depth).second)
                return damaged(row.number, "it stands twice or too deep");
            if (!isProject)
                addToList(row, i);
        }
        return {};
    }

    /// Appends the element with all that belongs to it; `first` is put before its own members.
    void write(std::size_t index, const std::string &first, std::string &text) const
    {
        const ElementRow &row = m_rows[index];
        const std::string_view own(row.data.data() + 1, row.data.size() - 2);
        text += '{' + first;
        bool comma = !first.empty();
        const auto separate = [&] { text += std::exchange(comma, true) ? "," : ""; };
        if (own.find_first_not_of(" \t\r\n") != std::string_view::npos) {
            separate();
            text += own;
        }
        const auto lists = m_lists.find(row.number);
        for (const auto &[name, members] : lists == m_lists.end() ? NamedLists{} : lists->second) {
            separate();
            text += '"' + name + "\":[";
            for (std::size_t i = 0; i < members.size(); ++i) {
                text += i ? "," : "";
                write(members[i], {}, text);
            }
            text += ']';
        }
        text += '}';
    }

private:
    using NamedLists = std::vector<std::pair<std::string, std::vector<std::size_t>>>;

    void addToList(const ElementRow &row, std::size_t index)
    {
        NamedLists &lists = m_lists[row.parent];
        const auto isOurs = [&](const auto &entry) { return entry.first == row.list; };
        auto found = std::find_if(lists.begin(), lists.end(), isOurs);
        if (found == lists.end())
            found = lists.insert(lists.end(), {row.list, {}});
        found->second.push_back(index);
    }

    const std::vector<ElementRow> &m_rows;
    std::map<int, NamedLists> m_lists; ///< by the number of the owner
};

} // namespace

std::vector<ElementRow> toRows(const model::Project &project)
{
    Json json = Json::parse(model::toJson(project));
    json.erase("formatVersion");
    std::vector<ElementRow> rows;
    addRows(std::move(json), 0, {}, projectLists, rows);
    return rows;
}

Result<std::string> toJsonText(const std::vector<ElementRow> &rows, const std::string &formatVersion)
{
    if (rows.empty())
        return fail(ErrorCode::NotAProject, "The project file is damaged: it holds no project. Restore it from a backup.", "table element");
    if (formatVersion.empty() || formatVersion.find_first_not_of("0123456789.") != std::string::npos)
        return fail(ErrorCode::NotAProject, "The project file is damaged: its format version is missing. Restore it from a backup.",
                    "table meta");
    Assembly assembly(rows);
    if (auto arranged = assembly.arrange(); !arranged)
        return tl::unexpected(std::move(arranged.error()));
    std::string text;
    assembly.write(0, "\"formatVersion\":\"" + formatVersion + '"', text);
    return text;
}

} // namespace headroom::store
