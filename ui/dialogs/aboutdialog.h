#pragma once

#include <pricing/pricebook.h>

#include <QDialog>

namespace headroom::ui {

/// Version, licence, and where the prices come from.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const pricing::PriceBook &, QWidget *parent = nullptr);
};

} // namespace headroom::ui
