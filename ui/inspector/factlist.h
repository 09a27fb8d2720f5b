#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

namespace headroom::ui {

/// Names left, figures right: facts one cannot edit.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(QList<std::pair<QString, QString>>);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QList<std::pair<QString, QString>> m_facts;
};

} // namespace headroom::ui
