#pragma once

#include <render/theme.h>

#include <QLabel>

namespace headroom::ui {

/// A QLabel in a text style and a colour role of the theme, and it follows the theme.
class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const QString &, render::TextStyle, render::Role, QWidget *parent = nullptr);
    void setLook(render::TextStyle, render::Role);
    void setPixelSize(double pixels); ///< instead of the style's own
    void setPadding(const QMargins &); ///< contents margins do nothing on a styled label

private:
    void restyle();
    render::TextStyle m_style;
    render::Role m_role;
    double m_pixels = 0;
    QMargins m_padding;
};

} // namespace headroom::ui
