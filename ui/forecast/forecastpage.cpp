#include "forecastpage.h"

#include "derivationchain.h"
#include "eventform.h"
#include "eventkinds.h"
#include "monthcalendar.h"
#include "weekcurve.h"
#include "weekshapes.h"

#include <inspector/edits.h>
#include <look/appearance.h>
#include <look/button.h>
#include <look/card.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/segments.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <render/format.h>
#include <render/language.h>
#include <traffic/forecast.h>
#include <traffic/shape.h>
#include <traffic/tracefile.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

constexpr qint64 largestTrace = 64LL << 20; ///< bytes, as readTrace takes them
constexpr double plotStepSeconds = 600;     ///< fine enough for a month on a screen, and at once

} // namespace

ForecastPage::ForecastPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_summary(new Label({}, TextStyle::Body, Role::Text3))
    , m_remark(new Label({}, TextStyle::Caption, Role::Warn))
    , m_chain(new DerivationChain(session))
    , m_monthCard(new Card(tr("The month that will be simulated")))
    , m_shapes(new Segments)
    , m_week(new WeekCurve)
    , m_calendar(new MonthCalendar)
    , m_month(new QCustomPlot)
    , m_form(new EventForm(session))
{
    setAccessibleName(tr("Forecast"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(makeHead());
    auto *chain = new Card({}, this);
    chain->setContent(m_chain);
    chain->setContent(m_remark, 0);
    m_remark->setWordWrap(true);
    column->addWidget(chain);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    auto *week = m_weekCard = new Card(tr("Ordinary week"), this);
    QStringList shapes;
    for (const WeekShape &shape : weekShapes())
        shapes << shape.name;
    m_shapes->setItems(shapes);
    m_shapes->setCurrent(-1);
    m_shapes->setAccessibleName(tr("Shape of the week"));
    week->addToHead(m_shapes);
    week->setContent(m_week);
    auto *calendar = new Card(tr("Campaigns and events"), this);
    auto *add = new Button(Button::Kind::Outline, QStringLiteral("actions/add"), tr("Event"), calendar);
    add->setAccessibleName(tr("Add an event"));
    calendar->addToHead(add);
    calendar->setContent(m_calendar);
    connect(add, &Button::clicked, this, [this, add] {
        const double quarter = m_session.scenario() ? std::floor(m_session.scenario()->horizonHours / 4) : 0;
        addEvent(quarter, add->mapToGlobal(QPoint(0, add->height() + 2)));
    });
    upper->addWidget(week, 54);
    upper->addWidget(calendar, 46);
    column->addLayout(upper, 52);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    m_monthCard->setCaption(tr("simultaneous users, expected and P10 – P90"));
    m_month->setAccessibleName(tr("The month that will be simulated"));
    m_month->setMinimumHeight(120);
    m_monthCard->setContent(m_month);
    auto *event = new Card(tr("Event"), this);
    auto *scroll = new QScrollArea(event);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    event->setContent(scroll);
    event->setFixedWidth(300);
    lower->addWidget(m_monthCard, 1);
    lower->addWidget(event);
    column->addLayout(lower, 48);

    connectEditors();
    connect(&session, &Session::scenarioChanged, this, &ForecastPage::refresh);
    connect(&session, &Session::variantChanged, this, &ForecastPage::refresh);
    connect(&session.document(), &document::Document::changed, this, [this](const document::ProjectChange &change) {
        if (change.everything || change.project || change.variantList)
            refresh();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        refresh();
        update();
    });
}

QWidget *ForecastPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = new Button(Button::Kind::Plain, QStringLiteral("actions/chevron-left"), tr("Canvas"), head);
    back->setToolTip(tr("Back to the canvas (Escape)"));
    connect(back, &Button::clicked, this, &ForecastPage::closed);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setProperty("heading", true);
    m_name->setFixedHeight(30);
    m_name->setAccessibleName(tr("Name of the scenario"));
    names->addWidget(m_name);
    names->addWidget(m_summary);
    m_summary->setPadding({3, 0, 0, 0});
    m_traceMenu = new QMenu(this);
    connect(m_traceMenu->addAction(tr("From a CSV file…")), &QAction::triggered, this, &ForecastPage::chooseTrace);
    connect(m_traceMenu->addAction(tr("Back to the week")), &QAction::triggered, this, &ForecastPage::dropTrace);
    m_trace = new Button(Button::Kind::Outline, QStringLiteral("actions/import"), tr("Replay a trace"), head);
    m_trace->setMenu(m_traceMenu);
    auto *duplicate = new Button(Button::Kind::Outline, QStringLiteral("actions/duplicate"), tr("Duplicate scenario"), head);
    m_remove = new Button(Button::Kind::Outline, QStringLiteral("actions/delete"), tr("Delete"), head);
    m_remove->setAccessibleName(tr("Delete the scenario"));
    connect(duplicate, &Button::clicked, this, &ForecastPage::duplicateScenario);
    connect(m_remove, &Button::clicked, this, &ForecastPage::removeScenario);
    row->addWidget(back);
    row->addLayout(names, 1);
    row->addWidget(m_trace);
    row->addWidget(duplicate);
    row->addWidget(m_remove);
    return head;
}

void ForecastPage::connectEditors()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string name = m_name->text().trimmed().toStdString();
        if (!name.empty())
            (void)editScenario(m_session, tr("Rename scenario"), mergeIdOf("scenario.name"), [&](model::Scenario &s) { s.name = name; });
    });
    connect(m_shapes, &Segments::activated, this, &ForecastPage::applyShape);
    connect(m_week, &WeekCurve::profileChanged, this, [this](const model::WeekProfile &profile, int gesture) {
        (void)editScenario(m_session, tr("Change the week"), mergeIdOf("week." + std::to_string(gesture)),
                           [&](model::Scenario &s) { s.profile = profile; });
    });
    const auto change = [this](const QString &undoText, const std::string &id, int gesture,
                               const std::function<void(model::ScenarioEvent &)> &edit) {
        (void)editScenario(m_session, undoText, mergeIdOf("calendar." + std::to_string(gesture)), [&](model::Scenario &s) {
            const auto found = std::ranges::find(s.events, id, &model::ScenarioEvent::id);
            if (found != s.events.end())
                edit(*found);
        });
    };
    connect(m_calendar, &MonthCalendar::currentChanged, m_form, &EventForm::show);
    connect(m_calendar, &MonthCalendar::moved, this, [change](const std::string &id, double hour, int gesture) {
        change(tr("Move event"), id, gesture, [hour](auto &e) { e.startHour = hour; });
    });
    connect(m_calendar, &MonthCalendar::stretched, this, [change](const std::string &id, double hours, int gesture) {
        change(tr("Stretch event"), id, gesture,
               [hours](auto &e) { e.holdMinutes = std::max(0.0, hours * 60 - e.rampMinutes - e.decayMinutes); });
    });
    connect(m_calendar, &MonthCalendar::addRequested, this, &ForecastPage::addEvent);
    connect(m_calendar, &MonthCalendar::removeRequested, this, &ForecastPage::removeEvent);
    connect(m_form, &EventForm::removeRequested, this, &ForecastPage::removeEvent);
}

