#include "verb.h"

#include <base/datadir.h>

#include <QApplication>

#include <clocale>
#include <iostream>
#include <memory>

using namespace headroom;
using namespace headroom::cli;

namespace {

constexpr const char *program = "headroom-cli";
constexpr std::size_t helpColumn = 24;

/// Breaks lines at spaces so that they fit a terminal.
std::string wrapped(const std::string &text)
{
    constexpr std::size_t width = 100;
    std::string lines;
    std::size_t start = 0;
    while (text.size() - start > width) {
        const std::size_t space = text.rfind(' ', start + width);
        if (space == std::string::npos || space <= start)
            break;
        lines += text.substr(start, space - start) + '\n';
        start = space + 1;
    }
    return lines + text.substr(start);
}

std::string indented(const std::string &name, const std::string &help)
{
    const std::string gap =
        name.size() + 2 < helpColumn ? std::string(helpColumn - name.size(), ' ') : '\n' + std::string(helpColumn + 2, ' ');
    return "  " + name + gap + help + '\n';
}

std::string optionText(const Option &option)
{
    return (option.name.size() == 1 ? "-" : "--") + option.name + (option.value.empty() ? "" : ' ' + option.value);
}

std::vector<Option> withCommonOptions(std::vector<Option> options)
{
    options.push_back({"json", {}, "print the answer as JSON (docs/cli.md lists the keys)"});
    options.push_back({"help", {}, "show this text"});
    return options;
}

std::string overview()
{
    std::string text = std::string("Headroom ") + HEADROOM_VERSION +
                       ": plans cloud architectures, simulates a month of traffic and prices it.\n\nUsage: " + program +
                       " VERB [ARGUMENTS]\n\nVerbs:\n";
    for (const Verb &verb : verbs())
        text += indented(verb.name, verb.summary);
    return text + "\n'" + program + " VERB --help' explains a verb. Start with: " + program + " new --template magecom -o shop.headroom\n" +
           "Exit codes: 0 done, 1 the answer is no (a service level is missed), 2 the input cannot be used.\n";
}

std::string helpFor(const Verb &verb)
{
    std::string text = "Usage: " + std::string(program) + ' ' + verb.name;
    for (const Positional &positional : verb.positionals)
        text += positional.required ? ' ' + positional.name : " [" + positional.name + ']';
    text += " [OPTIONS]\n" + verb.summary + ".\n";
    if (!verb.details.empty())
        text += '\n' + wrapped(verb.details) + '\n';
    if (!verb.positionals.empty())
        text += "\nArguments:\n";
    for (const Positional &positional : verb.positionals)
        text += indented(positional.name, positional.help);
    text += "\nOptions:\n";
    for (const Option &option : withCommonOptions(verb.options))
        text += indented(optionText(option), option.help);
    if (!verb.example.empty())
        text += "\nExample: " + std::string(program) + ' ' + verb.example + '\n';
    return text;
}

int refuse(const std::string &verb, const Error &error)
{
    std::cerr << program << (verb.empty() ? "" : ' ' + verb) << ": " << describe(error) << '\n';
    return static_cast<int>(Exit::BadInput);
}

/// Qt's own remarks go to stderr, except that a session without a desktop has no runtime directory: that is no one's concern here.
void passOn(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")))
        std::cerr << program << ": " << message.toStdString() << '\n';
}

/// No display is needed: what paints, paints offscreen.
std::unique_ptr<QCoreApplication> makeApplication(Verb::Needs needs, int &argc, char **argv)
{
    qInstallMessageHandler(passOn);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (needs == Verb::Needs::Core)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else if (needs == Verb::Needs::Gui)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has set the user's: scripts read our figures
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return application;
}

int runVerb(const Verb &verb, const std::vector<std::string> &given)
{
    Invocation call;
    auto arguments = Arguments::parse(given, verb.positionals, withCommonOptions(verb.options));
    if (!arguments)
        return refuse(verb.name, arguments.error());
    call.arguments = std::move(*arguments);
    call.dataDirectory = dataDirectory(QCoreApplication::applicationDirPath().toStdString()).lexically_normal();
    const auto exit = verb.run(call);
    std::cout.flush();
    if (exit && !std::cout)
        return refuse(verb.name, {ErrorCode::Unwritable, "The answer could not be written; is the disk full?", {}});
    return exit ? static_cast<int>(*exit) : refuse(verb.name, exit.error());
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string first = words.empty() ? "--help" : words.front();
    if (first == "--help" || first == "-h" || first == "help") {
        (words.empty() ? std::cerr : std::cout) << overview();
        return words.empty() ? static_cast<int>(Exit::BadInput) : 0;
    }
    if (first == "--version") {
        std::cout << program << ' ' << HEADROOM_VERSION << '\n';
        return 0;
    }
    for (const Verb &verb : verbs()) {
        if (verb.name != first)
            continue;
        const std::vector<std::string> given(words.begin() + 1, words.end());
        for (const std::string &word : given) {
            if (word == "--")
                break;
            if (word == "--help" || word == "-h") {
                std::cout << helpFor(verb);
                return 0;
            }
        }
        const auto application = makeApplication(verb.needs, argc, argv);
        return runVerb(verb, given);
    }
    return refuse({}, {ErrorCode::InvalidInput, "There is no verb \"" + first + "\"; --help lists them.", {}});
}
