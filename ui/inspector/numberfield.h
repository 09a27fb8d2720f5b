#pragma once

#include <QLineEdit>

#include <optional>

namespace headroom::ui {

/// A number with its unit inside at the right. Commits on Enter, on leaving, and with the arrow keys; what cannot be
/// accepted stays visible with a red border and the reason, and changes nothing.
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    void setUnit(const QString &);
    void setRange(double minimum, double maximum); ///< inclusive, in the unit shown; equal = unbounded
    void setStep(double step) { m_step = step; } ///< 0 = automatic
    void setInteger(bool on) { m_integer = on; }
    void setDigits(int digits) { m_digits = digits; } ///< significant ones that are shown; the value keeps all of its own
    void setGrouped(bool on) { m_grouped = on; } ///< "120,000" while it is not being edited
    void setFactor(double factor) { m_factor = factor; } ///< shown = stored × factor (100 for percent)

    void setValue(double stored); ///< does not emit
    void setMixed(); ///< several elements with different values
    void setUnset(const QString &placeholder); ///< no value; the placeholder says what holds then
    [[nodiscard]] std::optional<double> value() const { return m_value; } ///< last accepted, as stored
    [[nodiscard]] QString problem() const { return m_problem; } ///< why the text is not accepted; empty = it is

signals:
    void committed(double stored);
    void cleared(); ///< emptied, where setUnset() was used
    void problemChanged(const QString &);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    void commit();
    void stepBy(int steps);
    void showValue();
    void setProblem(const QString &);

    QString m_unit, m_problem;
    [[nodiscard]] QString display(double stored) const;
    int m_digits = 9;
    double m_minimum = 0, m_maximum = 0, m_step = 0, m_factor = 1;
    bool m_integer = false, m_optional = false, m_grouped = false;
    std::optional<double> m_value;
};

} // namespace headroom::ui
