#include "output.h"

#include <catalog/templates.h>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    const auto templates = catalog::listTemplates(call.dataDirectory / "templates");
    if (!templates)
        return tl::unexpected(templates.error());
    if (call.json()) {
        Json list = Json::array();
        for (const catalog::Template &one : *templates)
            list.push_back({{"id", one.id}, {"name", one.name}, {"summary", one.summary}, {"teaches", one.teaches}});
        print(list);
        return Exit::Ok;
    }
    Table table({"ID", "NAME", "SUMMARY"});
    for (const catalog::Template &one : *templates)
        table.add({one.id, one.name, one.summary});
    table.print();
    return Exit::Ok;
}

} // namespace

Verb templatesVerb()
{
    return {"templates", "List the projects to start from", {}, {}, "", "templates", run};
}

} // namespace headroom::cli
