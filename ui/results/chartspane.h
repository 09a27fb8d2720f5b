#pragma once

#include <QList>
#include <QWidget>

class QCustomPlot;

namespace headroom::ui {

class Session;

/// Traffic, replicas, utilization and latency over the month; the four share their time axis. Drawn only while visible.
class ChartsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsPane(Session &, QWidget *parent = nullptr);

    [[nodiscard]] const QList<QCustomPlot *> &plots() const { return m_plots; }

protected:
    void showEvent(QShowEvent *) override;

private:
    void refresh();
    void fill();

    Session &m_session;
    QList<QCustomPlot *> m_plots;
    bool m_dirty = true;
};

} // namespace headroom::ui
