#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Figures as people read them (QLocale of the application) and painted so that digits align.
/// Minus is U+2212, ranges use " – ", units follow a thin space, the currency symbol stands
/// where the language has it: "$12" in English, "12 $" in German.
namespace headroom::render {

[[nodiscard]] QString money(double amount, const QString &currencyCode = {}, int decimals = 2); ///< "$1,845.73", "−$12.00"
[[nodiscard]] QString moneyDelta(double amount, const QString &currencyCode = {}, int decimals = 2); ///< with "+" or "−"
[[nodiscard]] QString number(double value, int decimals = 0); ///< "43,800"
[[nodiscard]] QString compact(double value); ///< "57.8 M", "1.2 k": at most three digits
[[nodiscard]] QString percent(double fraction, int decimals = 0); ///< "66 %"
[[nodiscard]] QString duration(double milliseconds); ///< "620 ms", "6.42 s", "3 min 20 s"
[[nodiscard]] QString bitRate(double bytesPerSecond); ///< "0.75 Gbit/s", "12 Mbit/s"
[[nodiscard]] QString bytes(double bytes); ///< decimal: "30 kB", "1.9 TB"
[[nodiscard]] QString rate(double perSecond); ///< "412 /s"
[[nodiscard]] QString resourceName(const std::string &resource); ///< "Network", "Workers", "CPU"

/// Draws text with every digit as wide as the widest one (Qt < 6.7 cannot switch Inter's tabular figures on). Returns the width.
double drawFigures(QPainter &, const QRectF &, Qt::Alignment, const QString &);
[[nodiscard]] double figuresWidth(const QFont &, const QString &);

} // namespace headroom::render
