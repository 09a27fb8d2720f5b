#pragma once

#include <look/explanation.h>

#include <estimate/estimate.h>

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// Why a line of the bill is what it is.
[[nodiscard]] Explanation explain(const estimate::LineItem &, const model::Currency &);
/// Whether a price came from a published list, in words for a table.
[[nodiscard]] QString provenanceText(pricing::Provenance);

/// Lines of a bill for the inspector: component and derivation left, amount right, total below; a click explains.
class CostLines : public QWidget
{
    Q_OBJECT
public:
    explicit CostLines(QWidget *parent = nullptr);
    void setLines(std::vector<estimate::LineItem>, std::vector<estimate::Unpriced>, const model::Currency &);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    [[nodiscard]] QRectF lineRect(int index) const;
    void explainLine(int index);

    std::vector<estimate::LineItem> m_lines;
    std::vector<estimate::Unpriced> m_unpriced;
    model::Currency m_currency;
    int m_hovered = -1, m_focused = 0;
};

} // namespace headroom::ui
