#include "pricenames.h"

#include <string_view>
#include <utility>

namespace headroom::estimate {
namespace {

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

std::string enginePriceName(const std::string &engine)
{
    if (contains(engine, "aurora"))
        return contains(engine, "postgres") ? "Aurora PostgreSQL" : "Aurora MySQL";
    if (contains(engine, "sqlserver") || contains(engine, "sql server")) {
        const char *edition = engine.ends_with("-ex") || contains(engine, "express")      ? "Express"
                              : engine.ends_with("-web") || contains(engine, "web")       ? "Web"
                              : engine.ends_with("-ee") || contains(engine, "enterprise") ? "Enterprise"
                                                                                          : "Standard";
        return std::string("SQL Server ") + edition + " (license included)";
    }
    for (const auto &[part, name] : {std::pair{"maria", "MariaDB"}, std::pair{"postgres", "PostgreSQL"}, std::pair{"mysql", "MySQL"},
                                     std::pair{"redis", "Redis OSS"}, std::pair{"valkey", "Valkey"}, std::pair{"memcached", "Memcached"}}) {
        if (contains(engine, part))
            return name;
    }
    return engine;
}

SystemNames systemNames(const std::string &operatingSystem)
{
    if (operatingSystem.starts_with("win"))
        return {"Windows", "Windows (license included)"};
    if (operatingSystem.starts_with("rhel"))
        return {"RHEL", "RHEL"};
    if (operatingSystem.starts_with("suse"))
        return {"SUSE", "SUSE"};
    return {"Linux/UNIX", "Linux"};
}

} // namespace headroom::estimate
