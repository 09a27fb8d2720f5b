#pragma once

#include "comparison.h"

#include <QWidget>

namespace headroom::ui {

/// The key figures of two variants with their difference.
class FigureTable : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);
    void setFigures(const QString &firstName, const QString &secondName, QList<ComparedFigure>);
    [[nodiscard]] const QList<ComparedFigure> &figures() const { return m_figures; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {380, 260}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_firstName, m_secondName;
    QList<ComparedFigure> m_figures;
};

} // namespace headroom::ui
