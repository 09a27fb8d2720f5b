#include "workspace.h"

#include "statusline.h"
#include "toolbar.h"

#include <canvas/canvasview.h>
#include <forecast/forecastpage.h>
#include <inspector/inspector.h>
#include <keystrip/keystrip.h>
#include <look/appearance.h>
#include <look/messagestrip.h>
#include <look/tabstrip.h>
#include <look/text.h>
#include <outline/outlineview.h>
#include <palette/paletteview.h>
#include <results/resultsdock.h>
#include <session/session.h>

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int compactBelow = 1361;

} // namespace

Workspace::Workspace(Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_tools(new ToolBar(session, this))
    , m_keys(new KeyStrip(session, this))
    , m_strip(new MessageStrip(this))
    , m_palette(new PaletteView(session.catalog(), theme(), this))
    , m_canvas(new CanvasView(session.document(), theme(), this))
    , m_inspector(new Inspector(session, this))
    , m_results(new ResultsDock(session, this))
    , m_status(new StatusLine(session, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_stage(new QStackedWidget(this))
    , m_forecast(new ForecastPage(session, this))
    , m_outline(new OutlineView(session, this))
    , m_side(new QWidget(this))
    , m_sideTabs(new TabStrip(m_side))
    , m_sidePages(new QStackedWidget(m_side))
{
    m_canvas->setAccessibleName(tr("Canvas"));
    arrange();
    connectAll();
    m_tools->addCanvasAction(m_canvas->action(CanvasCommand::AutoLayout), QStringLiteral("actions/auto-layout"));
    m_tools->addCanvasAction(m_canvas->action(CanvasCommand::ZoomFit), QStringLiteral("actions/zoom-fit"));
}

void Workspace::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    arrangeSide();
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_canvas);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_results);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    column->addWidget(m_tools);
    column->addWidget(m_keys);
    column->addWidget(m_strip);
    m_stage->addWidget(m_rows);
    m_stage->addWidget(m_forecast);
    column->addWidget(m_stage, 1);
    column->addWidget(m_status);
}

void Workspace::arrangeSide()
{
    m_sideTabs->addTab(tr("Add"));
    m_sideTabs->addTab(tr("Outline"));
    m_sideTabs->setAccessibleName(tr("Palette or outline"));
    m_sidePages->addWidget(m_palette);
    m_sidePages->addWidget(m_outline);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sideTabs);
    column->addWidget(m_sidePages, 1);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    connect(m_sideTabs, &TabStrip::currentChanged, m_sidePages, &QStackedWidget::setCurrentIndex);
}

void Workspace::showOutline()
{
    setForecastShown(false);
    if (m_compact) { // the rail has no room for names
        m_side->setMaximumWidth(420);
        m_columns->setSizes({220, std::max(200, m_columns->sizes().value(1) - 170), m_columns->sizes().value(2)});
    }
    if (const QList<int> now = m_columns->sizes(); !m_compact && now.size() == 3 && now[0] < 260)
        m_columns->setSizes({260, now[1] - (260 - now[0]), now[2]});
    m_sideTabs->setCurrent(1);
    m_sidePages->setCurrentWidget(m_outline);
    m_outline->setFocus();
}

void Workspace::showPalette()
{
    m_sideTabs->setCurrent(0);
    m_sidePages->setCurrentWidget(m_palette);
    if (m_compact) {
        m_side->setMaximumWidth(int(theme().size(QStringLiteral("palette_rail"))));
        applySizes();
    }
}

void Workspace::connectAll()
{
    connect(m_palette, &PaletteView::addRequested, m_canvas, &CanvasView::addFromPalette);
    connect(m_palette, &PaletteView::placeRequested, m_canvas, &CanvasView::placeFromPalette);
    connect(m_canvas, &CanvasView::selectionChanged, &m_session, [this](const Selection &selection) {
        if (m_canvas->variant() == m_session.variantId())
            m_session.setSelection(selection);
    });
    connect(&m_session, &Session::selectionChanged, m_canvas, [this] {
        if (m_canvas->variant() == m_session.variantId() && m_canvas->selection() != m_session.selection())
            m_canvas->setSelection(m_session.selection());
    });
    connect(m_canvas, &CanvasView::statusMessage, m_status, &StatusLine::showHint);
    connect(m_canvas, &CanvasView::problem, this, [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Bad, tr("Not done"), sentence); });
    connect(m_inspector, &Inspector::problem, this, [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Bad, tr("Not changed"), sentence); });
    connect(m_canvas, &CanvasView::inspectRequested, m_inspector, &Inspector::focusFirstField);
    connect(&m_session, &Session::variantChanged, this, [this] {
        m_canvas->setVariant(m_session.variantId());
        showOutcome();
    });
    connect(&m_session, &Session::outcomeChanged, this, &Workspace::showOutcome);
    connect(&m_session, &Session::stepChanged, this, [this] { m_canvas->setStep(m_session.step()); });
    connect(m_keys, &KeyStrip::tierRequested, this, &Workspace::showTier);
    connect(m_results, &ResultsDock::tierRequested, this, &Workspace::showTier);
    connect(m_results, &ResultsDock::playingChanged, m_canvas, [this](bool playing) { m_canvas->setFlowAnimated(playing && !Appearance::instance().hasReducedMotion()); });
    connect(m_tools, &ToolBar::findingsRequested, this, [this] {
        setForecastShown(false);
        m_results->showTab(ResultsDock::Findings);
    });
    connect(m_tools, &ToolBar::forecastRequested, this, [this] { setForecastShown(true); });
    connect(m_outline, &OutlineView::problem, this, [this](const QString &sentence) { m_strip->show(MessageStrip::Tone::Bad, tr("Not changed"), sentence); });
    connect(m_outline, &OutlineView::tierRequested, this, &Workspace::showTier);
    connect(m_results, &ResultsDock::problem, this, [this](const QString &title, const Error &error) { m_strip->showError(title, error); });
    connect(m_forecast, &ForecastPage::problem, this, [this](const QString &title, const Error &error) { m_strip->showError(title, error); });
    connect(m_forecast, &ForecastPage::closed, this, [this] { setForecastShown(false); });
    connect(m_status, &StatusLine::unpricedRequested, m_results, &ResultsDock::showUnpriced);
    connect(m_strip, &MessageStrip::actionTriggered, this, [this] {
        m_session.document().undoStack().undo();
        m_strip->hide();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_canvas->setTheme(theme());
        m_palette->setTheme(theme());
    });
}