void ForecastPage::applyShape(int index)
{
    const auto shapes = weekShapes();
    if (index >= 0 && index < shapes.size())
        (void)editScenario(m_session, tr("Choose the shape of the week"), 0,
                           [&](model::Scenario &s) { s.profile = shapes[index].profile; });
}

void ForecastPage::addEvent(double hour, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EventKind &kind : eventKinds()) {
        if (kind.kind == model::ScenarioEvent::Kind::ZoneLoss)
            menu->addSeparator();
        QAction *choice = menu->addAction(menuIcon(kind.icon), kind.name);
        choice->setToolTip(kind.purpose);
        connect(choice, &QAction::triggered, this, [this, hour, which = kind.kind] {
            const model::Scenario *scenario = m_session.scenario();
            if (!scenario)
                return;
            const auto event = newEvent(which, hour, m_session.project(), *scenario, m_session.variant());
            (void)editScenario(m_session, tr("Add %1").arg(render::inSentence(eventKind(which).name)), 0,
                               [&](model::Scenario &s) { s.events.push_back(event); });
            m_calendar->setCurrent(event.id);
            m_form->show(event.id);
        });
    }
    menu->popup(globalPosition);
}

void ForecastPage::removeEvent(const std::string &id)
{
    (void)editScenario(m_session, tr("Remove event"), 0,
                       [&](model::Scenario &s) { std::erase_if(s.events, [&](const auto &e) { return e.id == id; }); });
    m_form->show({});
}

