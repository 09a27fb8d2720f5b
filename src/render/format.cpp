#include "format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

constexpr QChar minus(0x2212), thinSpace(0x2009);

QString tr(const char *source) { return QCoreApplication::translate("headroom::render", source); }

/// A rounded figure never reads "−0": what rounds to zero is zero.
QString plain(double value, int decimals)
{
    const double magnitude = std::pow(10.0, decimals);
    if (std::isfinite(value) && std::abs(value) * magnitude < 0.5)
        value = 0;
    QLocale locale;
    QString figure = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? minus + figure : figure;
}

QString withUnit(const QString &figure, const QString &unit) { return figure + thinSpace + unit; }

/// Two significant decimals at most: 0.75, 7.5, 75, 750.
int decimalsFor(double magnitude)
{
    return magnitude == 0 || magnitude >= 99.5 ? 0 : magnitude >= 9.95 ? 0 : magnitude >= 0.995 ? 1 : 2;
}

QString currencySymbol(const QString &code)
{
    if (code.isEmpty() || code == QLatin1String("USD"))
        return QStringLiteral("$");
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (code == QLatin1String("JPY"))
        return QStringLiteral("¥");
    return code + QChar(QChar::Nbsp);
}

/// "$12" in English, "12 $" in German and French.
bool symbolComesFirst()
{
    const QLocale locale;
    return locale.language() == QLocale::C || locale.toCurrencyString(1.0, QStringLiteral("$"), 0).startsWith(QLatin1Char('$'));
}

struct Step { double factor; const char *unit; };

/// The largest step the value reaches after rounding to three digits.
template<std::size_t n>
const Step &stepOf(double magnitude, const Step (&steps)[n])
{
    for (const Step &step : steps)
        if (magnitude >= step.factor * 0.9995)
            return step;
    return steps[n - 1];
}

} // namespace

QString money(double amount, const QString &currencyCode, int decimals)
{
    const QString figure = plain(amount, decimals);
    const QString symbol = currencySymbol(currencyCode);
    if (!symbolComesFirst())
        return figure + QChar(QChar::Nbsp) + symbol.trimmed();
    return figure.startsWith(minus) ? minus + symbol + figure.mid(1) : symbol + figure;
}

QString moneyDelta(double amount, const QString &currencyCode, int decimals)
{
    const QString figure = money(amount, currencyCode, decimals);
    const bool zero = std::abs(amount) * std::pow(10.0, decimals) < 0.5;
    return amount > 0 && !zero ? QLatin1Char('+') + figure : figure;
}

QString number(double value, int decimals) { return plain(value, decimals); }

QString compact(double value)
{
    static constexpr Step steps[]{{1e12, QT_TRANSLATE_NOOP("headroom::render", "T")}, {1e9, QT_TRANSLATE_NOOP("headroom::render", "G")}, {1e6, QT_TRANSLATE_NOOP("headroom::render", "M")}, {1e3, QT_TRANSLATE_NOOP("headroom::render", "k")}, {1, ""}};
    const double magnitude = std::abs(value);
    const Step &step = stepOf(magnitude, steps);
    const double scaled = value / step.factor;
    if (!*step.unit)
        return plain(value, std::abs(value - std::round(value)) < 0.05 ? 0 : decimalsFor(magnitude));
    const double shown = std::abs(scaled);
    return withUnit(plain(scaled, shown >= 99.95 ? 0 : 1), tr(step.unit));
}

QString percent(double fraction, int decimals) { return withUnit(plain(fraction * 100, decimals), QStringLiteral("%")); }

QString duration(double milliseconds)
{
    const double ms = std::abs(milliseconds);
    if (ms < 999.5)
        return withUnit(plain(milliseconds, ms > 0 && ms < 9.95 ? 1 : 0), tr("ms"));
    const double seconds = ms / 1000;
    if (seconds < 59.995)
        return withUnit(plain(milliseconds / 1000, seconds < 9.995 ? 2 : 1), tr("s"));
    const auto whole = qint64(std::llround(seconds));
    const QString sign = milliseconds < 0 ? QString(minus) : QString();
    const QLocale locale;
    const auto two = [&](qint64 big, const QString &bigUnit, qint64 small, const QString &smallUnit) {
        const QString head = sign + withUnit(locale.toString(big), bigUnit);
        return small == 0 ? head : head + QLatin1Char(' ') + withUnit(locale.toString(small), smallUnit);
    };
    if (whole < 3600)
        return two(whole / 60, tr("min"), whole % 60, tr("s"));
    const qint64 minutes = (whole + 30) / 60;
    return two(minutes / 60, tr("h"), minutes % 60, tr("min"));
}

