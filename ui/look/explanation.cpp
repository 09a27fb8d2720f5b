#include "explanation.h"

#include "appearance.h"
#include "button.h"
#include "label.h"
#include "paint.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int popoverWidth = 340;
constexpr double cornerRadius = 9;

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
    setAccessibleName(explanation.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(0);
    setFixedWidth(popoverWidth);

    auto *head = new QHBoxLayout;
    QLabel *title = label(explanation.title, render::TextStyle::BodyStrong, render::Role::Text, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(label(explanation.figure, render::TextStyle::BodyStrong, render::Role::Text, this), 0, Qt::AlignTop);
    column->addLayout(head);
    if (!explanation.formula.isEmpty()) {
        // Arithmetic in the mono face, a definition in words as words.
        const bool arithmetic = explanation.formula.contains(QChar(0x00d7));
        QLabel *formula = label(explanation.formula, arithmetic ? render::TextStyle::Mono : render::TextStyle::Body, render::Role::Text2, this, arithmetic ? 11 : 12);
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
        QLabel *caption = label(name, render::TextStyle::Body, render::Role::Text3, this, 12);
        QLabel *figure = label(value, render::TextStyle::Body, render::Role::Text, this, 12);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        // The longer of the two takes the room and breaks its lines.
        const bool longName = name.size() > value.size();
        (longName ? caption : figure)->setWordWrap(true);
        row->addWidget(caption, longName ? 1 : 0);
        row->addWidget(figure, longName ? 0 : 1);
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
    for (QWidget *child : findChildren<QWidget *>())
        child->ensurePolished(); // line heights come from the style sheet
    setFixedHeight(layout()->totalHeightForWidth(popoverWidth));
    QPoint at(anchor.left(), anchor.bottom() + 2);
    if (const QScreen *screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect area = screen->availableGeometry();
        if (at.y() + height() > area.bottom())
            at.setY(std::max(area.top(), anchor.top() - height()));
        at.setX(qBound(area.left(), at.x(), area.right() - width()));
    }
    move(at);
    // A mask instead of translucency: without a compositor that would be black.
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), cornerRadius, cornerRadius);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
    show();
}

void ExplanationPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(render::Role::Border));
    painter.setPen(QPen(color(render::Role::Border), 1));
    painter.setBrush(color(render::Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace headroom::ui
