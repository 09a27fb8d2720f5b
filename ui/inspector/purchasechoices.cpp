#include "purchasechoices.h"

#include <QCoreApplication>

#include <array>

namespace headroom::ui {
namespace {

using model::PurchaseModel;
using model::Upfront;

struct Choice
{
    PurchaseModel model;
    int years;
    Upfront upfront;
    const char *label;
};

constexpr std::array choices = {
    Choice{PurchaseModel::OnDemand, 1, Upfront::None, QT_TRANSLATE_NOOP("purchase", "On demand")},
    Choice{PurchaseModel::Reserved, 1, Upfront::None, QT_TRANSLATE_NOOP("purchase", "Reserved 1 year, none up front")},
    Choice{PurchaseModel::Reserved, 1, Upfront::Partial, QT_TRANSLATE_NOOP("purchase", "Reserved 1 year, partial")},
    Choice{PurchaseModel::Reserved, 1, Upfront::All, QT_TRANSLATE_NOOP("purchase", "Reserved 1 year, all up front")},
    Choice{PurchaseModel::Reserved, 3, Upfront::None, QT_TRANSLATE_NOOP("purchase", "Reserved 3 years, none up front")},
    Choice{PurchaseModel::Reserved, 3, Upfront::Partial, QT_TRANSLATE_NOOP("purchase", "Reserved 3 years, partial")},
    Choice{PurchaseModel::Reserved, 3, Upfront::All, QT_TRANSLATE_NOOP("purchase", "Reserved 3 years, all up front")},
    Choice{PurchaseModel::SavingsPlan, 1, Upfront::None, QT_TRANSLATE_NOOP("purchase", "Savings plan 1 year, none up front")},
    Choice{PurchaseModel::SavingsPlan, 1, Upfront::Partial, QT_TRANSLATE_NOOP("purchase", "Savings plan 1 year, partial")},
    Choice{PurchaseModel::SavingsPlan, 1, Upfront::All, QT_TRANSLATE_NOOP("purchase", "Savings plan 1 year, all up front")},
    Choice{PurchaseModel::SavingsPlan, 3, Upfront::None, QT_TRANSLATE_NOOP("purchase", "Savings plan 3 years, none up front")},
    Choice{PurchaseModel::SavingsPlan, 3, Upfront::Partial, QT_TRANSLATE_NOOP("purchase", "Savings plan 3 years, partial")},
    Choice{PurchaseModel::SavingsPlan, 3, Upfront::All, QT_TRANSLATE_NOOP("purchase", "Savings plan 3 years, all up front")},
    Choice{PurchaseModel::Spot, 1, Upfront::None, QT_TRANSLATE_NOOP("purchase", "Spot")},
};

} // namespace

QStringList projectPurchaseLabels()
{
    QStringList labels;
    for (const Choice &choice : choices)
        labels << QCoreApplication::translate("purchase", choice.label);
    return labels;
}

int projectPurchaseIndex(const model::PurchaseOption &option)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool termMatters = option.model == PurchaseModel::Reserved || option.model == PurchaseModel::SavingsPlan;
        if (choices[i].model == option.model && (!termMatters || (choices[i].years == option.years && choices[i].upfront == option.upfront)))
            return int(i);
    }
    return 0;
}

void setProjectPurchase(model::PurchaseOption &option, int index)
{
    if (index < 0 || index >= int(choices.size()))
        return;
    const Choice &choice = choices[std::size_t(index)];
    option.model = choice.model;
    option.years = choice.years;
    option.upfront = choice.upfront;
}

} // namespace headroom::ui
