#pragma once

#include <QWidget>

namespace headroom::ui {

/// Above a diagram of the comparison: line sample, name, verdict chip, cost.
class VariantHead : public QWidget
{
    Q_OBJECT
public:
    VariantHead(bool dashed, QWidget *parent = nullptr);
    void show(const QString &name, const QString &cost, int missed, int levels);
    void showPending(const QString &name);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    bool m_dashed;
    QString m_name, m_cost;
    int m_missed = 0, m_levels = -1;
};

} // namespace headroom::ui
