#pragma once

#include "tierpages.h"

#include <catalog/catalog.h>

#include <functional>

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
    void editRule(const std::string &field, const std::function<void(model::ScalingRule &)> &);
    void addNumber(FormSection *, const QString &label, const QString &unit, const QString &help, const std::string &field, double minimum, double maximum, double factor,
                   std::function<double(const model::ScalingRule &)> get, std::function<void(model::ScalingRule &, double)> set, bool integer = false);

    struct Row { NumberField *field; std::function<double(const model::ScalingRule &)> get; };
    std::vector<Row> m_rows;
    QComboBox *m_kind = nullptr, *m_metric = nullptr, *m_scaleIn = nullptr;
    Label *m_sentence = nullptr, *m_verdict = nullptr;
    RuleChart *m_chart = nullptr;
};

/// Whether a kind can have a rule at all.
[[nodiscard]] bool canScale(const catalog::Kind &);

} // namespace headroom::ui
