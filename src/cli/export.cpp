#include "output.h"
#include "workspace.h"

#include <model/json.h>
#include <store/projectfile.h>

#include <iostream>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    const auto project = store::open(call.arguments.positional(0));
    if (!project)
        return tl::unexpected(project.error());
    const std::string target = call.arguments.text("o", "-");
    if (target == "-") {
        std::cout << model::toJson(*project);
        return Exit::Ok;
    }
    if (auto written = store::exportJson(*project, target); !written)
        return tl::unexpected(std::move(written.error()));
    if (call.json())
        print({{"file", target}, {"id", project->id}});
    else
        std::cout << "Wrote " << target << '\n';
    return Exit::Ok;
}

} // namespace

Verb exportVerb()
{
    return {"export",
            "Write a project as readable JSON",
            {fileArgument()},
            {{"o", "OUT.json", "the file to write (replaced when it exists); without it, or with -, stdout"}},
            "The JSON has everything the project has, keys in a fixed order: made for version control. 'import json' reads it back.",
            "export shop.headroom -o shop.json",
            run};
}

} // namespace headroom::cli
