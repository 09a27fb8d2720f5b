#include "comparepage.h"

#include "figuretable.h"
#include "variantheader.h"

#include <canvas/canvasview.h>
#include <keystrip/keyfigures.h>
#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <render/format.h>
#include <render/language.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

/// Panel ground with a hairline below.
class Band : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Panel));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::BorderSubtle));
    }
};

} // namespace

ComparePage::ComparePage(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_figures(new FigureTable(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeVerdict());
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto *diagrams = new QWidget(split);
    auto *pair = new QHBoxLayout(diagrams);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    pair->addWidget(makeSide(m_firstHead, m_firstView), 1);
    pair->addWidget(divider(Qt::Vertical, diagrams));
    pair->addWidget(makeSide(m_secondHead, m_secondView), 1);
    CanvasView::linkViews(*m_firstView, *m_secondView);
    split->addWidget(diagrams);
    split->addWidget(makeBottom());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({500, 340});
    split->setHandleWidth(1);
    column->addWidget(split, 1);
    connect(&session, &Session::outcomeChanged, this, &ComparePage::refresh);
    connect(&session.document(), &document::Document::changed, this, &ComparePage::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_firstView->setTheme(theme());
        m_secondView->setTheme(theme());
        m_shownFirst.reset(); // the charts take their colours when filled
        refresh();
        update();
    });
}

QWidget *ComparePage::makeBar()
{
    auto *bar = new Band(this);
    bar->setFixedHeight(int(theme().size(QStringLiteral("tool_bar"))));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    auto *back = new Button(Button::Kind::Plain, QStringLiteral("actions/chevron-left"), tr("Canvas"), bar);
    back->setToolTip(tr("Back to the canvas (Escape)"));
    connect(back, &Button::clicked, this, &ComparePage::closed);
    m_firstMenu = new QMenu(this);
    m_secondMenu = new QMenu(this);
    m_firstChoice = new Button(Button::Kind::Outline, {}, {}, bar);
    m_secondChoice = new Button(Button::Kind::Outline, {}, {}, bar);
    m_firstChoice->setMenu(m_firstMenu);
    m_secondChoice->setMenu(m_secondMenu);
    m_scenario = new Label({}, TextStyle::Body, Role::Text2, bar);
    auto *line = divider(Qt::Vertical, bar);
    line->setFixedHeight(20);
    row->addWidget(back);
    row->addWidget(line);
    row->addWidget(m_firstChoice);
    row->addWidget(new Label(tr("with"), TextStyle::Body, Role::Text2, bar));
    row->addWidget(m_secondChoice);
    row->addSpacing(8);
    row->addWidget(m_scenario);
    row->addStretch(1);
    auto *client = new Button(Button::Kind::Primary, QStringLiteral("actions/file-pdf"), tr("Client report"), bar);
    connect(client, &Button::clicked, this, &ComparePage::reportRequested);
    row->addWidget(client);
    return bar;
}

QWidget *ComparePage::makeVerdict()
{
    auto *band = new Band(this);
    band->setFixedHeight(76);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(20, 8, 16, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_verdict = new Label({}, TextStyle::Heading, Role::Text, band);
    m_detail = new Label({}, TextStyle::Body, Role::Text2, band);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    words->addStretch(1);
    words->addWidget(m_verdict);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    m_saving = new Label({}, TextStyle::FigureLarge, Role::Good, band);
    m_savingDetail = new Label({}, TextStyle::Caption, Role::Text3, band);
    m_saving->setAlignment(Qt::AlignRight);
    m_savingDetail->setAlignment(Qt::AlignRight);
    figures->addWidget(m_saving);
    figures->addWidget(m_savingDetail);
    row->addLayout(words, 1);
    row->addLayout(figures);
    for (Label *label : {m_verdict, m_detail})
        label->setMinimumWidth(10);
    return band;
}

QWidget *ComparePage::makeSide(VariantHead *&head, CanvasView *&view)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool first = &head == &m_firstHead;
    head = new VariantHead(first, side);
    view = new CanvasView(m_session.document(), theme(), side);
    view->setReadOnly(true);
    view->setAccessibleName(first ? tr("First variant") : tr("Second variant"));
    column->addWidget(head);
    column->addWidget(view, 1);
    return side;
}

