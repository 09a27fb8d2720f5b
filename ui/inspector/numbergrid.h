#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace headroom::ui {

class NumberField;

/// A small table of numbers that are edited in place: one row a request class, one column a figure.
class NumberGrid : public QWidget
{
    Q_OBJECT
public:
    struct Column
    {
        QString label, help;
        QString unit;
        double minimum = 0, maximum = 0; ///< as stored
        double factor = 1;
    };

    NumberGrid(const QStringList &rows, const QList<Column> &columns, QWidget *parent = nullptr);
    /// Absent = not set; the placeholder stands in its place.
    void setValue(int row, int column, std::optional<double>, const QString &placeholder = QStringLiteral("–"));
    [[nodiscard]] NumberField *field(int row, int column) const;

signals:
    void committed(int row, int column, double value);
    void cleared(int row, int column);

private:
    QList<QList<NumberField *>> m_fields;
};

} // namespace headroom::ui