QString bitRate(double bytesPerSecond)
{
    static constexpr Step steps[]{{1e9, QT_TRANSLATE_NOOP("headroom::render", "Gbit/s")}, {1e6, QT_TRANSLATE_NOOP("headroom::render", "Mbit/s")}, {1e3, QT_TRANSLATE_NOOP("headroom::render", "kbit/s")}, {1, QT_TRANSLATE_NOOP("headroom::render", "bit/s")}};
    const double bits = bytesPerSecond * 8;
    // from 0.1 Gbit/s on: a node's bandwidth is stated in Gbit/s, and the two are compared
    const bool gigabits = std::abs(bits) >= 0.995e8;
    const Step &step = gigabits ? steps[0] : stepOf(std::abs(bits), steps);
    const double scaled = bits / step.factor;
    return withUnit(plain(scaled, gigabits && std::abs(scaled) < 9.995 ? 2 : decimalsFor(std::abs(scaled))), tr(step.unit));
}

QString bytes(double bytes)
{
    static constexpr Step steps[]{{1e15, QT_TRANSLATE_NOOP("headroom::render", "PB")}, {1e12, QT_TRANSLATE_NOOP("headroom::render", "TB")}, {1e9, QT_TRANSLATE_NOOP("headroom::render", "GB")}, {1e6, QT_TRANSLATE_NOOP("headroom::render", "MB")}, {1e3, QT_TRANSLATE_NOOP("headroom::render", "kB")}, {1, QT_TRANSLATE_NOOP("headroom::render", "B")}};
    const Step &step = stepOf(std::abs(bytes), steps);
    const double scaled = bytes / step.factor;
    const bool whole = step.factor == 1 || std::abs(scaled - std::round(scaled)) < 0.05;
    return withUnit(plain(scaled, whole || std::abs(scaled) >= 9.95 ? 0 : 1), tr(step.unit));
}

QString rate(double perSecond)
{
    const double magnitude = std::abs(perSecond);
    if (magnitude > 0 && magnitude < 0.05)
        return withUnit(plain(perSecond * 60, decimalsFor(magnitude * 60)), tr("/min"));
    if (magnitude >= 999500)
        return withUnit(compact(perSecond), tr("/s"));
    return withUnit(plain(perSecond, magnitude > 0 && magnitude < 9.95 ? 1 : 0), tr("/s"));
}

QString resourceName(const std::string &resource)
{
    static constexpr std::pair<const char *, const char *> names[]{
        {"cpu", QT_TRANSLATE_NOOP("headroom::render", "CPU")},         {"workers", QT_TRANSLATE_NOOP("headroom::render", "Workers")},
        {"network", QT_TRANSLATE_NOOP("headroom::render", "Network")}, {"disk", QT_TRANSLATE_NOOP("headroom::render", "Disk")},
        {"memory", QT_TRANSLATE_NOOP("headroom::render", "Memory")},   {"connections", QT_TRANSLATE_NOOP("headroom::render", "Connections")},
    };
    for (const auto &[id, name] : names)
        if (resource == id)
            return tr(name);
    QString fallback = QString::fromStdString(resource).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!fallback.isEmpty())
        fallback[0] = fallback[0].toUpper();
    return fallback;
}

namespace {

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `each(run, isDigit)` for every digit and every stretch between digits.
template<class Each>
void forEachRun(const QString &text, Each each)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9');
        // Beside figures Inter raises a sign to a form without a Unicode value; alone it stays itself, and a PDF keeps it.
        const bool isSign = text[i] == minus || text[i] == QLatin1Char('+') || text[i] == QChar(0x2264);
        if (!isDigit && !isSign)
            continue;
        if (i > start)
            each(text.mid(start, i - start), false);
        each(QString(text[i]), isDigit);
        start = i + 1;
    }
    if (start < text.size())
        each(text.mid(start), false);
}

} // namespace

double figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0;
    forEachRun(text, [&](const QString &run, bool isDigit) { width += isDigit ? digit : metrics.horizontalAdvance(run); });
    return width;
}

double drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double digit = widestDigit(metrics);
    const double width = figuresWidth(painter.font(), text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();

    if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG) { // one <text> a figure: searchable, editable
        const double natural = metrics.horizontalAdvance(text);
        painter.drawText(QPointF(alignment & Qt::AlignRight ? rect.right() - natural : alignment & Qt::AlignHCenter ? rect.center().x() - natural / 2 : x, y), text);
        return width;
    }
    forEachRun(text, [&](const QString &run, bool isDigit) {
        const double advance = metrics.horizontalAdvance(run);
        painter.drawText(QPointF(isDigit ? x + (digit - advance) / 2 : x, y), run);
        x += isDigit ? digit : advance;
    });
    return width;
}

} // namespace headroom::render
