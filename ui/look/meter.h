#pragma once

#include <QWidget>

namespace headroom::ui {

/// "Network ▇▇▇▇│▁ 66 %": one resource's load as label, capacity bar and figure.
class Meter : public QWidget
{
    Q_OBJECT
public:
    explicit Meter(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &);
    void setValue(double utilization, double target = -1);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override { return {200, 20}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 20}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_label;
    double m_value = 0, m_target = -1;
};

} // namespace headroom::ui