QWidget *ComparePage::makeBottom()
{
    auto *bottom = new Band(this);
    bottom->setMinimumHeight(270);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    const auto addColumn = [&](const QString &title, const QString &caption, QWidget *content, int stretch) {
        auto *box = new QWidget(bottom);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(18, 12, 18, 10);
        column->setSpacing(6);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new Label(title, TextStyle::BodyStrong, Role::Text, box));
        auto *remark = new Label(caption, TextStyle::Caption, Role::Text3, box);
        head->addWidget(remark);
        head->addStretch(1);
        column->addLayout(head);
        column->addWidget(content, 1);
        if (row->count() > 0)
            row->addWidget(divider(Qt::Vertical, bottom));
        row->addWidget(box, stretch);
        return remark;
    };
    m_waterfall = new QCustomPlot(bottom);
    m_latency = new QCustomPlot(bottom);
    m_waterfall->setAccessibleName(tr("Where the difference comes from"));
    m_latency->setAccessibleName(tr("p95 on the day of the peak"));
    for (QCustomPlot *plot : {m_waterfall, m_latency}) {
        QSizePolicy policy = plot->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        plot->setSizePolicy(policy);
        plot->hide(); // until there is something to show
    }
    addColumn(tr("Key figures"), {}, m_figures, 30);
    addColumn(tr("Where the difference comes from"), tr("%1 a month").arg(QStringLiteral("USD")), m_waterfall, 36);
    m_dayTitle = addColumn(tr("p95 on the day of the peak"), {}, m_latency, 34);
    return bottom;
}

void ComparePage::open()
{
    const auto &variants = m_session.project().variants;
    if (variants.size() < 2)
        return;
    const model::VariantId shown = m_session.variantId(), other = m_session.comparedId();
    // In the order of the project: what was planned stands left of what came of it.
    const bool shownFirst = std::ranges::find(variants, shown, &model::Variant::id) < std::ranges::find(variants, other, &model::Variant::id);
    setPair(shownFirst ? shown : other, shownFirst ? other : shown);
}

void ComparePage::setPair(const model::VariantId &first, const model::VariantId &second)
{
    m_first = first;
    m_second = second;
    m_shownFirst.reset();
    m_firstView->setVariant(first);
    m_secondView->setVariant(second);
    m_firstView->fit();
    fillMenus();
    refresh();
    // Both results may be older than the model, or of variants nobody has looked at yet.
    m_session.whenFresh([this] { refresh(); });
}

void ComparePage::fillMenus()
{
    const auto fill = [this](QMenu *menu, bool first) {
        menu->clear();
        for (const auto &variant : m_session.project().variants) {
            QAction *choice = menu->addAction(text(variant.name));
            choice->setCheckable(true);
            choice->setChecked(variant.id == (first ? m_first : m_second));
            choice->setEnabled(variant.id != (first ? m_second : m_first));
            connect(choice, &QAction::triggered, this, [this, first, id = variant.id] { setPair(first ? id : m_first, first ? m_second : id); });
        }
    };
    fill(m_firstMenu, true);
    fill(m_secondMenu, false);
}

void ComparePage::refresh()
{
    if (!isVisible()) {
        m_shownFirst.reset(); // filled again when it is opened
        return;
    }
    const model::Project &project = m_session.project();
    const model::Variant *first = project.variant(m_first), *second = project.variant(m_second);
    if (!first || !second || !m_session.scenario())
        return;
    m_firstChoice->setText(text(first->name));
    m_secondChoice->setText(text(second->name));
    m_scenario->setText(text(m_session.scenario()->name));
    const OutcomePtr a = m_session.outcome(m_first), b = m_session.outcome(m_second);
    if (!a || !b) {
        m_verdict->setText(tr("Simulating both variants…"));
        m_detail->clear();
        m_saving->clear();
        m_savingDetail->clear();
        m_firstHead->showPending(text(first->name));
        m_secondHead->showPending(text(second->name));
        return;
    }
    if (a == m_shownFirst && b == m_shownSecond)
        return;
    m_shownFirst = a;
    m_shownSecond = b;
    const ComparedPair pair{&project, m_session.scenario(), first, second, a.get(), b.get()};
    const double rate = project.currency.perUsd, delta = (b->bill.monthlyTotal - a->bill.monthlyTotal) * rate;
    const QString code = text(project.currency.code);
    m_verdict->setText(verdictSentence(pair));
    m_detail->setText(verdictDetail(pair));
    m_saving->setText(render::moneyDelta(delta, code));
    m_saving->setLook(TextStyle::FigureLarge, delta <= 0 ? Role::Good : Role::Text);
    m_savingDetail->setText(tr("a month, %1 a year").arg(render::moneyDelta(delta * 12, code)));
    const LevelCount levelsA = levelsOf(*a), levelsB = levelsOf(*b);
    m_firstHead->show(text(first->name), render::money(a->bill.monthlyTotal * rate, code), levelsA.missed, levelsA.all);
    m_secondHead->show(text(second->name), render::money(b->bill.monthlyTotal * rate, code), levelsB.missed, levelsB.all);
    m_figures->setFigures(text(first->name), text(second->name), comparedFigures(pair));

    // The same moment on both sides: the one at which a variant breaks, if one does.
    const std::size_t step = (b->run.summary.bottleneck.broke && !a->run.summary.bottleneck.broke ? b : a)->run.decisiveStep();
    m_firstView->setOutcome(a, step);
    m_secondView->setOutcome(b, step);
    std::map<model::TierId, ChangeMark> left, right;
    std::vector<model::Tier> ghosts;
    for (const auto &[tier, kind] : tierChanges(*first, *second)) {
        if (kind == estimate::Change::Kind::Removed) {
            left[tier] = ChangeMark::Removed;
            ghosts.push_back(*first->tier(tier));
        } else {
            right[tier] = kind == estimate::Change::Kind::Added ? ChangeMark::Added : ChangeMark::Changed;
        }
    }
    m_firstView->setChanges(std::move(left));
    m_secondView->setChanges(std::move(right), std::move(ghosts));
    showCharts(pair);
}

