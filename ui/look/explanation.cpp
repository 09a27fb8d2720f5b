#include "explanation.h"

#include "appearance.h"
#include "button.h"
#include "label.h"
#include "paint.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int popoverWidth = 330, shadowMargin = 10;

QLabel *label(const QString &value, render::TextStyle style, render::Role role, QWidget *parent, double pixels = 0)
{
    auto *result = new Label(value, style, role, parent);
    if (pixels > 0)
        result->setPixelSize(pixels);
    return result;
}

} // namespace

ExplanationPopover::ExplanationPopover(const Explanation &explanation, QWidget *parent) : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(explanation.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin + 16, shadowMargin + 14, shadowMargin + 16, shadowMargin + 14);
    column->setSpacing(0);
    setFixedWidth(popoverWidth + 2 * shadowMargin);

    auto *head = new QHBoxLayout;
    QLabel *title = label(explanation.title, render::TextStyle::BodyStrong, render::Role::Text, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(label(explanation.figure, render::TextStyle::BodyStrong, render::Role::Text, this), 0, Qt::AlignTop);
    column->addLayout(head);
    if (!explanation.formula.isEmpty()) {
        QLabel *formula = label(explanation.formula, render::TextStyle::Mono, render::Role::Text2, this, 11);
        formula->setWordWrap(true);
        column->addSpacing(6);
        column->addWidget(formula);
    }
    column->addSpacing(8);
    for (const auto &[name, value] : explanation.rows) {
        column->addWidget(divider(Qt::Horizontal, this));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 4, 0, 4);
        row->setSpacing(12);
        row->addWidget(label(name, render::TextStyle::Body, render::Role::Text3, this, 12), 0, Qt::AlignTop);
        QLabel *figure = label(value, render::TextStyle::Body, render::Role::Text, this, 12);
        figure->setWordWrap(true);
        figure->setAlignment(Qt::AlignRight);
        row->addWidget(figure, 1);
        column->addLayout(row);
    }
    if (!explanation.remark.isEmpty()) {
        column->addSpacing(6);
        QLabel *remark = label(explanation.remark, render::TextStyle::Caption, render::Role::Text3, this);
        remark->setWordWrap(true);
        column->addWidget(remark);
    }
    if (!explanation.tier.isEmpty()) {
        column->addSpacing(6);
        auto *show = new Button(Button::Kind::Link, {}, tr("Show tier"), this);
        connect(show, &Button::clicked, this, [this, tier = explanation.tier] {
            emit tierRequested(tier);
            close();
        });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
}

void ExplanationPopover::open(const QRect &anchor)
{
    adjustSize();
    QPoint at(anchor.left() - shadowMargin, anchor.bottom() + 2 - shadowMargin);
    if (const QScreen *screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect area = screen->availableGeometry();
        if (at.y() + height() > area.bottom())
            at.setY(anchor.top() - height() + shadowMargin);
        at.setX(qBound(area.left(), at.x(), area.right() - width()));
    }
    move(at);
    show();
}

void ExplanationPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    QColor shade = color(render::Role::Scrim);
    painter.setPen(Qt::NoPen);
    for (int spread = shadowMargin - 2; spread > 0; --spread) {
        shade.setAlpha(4);
        painter.setBrush(shade);
        painter.drawRoundedRect(box.adjusted(-spread, -spread + 3, spread, spread + 2), 10 + spread, 10 + spread);
    }
    painter.setPen(QPen(color(render::Role::Border), 1));
    painter.setBrush(color(render::Role::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace headroom::ui
