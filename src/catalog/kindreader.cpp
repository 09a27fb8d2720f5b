#include "kindreader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <set>

namespace headroom::catalog {

namespace {

using nlohmann::json;

constexpr std::uintmax_t maxFileBytes = 4u << 20;

/// One file while it is read; remembers the first thing that is wrong, so that the readers below stay straight.
class Reader
{
public:
    explicit Reader(std::string file)
        : m_file(std::move(file))
    {
    }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return *m_error; }

    void reject(const std::string &pointer, std::string message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, std::move(message), m_file + "#" + pointer};
    }

    const json *member(const json &object, const std::string &pointer, const char *name)
    {
        if (!object.is_object()) {
            reject(pointer, "An object is expected here.");
            return nullptr;
        }
        const auto it = object.find(name);
        return it == object.end() ? nullptr : &*it;
    }

    std::string text(const json &object, const std::string &pointer, const char *name, bool required = true)
    {
        const json *value = member(object, pointer, name);
        if (!value) {
            if (required)
                reject(pointer, std::string("The member \"") + name + "\" is missing.");
            return {};
        }
        if (!value->is_string() || (required && value->get_ref<const std::string &>().empty())) {
            reject(pointer + "/" + name, "A text that is not empty is expected here.");
            return {};
        }
        return value->get<std::string>();
    }

    double number(const json &object, const std::string &pointer, const char *name, double fallback)
    {
        const json *value = member(object, pointer, name);
        if (!value)
            return fallback;
        if (!value->is_number() || !std::isfinite(value->get<double>())) {
            reject(pointer + "/" + name, "A number is expected here.");
            return fallback;
        }
        return value->get<double>();
    }

    bool flag(const json &object, const std::string &pointer, const char *name)
    {
        const json *value = member(object, pointer, name);
        if (!value)
            return false;
        if (!value->is_boolean()) {
            reject(pointer + "/" + name, "true or false is expected here.");
            return false;
        }
        return value->get<bool>();
    }

    std::vector<std::string> texts(const json &object, const std::string &pointer, const char *name)
    {
        std::vector<std::string> list;
        const json *value = member(object, pointer, name);
        if (!value)
            return list;
        if (!value->is_array() || !std::all_of(value->begin(), value->end(), [](const json &each) { return each.is_string(); })) {
            reject(pointer + "/" + name, "A list of texts is expected here.");
            return list;
        }
        return value->get<std::vector<std::string>>();
    }

    /// The elements of a list of objects; empty after an error.
    const json &list(const json &object, const std::string &pointer, const char *name)
    {
        static const json none = json::array();
        const json *value = member(object, pointer, name);
        if (!value) {
            reject(pointer, std::string("The member \"") + name + "\" is missing.");
            return none;
        }
        if (!value->is_array()) {
            reject(pointer + "/" + name, "A list is expected here.");
            return none;
        }
        return *value;
    }

    /// A misspelt member would otherwise be read as its default without a word.
    void onlyMembers(const json &object, const std::string &pointer, std::initializer_list<std::string_view> known)
    {
        if (!object.is_object()) {
            reject(pointer, "An object is expected here.");
            return;
        }
        for (const auto &[name, value] : object.items()) {
            if (std::find(known.begin(), known.end(), name) == known.end())
                reject(pointer + "/" + name, "The catalogue knows no member of this name; correct or remove it.");
        }
    }

private:
    std::string m_file;
    std::optional<Error> m_error;
};

template<class Value, std::size_t size>
std::optional<Value> named(const std::array<std::pair<std::string_view, Value>, size> &names, std::string_view name)
{
    const auto it = std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.first == name; });
    return it == names.end() ? std::nullopt : std::optional<Value>(it->second);
}

constexpr std::array<std::pair<std::string_view, ParameterType>, 6> parameterTypes{{
    {"number", ParameterType::Number},
    {"integer", ParameterType::Integer},
    {"boolean", ParameterType::Boolean},
    {"choice", ParameterType::Choice},
    {"text", ParameterType::Text},
    {"instance_type", ParameterType::InstanceType},
}};

