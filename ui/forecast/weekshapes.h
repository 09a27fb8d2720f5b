#pragma once

#include <model/project.h>

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace headroom::ui {

/// Starting points for a week. Shapes, not measurements: they say when people shop, read and work.
struct WeekShape
{
    QString name;
    model::WeekProfile profile;
};

[[nodiscard]] inline QList<WeekShape> weekShapes()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("WeekShape", text); };
    const auto shape = [](const QString &name, std::array<double, 24> hours, std::array<double, 7> days) {
        model::WeekProfile profile;
        profile.name = name.toStdString();
        profile.hours = hours;
        profile.days = days;
        return WeekShape{name, profile};
    };
    std::array<double, 24> flat{};
    flat.fill(1);
    return {shape(tr("Shop"), {0.4,  0.22, 0.14, 0.1,  0.1,  0.16, 0.35, 0.6,  0.8, 0.95, 1.08, 1.15,
                               1.22, 1.14, 1.08, 1.08, 1.14, 1.25, 1.45, 1.75, 2.0, 1.8,  1.3,  0.75},
                  {0.96, 0.94, 0.95, 0.97, 1.0, 1.06, 1.2}),
            shape(tr("News"), {0.3, 0.2, 0.15, 0.15, 0.25, 0.55, 1.1, 1.7,  1.9, 1.6,  1.4, 1.4,
                               1.7, 1.6, 1.3,  1.2,  1.25, 1.35, 1.4, 1.35, 1.3, 1.15, 0.9, 0.6},
                  {1.1, 1.1, 1.1, 1.1, 1.05, 0.75, 0.8}),
            shape(tr("Office"), {0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1.1, 2.0, 2.5,  2.6, 2.3,
                                 1.7, 2.0, 2.5, 2.4, 2.0, 1.2, 0.6, 0.4, 0.3, 0.25, 0.2, 0.15},
                  {1.3, 1.35, 1.35, 1.3, 1.15, 0.25, 0.3}),
            shape(tr("Flat"), flat, {1, 1, 1, 1, 1, 1, 1})};
}

} // namespace headroom::ui