void ForecastPage::chooseTrace()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Replay a trace"), {}, tr("Measured series (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        replayTrace(file);
}

bool ForecastPage::replayTrace(const QString &file)
{
    const auto refuse = [&](const Error &error) {
        emit problem(tr("%1 cannot be replayed").arg(QFileInfo(file).fileName()), error);
        return false;
    };
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return refuse(Error{ErrorCode::NotFound, opened.errorString().toStdString(), file.toStdString()});
    if (opened.size() > largestTrace)
        return refuse(Error{ErrorCode::InvalidInput, "The file is larger than 64 MiB; export the part or the column that is needed.",
                            file.toStdString()});
    const QByteArray bytes = opened.readAll();
    auto trace = traffic::readTrace({bytes.constData(), std::size_t(bytes.size())});
    if (!trace)
        return refuse(trace.error());
    trace->name = QFileInfo(file).completeBaseName().toStdString();
    trace->source = QFileInfo(file).fileName().toStdString();
    const auto done = editScenario(m_session, tr("Replay a trace"), 0, [&](model::Scenario &scenario) {
        const double visits = scenario.visitsPerMonth, horizon = scenario.horizonHours;
        const std::string start = scenario.startDate;
        scenario = traffic::withTrace(std::move(scenario), std::move(*trace), visits);
        if (horizon > 0) { // the events were planned for this month; a longer series is cut, a shorter one repeats
            scenario.horizonHours = horizon;
            scenario.startDate = start;
        }
    });
    return done ? true : refuse(done.error());
}

void ForecastPage::dropTrace()
{
    (void)editScenario(m_session, tr("Back to the week"), 0, [](model::Scenario &scenario) { scenario.trace.reset(); });
}

void ForecastPage::duplicateScenario()
{
    const model::Scenario *current = m_session.scenario();
    if (!current)
        return;
    model::Scenario copy = *current;
    copy.name = tr("%1 copy").arg(text(current->name)).toStdString();
    const std::string base = copy.id.value;
    for (int n = 2; m_session.project().scenario(copy.id); ++n)
        copy.id = model::ScenarioId(base + "-" + std::to_string(n));
    const model::ScenarioId id = copy.id;
    if (editProject(m_session, tr("Duplicate scenario"), 0, [&](model::Project &project) { project.scenarios.push_back(std::move(copy)); }))
        m_session.setScenario(id);
    m_name->setFocus();
    m_name->selectAll();
}

void ForecastPage::removeScenario()
{
    const auto &scenarios = m_session.project().scenarios;
    if (scenarios.size() < 2)
        return;
    const model::ScenarioId gone = m_session.scenarioId();
    const auto other = std::ranges::find_if(scenarios, [&](const auto &s) { return s.id != gone; });
    m_session.setScenario(other->id);
    (void)editProject(m_session, tr("Delete scenario"), 0,
                      [&](model::Project &project) { std::erase_if(project.scenarios, [&](const auto &s) { return s.id == gone; }); });
}

void ForecastPage::refresh()
{
    const model::Scenario *scenario = m_session.scenario();
    if (!scenario || !isVisible())
        return;
    if (!m_name->hasFocus())
        m_name->setText(text(scenario->name));
    m_remove->setEnabled(m_session.project().scenarios.size() > 1);
    m_calendar->setScenario(*scenario);
    m_form->show(m_calendar->current());
    showWeek();
    showMonth();
}