constexpr std::array<std::pair<std::string_view, StationRole>, 11> roles{{
    {"none", StationRole::None},
    {"users", StationRole::Users},
    {"edge", StationRole::Edge},
    {"load-balancer", StationRole::LoadBalancer},
    {"server", StationRole::Server},
    {"database", StationRole::Database},
    {"cache", StationRole::Cache},
    {"search", StationRole::Search},
    {"storage", StationRole::Storage},
    {"queue", StationRole::Queue},
    {"external", StationRole::External},
}};

constexpr std::array<std::string_view, 8> resourceNames{"cpu", "workers", "network", "disk", "memory", "connections", "concurrency", "throughput"};

void readDefault(Reader &reader, const json &object, const std::string &pointer, ParameterSpec &spec)
{
    const json *value = reader.member(object, pointer, "default");
    if (!value)
        return reader.reject(pointer, "The member \"default\" is missing.");
    const std::string place = pointer + "/default";
    switch (spec.type) {
    case ParameterType::Number:
    case ParameterType::Integer: {
        if (!value->is_number())
            return reader.reject(place, "The default must be a number.");
        const double number = value->get<double>();
        if (spec.type == ParameterType::Integer && number != std::floor(number))
            return reader.reject(place, "The default must be a whole number.");
        if (spec.minimum < spec.maximum && (number < spec.minimum || number > spec.maximum))
            return reader.reject(place, "The default lies outside minimum and maximum.");
        spec.defaultValue = number;
        return;
    }
    case ParameterType::Boolean:
        if (!value->is_boolean())
            return reader.reject(place, "The default must be true or false.");
        spec.defaultValue = value->get<bool>();
        return;
    case ParameterType::Choice:
    case ParameterType::Text:
    case ParameterType::InstanceType:
        if (!value->is_string())
            return reader.reject(place, "The default must be a text.");
        spec.defaultValue = value->get<std::string>();
        if (spec.type == ParameterType::Choice &&
            std::find(spec.choices.begin(), spec.choices.end(), value->get<std::string>()) == spec.choices.end())
            reader.reject(place, "The default is none of the choices.");
        return;
    }
}

ParameterSpec readParameter(Reader &reader, const json &object, const std::string &pointer)
{
    ParameterSpec spec;
    reader.onlyMembers(object, pointer,
                       {"use", "id", "label", "type", "unit", "section", "help", "source", "minimum", "maximum", "step", "choices",
                        "choice_labels", "instance_family", "default"});
    spec.id = reader.text(object, pointer, "id");
    spec.label = reader.text(object, pointer, "label");
    const std::string type = reader.text(object, pointer, "type");
    if (const auto known = named(parameterTypes, type))
        spec.type = *known;
    else
        reader.reject(pointer + "/type",
                      "\"" + type + "\" is not a parameter type; use number, integer, boolean, choice, text or instance_type.");
    spec.unit = reader.text(object, pointer, "unit", false);
    spec.section = reader.text(object, pointer, "section");
    spec.help = reader.text(object, pointer, "help");
    spec.source = reader.text(object, pointer, "source");
    spec.minimum = reader.number(object, pointer, "minimum", 0);
    spec.maximum = reader.number(object, pointer, "maximum", 0);
    if (spec.minimum > spec.maximum)
        reader.reject(pointer, "The minimum is above the maximum.");
    spec.step = reader.number(object, pointer, "step", 0);
    spec.choices = reader.texts(object, pointer, "choices");
    spec.choiceLabels = reader.texts(object, pointer, "choice_labels");
    if (spec.type == ParameterType::Choice && spec.choices.empty())
        reader.reject(pointer, "A choice needs a list of \"choices\".");
    if (!spec.choiceLabels.empty() && spec.choiceLabels.size() != spec.choices.size())
        reader.reject(pointer + "/choice_labels", "There must be one label for each choice.");
    spec.instanceFamily = reader.text(object, pointer, "instance_family", false);
    if (spec.type == ParameterType::InstanceType && spec.instanceFamily.empty())
        reader.reject(pointer, "An instance type needs an \"instance_family\".");
    readDefault(reader, object, pointer, spec);
    return spec;
}

using SharedParameters = std::map<std::string, json, std::less<>>;

