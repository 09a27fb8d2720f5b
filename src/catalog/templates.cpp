#include "templates.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace headroom::catalog {

namespace {

using nlohmann::json;

std::string textMember(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace

Result<std::vector<Template>> listTemplates(const std::filesystem::path &directory)
{
    const auto index = directory / "index.json";
    std::ifstream in(index, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, "The list of templates is missing; reinstall the program or set HEADROOM_DATA_DIR.",
                    index.generic_string());
    const json content = json::parse(in, nullptr, false);
    const auto damaged = [&](const std::string &pointer) {
        return fail(ErrorCode::InvalidInput, "The list of templates is damaged; reinstall the program.",
                    index.generic_string() + "#" + pointer);
    };
    if (!content.is_object() || !content.contains("templates") || !content["templates"].is_array())
        return damaged("/templates");
    std::vector<Template> templates;
    for (const json &entry : content["templates"]) {
        const std::string pointer = "/templates/" + std::to_string(templates.size());
        if (!entry.is_object())
            return damaged(pointer);
        Template one{textMember(entry, "id"), textMember(entry, "name"), textMember(entry, "summary"), textMember(entry, "teaches"), {}};
        const std::string file = textMember(entry, "file");
        if (one.id.empty() || one.name.empty() || file.empty() || std::filesystem::path(file).has_parent_path())
            return damaged(pointer);
        one.file = directory / file;
        if (std::error_code code; !std::filesystem::is_regular_file(one.file, code))
            return fail(ErrorCode::NotFound, "The template \"" + one.id + "\" is missing; reinstall the program.",
                        one.file.generic_string());
        templates.push_back(std::move(one));
    }
    return templates;
}

Result<std::string> readTemplate(const std::filesystem::path &directory, const std::string &id)
{
    const auto templates = listTemplates(directory);
    if (!templates)
        return tl::unexpected(templates.error());
    const auto it = std::find_if(templates->begin(), templates->end(), [&](const Template &each) { return each.id == id; });
    if (it == templates->end()) {
        std::string known;
        for (const Template &each : *templates)
            known += (known.empty() ? "" : ", ") + each.id;
        return fail(ErrorCode::NotFound, "There is no template \"" + id + "\"; choose one of: " + known + ".");
    }
    std::ifstream in(it->file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in && text.empty())
        return fail(ErrorCode::NotFound, "The template cannot be read; reinstall the program.", it->file.generic_string());
    return text;
}

} // namespace headroom::catalog
