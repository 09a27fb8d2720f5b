#include "importtrace.h"
#include "output.h"
#include "workspace.h"

#include <store/projectfile.h>

#include <iostream>

namespace headroom::cli {
namespace {

Result<Exit> run(const Invocation &call)
{
    const std::string kind = call.arguments.positional(0);
    if (kind == "trace")
        return importTrace(call);
    const std::filesystem::path source = call.arguments.positional(1);
    if (kind != "json")
        return fail(ErrorCode::Unsupported, "There is no import of \"" + kind + "\" in this version; json and trace are the kinds there are.");
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
            "Read a project from another format, or a measured series into one",
            {{"KIND", "json: the export of a project; trace: CSV (also .gz) with a time and a value a row, as a scenario's traffic", true}, {"IN", "the file to read", true}},
            {{"o", "FILE", "the project to write; without it IN with the ending .headroom, or (trace) the project it goes into"},
             forceOption(),
             {"into", "PROJECT", "trace: the project"},
             {"scenario", "ID", "trace: the scenario that takes it, made when it does not exist; without it \"trace\""},
             {"visits", "N", "trace: visits a month to scale it to; without it the values are taken for page views"},
             {"from", "TIME", "trace: where to begin, e.g. 2027-01-04 or 2027-01-04T18:00Z"},
             {"hours", "N", "trace: how much of it to take"},
             {"column", "N", "trace: the column of the values, 1 being the time; without it the first with numbers"},
             {"value-step", "SECONDS", "trace: means over this time instead of every value"}},
            "A trace's gaps are filled by straight lines and counted. Its length becomes the scenario's horizon, a year at most.",
            "import trace requests.csv --into shop.headroom --scenario replay --visits 120000",
            run};
}

} // namespace headroom::cli
