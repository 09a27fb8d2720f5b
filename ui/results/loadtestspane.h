#pragma once

#include <base/result.h>
#include <model/project.h>

#include <QWidget>

class QCustomPlot;
class QStackedWidget;
class QTableView;

namespace headroom::ui {

class Button;
class Label;
class LoadTestModel;
class Session;

/// The load tests that the project keeps of the shown variant: a table, how they drift, and what can be done with them.
class LoadTestsPane : public QWidget
{
    Q_OBJECT
public:
    explicit LoadTestsPane(Session &, QWidget *parent = nullptr);

    /// Keeps today's load test of the variant in the project.
    void keep();
    /// Reads results of JMeter on a worker thread and keeps them; `problem` says what is wrong.
    void import(const QString &file);
    /// Multiplies the demands of the tested tier so that the selected test's point is met, in every variant, as one undo step.
    void calibrate();

signals:
    void problem(const QString &title, const headroom::Error &);

protected:
    void showEvent(QShowEvent *) override;

private:
    void refresh();
    void fill();
    void enable();
    void add(model::LoadTest, const QString &undoText);
    [[nodiscard]] const model::LoadTest *selected() const;

    Session &m_session;
    LoadTestModel *m_model;
    QTableView *m_table;
    QCustomPlot *m_plot;
    QStackedWidget *m_content;
    Label *m_note;
    Button *m_keep, *m_import, *m_calibrate, *m_remove;
    bool m_dirty = true, m_reading = false;
};

} // namespace headroom::ui
