#include "numbergrid.h"

#include "numberfield.h"

#include <look/appearance.h>
#include <look/label.h>
#include <look/paint.h>

#include <QGridLayout>
#include <QPainter>

namespace headroom::ui {
namespace {

/// Elided, with the whole name as tooltip.
class RowName : public QWidget
{
public:
    RowName(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
    {
        setToolTip(name);
        setMinimumWidth(64);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] QSize sizeHint() const override { return {100, 24}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont small = theme().font(render::TextStyle::Body);
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(color(render::Role::Text2));
        drawElided(painter, rect(), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }

private:
    QString m_name;
};

} // namespace

NumberGrid::NumberGrid(const QStringList &rows, const QList<Column> &columns, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 4, 2);
    grid->setHorizontalSpacing(5);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    for (int c = 0; c < columns.size(); ++c) {
        const Column &column = columns[c];
        auto *head = new Label(column.unit.isEmpty() ? column.label : tr("%1, %2", "figure, unit").arg(column.label, column.unit), render::TextStyle::Caption, render::Role::Text3, this);
        head->setToolTip(column.help);
        head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        head->setWordWrap(true);
        grid->addWidget(head, 0, c + 1);
        grid->setColumnStretch(c + 1, 2);
    }
    for (int r = 0; r < rows.size(); ++r) {
        auto *name = new RowName(rows[r], this);
        grid->addWidget(name, r + 1, 0);
        QList<NumberField *> fields;
        for (int c = 0; c < columns.size(); ++c) {
            const Column &column = columns[c];
            auto *field = new NumberField(this);
            field->setFixedHeight(24);
            field->setDigits(4);
            field->setFactor(column.factor);
            field->setRange(column.minimum * column.factor, column.maximum * column.factor);
            field->setAccessibleName(tr("%1, %2").arg(rows[r], column.label));
            grid->addWidget(field, r + 1, c + 1);
            connect(field, &NumberField::committed, this, [this, r, c](double value) { emit committed(r, c, value); });
            connect(field, &NumberField::cleared, this, [this, r, c] { emit cleared(r, c); });
            fields << field;
        }
        m_fields << fields;
    }
}

void NumberGrid::setValue(int row, int column, std::optional<double> value, const QString &placeholder)
{
    NumberField *field = m_fields[row][column];
    if (field->hasFocus() && field->isModified())
        return;
    if (value)
        field->setValue(*value);
    else
        field->setUnset(placeholder);
}

NumberField *NumberGrid::field(int row, int column) const
{
    return m_fields[row][column];
}

} // namespace headroom::ui
