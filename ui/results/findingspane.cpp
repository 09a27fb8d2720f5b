#include "findingspane.h"

#include <inspector/findingbox.h>
#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using render::Role;

namespace {

/// One remark: severity, tier and sentence in a row.
class FindingRow : public QWidget
{
public:
    FindingRow(const planning::Remark &remark, const QString &tierName, QWidget *parent) : QWidget(parent), m_look(lookOf(remark.severity))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(44, 8, 14, 9);
        row->setSpacing(12);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(new Label(tierName.isEmpty() ? m_look.word : QObject::tr("%1 · %2").arg(m_look.word, tierName), render::TextStyle::CardName, Role(m_look.inkRole), this));
        auto *sentence = new Label(text(remark.text), render::TextStyle::Body, Role::Text2, this);
        sentence->setPixelSize(12);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(sentence);
        row->addLayout(words, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Role::BorderSubtle));
        drawIcon(painter, m_look.icon, QRectF(16, 9, 16, 16), color(Role(m_look.inkRole)));
    }

private:
    SeverityLook m_look;
};

} // namespace

FindingsPane::FindingsPane(Session &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Findings"));
    connect(&session, &Session::outcomeChanged, this, &FindingsPane::refresh);
    connect(&session, &Session::variantChanged, this, &FindingsPane::refresh);
    refresh();
}

void FindingsPane::refresh()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    const OutcomePtr outcome = m_session.outcome();
    const model::Variant *variant = m_session.variant();
    std::vector<planning::Remark> remarks = outcome ? outcome->run.remarks : std::vector<planning::Remark>();
    std::ranges::stable_sort(remarks, std::greater(), &planning::Remark::severity);
    if (outcome && outcome->explanation.broke) // what happened in one piece, before its parts
        remarks.insert(remarks.begin(), {planning::Remark::Severity::Bad, outcome->explanation.tier, outcome->explanation.text()});
    for (const planning::Remark &remark : remarks) {
        const model::Tier *tier = variant ? variant->tier(remark.tier) : nullptr;
        auto *row = new FindingRow(remark, tier ? text(tier->name) : QString(), content);
        if (tier) {
            auto *show = new Button(Button::Kind::Outline, {}, tr("Show tier"), row);
            show->setHeight(24);
            row->layout()->addWidget(show);
            connect(show, &Button::clicked, this, [this, id = text(remark.tier)] { emit tierRequested(id); });
        }
        column->addWidget(row);
    }
    if (remarks.empty()) {
        auto *none = new Label(outcome ? tr("The run found nothing to remark on.") : tr("No run yet."), render::TextStyle::Body, Role::Text3, content);
        none->setPadding({16, 14, 16, 14});
        column->addWidget(none);
    }
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace headroom::ui
