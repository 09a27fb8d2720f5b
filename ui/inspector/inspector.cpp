#include "inspector.h"

#include "edits.h"
#include "otherpages.h"
#include "rulespage.h"
#include "tierpages.h"

#include <look/appearance.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/tabstrip.h>
#include <look/text.h>
#include <session/session.h>

#include <render/language.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom::ui {

class Inspector::Tile : public QWidget
{
public:
    explicit Tile(QWidget *parent) : QWidget(parent) { setFixedSize(34, 34); }
    void show(const QString &icon, const QString &family)
    {
        m_icon = icon;
        m_family = family;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawTile(painter, m_icon, m_family, rect());
    }

private:
    QString m_icon, m_family;
};

Inspector::Inspector(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tile(new Tile(this))
    , m_name(new QLineEdit(this))
    , m_kind(new Label({}, render::TextStyle::Caption, render::Role::Text3, this))
    , m_tabs(new TabStrip(this))
    , m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 11, 10, 6);
    head->setSpacing(10);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setObjectName(QStringLiteral("inspector.name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setStyleSheet(QStringLiteral("QLineEdit{border:1px solid transparent;background:transparent;font-size:15px;font-weight:600;padding:0;margin-left:-1px}"
                                         "QLineEdit:hover{border:1px solid palette(mid)}"));
    m_name->setFixedHeight(22);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    head->addWidget(m_tile);
    head->addLayout(names, 1);
    column->addLayout(head);
    m_tabs->setBaseLine(true);
    m_tabs->setAccessibleName(tr("Inspector"));
    column->addWidget(m_tabs);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    setMinimumWidth(272);

    connect(m_name, &QLineEdit::editingFinished, this, &Inspector::rename);
    connect(m_tabs, &TabStrip::currentChanged, this, &Inspector::showTab);
    connect(&session, &Session::selectionChanged, this, &Inspector::refresh);
    connect(&session, &Session::variantChanged, this, &Inspector::refresh);
    connect(&session, &Session::scenarioChanged, this, &Inspector::refresh);
    connect(&session, &Session::outcomeChanged, this, &Inspector::refresh);
    connect(&session, &Session::stepChanged, this, &Inspector::refresh);
    connect(&session.document(), &document::Document::changed, this, &Inspector::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

/// Changes when the pages must be built anew; everything else is refreshed in place.
QString Inspector::structure() const
{
    const Selection &selection = m_session.selection();
    const model::Variant *variant = m_session.variant();
    QStringList parts{text(m_session.variantId()), text(m_session.scenarioId()), QString::number(m_session.project().classes.size())};
    for (const auto &id : selection.tiers) {
        if (const model::Tier *tier = variant ? variant->tier(id) : nullptr) {
            parts << text(id) << text(tier->kind) << QString::number(tier->localCaches.size()) << (tier->scaling ? QStringLiteral("s%1").arg(tier->scaling->schedule.size()) : QString());
            // The instance picker's prices and the demand columns hang on these.
            parts << QString::number(tier->demands.empty()) << QString::number(tier->hitRatios.empty());
        }
    }
    for (const auto &id : selection.links)
        parts << QStringLiteral("l:") + text(id);
    for (const auto &id : selection.boundaries)
        parts << QStringLiteral("b:") + text(id);
    if (selection.empty())
        parts << QString::number(m_session.project().serviceLevels.size()) << QString::number(m_session.project().assumptions.size())
              << QString::number(m_session.scenario() ? m_session.scenario()->events.size() : 0) << text(m_session.project().id);
    return parts.join(QLatin1Char('|'));
}

void Inspector::refresh()
{
    if (!m_session.variant())
        return;
    if (const QString now = structure(); now != m_structure) {
        m_structure = now;
        rebuild();
    }
    showHead();
    if (auto *page = qobject_cast<TierPage *>(m_scroll->widget()))
        page->refresh();
    else if (auto *other = qobject_cast<InspectorPage *>(m_scroll->widget()))
        other->refresh();
}

void Inspector::rebuild()
{
    const Selection &selection = m_session.selection();
    const model::Variant *variant = m_session.variant();
    QList<std::pair<QString, QString>> tabs;
    if (selection.tiers.size() == 1 && selection.count() == 1) {
        const model::Tier *tier = variant->tier(*selection.tiers.begin());
        const catalog::Kind *kind = tier ? m_session.catalog().kind(tier->kind) : nullptr;
        tabs.append({QStringLiteral("settings"), tr("Settings")});
        if (kind && kind->role != catalog::StationRole::None)
            tabs.append({QStringLiteral("load"), tr("Load")});
        if (kind && canScale(*kind))
            tabs.append({QStringLiteral("rules"), tr("Rules")});
        tabs.append({QStringLiteral("cost"), tr("Cost")});
        tabs.append({QStringLiteral("notes"), tr("Notes")});
    } else if (!selection.tiers.empty()) {
        tabs.append({QStringLiteral("settings"), tr("Settings")});
    } else if (selection.links.size() == 1) {
        tabs.append({QStringLiteral("link"), tr("Link")});
    } else if (selection.boundaries.size() == 1) {
        tabs.append({QStringLiteral("boundary"), tr("Boundary")});
    } else {
        tabs.append({QStringLiteral("overview"), tr("Overview")});
        if (!m_session.project().assumptions.empty())
            tabs.append({QStringLiteral("assumptions"), tr("Assumptions")});
    }
    QStringList ids;
    for (const auto &[id, label] : tabs)
        ids << id;
    if (ids != m_pages) {
        m_pages = ids;
        // A strip of another shape: take the old one's place, keep the tab one was on if it still exists.
        auto *strip = new TabStrip(this);
        strip->setBaseLine(true);
        strip->setAccessibleName(tr("Inspector"));
        for (const auto &[id, label] : tabs)
            strip->addTab(label);
        layout()->replaceWidget(m_tabs, strip);
        m_tabs->deleteLater();
        m_tabs = strip;
        if (const auto at = ids.indexOf(m_wantedTab); at > 0)
            m_tabs->setCurrent(int(at));
        connect(m_tabs, &TabStrip::currentChanged, this, &Inspector::showTab);
        strip->show();
    }
    showTab(m_tabs->current());
}

void Inspector::showTab(int index)
{
    const QString id = m_pages.value(index);
    if (m_pages.size() > 1)
        m_wantedTab = id;
    const Selection &selection = m_session.selection();
    const auto tier = [&] { return *selection.tiers.begin(); };
    QWidget *page = nullptr;
    if (id == QLatin1String("settings"))
        page = new SettingsPage(m_session, selection.tiers);
    else if (id == QLatin1String("load"))
        page = new LoadPage(m_session, tier());
    else if (id == QLatin1String("rules"))
        page = new RulesPage(m_session, tier());
    else if (id == QLatin1String("cost"))
        page = new CostPage(m_session, tier());
    else if (id == QLatin1String("notes"))
        page = new NotesPage(m_session, tier());
    else if (id == QLatin1String("link"))
        page = new LinkPage(m_session, *selection.links.begin());
    else if (id == QLatin1String("boundary"))
        page = new BoundaryPage(m_session, *selection.boundaries.begin());
    else if (id == QLatin1String("assumptions"))
        page = new AssumptionsPage(m_session);
    else
        page = new OverviewPage(m_session);
    // The old page may be the sender of the edit that led here.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // the panel behind it shows, in either theme
}

void Inspector::showHead()
{
    const Selection &selection = m_session.selection();
    const model::Variant *variant = m_session.variant();
    QString name, kindName, icon = QStringLiteral("actions/variant"), family = QStringLiteral("delivery");
    bool editable = true;
    if (selection.tiers.size() == 1 && selection.count() == 1) {
        const model::Tier *tier = variant->tier(*selection.tiers.begin());
        const catalog::Kind *kind = tier ? m_session.catalog().kind(tier->kind) : nullptr;
        name = tier ? text(tier->name) : QString();
        kindName = kind ? render::catalogueText(kind->name) : tier ? tr("Unknown kind %1").arg(text(tier->kind)) : QString();
        icon = kind ? text(kind->icon).remove(QLatin1String(".svg")) : QStringLiteral("kinds/third-party");
        family = kind ? text(kind->family) : QStringLiteral("external");
    } else if (selection.count() > 1) {
        name = tr("%1 elements").arg(selection.count());
        kindName = selection.tiers.size() == 1 ? tr("1 tier") : tr("%1 tiers").arg(selection.tiers.size());
        editable = false;
        icon = QStringLiteral("kinds/group");
        family = QStringLiteral("external");
    } else if (selection.links.size() == 1) {
        const model::Link *link = variant->link(*selection.links.begin());
        const model::Tier *from = link ? variant->tier(link->from) : nullptr, *to = link ? variant->tier(link->to) : nullptr;
        kindName = from && to ? tr("%1 → %2").arg(text(from->name), text(to->name)) : QString();
        name = link && !link->name.empty() ? text(link->name) : tr("Link");
        icon = QStringLiteral("actions/link");
        family = QStringLiteral("network");
    } else if (selection.boundaries.size() == 1) {
        const model::Boundary *boundary = variant->boundary(*selection.boundaries.begin());
        name = boundary ? text(boundary->name) : QString();
        kindName = tr("Boundary");
        icon = QStringLiteral("kinds/vpc");
        family = QStringLiteral("external");
    } else {
        name = text(variant->name);
        kindName = tr("Variant of %1").arg(text(m_session.project().name));
    }
    m_tile->show(icon, family);
    m_kind->setText(m_kind->fontMetrics().elidedText(kindName, Qt::ElideRight, std::max(120, m_name->width())));
    m_kind->setToolTip(kindName);
    m_name->setReadOnly(!editable);
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(name);
}

void Inspector::rename()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const Selection &selection = m_session.selection();
    const std::string name = m_name->text().trimmed().toStdString();
    Result<> done;
    if (name.empty()) {
        showHead();
        return;
    }
    if (selection.tiers.size() == 1)
        done = editTiers(m_session, selection.tiers, tr("Rename"), 0, [&](model::Tier &tier) { tier.name = name; });
    else if (selection.links.size() == 1)
        done = editLink(m_session, *selection.links.begin(), tr("Rename"), 0, [&](model::Link &link) { link.name = name; });
    else if (selection.boundaries.size() == 1)
        done = editBoundary(m_session, *selection.boundaries.begin(), tr("Rename"), 0, [&](model::Boundary &boundary) { boundary.name = name; });
    else
        done = editProject(m_session, tr("Rename variant"), 0, [&](model::Project &project) {
            for (auto &variant : project.variants) {
                if (variant.id == m_session.variantId())
                    variant.name = name;
            }
        });
    if (!done)
        emit problem(text(done.error().message));
    showHead();
}

void Inspector::focusFirstField()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(render::Role::Panel));
}

} // namespace headroom::ui
