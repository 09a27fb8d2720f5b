#include "commitmentspane.h"

#include <look/appearance.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <render/format.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <qcustomplot.h>

namespace headroom::ui {

using estimate::CommitmentOption;
using estimate::CommitmentPool;
using render::Role;
using render::TextStyle;

// The ways to commit

void CommitmentModel::setOptions(std::vector<CommitmentOption> options, const model::Currency &currency)
{
    beginResetModel();
    m_options = std::move(options);
    m_currency = currency;
    endResetModel();
}

const CommitmentOption *CommitmentModel::option(int row) const
{
    return row >= 0 && row < int(m_options.size()) ? &m_options[std::size_t(row)] : nullptr;
}

int CommitmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

int CommitmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommitmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Purchase || section == Source ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case BreakEven: return tr("Share of the hours from which an instance's commitment pays");
        case Used: return tr("Share of the commitment that the month uses");
        case Monthly: return tr("Expected: the commitment, with what is paid up front spread over the term, and the rest on demand");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Purchase: return tr("Commitment");
    case Level: return tr("Level");
    case BreakEven: return tr("Pays from");
    case Used: return tr("Used");
    case Monthly: return tr("Expected a month");
    case Saving: return tr("Saves a month");
    case Upfront: return tr("Up front");
    case Source: return tr("Rate from");
    default: return {};
    }
}

QString CommitmentModel::cell(const CommitmentOption &option, int column) const
{
    const auto amount = [this](double usd) { return render::money(usd * m_currency.perUsd, text(m_currency.code)); };
    const bool plan = option.model == model::PurchaseModel::SavingsPlan;
    const QString none = QStringLiteral("–");
    switch (column) {
    case Purchase: {
        const QString payment = option.upfront == model::Upfront::All ? tr("all up front") : option.upfront == model::Upfront::Partial ? tr("partly up front") : tr("nothing up front");
        return (plan ? tr("Savings plan, %n year(s), %1", nullptr, option.years) : tr("Reserved, %n year(s), %1", nullptr, option.years)).arg(payment);
    }
    case Level: return plan ? tr("%1 an hour").arg(render::money(option.commitment, {}, 3)) : QString::number(option.level);
    case BreakEven: return plan ? none : render::percent(option.breakEven);
    case Used: return plan || option.level == 0 ? none : render::percent(option.utilization);
    case Monthly: return amount(option.monthly);
    case Saving: return option.saving() > 0.005 ? amount(option.saving()) : none;
    case Upfront: return option.upfrontUsd > 0 ? amount(option.upfrontUsd) : none;
    case Source: return option.estimated ? tr("observed discount") : plan ? tr("price tables") : text(option.price.sourceId);
    default: return {};
    }
}

QVariant CommitmentModel::data(const QModelIndex &index, int role) const
{
    const CommitmentOption *shown = option(index.row());
    if (!shown)
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return cell(*shown, column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Purchase || column == Source ? Qt::AlignLeft : Qt::AlignRight));
    if (role == FigureDelegate::StrongRole)
        return column == Saving;
    if (role == FigureDelegate::ColorRole) {
        if (column == Saving && shown->saving() > 0.005)
            return int(Role::Good);
        if (column == Source)
            return int(shown->estimated ? Role::Warn : Role::Text3);
    }
    if (role == FigureDelegate::IconRole && column == Source && shown->estimated)
        return QStringLiteral("actions/warning");
    if (role == Qt::ToolTipRole)
        return text(shown->remark);
    return {};
}

// The pane

CommitmentsPane::CommitmentsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pools(new QComboBox(this))
    , m_words(new Label({}, TextStyle::Caption, Role::Text3, this))
    , m_plot(new QCustomPlot(this))
    , m_model(new CommitmentModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("commitments"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 0, 0);
    row->setSpacing(18);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 6);
    left->setSpacing(4);
    m_pools->setFixedHeight(26);
    m_pools->setAccessibleName(tr("Capacity"));
    left->addWidget(m_pools);
    m_words->setWordWrap(true);
    left->addWidget(m_words);
    m_plot->setAccessibleName(tr("Hours against the commitment"));
    m_plot->setMinimumSize(160, 60);
    QSizePolicy policy = m_plot->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_plot->setSizePolicy(policy);
    m_plot->hide();
    left->addWidget(m_plot, 1);
    row->addLayout(left, 38);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Ways to commit"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    row->addWidget(m_table, 62);
    connect(m_pools, &QComboBox::activated, this, &CommitmentsPane::showPool);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitmentsPane::showCurve);
    connect(&session, &Session::outcomeChanged, this, &CommitmentsPane::refresh);
    connect(&session, &Session::variantChanged, this, &CommitmentsPane::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, &CommitmentsPane::refresh);
}

