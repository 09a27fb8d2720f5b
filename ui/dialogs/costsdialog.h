#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom::model {
struct Project;
struct Scenario;
} // namespace headroom::model

namespace headroom::ui {

class FormSection;
class Label;
class NumberField;
class Session;

/// The project's cost settings: what is taken off, added, agreed and uncertain about the bill. Each change is an undo step and
/// shows at once; the totals stand below.
class CostsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CostsDialog(Session &, QWidget *parent = nullptr);

private:
    using Project = model::Project;
    void addPurchase(FormSection *);
    void addTerms(FormSection *);
    void addCurrency(FormSection *);
    void addUncertainties(FormSection *);
    void addDiscounts();
    void fillDiscounts();
    NumberField *addPercent(FormSection *, const QString &label, const QString &help, double maximum, std::function<double()> get, std::function<void(Project &, double)> set);
    void edit(const QString &field, const std::function<void(Project &)> &change);
    void editScenario(const QString &field, const std::function<void(model::Scenario &)> &change);
    void refresh();

    Session &m_session;
    FormSection *m_discounts = nullptr;
    QWidget *m_discountRows = nullptr;
    QVBoxLayout *m_discountColumn = nullptr;
    QComboBox *m_purchase = nullptr, *m_support = nullptr, *m_newDiscount = nullptr;
    QCheckBox *m_freeTier = nullptr;
    QLineEdit *m_taxName = nullptr, *m_currency = nullptr, *m_rateDate = nullptr;
    NumberField *m_rate = nullptr;
    Label *m_total = nullptr, *m_totalDetail = nullptr;
    std::vector<std::pair<NumberField *, std::function<double()>>> m_numbers;
    std::size_t m_shownDiscounts = 0;
};

} // namespace headroom::ui
