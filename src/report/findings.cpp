#include "sections.h"

#include <render/format.h>

#include <algorithm>

namespace headroom::report {

using render::Role;

namespace {

struct SeverityLook
{
    QString word, icon;
    Role role = Role::Info;
};

SeverityLook look(planning::Remark::Severity severity)
{
    switch (severity) {
    case planning::Remark::Severity::Bad:
        return {Words::tr("Serious"), QStringLiteral("actions/error"), Role::Bad};
    case planning::Remark::Severity::Warning:
        return {Words::tr("Warning"), QStringLiteral("actions/warning"), Role::Warn};
    case planning::Remark::Severity::Info:
        break;
    }
    return {Words::tr("Note"), QStringLiteral("actions/info"), Role::Info};
}

} // namespace

void addFindings(Flow &flow, const Context &context)
{
    int serious = 0, all = 0;
    for (const Chapter &chapter : context.input.chapters) {
        for (const planning::Remark &remark : chapter.outcome->run.remarks) {
            ++all;
            serious += remark.severity == planning::Remark::Severity::Bad;
        }
    }
    const QString finding = all == 0  ? Words::tr("The runs raised no findings")
        : serious > 0                 ? Words::tr("Findings: %1, of which %2 serious").arg(all).arg(serious)
                                      : Words::tr("Findings: %1, none serious").arg(all);
    flow.section({Words::tr("Findings"), finding, qs(context.input.scenario->name)});
    flow.paragraph(Words::tr("What the simulation of the month noticed, the gravest first."));
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const Chapter &chapter = context.input.chapters[index];
        flow.heading(context.facts.chapters[index].name, pt(60));
        if (!chapter.outcome->explanation.tier.empty())
            flow.paragraph(qs(chapter.outcome->explanation.text()));
        for (const planning::ErrorBudget &budget : chapter.outcome->run.summary.budgets)
            if (budget.allowed > 0 && !budget.days.empty())
                flow.paragraph(Words::tr("Error budget: %1 of %2 failed requests that the level allows; day %3 of the horizon took %4 of them.")
                                   .arg(render::number(budget.spent), render::number(budget.allowed))
                                   .arg(budget.days.front().day + 1)
                                   .arg(render::number(budget.days.front().errors)));
        std::vector<planning::Remark> remarks = chapter.outcome->run.remarks;
        std::stable_sort(remarks.begin(), remarks.end(), [](const auto &a, const auto &b) { return a.severity > b.severity; });
        if (remarks.empty()) {
            flow.paragraph(Words::tr("No findings."));
            continue;
        }
        Table table;
        table.columns = {{Words::tr("Severity"), Column::Kind::Words, 0.75}, {Words::tr("Tier"), Column::Kind::Words, 1}, {Words::tr("Finding"), Column::Kind::Words, 4}};
        for (const planning::Remark &remark : remarks) {
            const SeverityLook severity = look(remark.severity);
            const QString tier = remark.tier.empty() ? Words::tr("The run") : tierName(*chapter.variant, remark.tier);
            table.rows.append({{{severity.word, true, context.style.color(severity.role), severity.icon, {}}, {tier, true, {}, {}, {}},
                                {qs(remark.text), false, context.style.color(Role::Text2), {}, {}}}, false});
        }
        flow.table(table);
    }
}

} // namespace headroom::report
