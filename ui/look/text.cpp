#include "text.h"

#include <render/language.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace headroom::ui {

QDateTime momentOf(const std::string &startDate, double hour)
{
    const QDate date = QDate::fromString(text(startDate), Qt::ISODate);
    if (!date.isValid())
        return {};
    // UTC: a month of 730 h has no summer-time jump in it.
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(std::llround(hour * 3600.0));
}

QString momentText(const std::string &startDate, double hour)
{
    const QDateTime moment = momentOf(startDate, hour);
    if (moment.isValid())
        return QLocale().toString(moment, render::datePattern(QStringLiteral("ddd d MMM, HH:mm")));
    const int minutes = int(std::lround(hour * 60.0));
    return QCoreApplication::translate("headroom::ui", "day %1, %2:%3")
        .arg(minutes / 1440 + 1)
        .arg(minutes / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString hoursText(double hours)
{
    const int minutes = int(std::lround(hours * 60.0));
    if (minutes < 60)
        return QCoreApplication::translate("headroom::ui", "%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("headroom::ui", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("headroom::ui", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace headroom::ui