/// A kind's parameter, complete: `{"use": "count", "default": 2}` takes over what the shared definition says and changes the default.
json resolved(Reader &reader, const json &object, const std::string &pointer, const SharedParameters &shared)
{
    if (!object.is_object() || !object.contains("use"))
        return object;
    const std::string name = reader.text(object, pointer, "use");
    const auto definition = shared.find(name);
    if (definition == shared.end()) {
        reader.reject(pointer + "/use", "There is no shared parameter \"" + name + "\".");
        return object;
    }
    json whole = definition->second;
    whole.update(object);
    whole.erase("use");
    return whole;
}

void readIcons(Reader &reader, const json &object, const std::string &pointer, Kind &kind)
{
    const json *icons = reader.member(object, pointer, "icons");
    if (!icons)
        return;
    const std::string place = pointer + "/icons";
    reader.onlyMembers(*icons, place, {"parameter", "choices"});
    kind.iconParameter = reader.text(*icons, place, "parameter");
    const ParameterSpec *parameter = kind.parameter(kind.iconParameter);
    if (!parameter || parameter->type != ParameterType::Choice)
        return reader.reject(place + "/parameter", "The kind has no choice of this name.");
    const json *choices = reader.member(*icons, place, "choices");
    if (!choices || !choices->is_object())
        return reader.reject(place, "The icons need \"choices\": an object from value to icon file.");
    for (const auto &[value, icon] : choices->items()) {
        if (std::find(parameter->choices.begin(), parameter->choices.end(), value) == parameter->choices.end() || !icon.is_string())
            return reader.reject(place + "/choices/" + value, "This is no value of the parameter, or its icon is not a text.");
        kind.iconByChoice[value] = icon.get<std::string>();
    }
}

Kind readKind(Reader &reader, const json &object, const std::string &pointer, const std::string &category, const SharedParameters &shared)
{
    Kind kind;
    reader.onlyMembers(object, pointer,
                       {"id", "name", "family", "icon", "icons", "role", "simulated", "compact", "billing", "free", "instance_family",
                        "description", "services", "resources", "parameters"});
    kind.category = category;
    kind.id = reader.text(object, pointer, "id");
    kind.name = reader.text(object, pointer, "name");
    kind.family = reader.text(object, pointer, "family");
    kind.icon = reader.text(object, pointer, "icon");
    kind.description = reader.text(object, pointer, "description");
    const std::string role = reader.text(object, pointer, "role");
    if (const auto known = named(roles, role))
        kind.role = *known;
    else
        reader.reject(pointer + "/role", "\"" + role + "\" is not a station role.");
    kind.simulated = reader.flag(object, pointer, "simulated");
    kind.compact = reader.flag(object, pointer, "compact");
    kind.billing = reader.text(object, pointer, "billing", false);
    kind.free = reader.flag(object, pointer, "free");
    if (kind.free && !kind.billing.empty())
        reader.reject(pointer + "/free", "A kind that is billed cannot be free.");
    kind.instanceFamily = reader.text(object, pointer, "instance_family", false);
    kind.services = reader.texts(object, pointer, "services");
    kind.resources = reader.texts(object, pointer, "resources");
    for (const std::string &resource : kind.resources) {
        if (std::find(resourceNames.begin(), resourceNames.end(), resource) == resourceNames.end())
            reader.reject(pointer + "/resources", "\"" + resource + "\" is not a resource.");
    }
    const json &parameters = reader.list(object, pointer, "parameters");
    for (std::size_t i = 0; i < parameters.size() && !reader.failed(); ++i) {
        const std::string place = pointer + "/parameters/" + std::to_string(i);
        ParameterSpec spec = readParameter(reader, resolved(reader, parameters[i], place, shared), place);
        if (kind.parameter(spec.id))
            reader.reject(place + "/id", "The kind has two parameters \"" + spec.id + "\".");
        kind.parameters.push_back(std::move(spec));
    }
    if (!reader.failed())
        readIcons(reader, object, pointer, kind);
    return kind;
}

struct File
{
    std::string path;
    json content;
};

