#pragma once

#include <planning/run.h>

#include <QWidget>

namespace headroom::ui {

class Label;

/// The worst remark of the run about what is selected, on a tinted ground.
class FindingBox : public QWidget
{
    Q_OBJECT
public:
    explicit FindingBox(QWidget *parent = nullptr);
    void setRemark(const planning::Remark *); ///< null hides it

protected:
    void paintEvent(QPaintEvent *) override;

private:
    planning::Remark::Severity m_severity = planning::Remark::Severity::Info;
    Label *m_title, *m_text;
};

/// Colour of the word and name of the icon for a severity.
struct SeverityLook { QString icon, word; int inkRole, groundRole; };
[[nodiscard]] SeverityLook lookOf(planning::Remark::Severity);

} // namespace headroom::ui
