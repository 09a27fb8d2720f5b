#include "priceimportpage.h"

#include <look/button.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>

#include <render/format.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using pricing::PriceChange;
using render::Role;
using render::TextStyle;

namespace {

constexpr std::size_t mostRows = 2000; ///< a list of thousands of changes is read elsewhere

QStandardItem *cell(const QString &words, bool figure = false)
{
    auto *item = new QStandardItem(words);
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

QString usd(double price)
{
    return QString::number(price, 'g', 6);
}

} // namespace

PriceImportPage::PriceImportPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label({}, TextStyle::Heading, Role::Text, this))
    , m_summary(new Label({}, TextStyle::Body, Role::Text2, this))
    , m_changes(new QStandardItemModel(this))
    , m_take(new Button(Button::Kind::Primary, {}, tr("Take into the price book"), this))
{
    m_summary->setWordWrap(true);
    auto *table = new QTableView(this);
    table->setModel(m_changes);
    dressTable(*table);
    table->setAccessibleName(tr("Prices that would change"));
    auto *cancel = new Button(Button::Kind::Outline, {}, tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PriceImportPage::showPlan);
    connect(cancel, &Button::clicked, this, &PriceImportPage::cancelled);
    connect(m_take, &Button::clicked, this, &PriceImportPage::write);
}

void PriceImportPage::show(const QString &file, const pricing::PriceBook &book, const pricing::PriceBook &bundled,
                           const std::filesystem::path &target)
{
    m_bundled = bundled;
    m_target = target;
    m_changes->clear();
    m_take->setEnabled(false);
    m_heading->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_summary->setText(tr("Reading the list …"));
    m_reading.setFuture(QtConcurrent::run([file = file.toStdString(), book]() -> Result<pricing::Import> {
        auto lists = pricing::readPriceLists(file);
        if (!lists)
            return tl::unexpected(lists.error());
        return pricing::planImport(book, std::move(*lists));
    }));
}

void PriceImportPage::showPlan()
{
    const auto plan = m_reading.result();
    if (!plan) {
        m_summary->setText(tr("The list is refused and nothing has changed. %1").arg(text(describe(plan.error()))));
        return;
    }
    std::size_t prices = 0, passedOver = 0;
    for (const pricing::PriceList &list : plan->lists) {
        prices += list.prices;
        passedOver += list.passedOver;
    }
    const auto count = [](std::size_t number) { return render::number(double(number)); };
    QString words = tr("%1, %2: %3 prices, of which %4 are of products the price book knows. %5 change, %6 are new, %7 are as before.")
                        .arg(text(plan->lists.front().format), text(plan->lists.front().published), count(prices),
                             count(prices - passedOver), count(plan->changes.count(PriceChange::Kind::Changed)),
                             count(plan->changes.count(PriceChange::Kind::Added)), count(plan->changes.same));
    if (plan->contradictory > 0)
        words += QLatin1Char(' ') + tr("%1 stand twice with different figures and are left out.").arg(count(plan->contradictory));
    m_summary->setText(words);
    m_changes->setHorizontalHeaderLabels({tr("Change"), tr("Service"), tr("Price"), tr("Region"), tr("Before"), tr("After"), tr("By")});
    std::vector<const PriceChange *> sorted;
    for (const PriceChange &change : plan->changes.list)
        sorted.push_back(&change);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PriceChange *a, const PriceChange *b) { return std::abs(a->relative()) > std::abs(b->relative()); });
    for (std::size_t i = 0; i < std::min(sorted.size(), mostRows); ++i) {
        const PriceChange &change = *sorted[i];
        const bool isNew = change.kind == PriceChange::Kind::Added;
        const pricing::PriceRow &row = change.after;
        QStringList name{text(row.skuKind), text(row.name), text(row.osOrEngine)};
        name.removeAll(QString());
        const double by = change.relative() * 100;
        m_changes->appendRow(
            {cell(isNew ? tr("new") : tr("changed")), cell(text(row.service)), cell(name.join(QStringLiteral(", "))),
             cell(text(row.region)), cell(isNew ? QString() : usd(change.before.priceUsd), true), cell(usd(row.priceUsd), true),
             cell(isNew ? QString() : QStringLiteral("%1%2 %").arg(by > 0 ? QStringLiteral("+") : QString()).arg(by, 0, 'f', 1), true)});
    }
    m_take->setEnabled(true);
    m_take->setFocus();
}

void PriceImportPage::write()
{
    const auto plan = m_reading.result();
    if (!plan || !m_bundled)
        return;
    if (const auto done = pricing::writeImport(*plan, *m_bundled, m_target); !done) {
        m_summary->setText(tr("Nothing has changed. %1").arg(text(describe(done.error()))));
        return;
    }
    emit written(QString::fromStdString(m_target.string()));
}

} // namespace headroom::ui
