#pragma once

#include "tierpages.h"

#include <catalog/catalog.h>

#include <functional>
#include <optional>

class QComboBox;

namespace headroom::ui {

class Label;
class NumberField;
class RuleChart;

/// The scaling rule of a tier as a sentence of fields, with its verdict in words.
class RulesPage : public TierPage
{
    Q_OBJECT
public:
    RulesPage(Session &, model::TierId, QWidget *parent = nullptr);
    void refresh() override;

private:
    using Shown = std::function<bool(const model::ScalingRule &)>;
    void editRule(const std::string &field, const std::function<void(model::ScalingRule &)> &);
    NumberField *addNumber(FormSection *, const QString &label, const QString &unit, const QString &help, const std::string &field, double minimum, double maximum, double factor,
                           std::function<double(const model::ScalingRule &)> get, std::function<void(model::ScalingRule &, double)> set, bool integer = false, Shown shown = {});
    void addOptional(FormSection *, const QString &label, const QString &unit, const QString &help, const std::string &field, double minimum, double maximum, const QString &otherwise,
                     std::optional<double> model::ScalingRule::*member, Shown shown = {});
    QComboBox *addChoice(FormSection *, const QString &label, const QString &help, const std::string &field, const QStringList &choices, std::function<int(const model::ScalingRule &)> get,
                         std::function<void(model::ScalingRule &, int)> set, Shown shown = {});
    void addCheck(FormSection *, const QString &label, const QString &help, const std::string &field, std::function<bool(const model::ScalingRule &)> get, std::function<void(model::ScalingRule &, bool)> set);
    void addSteps(FormSection *, const QString &title, const std::string &field, std::vector<model::StepAdjustment> model::ScalingRule::*member);
    void addRule();
    void addWhen();
    void addMore();
    void addFewer();
    void addAhead();
    void addSchedule();
    [[nodiscard]] QString sentenceOf(const model::Tier &) const;

    struct Shows { QWidget *widget; Shown shown; };
    std::vector<Shows> m_shows; ///< rows that only some kinds of rule have
    std::vector<std::function<void(const model::ScalingRule &)>> m_refresh; ///< one a field
    NumberField *m_target = nullptr;
    Label *m_sentence = nullptr, *m_verdict = nullptr;
    RuleChart *m_chart = nullptr;
};

/// Whether a kind can have a rule at all.
[[nodiscard]] bool canScale(const catalog::Kind &);

} // namespace headroom::ui
