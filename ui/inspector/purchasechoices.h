#pragma once

#include <model/elements.h>

#include <QStringList>

namespace headroom::ui {

/// The ways of buying that a project can have as its default, in the order of their labels.
[[nodiscard]] QStringList projectPurchaseLabels();
[[nodiscard]] int projectPurchaseIndex(const model::PurchaseOption &);
void setProjectPurchase(model::PurchaseOption &, int index); ///< keeps the share

} // namespace headroom::ui
