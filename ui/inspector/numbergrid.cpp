#include "numbergrid.h"

#include "numberfield.h"

#include <look/label.h>

#include <QGridLayout>

namespace headroom::ui {

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
        auto *name = new Label(rows[r], render::TextStyle::Body, render::Role::Text2, this);
        name->setPixelSize(12);
        name->setMinimumWidth(20);
        name->setToolTip(rows[r]);
        grid->addWidget(name, r + 1, 0);
        QList<NumberField *> fields;
        for (int c = 0; c < columns.size(); ++c) {
            const Column &column = columns[c];
            auto *field = new NumberField(this);
            field->setFixedHeight(24);
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
