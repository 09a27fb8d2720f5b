#include "pricebookdialog.h"

#include "priceimportpage.h"
#include "priceoverrides.h"

#include <look/button.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>

#include <estimate/reprice.h>
#include <pricing/userbook.h>
#include <render/format.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

QString money(double usd)
{
    return QStringLiteral("%1$%2").arg(usd < 0 ? QStringLiteral("−") : QString(), render::number(std::abs(usd), 2));
}

QStandardItem *cell(const QString &words, bool figure = false)
{
    auto *item = new QStandardItem(words);
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    return frame;
}

} // namespace

PriceBookDialog::PriceBookDialog(Session &session, std::filesystem::path bundled, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_bundled(std::move(bundled))
    , m_pages(new QStackedWidget(this))
    , m_import(new PriceImportPage(this))
    , m_book(new Label({}, TextStyle::Heading, Role::Text, this))
    , m_details(new Label({}, TextStyle::Body, Role::Text2, this))
    , m_difference(new Label({}, TextStyle::Body, Role::Text2, this))
    , m_lines(new QStandardItemModel(this))
    , m_bundledOnly(new Button(Button::Kind::Outline, {}, tr("Bundled prices only"), this))
    , m_remember(new Button(Button::Kind::Outline, {}, tr("Remember in the project"), this))
{
    setWindowTitle(tr("Price book"));
    resize(880, 720);
    m_details->setWordWrap(true);
    m_difference->setWordWrap(true);

    auto *page = new QWidget(this);
    auto *import = new Button(Button::Kind::Primary, QStringLiteral("actions/import"), tr("Import a price list …"), page);
    auto *choose = new Button(Button::Kind::Outline, {}, tr("Use another book …"), page);
    auto *close = new Button(Button::Kind::Outline, {}, tr("Close"), page);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (Button *button : {import, choose, m_bundledOnly})
        actions->addWidget(button);
    actions->addStretch(1);

    auto *table = new QTableView(page);
    table->setModel(m_lines);
    dressTable(*table);
    table->setAccessibleName(tr("Lines of the bill that differ between the two books"));
    table->setMinimumHeight(110);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_remember);
    bottom->addStretch(1);
    bottom->addWidget(close);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_book);
    column->addWidget(m_details);
    column->addLayout(actions);
    column->addWidget(line(page));
    column->addWidget(new Label(tr("Difference to the bundled prices"), TextStyle::Heading, Role::Text, page));
    column->addWidget(m_difference);
    column->addWidget(table, 1);
    column->addWidget(line(page));
    column->addWidget(new PriceOverrides(session, page), 1);
    column->addLayout(bottom);

    m_pages->addWidget(page);
    m_pages->addWidget(m_import);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->addWidget(m_pages);

    connect(import, &Button::clicked, this, &PriceBookDialog::chooseList);
    connect(choose, &Button::clicked, this, &PriceBookDialog::chooseBook);
    connect(m_bundledOnly, &Button::clicked, this, [this] { use(QString::fromLatin1(pricing::bundledBookName)); });
    connect(m_remember, &Button::clicked, this, &PriceBookDialog::remember);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_import, &PriceImportPage::cancelled, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_import, &PriceImportPage::written, this, [this](const QString &book) {
        m_pages->setCurrentIndex(0);
        use(book);
    });
    connect(&session, &Session::outcomeChanged, this, &PriceBookDialog::compare);
    connect(&session.document(), &document::Document::changed, this, &PriceBookDialog::refresh);
    refresh();
}

