#include "toolbar.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/paint.h>
#include <look/segments.h>
#include <look/text.h>
#include <session/session.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

ToolBar::ToolBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_variants(new Segments(this))
    , m_scenario(new Button(Button::Kind::Outline, QStringLiteral("actions/calendar"), {}, this))
    , m_findings(new Button(Button::Kind::Plain, QStringLiteral("actions/findings"), tr("Findings"), this))
    , m_compare(new Button(Button::Kind::Plain, QStringLiteral("actions/compare"), tr("Compare"), this))
    , m_export(new Button(Button::Kind::Outline, QStringLiteral("actions/export"), tr("Export"), this))
    , m_scenarioMenu(new QMenu(this))
    , m_canvasTools(new QWidget(this))
{
    setFixedHeight(int(theme().size(QStringLiteral("tool_bar"))));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);

    m_variants->setIconName(QStringLiteral("actions/variant"));
    m_variants->setAddable(true);
    m_variants->setAccessibleName(tr("Variant"));
    m_scenario->setIconExtent(15);
    m_scenario->setMenu(m_scenarioMenu);
    m_scenario->setToolTip(tr("Scenario"));
    m_export->setIconExtent(16);
    m_export->setAccessibleName(tr("Export"));
    m_findings->setToolTip(tr("What the run found"));
    m_compare->setToolTip(tr("Compare two variants side by side"));

    QAction *undo = session.document().undoStack().createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = session.document().undoStack().createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});

    auto *tools = new QHBoxLayout(m_canvasTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    const auto separator = [this] {
        QWidget *line = divider(Qt::Vertical, this);
        line->setFixedHeight(20);
        return line;
    };
    row->addWidget(m_variants);
    row->addSpacing(4);
    row->addWidget(separator());
    row->addSpacing(4);
    row->addWidget(m_scenario);
    row->addSpacing(4);
    row->addWidget(separator());
    row->addWidget(actionButton(undo, QStringLiteral("actions/undo")));
    row->addWidget(actionButton(redo, QStringLiteral("actions/redo")));
    tools->addWidget(separator());
    tools->addSpacing(4);
    row->addWidget(m_canvasTools);
    row->addStretch(1);
    row->addWidget(m_findings);
    row->addWidget(m_compare);
    row->addSpacing(2);
    row->addWidget(m_export);

    connect(m_variants, &Segments::activated, this, [this](int index) {
        const auto &variants = m_session.project().variants;
        if (index < int(variants.size()))
            m_session.setVariant(variants[std::size_t(index)].id);
    });
    connect(m_variants, &Segments::addRequested, this, &ToolBar::addVariantRequested);
    connect(m_variants, &Segments::menuRequested, this, &ToolBar::variantMenuRequested);
    connect(m_findings, &Button::clicked, this, &ToolBar::findingsRequested);
    connect(m_compare, &Button::clicked, this, &ToolBar::compareRequested);
    connect(&session, &Session::variantChanged, this, &ToolBar::showVariants);
    connect(&session, &Session::scenarioChanged, this, &ToolBar::showScenario);
    connect(&session, &Session::outcomeChanged, this, &ToolBar::showFindings);
    connect(&session.document(), &document::Document::changed, this, [this](const document::ProjectChange &change) {
        if (!change.everything && !change.variantList && !change.project)
            return;
        showVariants();
        showScenario();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    showVariants();
    showScenario();
    showFindings();
}

Button *ToolBar::actionButton(QAction *action, const QString &iconName)
{
    auto *button = new Button(Button::Kind::Plain, iconName, {}, this);
    addAction(action);
    const auto show = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString name = action->text();
        name.remove(QLatin1Char('&'));
        button->setAccessibleName(name);
        button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    };
    connect(button, &Button::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, show);
    show();
    return button;
}

void ToolBar::addCanvasAction(QAction *action, const QString &iconName)
{
    m_canvasTools->layout()->addWidget(actionButton(action, iconName));
}

void ToolBar::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
}

void ToolBar::setCompact(bool compact)
{
    m_canvasTools->setVisible(!compact);
}

void ToolBar::showVariants()
{
    QStringList names;
    int current = 0;
    for (const auto &variant : m_session.project().variants) {
        if (variant.id == m_session.variantId())
            current = int(names.size());
        names << text(variant.name);
    }
    m_variants->setItems(names);
    m_variants->setCurrent(current);
    m_compare->setVisible(names.size() > 1);
}

void ToolBar::showScenario()
{
    const model::Scenario *current = m_session.scenario();
    m_scenario->setText(current ? text(current->name) : tr("No scenario"));
    m_scenario->setAccessibleName(tr("Scenario: %1").arg(m_scenario->text()));
    m_scenarioMenu->clear();
    for (const auto &scenario : m_session.project().scenarios) {
        QAction *choice = m_scenarioMenu->addAction(text(scenario.name));
        choice->setCheckable(true);
        choice->setChecked(scenario.id == m_session.scenarioId());
        connect(choice, &QAction::triggered, this, [this, id = scenario.id] { m_session.setScenario(id); });
    }
    m_scenarioMenu->addSeparator();
    connect(m_scenarioMenu->addAction(menuIcon(QStringLiteral("actions/curve")), tr("Edit the forecast…")), &QAction::triggered, this, &ToolBar::forecastRequested);
}

void ToolBar::showFindings()
{
    const OutcomePtr outcome = m_session.outcome();
    int count = 0;
    bool bad = false;
    if (outcome) {
        for (const auto &remark : outcome->run.remarks) {
            count += remark.severity != planning::Remark::Severity::Info;
            bad = bad || remark.severity == planning::Remark::Severity::Bad;
        }
    }
    m_findings->setCount(count, bad);
    m_findings->setAccessibleName(tr("Findings, %1").arg(count));
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(render::Role::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(render::Role::BorderSubtle));
}

} // namespace headroom::ui
