#pragma once

#include <model/elements.h>

#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

class Button;
class Label;

/// One row of a form: label, editor, where the value comes from, back to the default. A message appears beneath.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setChanged(bool); ///< differs from the default: label strong, reset visible
    void setSource(model::ValueSource, const QString &tooltip);
    void hideSource();
    void setMessage(const QString &); ///< empty hides it
    void setHelp(const QString &);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString message() const;

signals:
    void resetRequested();

private:
    class SourceIcon;
    Label *m_label, *m_message;
    QWidget *m_editor;
    SourceIcon *m_source;
    Button *m_reset;
};

/// A titled group of rows, with a hairline above.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);
    FormRow *addRow(const QString &label, QWidget *editor);
    void addWidget(QWidget *);
    void setRemark(const QString &); ///< right of the title
    void setTitle(const QString &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QVBoxLayout *m_column;
    Label *m_title, *m_remark;
};

} // namespace headroom::ui
