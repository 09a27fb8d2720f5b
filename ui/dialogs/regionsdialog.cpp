#include "regionsdialog.h"

#include <look/button.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <cmath>

namespace headroom::ui {

using estimate::RegionBill;
using render::Role;
using render::TextStyle;

namespace {

QString nameOf(const estimate::LineItem &item)
{
    return text(item.tierName.empty() ? item.component : item.tierName);
}

} // namespace

// The table

void RegionModel::setBills(std::vector<RegionBill> bills, const model::Currency &currency)
{
    beginResetModel();
    m_bills = std::move(bills);
    m_currency = currency;
    m_names.clear();
    for (const RegionBill &bill : m_bills) {
        for (const auto &item : bill.bill.items) {
            if (const QString name = nameOf(item); !m_names.contains(name))
                m_names << name;
        }
    }
    endResetModel();
}

int RegionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_bills.empty() ? 0 : int(m_names.size()) + 3;
}

int RegionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bills.size()) + 1;
}

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Tier, a month") : section <= int(m_bills.size()) ? text(m_bills[std::size_t(section) - 1].region) : QString();
}

QString RegionModel::amount(const RegionBill &bill, int row) const
{
    const auto money = [this](double usd) { return render::money(usd * m_currency.perUsd, text(m_currency.code)); };
    switch (row - int(m_names.size())) {
    case 0: return money(bill.bill.monthlyTotal);
    case 1: return &bill == &m_bills.front() ? QStringLiteral("–") : render::moneyDelta((bill.bill.monthlyTotal - m_bills.front().bill.monthlyTotal) * m_currency.perUsd, text(m_currency.code));
    case 2: return bill.missing > 0 ? QString::number(bill.missing) : QStringLiteral("–");
    default: break;
    }
    double sum = 0;
    bool any = false;
    for (const auto &item : bill.bill.items) {
        if (nameOf(item) == m_names[row]) {
            sum += item.monthly;
            any = true;
        }
    }
    return any ? money(sum) : QStringLiteral("–");
}

QVariant RegionModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row(), column = index.column(), total = int(m_names.size());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (column == 0) {
        if (role == FigureDelegate::StrongRole)
            return row == total;
        if (role != Qt::DisplayRole)
            return {};
        const QStringList last{tr("Total a month"), tr("Against %1").arg(text(m_bills.front().region)), tr("Parts without a price")};
        return row < total ? m_names[row] : last[row - total];
    }
    const RegionBill &bill = m_bills[std::size_t(column) - 1];
    if (role == Qt::DisplayRole)
        return amount(bill, row);
    if (role == FigureDelegate::StrongRole)
        return row == total;
    if (role == FigureDelegate::ColorRole && row == total + 1 && bill.bill.monthlyTotal < m_bills.front().bill.monthlyTotal && bill.missing == 0)
        return int(Role::Good);
    if (role == FigureDelegate::ColorRole && row >= total && bill.missing > 0)
        return int(Role::Unknown);
    if (role == Qt::ToolTipRole && row >= total && bill.missing > 0) {
        QStringList parts;
        for (const auto &part : bill.bill.unpriced) {
            if (part.code == ErrorCode::NotFound)
                parts << text(part.reason);
        }
        return tr("The total is incomplete: %1").arg(parts.join(QLatin1Char(' ')));
    }
    return {};
}

// The dialog

RegionsDialog::RegionsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_regions(new QListWidget(this))
    , m_words(new Label({}, TextStyle::Caption, Role::Text3, this))
    , m_model(new RegionModel(this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("Regions side by side"));
    resize(900, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new Label(windowTitle(), TextStyle::Heading, Role::Text, this));
    const model::Variant *variant = session.variant();
    auto *intro = new Label(tr("“%1” with everything that stands in its main region moved to each of these, simulated and priced. The distance to the users is not modelled.")
                                .arg(variant ? text(variant->name) : QString()),
                            TextStyle::Body, Role::Text2, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_regions->setFixedWidth(170);
    m_regions->setAccessibleName(tr("Regions"));
    const QString home = variant ? text(estimate::mainRegion(*variant)) : QString();
    const QStringList first{home, QStringLiteral("us-east-1"), QStringLiteral("eu-west-1")};
    QStringList names = first;
    for (const std::string &region : estimate::pricedRegions(session.prices()))
        names << text(region);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_regions);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(first.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    row->addWidget(m_regions);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Cost by tier and region"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    row->addWidget(m_table, 1);
    column->addLayout(row, 1);
    m_words->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    auto *close = new Button(Button::Kind::Primary, {}, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_regions, &QListWidget::itemChanged, this, &RegionsDialog::compare);
    compare();
}

RegionsDialog::~RegionsDialog()
{
    m_stop.request_stop();
    QThreadPool::globalInstance()->waitForDone(); // the work holds the session's catalogue
}

void RegionsDialog::compare()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    std::vector<std::string> regions;
    for (int i = 0; i < m_regions->count(); ++i) {
        if (m_regions->item(i)->checkState() == Qt::Checked)
            regions.push_back(m_regions->item(i)->text().toStdString());
    }
    const quint64 generation = ++m_generation;
    if (regions.empty()) {
        m_model->setBills({}, {});
        m_words->setText(tr("Choose one region or more."));
        return;
    }
    m_words->setText(tr("Simulating %n region(s)…", nullptr, int(regions.size())));
    (void)QtConcurrent::run([this, generation, regions = std::move(regions), project = m_session.project(), variant = m_session.variantId(), scenario = m_session.scenarioId(),
                             prices = m_session.prices(), stop = m_stop.get_token()] {
        auto bills = estimate::compareRegions(project, variant, scenario, regions, m_session.catalog(), prices, stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(this, [this, generation, bills = std::move(bills)]() mutable {
            if (generation == m_generation)
                present(std::move(bills));
        });
    });
}

void RegionsDialog::present(Result<std::vector<RegionBill>> bills)
{
    if (!bills) {
        m_words->setText(text(bills.error().message));
        return;
    }
    const RegionBill *cheapest = nullptr;
    int incomplete = 0;
    for (const RegionBill &bill : *bills) {
        incomplete += bill.missing > 0 ? 1 : 0;
        if (bill.missing == 0 && (!cheapest || bill.bill.monthlyTotal < cheapest->bill.monthlyTotal))
            cheapest = &bill;
    }
    QStringList words;
    if (cheapest && bills->size() > 1)
        words << tr("Cheapest with a price for every part: %1.").arg(text(cheapest->region));
    if (incomplete > 0)
        words << tr("%n total(s) lack parts without a price; point at them to see which.", nullptr, incomplete);
    m_words->setText(words.join(QLatin1Char(' ')));
    m_model->setBills(std::move(*bills), m_session.project().currency);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    emit compared();
}

} // namespace headroom::ui
