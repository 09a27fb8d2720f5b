#include "costsdialog.h"

#include <inspector/edits.h>
#include <inspector/formrow.h>
#include <inspector/numberfield.h>
#include <inspector/purchasechoices.h>
#include <look/button.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

QComboBox *choice(const QStringList &items)
{
    auto *box = new QComboBox;
    box->setFixedHeight(26);
    box->addItems(items);
    return box;
}

QLineEdit *field(const QString &name)
{
    auto *line = new QLineEdit;
    line->setFixedHeight(26);
    line->setAccessibleName(name);
    return line;
}

} // namespace

CostsDialog::CostsDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Cost settings"));
    resize(820, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new Label(windowTitle(), TextStyle::Heading, Role::Text, this));
    auto *intro = new Label(tr("From the lines of usage to the invoice. Each step is reckoned on the lines above it: free tier, discounts, support, contingency, tax."), TextStyle::Body, Role::Text2, this);
    intro->setWordWrap(true);
    column->addWidget(intro);

    auto *content = new QWidget;
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(0, 0, 8, 0);
    sides->setSpacing(24);
    const auto side = [&] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        sides->addLayout(rows, 1);
        return rows;
    };
    QVBoxLayout *left = side(), *right = side();
    const auto section = [&](QVBoxLayout *rows, const QString &title) {
        auto *made = new FormSection(title, content);
        rows->addWidget(made);
        return made;
    };
    addPurchase(section(left, tr("Purchase")));
    m_discounts = section(left, tr("Negotiated discounts"));
    addDiscounts();
    left->addStretch(1);
    addTerms(section(right, tr("Invoice")));
    addCurrency(section(right, tr("Currency")));
    addUncertainties(section(right, tr("Uncertain inputs")));
    right->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the panel shows through
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    column->addWidget(divider(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    m_total = new Label({}, TextStyle::Figure, Role::Text, this);
    m_totalDetail = new Label({}, TextStyle::Caption, Role::Text3, this);
    m_totalDetail->setWordWrap(true);
    foot->addWidget(m_total);
    foot->addWidget(m_totalDetail, 1);
    auto *close = new Button(Button::Kind::Primary, {}, tr("Done"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);

    connect(&session.document(), &document::Document::changed, this, &CostsDialog::refresh);
    connect(&session, &Session::outcomeChanged, this, &CostsDialog::refresh);
    refresh();
}

void CostsDialog::edit(const QString &name, const std::function<void(Project &)> &change)
{
    (void)editProject(m_session, tr("Change cost settings"), mergeIdOf("costs." + name.toStdString()), change);
}

void CostsDialog::editScenario(const QString &name, const std::function<void(model::Scenario &)> &change)
{
    edit(name, [&](Project &project) {
        for (auto &scenario : project.scenarios) {
            if (scenario.id == m_session.scenarioId())
                change(scenario);
        }
    });
}

NumberField *CostsDialog::addPercent(FormSection *section, const QString &label, const QString &help, double maximum, std::function<double()> get,
                                     std::function<void(Project &, double)> set)
{
    auto *number = new NumberField;
    number->setUnit(tr("%"));
    number->setFactor(100);
    number->setRange(0, maximum);
    FormRow *row = section->addRow(label, number);
    row->setHelp(help);
    connect(number, &NumberField::problemChanged, row, &FormRow::setMessage);
    connect(number, &NumberField::committed, this, [this, label, set](double value) { edit(label, [&](Project &project) { set(project, value); }); });
    m_numbers.emplace_back(number, std::move(get));
    return number;
}

void CostsDialog::addPurchase(FormSection *section)
{
    m_purchase = choice(projectPurchaseLabels());
    section->addRow(tr("By default"), m_purchase)->setHelp(tr("How capacity is bought where a tier does not say otherwise"));
    connect(m_purchase, &QComboBox::activated, this, [this](int index) {
        edit(QStringLiteral("purchase"), [&](Project &project) { setProjectPurchase(project.purchase, index); });
    });
    addPercent(section, tr("Of the hours"), tr("Share of the hours that is bought so; the rest is on demand"), 100, [this] { return m_session.project().purchase.share; },
               [](Project &project, double value) { project.purchase.share = value; });
}

void CostsDialog::addTerms(FormSection *section)
{
    m_freeTier = new QCheckBox(tr("Take off lasting allowances"));
    section->addRow(tr("Free tier"), m_freeTier)->setHelp(tr("The provider's monthly allowances that do not end after a year, as lines of their own"));
    connect(m_freeTier, &QCheckBox::clicked, this, [this](bool on) { edit(QStringLiteral("free"), [on](Project &project) { project.costs.freeTier = on; }); });
    m_support = choice({tr("None"), tr("Developer"), tr("Business"), tr("Enterprise on-ramp"), tr("Enterprise")});
    section->addRow(tr("Support plan"), m_support)->setHelp(tr("A graduated share of the provider's charges after discounts, at least the plan's minimum"));
    connect(m_support, &QComboBox::activated, this, [this](int index) { edit(QStringLiteral("support"), [index](Project &project) { project.costs.support = model::SupportPlan(index); }); });
    addPercent(section, tr("Contingency"), tr("Of all lines above: usage, discounts, support"), 100, [this] { return m_session.project().costs.contingency; },
               [](Project &project, double value) { project.costs.contingency = value; });
    m_taxName = field(tr("Name of the tax"));
    section->addRow(tr("Tax"), m_taxName);
    connect(m_taxName, &QLineEdit::editingFinished, this, [this] {
        const std::string name = m_taxName->text().trimmed().toStdString();
        if (!name.empty() && name != m_session.project().costs.taxName)
            edit(QStringLiteral("tax"), [&](Project &project) { project.costs.taxName = name; });
    });
    addPercent(section, tr("Tax rate"), tr("Of all lines above, contingency included"), 100, [this] { return m_session.project().costs.taxRate; },
               [](Project &project, double value) { project.costs.taxRate = value; });
}

void CostsDialog::addCurrency(FormSection *section)
{
    m_currency = field(tr("Currency"));
    m_currency->setMaxLength(3);
    FormRow *code = section->addRow(tr("Shown in"), m_currency);
    code->setHelp(tr("Three letters; prices are US dollars"));
    m_rate = new NumberField;
    m_rate->setUnit(tr("a USD"));
    m_rate->setRange(1e-6, 1e9);
    FormRow *rate = section->addRow(tr("Rate"), m_rate);
    connect(m_rate, &NumberField::problemChanged, rate, &FormRow::setMessage);
    m_rateDate = field(tr("Date of the rate"));
    m_rateDate->setPlaceholderText(QStringLiteral("2027-01-04"));
    section->addRow(tr("Of"), m_rateDate);
    connect(m_currency, &QLineEdit::editingFinished, this, [this, code] {
        const QString text = m_currency->text().trimmed().toUpper();
        const bool valid = text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
        code->setMessage(valid ? QString() : tr("Enter three letters, such as EUR."));
        if (valid && text.toStdString() != m_session.project().currency.code)
            edit(QStringLiteral("currency"), [&](Project &project) {
                project.currency.code = text.toStdString();
                if (project.currency.code == "USD") {
                    project.currency.perUsd = 1;
                    project.currency.asOf.clear();
                }
            });
    });
    connect(m_rate, &NumberField::committed, this, [this](double value) { edit(QStringLiteral("rate"), [value](Project &project) { project.currency.perUsd = value; }); });
    connect(m_rateDate, &QLineEdit::editingFinished, this, [this] {
        const std::string date = m_rateDate->text().trimmed().toStdString();
        if (date != m_session.project().currency.asOf)
            edit(QStringLiteral("rate-date"), [&](Project &project) { project.currency.asOf = date; });
    });
}

void CostsDialog::addUncertainties(FormSection *section)
{
    section->setRemark(tr("P10 to P90, this scenario"));
    const auto scenario = [this] {
        const model::Scenario *current = m_session.scenario();
        return current ? *current : model::Scenario();
    };
    const auto add = [&](const QString &label, const QString &help, double maximum, auto get) {
        auto *number = addPercent(section, label, help, maximum, [scenario, get] { auto copy = scenario(); return get(copy); }, [](Project &, double) {});
        number->setUnit(tr("± %"));
        disconnect(number, &NumberField::committed, this, nullptr);
        connect(number, &NumberField::committed, this, [this, label, get](double value) { editScenario(label, [&](model::Scenario &edited) { get(edited) = value; }); });
    };
    using Scenario = model::Scenario;
    add(tr("Traffic"), tr("Visits outside the events"), 100, [](Scenario &s) -> double & { return s.uncertainty; });
    add(tr("Growth"), tr("Percentage points of the growth"), 1000, [](Scenario &s) -> double & { return s.uncertainties.growth.value; });
    add(tr("Peaks"), tr("Users of campaigns, and what surges add"), 100, [](Scenario &s) -> double & { return s.uncertainties.peak.value; });
    add(tr("Cache misses"), tr("What caches do not answer: at 20 % a hit ratio of 95 % lies between 94 % and 96 %"), 100, [](Scenario &s) -> double & { return s.uncertainties.misses.value; });
    add(tr("Prices, a year"), tr("For every year between a price's date and the month"), 100, [](Scenario &s) -> double & { return s.uncertainties.prices.value; });
}

void CostsDialog::addDiscounts()
{
    m_discountRows = new QWidget(m_discounts);
    m_discountColumn = new QVBoxLayout(m_discountRows);
    m_discountColumn->setContentsMargins(0, 0, 0, 0);
    m_discountColumn->setSpacing(0);
    m_discounts->addWidget(m_discountRows);
    m_newDiscount = choice({});
    m_newDiscount->setAccessibleName(tr("Add a discount"));
    m_discounts->addWidget(m_newDiscount);
    connect(m_newDiscount, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            return;
        const std::string service = m_newDiscount->itemData(index).toString().toStdString();
        edit(QStringLiteral("discounts"), [&](Project &project) { project.costs.discounts.push_back({service, 0.05, {}, {}}); });
    });
}

/// One row a discount, and what can still be added: the services of the bill.
void CostsDialog::fillDiscounts()
{
    const auto &discounts = m_session.project().costs.discounts;
    std::set<std::string> taken;
    for (const auto &discount : discounts)
        taken.insert(discount.service);
    const QSignalBlocker quiet(m_newDiscount);
    m_newDiscount->clear();
    m_newDiscount->addItem(tr("Add a discount…"));
    if (!taken.contains(std::string()))
        m_newDiscount->addItem(tr("on all AWS services"), QString());
    std::set<std::string> services;
    if (const OutcomePtr outcome = m_session.outcome()) {
        for (const auto &item : outcome->bill.items) {
            if (item.kind == estimate::LineKind::Usage && !item.price.service.empty() && !taken.contains(item.price.service))
                services.insert(item.price.service);
        }
    }
    for (const std::string &service : services)
        m_newDiscount->addItem(tr("on %1").arg(text(service)), text(service));
    if (m_shownDiscounts == discounts.size() && m_discountColumn->count() == int(discounts.size()))
        return;
    m_shownDiscounts = discounts.size();
    while (QLayoutItem *item = m_discountColumn->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_numbers.erase(std::remove_if(m_numbers.begin(), m_numbers.end(), [this](const auto &entry) { return m_discountRows->isAncestorOf(entry.first); }), m_numbers.end());
    for (std::size_t i = 0; i < discounts.size(); ++i) {
        auto *number = new NumberField;
        number->setUnit(tr("%"));
        number->setFactor(100);
        number->setRange(0, 100);
        auto *row = new FormRow(discounts[i].service.empty() ? tr("All AWS services") : text(discounts[i].service), number, m_discountRows);
        row->setChanged(true); // its button takes the discount away
        row->setHelp(tr("0 keeps the discount without effect; the arrow removes it"));
        connect(number, &NumberField::problemChanged, row, &FormRow::setMessage);
        connect(number, &NumberField::committed, this, [this, i](double value) {
            edit(QStringLiteral("discount%1").arg(i), [i, value](Project &project) {
                if (i < project.costs.discounts.size())
                    project.costs.discounts[i].fraction = value;
            });
        });
        connect(row, &FormRow::resetRequested, this, [this, i] {
            edit(QStringLiteral("discounts"), [i](Project &project) {
                if (i < project.costs.discounts.size())
                    project.costs.discounts.erase(project.costs.discounts.begin() + std::ptrdiff_t(i));
            });
        });
        m_discountColumn->addWidget(row);
        m_numbers.emplace_back(number, [this, i] { return i < m_session.project().costs.discounts.size() ? m_session.project().costs.discounts[i].fraction : 0.0; });
    }
}

void CostsDialog::refresh()
{
    const model::Project &project = m_session.project();
    fillDiscounts();
    for (const auto &[number, get] : m_numbers) {
        if (number->problem().isEmpty() && !number->hasFocus())
            number->setValue(get());
    }
    const QSignalBlocker quietPurchase(m_purchase), quietSupport(m_support);
    m_purchase->setCurrentIndex(projectPurchaseIndex(project.purchase));
    m_support->setCurrentIndex(int(project.costs.support));
    m_freeTier->setChecked(project.costs.freeTier);
    for (const auto &[line, value] : {std::pair{m_taxName, &project.costs.taxName}, std::pair{m_currency, &project.currency.code}, std::pair{m_rateDate, &project.currency.asOf}}) {
        if (!line->hasFocus())
            line->setText(text(*value));
    }
    m_rate->setValue(project.currency.perUsd);
    m_rate->setEnabled(project.currency.code != "USD");
    m_rateDate->setEnabled(project.currency.code != "USD");
    const OutcomePtr outcome = m_session.outcome();
    if (!outcome)
        return;
    const auto amount = [&](double usd) { return render::money(usd * project.currency.perUsd, text(project.currency.code)); };
    m_total->setText(amount(outcome->bill.monthlyTotal));
    using Kind = estimate::LineKind;
    QStringList parts{tr("a month: usage %1").arg(amount(outcome->bill.sumOf(Kind::Usage)))};
    const auto part = [&](Kind kind, const QString &name) {
        if (const double sum = outcome->bill.sumOf(kind); sum != 0)
            parts << QStringLiteral("%1 %2").arg(name, amount(sum));
    };
    part(Kind::FreeTier, tr("free tier"));
    part(Kind::Discount, tr("discounts"));
    part(Kind::Support, tr("support"));
    part(Kind::Contingency, tr("contingency"));
    part(Kind::Tax, text(project.costs.taxName));
    if (outcome->bill.upfrontTotal != 0)
        parts << tr("and %1 once, up front").arg(amount(outcome->bill.upfrontTotal));
    m_totalDetail->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace headroom::ui
