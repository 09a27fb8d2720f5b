#pragma once

#include <model/project.h>
#include <render/theme.h>

#include <QList>
#include <QString>

namespace headroom::ui {

/// What an editor needs to know of a kind of scenario event.
struct EventKind
{
    using Kind = model::ScenarioEvent::Kind;

    Kind kind = Kind::Campaign;
    QString name; ///< "Campaign"
    QString icon;
    QString amount, amountUnit; ///< what `amount` means; empty = it means nothing for this kind
    double amountFactor = 1;    ///< shown = stored × factor: 100 for shares
    double amountMaximum = 1e9; ///< stored
    QString purpose;            ///< one sentence
    bool ramps = false;         ///< ramp and decay matter
    bool lasts = true;          ///< hold matters
    bool needsClass = false;    ///< a job: which requests
    bool needsTier = false;     ///< where it happens
    render::Role ink = render::Role::Info, tint = render::Role::InfoTint;
};

/// In the order of menus.
[[nodiscard]] const QList<EventKind> &eventKinds();
[[nodiscard]] const EventKind &eventKind(model::ScenarioEvent::Kind);

/// A new event of the kind that starts at `hour`, with lengths and amounts that make sense for it.
[[nodiscard]] model::ScenarioEvent newEvent(model::ScenarioEvent::Kind, double hour, const model::Project &, const model::Scenario &,
                                            const model::Variant *);

/// Hours from its start until it is over.
[[nodiscard]] double lengthHours(const model::ScenarioEvent &);

} // namespace headroom::ui