void PriceBookDialog::refresh()
{
    const auto info = m_session.prices().info();
    if (!info) {
        m_book->setText(text(describe(info.error())));
        return;
    }
    const bool imported = !info->importedPath.empty();
    m_book->setText(imported ? QFileInfo(text(info->importedPath)).fileName() : tr("Bundled prices"));
    QString words = tr("%1 prices of %2 services in %3 regions, dated %4 to %5.")
                        .arg(render::number(double(info->rows)))
                        .arg(info->services.size())
                        .arg(info->regions.size())
                        .arg(text(info->oldestAsOf), text(info->newestAsOf));
    if (imported)
        words +=
            QLatin1Char(' ') + tr("%1 of them are imported and lie over the bundled ones.").arg(render::number(double(info->importedRows)));
    const model::PriceBookMark &mark = m_session.project().priceBook;
    const bool same = mark.fingerprint == info->fingerprint;
    if (mark.fingerprint.empty())
        words += QLatin1Char(' ') + tr("The project does not say with which prices it was priced.");
    else if (same)
        words += QLatin1Char(' ') + tr("The project was priced with them.");
    else
        words += QLatin1Char(' ') + tr("The project was priced with other ones, of %1: %2.")
                                        .arg(text(mark.asOf), mark.file.empty() ? tr("the bundled prices of then") : text(mark.file));
    m_details->setText(words);
    m_bundledOnly->setEnabled(imported);
    m_remember->setEnabled(!same && !m_session.project().variants.empty());
    compare();
}

void PriceBookDialog::compare()
{
    m_lines->clear();
    m_lines->setHorizontalHeaderLabels({tr("Tier"), tr("Component"), tr("Bundled"), tr("Now"), tr("Difference")});
    const OutcomePtr outcome = m_session.outcome();
    const model::Variant *variant = m_session.variant();
    const auto bundled = pricing::PriceBook::open(m_bundled);
    if (!outcome || !variant || !bundled) {
        m_difference->setText(tr("There is no bill to compare yet."));
        return;
    }
    model::Project project = m_session.project();
    project.priceOverrides.clear();
    const auto before = estimate::estimate(project, *variant, m_session.catalog(), outcome->run.usage, *bundled);
    if (!before)
        return;
    const auto lines = estimate::repriced(*before, outcome->bill);
    const double delta = outcome->bill.monthlyTotal - before->monthlyTotal;
    m_difference->setText(lines.empty()
                              ? tr("%1: every line costs the same, %2 a month.").arg(text(variant->name), money(outcome->bill.monthlyTotal))
                              : tr("%1: %2 a month instead of %3 (%4%5).")
                                    .arg(text(variant->name), money(outcome->bill.monthlyTotal), money(before->monthlyTotal),
                                         delta > 0 ? QStringLiteral("+") : QString(), money(delta)));
    for (const estimate::Repriced &entry : lines)
        m_lines->appendRow(
            {cell(text(entry.tierName)), cell(text(entry.component)), cell(money(entry.before), true), cell(money(entry.after), true),
             cell((entry.after > entry.before ? QStringLiteral("+") : QString()) + money(entry.after - entry.before), true)});
}

void PriceBookDialog::use(const QString &book)
{
    auto opened = pricing::openBook(m_bundled, book.toStdString());
    if (!opened) {
        m_details->setText(text(describe(opened.error())));
        return;
    }
    m_session.setPrices(std::move(*opened));
    refresh();
}

void PriceBookDialog::chooseList()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a price list"), {}, tr("Price lists (*.csv *.json);;All files (*)"));
    if (file.isEmpty())
        return;
    const auto bundled = pricing::PriceBook::open(m_bundled);
    if (!bundled)
        return;
    const auto info = m_session.prices().info();
    const std::filesystem::path target =
        info && !info->importedPath.empty() ? std::filesystem::path(info->importedPath) : pricing::userBookPath();
    m_pages->setCurrentWidget(m_import);
    m_import->show(file, m_session.prices(), *bundled, target);
}

void PriceBookDialog::chooseBook()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Use another price book"), {}, tr("Price books (*.sqlite);;All files (*)"));
    if (!file.isEmpty())
        use(file);
}

void PriceBookDialog::remember()
{
    const auto info = m_session.prices().info();
    if (!info)
        return;
    model::Project project = m_session.project();
    project.priceBook = {info->importedPath, info->newestAsOf, info->fingerprint, project.priceBook.extra};
    (void)m_session.document().updateProject(std::move(project), tr("Remember the price book"));
}

} // namespace headroom::ui
