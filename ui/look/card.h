#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace headroom::ui {

class Label;

/// A rounded panel with a title row and content: what pages outside the canvas are made of.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &);
    void setCaption(const QString &); ///< beside the title, small
    void addToHead(QWidget *);        ///< at the right end of the title row
    void setContent(QWidget *, int stretch = 1);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Label *m_title, *m_caption;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};

} // namespace headroom::ui
