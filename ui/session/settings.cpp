#include "settings.h"

#include <QSettings>

namespace headroom::ui {
namespace {

constexpr int maxRecentFiles = 8;

QList<int> toSizes(const QVariant &value)
{
    QList<int> sizes;
    for (const QVariant &size : value.toList())
        sizes << size.toInt();
    return sizes;
}

QVariantList fromSizes(const QList<int> &sizes)
{
    QVariantList list;
    for (const int size : sizes)
        list << size;
    return list;
}

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.scheme = stored.value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? render::Scheme::Dark : render::Scheme::Light;
    settings.geometry = stored.value(QStringLiteral("window/geometry")).toByteArray();
    settings.columnSizes = toSizes(stored.value(QStringLiteral("window/columns")));
    settings.rowSizes = toSizes(stored.value(QStringLiteral("window/rows")));
    settings.recentFiles = stored.value(QStringLiteral("recentFiles")).toStringList();
    settings.exportDirectory = stored.value(QStringLiteral("exportDirectory")).toString();
    settings.language = stored.value(QStringLiteral("language")).toString();
    settings.defaultRegion = stored.value(QStringLiteral("defaultRegion")).toString();
    settings.autosave = stored.value(QStringLiteral("autosave"), true).toBool();
    settings.reduceMotion = stored.value(QStringLiteral("reduceMotion"), false).toBool();
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(QStringLiteral("theme"), scheme == render::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    stored.setValue(QStringLiteral("window/geometry"), geometry);
    stored.setValue(QStringLiteral("window/columns"), fromSizes(columnSizes));
    stored.setValue(QStringLiteral("window/rows"), fromSizes(rowSizes));
    stored.setValue(QStringLiteral("recentFiles"), recentFiles);
    stored.setValue(QStringLiteral("exportDirectory"), exportDirectory);
    stored.setValue(QStringLiteral("language"), language);
    stored.setValue(QStringLiteral("defaultRegion"), defaultRegion);
    stored.setValue(QStringLiteral("autosave"), autosave);
    stored.setValue(QStringLiteral("reduceMotion"), reduceMotion);
}

void Settings::addRecentFile(const QString &file)
{
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    while (recentFiles.size() > maxRecentFiles)
        recentFiles.removeLast();
}

} // namespace headroom::ui