void ComparePage::showCharts(const ComparedPair &pair)
{
    charts::Waterfall waterfall;
    waterfall.firstName = text(pair.firstVariant->name);
    waterfall.lastName = text(pair.secondVariant->name);
    waterfall.first = pair.first->bill.monthlyTotal;
    waterfall.last = pair.second->bill.monthlyTotal;
    // The largest steps by name; what is left goes into one, so that the bars still add up.
    constexpr int namedSteps = 5;
    double rest = 0;
    auto changes = estimate::compare(*pair.firstVariant, pair.first->bill, *pair.secondVariant, pair.second->bill, m_session.catalog()).changes;
    std::ranges::stable_sort(changes, std::greater(), [](const auto &change) { return std::abs(change.monthlyDelta); });
    for (const auto &change : changes) {
        if (waterfall.steps.size() < namedSteps && std::abs(change.monthlyDelta) >= 0.005 * std::max(1.0, waterfall.first))
            waterfall.steps.append({change.tierName.empty() ? tr("whole variant") : text(change.tierName), change.monthlyDelta});
        else
            rest += change.monthlyDelta;
    }
    if (std::abs(rest) >= 0.005)
        waterfall.steps.append({tr("everything else"), rest});
    charts::showWaterfall(*m_waterfall, theme(), waterfall);
    m_waterfall->show();
    m_waterfall->replot(QCustomPlot::rpQueuedReplot);

    const double day = std::floor(pair.first->run.summary.peakHour / 24) * 24;
    const auto slice = [day](const planning::Run &run) {
        const std::size_t perDay = std::size_t(24 * 3600 / run.stepSeconds), from = std::min(run.p95Ms.size(), std::size_t(day * 3600 / run.stepSeconds));
        return std::vector<float>(run.p95Ms.begin() + long(from), run.p95Ms.begin() + long(std::min(run.p95Ms.size(), from + perDay)));
    };
    m_firstDay = slice(pair.first->run);
    m_secondDay = slice(pair.second->run);
    const QDateTime moment = momentOf(pair.scenario->startDate, day);
    m_dayTitle->setText(moment.isValid() ? QLocale().toString(moment, render::datePattern(QStringLiteral("ddd d MMM"))) : tr("day %1").arg(day / 24 + 1));
    charts::TimeChart chart;
    chart.stepSeconds = pair.first->run.stepSeconds;
    chart.startDate = moment.isValid() ? moment.date().toString(Qt::ISODate) : QString();
    const double most = std::max(m_firstDay.empty() ? 0.0F : *std::ranges::max_element(m_firstDay), m_secondDay.empty() ? 0.0F : *std::ranges::max_element(m_secondDay));
    const bool inSeconds = most >= 2000;
    const double factor = inSeconds ? 0.001 : 1;
    chart.unit = inSeconds ? tr("s") : tr("ms");
    chart.series = {{text(pair.firstVariant->name), &m_firstDay, factor, false, false, true, color(Role::ChartPlanned)}, {text(pair.secondVariant->name), &m_secondDay, factor, false, false, false, color(Role::ChartOptimized)}};
    if (const auto *level = serviceLevel(*pair.project, model::ServiceLevel::Metric::P95Ms)) {
        chart.target = level->limit * factor;
        chart.targetLabel = tr("target %1").arg(render::duration(level->limit));
    }
    charts::showTimeChart(*m_latency, theme(), chart);
    m_latency->show();
    m_latency->replot(QCustomPlot::rpQueuedReplot);
}

QString ComparePage::verdict() const
{
    return m_verdict->text();
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Role::Panel));
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace headroom::ui
