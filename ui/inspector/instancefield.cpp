#include "instancefield.h"

#include "instanceprices.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/tables.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom::ui {

InstanceModel::InstanceModel(std::vector<const catalog::InstanceType *> types, std::map<std::string, double> prices, QObject *parent)
    : QAbstractTableModel(parent)
    , m_types(std::move(types))
    , m_prices(std::move(prices))
{
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_types.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Type");
    case Vcpu: return tr("vCPU");
    case Memory: return tr("Memory");
    case Network: return tr("Network");
    case Hour: return tr("An hour");
    case Month: return tr("A month");
    default: return {};
    }
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    const catalog::InstanceType &type = *m_types.at(std::size_t(index.row()));
    const auto price = m_prices.find(type.name);
    const double usd = price == m_prices.end() ? -1 : price->second;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == SortRole) {
        switch (index.column()) {
        case Name: return text(type.name);
        case Vcpu: return type.vcpu;
        case Memory: return type.memoryGib;
        case Network: return type.networkBaselineGbps.value_or(0);
        default: return usd < 0 ? 1e9 : usd;
        }
    }
    if (role == Qt::ToolTipRole && usd < 0 && index.column() >= Hour)
        return tr("The price book has no row for this type in the tier's region");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return text(type.name);
    case Vcpu: return type.vcpu > 0 ? QString::number(type.vcpu) : QStringLiteral("–");
    case Memory: return type.memoryGib > 0 ? tr("%1 GiB").arg(type.memoryGib) : QStringLiteral("–");
    case Network: {
        if (!type.networkBaselineGbps)
            return QStringLiteral("–");
        const double burst = type.networkBurstGbps.value_or(*type.networkBaselineGbps);
        return burst > *type.networkBaselineGbps ? tr("%1 – %2 Gbit/s").arg(*type.networkBaselineGbps).arg(burst) : tr("%1 Gbit/s").arg(*type.networkBaselineGbps);
    }
    case Hour: return usd < 0 ? tr("unknown") : QStringLiteral("$%1").arg(usd, 0, 'f', 4);
    case Month: return usd < 0 ? tr("unknown") : render::money(usd * 730);
    default: return {};
    }
}

InstancePicker::InstancePicker(Session &session, const std::string &family, const model::TierId &tierId, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_types(nullptr)
    , m_shown(new QSortFilterProxyModel(this))
{
    const model::Variant *variant = session.variant();
    const model::Tier *tier = variant ? variant->tier(tierId) : nullptr;
    const std::string region = tier ? model::regionOf(*variant, *tier) : std::string();
    setWindowTitle(tr("Instance type"));
    resize(720, 520);
    m_types = new InstanceModel(session.catalog().instanceTypes(family), tier ? hourlyPrices(session.prices(), session.catalog(), *tier, region) : std::map<std::string, double>(), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new Label(tr("Instance type"), render::TextStyle::Heading, render::Role::Text, this));
    column->addWidget(new Label(tr("On-demand prices of the price book in %1, 730 h a month").arg(text(region)), render::TextStyle::Caption, render::Role::Text3, this));
    m_search->setPlaceholderText(tr("Find a type: c5, xlarge …"));
    m_search->setAccessibleName(tr("Find a type"));
    m_search->setFixedHeight(28);
    column->addWidget(m_search);
    m_shown->setSourceModel(m_types);
    m_shown->setSortRole(InstanceModel::SortRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    dressTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InstanceModel::Vcpu, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Instance types"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Outline, {}, tr("Cancel"), this);
    auto *choose = new Button(Button::Kind::Primary, {}, tr("Choose"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(choose, &Button::clicked, this, &QDialog::accept);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &wanted) {
        m_shown->setFilterFixedString(wanted.trimmed());
        if (m_shown->rowCount() > 0)
            m_table->selectRow(0);
    });
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data().toString() == current) {
            m_table->selectRow(row);
            m_table->scrollTo(m_shown->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    m_search->setFocus();
}

QString InstancePicker::chosen() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? row.siblingAtColumn(InstanceModel::Name).data().toString() : QString();
}

InstanceField::InstanceField(Session &session, std::string family, model::TierId tier, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_family(std::move(family))
    , m_tier(std::move(tier))
{
    setFixedHeight(26);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &InstanceField::pick);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void InstanceField::setValue(const QString &name)
{
    m_value = name;
    const auto *type = m_session.catalog().instanceType(name.toStdString());
    setToolTip(type ? tr("%1 vCPU, %2 GiB").arg(type->vcpu).arg(type->memoryGib) : QString());
    setAccessibleDescription(name);
    update();
}

void InstanceField::pick()
{
    auto *picker = new InstancePicker(m_session, m_family, m_tier, m_value, window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        if (const QString name = picker->chosen(); !name.isEmpty() && name != m_value)
            emit chosen(name);
    });
    picker->open();
}

void InstanceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(hasFocus() ? render::Role::Focus : underMouse() ? render::Role::BorderStrong : render::Role::Border), hasFocus() ? 2 : 1));
    painter.setBrush(color(render::Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QFont shown = theme().font(render::TextStyle::Body);
    shown.setItalic(m_value.isEmpty());
    painter.setFont(shown);
    painter.setPen(color(m_value.isEmpty() ? render::Role::Text3 : render::Role::Text));
    drawElided(painter, QRectF(8, 0, width() - 32, height()), Qt::AlignVCenter | Qt::AlignLeft, m_value.isEmpty() ? tr("Mixed") : m_value);
    drawIcon(painter, QStringLiteral("actions/chevron-down"), QRectF(width() - 20, height() / 2.0 - 6, 12, 12), color(render::Role::Text3));
}

} // namespace headroom::ui