void CommitmentsPane::refresh()
{
    m_dirty = true;
    if (isVisible())
        fill();
}

void CommitmentsPane::showEvent(QShowEvent *)
{
    if (m_dirty)
        fill();
}

void CommitmentsPane::fill()
{
    const OutcomePtr outcome = m_session.outcome();
    if (!outcome || !outcome->commitments) {
        if (!m_outcome)
            m_words->setText(tr("The commitments are planned when the month and its uncertainty are simulated."));
        return; // the preview has no plan: what was there stays until the whole answer is there
    }
    m_dirty = false;
    m_outcome = outcome;
    const QString before = m_pools->currentText();
    const QSignalBlocker quiet(m_pools);
    m_pools->clear();
    for (const CommitmentPool &pool : outcome->commitments->pools) {
        QStringList tiers;
        for (const auto &name : pool.tierNames)
            tiers << text(name);
        m_pools->addItem(QStringLiteral("%1: %2").arg(text(pool.name), tiers.join(QStringLiteral(", "))));
    }
    // What was looked at stays; at first the capacity whose load varies most.
    int shown = m_pools->findText(before);
    if (shown < 0) {
        double most = -1;
        for (std::size_t i = 0; i < outcome->commitments->pools.size(); ++i) {
            const auto &utilization = outcome->commitments->pools[i].utilization;
            if (!utilization.empty() && 1 - utilization.back() > most) {
                most = 1 - utilization.back();
                shown = int(i);
            }
        }
    }
    m_pools->setCurrentIndex(shown);
    m_pools->setEnabled(m_pools->count() > 0);
    showPool();
}

void CommitmentsPane::showPool()
{
    const auto &pools = m_outcome->commitments->pools;
    const int index = m_pools->currentIndex();
    if (index < 0 || index >= int(pools.size())) {
        m_model->setOptions({}, {});
        m_words->setText(tr("Nothing in this variant can be committed to."));
        m_plot->hide();
        return;
    }
    const CommitmentPool &pool = pools[std::size_t(index)];
    std::vector<CommitmentOption> options = pool.options;
    if (pool.list == estimate::Commitment::Ec2)
        options.insert(options.end(), m_outcome->commitments->savingsPlans.begin(), m_outcome->commitments->savingsPlans.end());
    m_model->setOptions(std::move(options), m_session.project().currency);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(CommitmentModel::Purchase, QHeaderView::Stretch);
    // A year is what most clients can answer for.
    int row = 0;
    while (m_model->option(row) && m_model->option(row)->years > 1)
        ++row;
    m_table->selectRow(m_model->option(row) ? row : 0);
    showCurve();
}

void CommitmentsPane::showCurve()
{
    const auto &pools = m_outcome->commitments->pools;
    const int index = m_pools->currentIndex();
    const CommitmentOption *option = m_model->option(m_table->currentIndex().row());
    if (index < 0 || index >= int(pools.size()) || !option)
        return;
    const CommitmentPool &pool = pools[std::size_t(index)];
    if (option->model == model::PurchaseModel::SavingsPlan) {
        m_words->setText(tr("One plan of %1 an hour over all instances of the variant; it covers those first that save most.").arg(render::money(option->commitment, {}, 3)));
        return; // the curve of the capacity stays
    }
    m_words->setText(option->level > 0
                         ? tr("Hours of the month in which the first, second … instance runs. Committing to %1 saves %2.")
                               .arg(option->level).arg(render::percent(option->onDemand > 0 ? option->saving() / option->onDemand : 0))
                         : tr("Hours of the month in which the first, second … instance runs. None runs long enough for this commitment."));
    charts::showCommitmentCurve(*m_plot, theme(), {pool.utilization, option->breakEven, option->level});
    m_plot->show();
}

} // namespace headroom::ui
