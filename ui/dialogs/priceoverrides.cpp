#include "priceoverrides.h"

#include <look/button.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>

#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <set>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

QString nameOf(const std::string &kind, const std::string &name, const std::string &engine)
{
    QStringList parts{text(kind), text(name), text(engine)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PriceOverrides::PriceOverrides(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_line(new QComboBox(this))
    , m_price(new QDoubleSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_add(new Button(Button::Kind::Outline, QStringLiteral("actions/add"), tr("Add"), this))
    , m_remove(new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), tr("Remove"), this))
{
    m_table->setModel(m_rows);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Prices of this project"));
    m_table->setMinimumHeight(96);
    m_line->setAccessibleName(tr("Line of the bill whose price is known better"));
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setMinimumContentsLength(24);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_price->setAccessibleName(tr("Price in US dollars"));
    m_price->setDecimals(8);
    m_price->setRange(0, 1e9);
    m_price->setPrefix(QStringLiteral("$ "));
    m_price->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_note->setPlaceholderText(tr("Where the price comes from"));
    m_note->setAccessibleName(tr("Where the price comes from"));
    auto *form = new QHBoxLayout;
    form->setSpacing(8);
    form->addWidget(m_line, 3);
    form->addWidget(m_price, 1);
    form->addWidget(m_note, 2);
    form->addWidget(m_add);
    form->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Prices of this project"), TextStyle::Heading, Role::Text, this));
    auto *remark = new Label(
        tr("They hold before every price book and stand in bill and report as entered by you. A graduated price becomes one price."),
        TextStyle::Body, Role::Text2, this);
    remark->setWordWrap(true);
    column->addWidget(remark);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    connect(m_line, &QComboBox::currentIndexChanged, this, &PriceOverrides::showPriceOfLine);
    connect(m_add, &Button::clicked, this, &PriceOverrides::add);
    connect(m_remove, &Button::clicked, this, &PriceOverrides::removeSelected);
    connect(&session.document(), &document::Document::changed, this, &PriceOverrides::refresh);
    connect(&session, &Session::outcomeChanged, this, &PriceOverrides::refresh);
    refresh();
}

void PriceOverrides::refresh()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Service"), tr("Price"), tr("Region"), tr("US dollars"), tr("Unit"), tr("Of"), tr("Note")});
    for (const model::PriceOverride &price : m_session.project().priceOverrides) {
        QList<QStandardItem *> row;
        const QString region = price.region.empty() ? tr("all") : text(price.region);
        for (const QString &words : {text(price.service), nameOf(price.skuKind, price.name, price.osOrEngine), region,
                                     QString::number(price.priceUsd, 'g', 8), text(price.unit), text(price.asOf), text(price.note)}) {
            row.append(new QStandardItem(words));
            row.back()->setEditable(false);
        }
        row[3]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->appendRow(row);
    }
    m_remove->setEnabled(m_rows->rowCount() > 0);
    const int chosen = m_line->currentIndex();
    const QSignalBlocker blocker(m_line);
    m_line->clear();
    if (const OutcomePtr outcome = m_session.outcome()) {
        for (std::size_t i = 0; i < outcome->bill.items.size(); ++i) {
            const auto &item = outcome->bill.items[i];
            if (item.price.service != "stated" && !item.price.skuKind.empty())
                m_line->addItem((item.tierName.empty() ? QString() : text(item.tierName) + QStringLiteral(": ")) + text(item.component),
                                int(i));
        }
    }
    m_line->setCurrentIndex(std::clamp(chosen, m_line->count() > 0 ? 0 : -1, m_line->count() - 1));
    m_add->setEnabled(m_line->count() > 0);
    showPriceOfLine();
}

void PriceOverrides::showPriceOfLine()
{
    const OutcomePtr outcome = m_session.outcome();
    const auto index = std::size_t(m_line->currentData().toInt());
    if (!outcome || m_line->currentIndex() < 0 || index >= outcome->bill.items.size())
        return;
    const pricing::PriceRow &row = outcome->bill.items[index].price;
    m_price->setValue(row.priceUsd);
    m_price->setToolTip(tr("US dollars for one %1").arg(text(row.unit)));
}

void PriceOverrides::add()
{
    const OutcomePtr outcome = m_session.outcome();
    const auto index = std::size_t(m_line->currentData().toInt());
    if (!outcome || m_line->currentIndex() < 0 || index >= outcome->bill.items.size())
        return;
    const pricing::PriceRow &row = outcome->bill.items[index].price;
    const auto named = m_session.prices().isNamed(row.service, row.skuKind);
    model::PriceOverride price;
    price.service = row.service;
    price.skuKind = row.skuKind;
    price.region = row.region;
    price.name = named.value_or(true) ? row.name : std::string();
    price.osOrEngine = row.osOrEngine;
    price.term = row.term;
    price.unit = row.unit;
    price.priceUsd = m_price->value();
    price.asOf = QDate::currentDate().toString(Qt::ISODate).toStdString();
    price.note = m_note->text().toStdString();
    std::vector<model::PriceOverride> prices = m_session.project().priceOverrides;
    std::erase_if(prices, [&](const model::PriceOverride &known) {
        return known.service == price.service && known.skuKind == price.skuKind && known.region == price.region &&
               known.name == price.name && known.osOrEngine == price.osOrEngine && known.term == price.term;
    });
    prices.push_back(std::move(price));
    m_note->clear();
    apply(std::move(prices), tr("State a price"));
}

void PriceOverrides::removeSelected()
{
    std::set<int, std::greater<>> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.insert(index.row());
    if (rows.empty())
        rows.insert(m_rows->rowCount() - 1);
    std::vector<model::PriceOverride> prices = m_session.project().priceOverrides;
    for (const int row : rows) {
        if (row >= 0 && row < int(prices.size()))
            prices.erase(prices.begin() + row);
    }
    apply(std::move(prices), tr("Remove a stated price"));
}

void PriceOverrides::apply(std::vector<model::PriceOverride> prices, const QString &undoText)
{
    model::Project project = m_session.project();
    project.priceOverrides = std::move(prices);
    (void)m_session.document().updateProject(std::move(project), undoText); // what was there is valid, and so is a price of the bill
}

} // namespace headroom::ui
