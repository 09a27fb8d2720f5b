#pragma once

#include <QWidget>

class QCustomPlot;

namespace headroom::ui {

class Label;
class Session;

/// What moves the bill: the tornado of the uncertain inputs, and in words where the range comes from.
class RangePane : public QWidget
{
    Q_OBJECT
public:
    explicit RangePane(Session &, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *) override;

private:
    void refresh();
    void fill();

    Session &m_session;
    Label *m_title, *m_words;
    QCustomPlot *m_plot;
    bool m_dirty = true;
};

} // namespace headroom::ui
