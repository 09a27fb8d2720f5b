#pragma once

#include <render/theme.h>

#include <QLineEdit>

namespace headroom::ui {

/// A search field as the design draws it: lens on the left, and while it is empty the key that leads to it on the right.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const QString &placeholder, const QString &key, const render::Theme &, QWidget *parent);
    void setTheme(const render::Theme &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_key;
    render::Theme m_theme;
};

} // namespace headroom::ui
