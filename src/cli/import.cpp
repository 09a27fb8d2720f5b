#include "output.h"
#include "workspace.h"

#include <store/projectfile.h>

#include <iostream>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    const std::string kind = call.arguments.positional(0);
    const std::filesystem::path source = call.arguments.positional(1);
    if (kind != "json")
        return fail(ErrorCode::Unsupported, "There is no import of \"" + kind + "\" in this version; json is the kind there is.");
    const auto project = store::importJson(source);
    if (!project)
        return tl::unexpected(project.error());
    std::filesystem::path beside = source;
    const std::string target = call.arguments.text("o", beside.replace_extension(".headroom").string());
    if (auto saved = saveProject(call, *project, target); !saved)
        return tl::unexpected(std::move(saved.error()));
    if (call.json())
        print({{"file", target}, {"id", project->id}, {"name", project->name}});
    else
        std::cout << "Wrote " << target << ": " << project->name << '\n';
    return Exit::Ok;
}

} // namespace

Verb importVerb()
{
    return {"import",
            "Read a project from another format",
            {{"KIND", "json: the export of a project", true}, {"IN", "the file to read", true}},
            {{"o", "FILE", "the project to write; without it IN with the ending .headroom"}, forceOption()},
            "",
            "import json shop.json -o shop.headroom",
            run};
}

} // namespace headroom::cli
