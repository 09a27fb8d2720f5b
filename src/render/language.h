#pragma once

#include <QString>

#include <filesystem>
#include <string>

/// In which language the program speaks and writes figures and dates. Translations are data: <data>/translations/headroom_<language>.qm.
namespace headroom::render {

/// Makes the application speak `wanted` ("de", "fr", "en"; empty = the first of the system's languages that there is a translation for,
/// else English). Figures, dates and the direction of layouts follow, and Qt's own texts where Qt's translations are installed. Call it
/// before the first text is made; a later call replaces what the earlier one installed. Returns the language, e.g. "de".
QString speak(const QString &wanted, const std::filesystem::path &dataDirectory);

/// A text of the catalogue (the name of a kind, a parameter's label, help, unit or choice) in the application's language.
[[nodiscard]] QString catalogueText(const std::string &english);

/// A name as it stands inside a sentence: "Hit ratio" → "hit ratio"; German nouns keep their capital.
[[nodiscard]] QString inSentence(const QString &name);

/// The pattern of a date, e.g. "ddd d MMM", as the language writes days: "ddd d. MMM" in German.
[[nodiscard]] QString datePattern(QString english);

} // namespace headroom::render
