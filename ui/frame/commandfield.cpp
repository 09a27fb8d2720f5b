#include "commandfield.h"

#include <look/appearance.h>
#include <look/paint.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QTimer>

namespace headroom::ui {

CommandField::CommandField(QWidget *parent) : QLineEdit(parent), m_labels(new QStringListModel(this))
{
    setPlaceholderText(tr("Find a tier or run a command"));
    setAccessibleName(tr("Find a tier or run a command"));
    setTextMargins(18, 0, 0, 0);
    setFixedHeight(26);
    setFocusPolicy(Qt::ClickFocus);
    auto *found = new QCompleter(m_labels, this);
    found->setCaseSensitivity(Qt::CaseInsensitive);
    found->setFilterMode(Qt::MatchContains);
    found->setMaxVisibleItems(12);
    setCompleter(found);
    connect(found, qOverload<const QString &>(&QCompleter::activated), this, &CommandField::run);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CommandField::collect()
{
    m_entries = m_source ? m_source() : QList<Entry>();
    QStringList labels;
    for (Entry &entry : m_entries) {
        if (!entry.hint.isEmpty())
            entry.label = tr("%1   (%2)").arg(entry.label, entry.hint);
        labels << entry.label;
    }
    m_labels->setStringList(labels);
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    collect();
    QLineEdit::focusInEvent(event);
    selectAll();
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().trimmed().isEmpty() && completer()->completionCount() > 0) {
        const QModelIndex chosen = completer()->popup()->currentIndex();
        run(chosen.isValid() ? chosen.data().toString() : completer()->completionModel()->index(0, 0).data().toString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandField::run(const QString &label)
{
    for (const Entry &entry : m_entries) {
        if (entry.label != label)
            continue;
        completer()->popup()->hide();
        clearFocus();
        // After the completer has put its own text in.
        QTimer::singleShot(0, this, [this, command = entry.run] {
            clear();
            command();
        });
        return;
    }
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawIcon(painter, QStringLiteral("actions/find"), QRectF(8, height() / 2.0 - 6.5, 13, 13), color(render::Role::Text3));
    if (!hasFocus())
        drawKeyCap(painter, QPointF(width() - 6, height() / 2.0), QStringLiteral("Ctrl K"));
}

} // namespace headroom::ui
