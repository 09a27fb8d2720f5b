#include "formrow.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>

#include <render/paint.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

constexpr int labelWidth = 96;

} // namespace

class FormRow::SourceIcon : public QWidget
{
public:
    explicit SourceIcon(QWidget *parent) : QWidget(parent) { setFixedSize(16, 26); }
    void setSource(model::ValueSource source)
    {
        m_source = source;
        m_shown = true;
        update();
    }
    void clear()
    {
        m_shown = false;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_shown)
            return;
        QPainter painter(this);
        render::paint::paintSource(painter, theme(), QRectF(1, 6, 14, 14), m_source);
    }

private:
    model::ValueSource m_source = model::ValueSource::Catalogue;
    bool m_shown = false;
};

FormRow::FormRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(label, TextStyle::Body, Role::Text2, this))
    , m_message(new Label({}, TextStyle::Caption, Role::Bad, this))
    , m_editor(editor)
    , m_source(new SourceIcon(this))
    , m_reset(new Button(Button::Kind::Plain, QStringLiteral("actions/reset"), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(3);
    m_label->setFixedWidth(labelWidth);
    m_label->setPixelSize(12);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    m_reset->setIconExtent(14);
    m_reset->setHeight(22);
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("%1: back to the default").arg(label));
    row->addWidget(m_label);
    editor->setMinimumWidth(40);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        // A long choice must not push the form beyond its column.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
    }
    row->addWidget(editor, 1);
    row->addWidget(m_source);
    row->addWidget(m_reset);
    // A row without a source has no default to go back to either: the field takes the room of both.
    m_source->hide();
    m_reset->hide();
    column->addLayout(row);
    m_message->setWordWrap(true);
    m_message->setPadding({labelWidth + 4, 0, 0, 2});
    m_message->hide();
    column->addWidget(m_message);
    connect(m_reset, &Button::clicked, this, &FormRow::resetRequested);
}

void FormRow::setChanged(bool changed)
{
    m_label->setLook(changed ? TextStyle::BodyStrong : TextStyle::Body, changed ? Role::Text : Role::Text2);
    m_reset->setVisible(changed);
}

void FormRow::setSource(model::ValueSource source, const QString &tooltip)
{
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);
    m_source->setSource(source);
    m_source->show();
    m_source->setToolTip(tooltip);
    m_source->setAccessibleName(tooltip);
}

void FormRow::hideSource()
{
    m_source->clear();
}

void FormRow::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString FormRow::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void FormRow::setHelp(const QString &help)
{
    m_label->setToolTip(help);
    m_editor->setAccessibleDescription(help);
    if (m_editor->toolTip().isEmpty())
        m_editor->setToolTip(help);
}

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new Label(title, TextStyle::BodyStrong, Role::Text2, this))
    , m_remark(new Label({}, TextStyle::Caption, Role::Text3, this))
{
    m_column->setContentsMargins(14, 11, 7, 9);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 4, 5);
    m_title->setPixelSize(12);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_remark);
    m_column->addLayout(head);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

FormRow *FormSection::addRow(const QString &label, QWidget *editor)
{
    auto *row = new FormRow(label, editor, this);
    m_column->addWidget(row);
    return row;
}

void FormSection::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormSection::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void FormSection::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FormSection::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), color(Role::BorderSubtle));
}

} // namespace headroom::ui