void ForecastPage::showWeek()
{
    const model::Scenario &scenario = *m_session.scenario();
    const double perSecond = scenario.visitsPerMonth * (1 + scenario.growth) * scenario.pagesPerVisit / (730.0 * 3600);
    m_week->setProfile(scenario.profile, perSecond * scenario.thinkSeconds);
    int current = -1;
    const auto shapes = weekShapes();
    for (int i = 0; i < shapes.size(); ++i) {
        if (shapes[i].profile.hours == scenario.profile.hours && shapes[i].profile.days == scenario.profile.days)
            current = i;
    }
    m_shapes->setCurrent(current);
    const bool traced = scenario.trace.has_value();
    m_traceMenu->actions().last()->setEnabled(traced);
    m_week->setEnabled(!traced);
    m_weekCard->setCaption(traced ? tr("replaced by %1: %n value(s) of %2 s", nullptr, int(scenario.trace->values.size()))
                                        .arg(text(scenario.trace->name))
                                        .arg(scenario.trace->stepSeconds)
                                  : tr("simultaneous users; pull at the curve or at a day"));
    // A trace's own week stands behind the curve that it replaces.
    std::vector<double> ghost;
    if (traced) {
        if (const auto forecast = traffic::forecast(scenario, m_session.project().classes, 3600); forecast && forecast->steps() >= 168) {
            const QDateTime start = momentOf(scenario.startDate, 0);
            const std::size_t lead = start.isValid() ? std::size_t(8 - start.date().dayOfWeek()) % 7 * 24 : 0;
            for (std::size_t hour = 0; hour < 168; ++hour)
                ghost.push_back(forecast->pageViewsPerSecond[(lead + hour) % forecast->steps()] * scenario.thinkSeconds);
        }
    }
    m_week->setGhost(std::move(ghost));
}

void ForecastPage::showMonth()
{
    const model::Scenario &scenario = *m_session.scenario();
    const auto forecast = traffic::forecast(scenario, m_session.project().classes, plotStepSeconds);
    if (!forecast) {
        m_remark->setText(text(forecast.error().message));
        m_remark->show();
        m_month->clearPlottables();
        m_month->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    std::vector<float> users(forecast->steps()), low(users.size()), high(users.size());
    for (std::size_t step = 0; step < users.size(); ++step) {
        const double expected = forecast->pageViewsPerSecond[step] * scenario.thinkSeconds + forecast->campaignUsers[step];
        users[step] = float(expected);
        low[step] = float(expected * (1 - scenario.uncertainty));
        high[step] = float(expected * (1 + scenario.uncertainty));
    }
    charts::TimeChart chart;
    chart.unit = tr("users");
    chart.startDate = text(scenario.startDate);
    chart.stepSeconds = plotStepSeconds;
    charts::Series series;
    series.name = tr("Users");
    series.values = &users;
    series.low = &low;
    series.high = &high;
    chart.series = {series};
    for (const auto &event : scenario.events) {
        for (const double hour : traffic::occurrences(event, scenario.horizonHours))
            chart.bands.append({hour, hour + lengthHours(event), hour > event.startHour ? QString() : text(event.name)});
    }
    charts::showTimeChart(*m_month, theme(), chart);
    const traffic::Derivation &d = forecast->derivation;
    m_chain->show(scenario, d);
    const double visits = d.visitsPerMonth * scenario.horizonHours / 730 + d.campaignVisits;
    m_summary->setText(tr("%1 visits, campaigns included; the busiest moment is %2 with %3 users")
                           .arg(render::number(visits), momentText(scenario.startDate, d.peakUsersHour), render::number(d.peakUsers)));
    m_remark->setText(text(d.remark));
    m_remark->setVisible(!d.remark.empty());
}

void ForecastPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
}

void ForecastPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ForecastPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace headroom::ui
