#include "loadtestspane.h"

#include "resultmodels.h"

#include <inspector/edits.h>
#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/tables.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <exchange/jmeter.h>
#include <planning/capacity.h>

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <qcustomplot.h>

#include <algorithm>

namespace headroom::ui {
namespace {

constexpr double errorsThatSpoil = 0.01;

std::string today() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

} // namespace

LoadTestsPane::LoadTestsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LoadTestModel(this))
    , m_table(new QTableView(this))
    , m_plot(new QCustomPlot(this))
    , m_content(new QStackedWidget(this))
    , m_note(new Label({}, render::TextStyle::Caption, render::Role::Text3, this))
    , m_keep(new Button(Button::Kind::Outline, QStringLiteral("actions/save"), tr("Keep today's test"), this))
    , m_import(new Button(Button::Kind::Plain, QStringLiteral("actions/import"), tr("Import JMeter…"), this))
    , m_calibrate(new Button(Button::Kind::Plain, QStringLiteral("actions/fix"), tr("Calibrate"), this))
    , m_remove(new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), {}, this))
{
    setObjectName(QStringLiteral("loadtests"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Load tests"));
    m_plot->setAccessibleName(tr("Users carried, test by test"));
    m_plot->setMinimumSize(160, 60);
    m_keep->setToolTip(tr("Keep the load test of this variant as it is now, to compare later ones with"));
    m_import->setToolTip(tr("Keep the results of a load generator (.jtl, CSV or XML) as a test of this variant"));
    m_calibrate->setToolTip(tr("Multiply the CPU demands of the tested tier so that the selected test is met"));
    m_remove->setToolTip(tr("Remove the selected test"));
    m_remove->setAccessibleName(tr("Remove the selected test"));
    for (Button *button : {m_keep, m_import, m_calibrate, m_remove})
        button->setHeight(26);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_keep);
    bar->addWidget(m_import);
    bar->addWidget(m_calibrate);
    bar->addWidget(m_remove);
    bar->addSpacing(8);
    bar->addWidget(m_note, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(6);
    left->addLayout(bar);
    left->addWidget(m_content, 1);
    auto *empty = new Label(tr("No load test of this variant is kept yet. Keep today's, change the architecture or import a measurement, and see here what became better or worse."),
                            render::TextStyle::Body, render::Role::Text3, this);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    m_content->addWidget(empty);
    m_content->addWidget(m_table);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 14, 6);
    row->setSpacing(20);
    row->addLayout(left, 3);
    row->addWidget(m_plot, 2);

    connect(m_keep, &Button::clicked, this, &LoadTestsPane::keep);
    connect(m_calibrate, &Button::clicked, this, &LoadTestsPane::calibrate);
    connect(m_import, &Button::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Import results of JMeter"), {}, tr("JMeter results (*.jtl *.csv *.xml)"));
        if (!file.isEmpty())
            import(file);
    });
    connect(m_remove, &Button::clicked, this, [this] {
        const model::LoadTest *test = selected();
        if (!test)
            return;
        (void)editProject(m_session, tr("Remove load test"), 0, [id = test->id](model::Project &project) {
            std::erase_if(project.loadTests, [&](const model::LoadTest &each) { return each.id == id; });
        });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LoadTestsPane::enable);
    connect(&session, &Session::outcomeChanged, this, &LoadTestsPane::refresh);
    connect(&session, &Session::variantChanged, this, &LoadTestsPane::refresh);
    connect(&session.document(), &document::Document::changed, this, &LoadTestsPane::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, &LoadTestsPane::refresh);
    enable();
}

void LoadTestsPane::refresh()
{
    m_dirty = true;
    if (isVisible())
        fill();
}

void LoadTestsPane::showEvent(QShowEvent *)
{
    if (m_dirty)
        fill();
}

void LoadTestsPane::fill()
{
    m_dirty = false;
    m_model->setTests(m_session.project(), m_session.variantId());
    m_content->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(LoadTestModel::Name, QHeaderView::Stretch);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowCount() - 1);

    charts::TestDrift chart;
    constexpr qsizetype mostBars = 8;
    const auto &all = m_model->drift();
    for (std::size_t i = all.size() > mostBars ? all.size() - mostBars : 0; i < all.size(); ++i) {
        const planning::Drift &one = all[i];
        chart.tests.append({text(one.test->name.empty() ? one.test->id : one.test->name), text(one.test->date), one.test->users, one.p95Ms, one.worse});
    }
    if (const OutcomePtr outcome = m_session.outcome())
        chart.expectedUsers = outcome->run.summary.peakUsers;
    m_plot->setVisible(!chart.tests.isEmpty());
    if (!chart.tests.isEmpty())
        charts::showTestDrift(*m_plot, theme(), chart);
    enable();
}