Result<File> readFile(const std::filesystem::path &path)
{
    File file{path.generic_string(), {}};
    std::error_code code;
    if (const auto size = std::filesystem::file_size(path, code); code || size > maxFileBytes)
        return fail(ErrorCode::InvalidInput, "The file cannot be read or is larger than 4 MiB; reinstall the program.", file.path);
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    try {
        file.content = json::parse(text);
    } catch (const json::parse_error &problem) {
        const auto end = text.begin() + std::ptrdiff_t(std::min(problem.byte, text.size()));
        const auto line = 1 + std::count(text.begin(), end, '\n');
        return fail(ErrorCode::InvalidInput, "This is not JSON; reinstall the program or mend the line.",
                    file.path + ":" + std::to_string(line));
    }
    return file;
}

Result<std::vector<File>> readFiles(const std::filesystem::path &directory)
{
    std::error_code code;
    std::vector<std::filesystem::path> paths;
    for (auto it = std::filesystem::directory_iterator(directory, code); !code && it != std::filesystem::directory_iterator();
         it.increment(code)) {
        if (it->path().extension() == ".json")
            paths.push_back(it->path());
    }
    if (code || paths.empty())
        return fail(ErrorCode::NotFound, "The catalogue is missing; reinstall the program or set HEADROOM_DATA_DIR.",
                    directory.generic_string());
    std::sort(paths.begin(), paths.end());
    std::vector<File> files;
    for (const auto &path : paths) {
        auto file = readFile(path);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

Result<SharedParameters> sharedParameters(const std::vector<File> &files)
{
    SharedParameters shared;
    for (const File &file : files) {
        if (!file.content.is_object() || !file.content.contains("parameters"))
            continue;
        Reader reader(file.path);
        const json &list = reader.list(file.content, "", "parameters");
        for (std::size_t i = 0; i < list.size() && !reader.failed(); ++i) {
            const std::string place = "/parameters/" + std::to_string(i);
            const ParameterSpec spec = readParameter(reader, list[i], place);
            if (!shared.emplace(spec.id, list[i]).second)
                reader.reject(place + "/id", "There are two shared parameters \"" + spec.id + "\".");
        }
        if (reader.failed())
            return tl::unexpected(reader.error());
    }
    return shared;
}

struct OrderedCategory
{
    double order = 0;
    Category category;
    std::vector<Kind> kinds;
};

Result<OrderedCategory> readCategory(const File &file, const SharedParameters &shared)
{
    Reader reader(file.path);
    OrderedCategory result;
    reader.onlyMembers(file.content, "", {"category", "name", "order", "kinds"});
    result.category.id = reader.text(file.content, "", "category");
    result.category.name = reader.text(file.content, "", "name");
    result.order = reader.number(file.content, "", "order", 0);
    const json &kinds = reader.list(file.content, "", "kinds");
    for (std::size_t i = 0; i < kinds.size() && !reader.failed(); ++i)
        result.kinds.push_back(readKind(reader, kinds[i], "/kinds/" + std::to_string(i), result.category.id, shared));
    if (reader.failed())
        return tl::unexpected(reader.error());
    return result;
}

} // namespace

Result<KindTable> readKinds(const std::filesystem::path &directory)
{
    const auto files = readFiles(directory);
    if (!files)
        return tl::unexpected(files.error());
    const auto shared = sharedParameters(*files);
    if (!shared)
        return tl::unexpected(shared.error());
    std::vector<OrderedCategory> categories;
    std::set<std::string> ids;
    for (const File &file : *files) {
        if (file.content.is_object() && file.content.contains("parameters"))
            continue;
        auto category = readCategory(file, *shared);
        if (!category)
            return tl::unexpected(category.error());
        for (const Kind &kind : category->kinds) {
            if (!ids.insert(kind.id).second)
                return fail(ErrorCode::InvalidInput, "The kind \"" + kind.id + "\" is defined twice.", file.path);
        }
        categories.push_back(std::move(*category));
    }
    std::stable_sort(categories.begin(), categories.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
    KindTable table;
    for (OrderedCategory &category : categories) {
        table.categories.push_back(std::move(category.category));
        std::move(category.kinds.begin(), category.kinds.end(), std::back_inserter(table.kinds));
    }
    return table;
}

} // namespace headroom::catalog
