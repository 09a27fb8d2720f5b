#include "junit.h"

#include <algorithm>
#include <fstream>

namespace headroom::cli {
namespace {

std::string escaped(const std::string &text)
{
    std::string xml;
    for (const char c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        case '\n':
        case '\t':
            xml += ' ';
            break;
        default:
            xml += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
        }
    }
    return xml;
}

std::size_t failuresOf(const JUnitSuite &suite)
{
    return static_cast<std::size_t>(
        std::count_if(suite.cases.begin(), suite.cases.end(), [](const auto &each) { return !each.failure.empty(); }));
}

} // namespace

std::string junitXml(const std::vector<JUnitSuite> &suites)
{
    std::size_t tests = 0, failures = 0;
    for (const JUnitSuite &suite : suites) {
        tests += suite.cases.size();
        failures += failuresOf(suite);
    }
    const auto counts = [](std::size_t all, std::size_t failed) {
        return " tests=\"" + std::to_string(all) + "\" failures=\"" + std::to_string(failed) + "\"";
    };
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts(tests, failures) + ">\n";
    for (const JUnitSuite &suite : suites) {
        xml += "  <testsuite name=\"" + escaped(suite.name) + "\"" + counts(suite.cases.size(), failuresOf(suite)) + ">\n";
        for (const auto &each : suite.cases) {
            xml += "    <testcase classname=\"" + escaped(suite.name) + "\" name=\"" + escaped(each.name) + "\"";
            xml += each.failure.empty() ? "/>\n" : "><failure message=\"" + escaped(each.failure) + "\"/></testcase>\n";
        }
        xml += "  </testsuite>\n";
    }
    return xml + "</testsuites>\n";
}

Result<> writeJUnit(const std::filesystem::path &path, const std::vector<JUnitSuite> &suites)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << junitXml(suites);
    file.flush();
    if (!file)
        return fail(ErrorCode::Unwritable, "The JUnit report cannot be written; choose another place.", path.string());
    return {};
}

} // namespace headroom::cli