void LoadTestsPane::enable()
{
    const OutcomePtr outcome = m_session.outcome();
    const model::LoadTest *test = selected();
    m_keep->setEnabled(outcome && outcome->capacity.maxUsers > 0 && !m_session.isPreview() && !m_session.isStale());
    m_import->setEnabled(!m_reading && m_session.variant());
    m_calibrate->setEnabled(test && !test->tier.empty() && test->replicas > 0 && test->users > 0 && test->origin == model::LoadTest::Origin::Stated);
    m_remove->setEnabled(test != nullptr);
    m_note->setText(m_reading ? tr("Reading the results …") : QString());
}

const model::LoadTest *LoadTestsPane::selected() const
{
    const int row = m_table->currentIndex().row();
    const auto &all = m_model->drift();
    return row >= 0 && std::size_t(row) < all.size() ? all[std::size_t(row)].test : nullptr;
}

void LoadTestsPane::add(model::LoadTest test, const QString &undoText)
{
    if (auto done = editProject(m_session, undoText, 0, [&](model::Project &project) { project.loadTests.push_back(std::move(test)); }); !done)
        emit problem(undoText, done.error());
}

void LoadTestsPane::keep()
{
    const OutcomePtr outcome = m_session.outcome();
    const model::Variant *variant = m_session.variant();
    if (!outcome || !variant)
        return;
    const std::string name = tr("Test %1").arg(m_model->rowCount() + 1).toStdString();
    add(planning::stored(outcome->capacity, *variant, m_session.scenarioId(), planning::freeTestId(m_session.project(), name), name, today()), tr("Keep load test"));
}

void LoadTestsPane::import(const QString &file)
{
    using Read = Result<exchange::JMeterResults>;
    m_reading = true;
    enable();
    auto *watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcher<Read>::finished, this, [this, watcher, file, variant = m_session.variantId()] {
        watcher->deleteLater();
        m_reading = false;
        const Read results = watcher->result();
        if (!results) {
            emit problem(tr("The results cannot be imported"), results.error());
        } else if (results->points.empty()) {
            emit problem(tr("The results cannot be imported"),
                        {ErrorCode::InvalidInput, "No number of users was held for 5 s with 20 samples; test each load for longer.", file.toStdString()});
        } else {
            model::LoadTest test;
            test.name = QFileInfo(file).completeBaseName().toStdString();
            test.id = planning::freeTestId(m_session.project(), test.name);
            test.variant = variant;
            test.origin = model::LoadTest::Origin::Imported;
            test.date = results->date.empty() ? today() : results->date;
            test.points = results->points;
            for (const model::LoadTestPoint &point : test.points)
                if (point.errorRate <= errorsThatSpoil) {
                    test.users = std::max(test.users, point.users);
                    test.rps = std::max(test.rps, point.rps);
                }
            add(std::move(test), tr("Import load test"));
        }
        enable();
    });
    watcher->setFuture(QtConcurrent::run([path = file.toStdString()] { return exchange::readJMeter(path); }));
}

void LoadTestsPane::calibrate()
{
    const model::LoadTest *test = selected();
    if (!test)
        return;
    const auto result = planning::calibrate(m_session.project(), *test, m_session.scenarioId(), m_session.catalog());
    if (!result) {
        emit problem(tr("The demands cannot be calibrated"), result.error());
        return;
    }
    const model::TierId tier = test->tier;
    const std::string note = tr("Calibrated by load test %1: × %2").arg(text(test->id)).arg(result->factor, 0, 'f', 4).toStdString();
    const model::Project after = planning::withCalibration(m_session.project(), tier, result->factor, note);
    document::Document &document = m_session.document();
    document.beginMacro(tr("Calibrate demands"));
    for (const model::Variant &variant : after.variants)
        if (const model::Tier *changed = variant.tier(tier))
            if (auto done = document.update(variant.id, {{*changed}, {}, {}}, tr("Calibrate demands")); !done)
                emit problem(tr("The demands cannot be calibrated"), done.error());
    document.endMacro();
}

} // namespace headroom::ui