void Workspace::setForecastShown(bool shown)
{
    m_stage->setCurrentWidget(shown ? static_cast<QWidget *>(m_forecast) : m_rows);
    if (shown)
        m_forecast->setFocus();
    else
        m_canvas->setFocus();
}

bool Workspace::isForecastShown() const
{
    return m_stage->currentWidget() == m_forecast;
}

void Workspace::showOutcome()
{
    const OutcomePtr outcome = m_session.outcome();
    m_canvas->setOutcome(outcome, m_session.step());
    std::map<model::TierId, CanvasView::Badge> badges;
    if (outcome) {
        for (const auto &remark : outcome->run.remarks) {
            if (remark.severity == planning::Remark::Severity::Info || remark.tier.empty())
                continue;
            CanvasView::Badge &badge = badges[remark.tier];
            ++badge.findings;
            badge.bad = badge.bad || remark.severity == planning::Remark::Severity::Bad;
        }
    }
    m_canvas->setBadges(std::move(badges));
    showFailure();
}

void Workspace::showFailure()
{
    const Error *failure = m_session.failure();
    if (failure) {
        const bool canUndo = m_session.document().undoStack().canUndo();
        const QString place = failure->where.empty() ? text(failure->message) : tr("%1 — %2", "message — place").arg(text(failure->message), text(failure->where));
        m_strip->show(MessageStrip::Tone::Bad, tr("This variant cannot be simulated"), place, canUndo ? tr("Undo the last change") : QString());
        m_strip->setProperty("failure", true);
    } else if (m_strip->property("failure").toBool()) {
        m_strip->setProperty("failure", false);
        m_strip->hide();
    }
}

void Workspace::showTier(const QString &tierId)
{
    const model::TierId id(tierId.toStdString());
    setForecastShown(false);
    if (m_session.variant() && m_session.variant()->tier(id))
        m_canvas->reveal(id);
}

void Workspace::setCompact(bool compact)
{
    m_compact = compact;
    m_tools->setCompact(compact);
    m_keys->setCompact(compact);
    m_palette->setCompact(compact);
    const int rail = int(theme().size(QStringLiteral("palette_rail")));
    m_side->setMinimumWidth(compact ? rail : 150);
    m_side->setMaximumWidth(compact ? rail : 420);
    m_sideTabs->setVisible(!compact);
    if (compact)
        showPalette();
    m_results->setCompact(compact);
    applySizes();
}

void Workspace::applySizes()
{
    const auto fixed = [](const char *name) { return int(theme().size(QString::fromLatin1(name))); };
    QList<int> columns = m_settings.columnSizes, rows = m_settings.rowSizes;
    const bool remembered = columns.size() == 3 && rows.size() == 2 && !m_compact;
    if (!remembered) {
        const int side = fixed(m_compact ? "palette_rail" : "palette"), inspector = fixed(m_compact ? "inspector_compact" : "inspector");
        const int dock = m_compact ? 116 : fixed("results_dock");
        columns = {side, std::max(200, width() - side - inspector - 2), inspector};
        rows = {std::max(200, height() - dock - 150), dock};
    }
    m_columns->setSizes(columns);
    m_rows->setSizes(rows);
}

void Workspace::storeSizes()
{
    if (m_compact || !m_sized)
        return; // the compact form has its own sizes and none to remember
    m_settings.columnSizes = m_columns->sizes();
    m_settings.rowSizes = m_rows->sizes();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < compactBelow;
    if (m_sized && compact == m_compact)
        return;
    if (m_sized)
        storeSizes();
    m_sized = true;
    setCompact(compact);
}

} // namespace headroom::ui
