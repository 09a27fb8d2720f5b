#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>
#include <utility>

namespace headroom::ui {

/// Why a number is what it is: formula, inputs, source.
struct Explanation
{
    QString title, figure;
    QString formula; ///< shown in the mono font; may be empty
    QList<std::pair<QString, QString>> rows; ///< name, value
    QString remark; ///< a sentence below; may be empty
    QString tier; ///< id of the tier it is about: offers "Show tier"
};

/// Shows an explanation beside what was clicked; Escape or a click elsewhere closes it.
class ExplanationPopover : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationPopover(const Explanation &, QWidget *parent = nullptr);

    /// Opens below (or above) the rectangle, given in global coordinates, and deletes itself when closed.
    void open(const QRect &globalAnchor);

signals:
    void tierRequested(const QString &tierId);

protected:
    void paintEvent(QPaintEvent *) override;
};

} // namespace headroom::ui
