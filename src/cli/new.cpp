#include "output.h"
#include "workspace.h"

#include <catalog/templates.h>
#include <model/json.h>

#include <iostream>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    if (!call.arguments.has("o"))
        return fail(ErrorCode::InvalidInput, "Say where to write the project with -o FILE.");
    const std::string id = call.arguments.text("template", "blank");
    const auto text = catalog::readTemplate(call.dataDirectory / "templates", id);
    if (!text)
        return tl::unexpected(text.error());
    auto project = model::projectFromJson(*text);
    if (!project)
        return failWithin("template " + id, std::move(project.error()));
    project->name = call.arguments.text("name", project->name);
    project->client = call.arguments.text("client", project->client);
    project->author = call.arguments.text("author", project->author);
    const std::string target = call.arguments.text("o");
    if (auto saved = saveProject(call, *project, target); !saved)
        return tl::unexpected(std::move(saved.error()));
    if (call.json())
        print({{"file", target}, {"template", id}, {"name", project->name}});
    else
        std::cout << "Wrote " << target << ": " << project->name << '\n';
    return Exit::Ok;
}

} // namespace

Verb newVerb()
{
    return {"new",
            "Make a project from a template",
            {},
            {{"template", "ID", "what to start from (see 'templates'); without it \"blank\""},
             {"o", "FILE", "the project to write: *.headroom, or *.json for the readable form"},
             {"name", "TEXT", "name of the project"},
             {"client", "TEXT", "name of the client"},
             {"author", "TEXT", "your name"},
             forceOption()},
            "",
            "new --template magecom -o shop.headroom",
            run};
}

} // namespace headroom::cli
