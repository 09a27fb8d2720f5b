#pragma once

#include <QAbstractButton>

class QMenu;

namespace headroom::ui {

/// The one button of the product: plain, outlined, filled or destructive; with icon, text, count and menu arrow as needed.
/// Paints itself from the theme, so that icon colours follow it.
class Button : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Outline, Primary, Destructive, Link };

    explicit Button(Kind = Kind::Plain, QWidget *parent = nullptr);
    Button(Kind, const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &); ///< below resources/icons, e.g. "actions/undo"
    void setIconExtent(int logicalPixels);
    void setHeight(int logicalPixels); ///< 28 unless said
    void setCount(int count, bool bad); ///< a chip behind the text; 0 hides it
    void setDropDown(bool); ///< shows the arrow
    void setMenu(QMenu *); ///< opens below on click
    void setStrong(bool); ///< 600 instead of 500
    void setLeftAligned(bool);
    void setShortcutHint(const QString &); ///< small key cap at the right edge
    void setMinimumExtent(int width) { m_minimumExtent = width; updateGeometry(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    [[nodiscard]] QFont textFont() const;

    Kind m_kind;
    QString m_iconName, m_shortcut;
    int m_iconExtent = 17, m_height = 28, m_count = 0, m_minimumExtent = 0;
    bool m_bad = false, m_dropDown = false, m_strong = false, m_left = false;
    bool m_keyboardFocus = false; ///< the ring shows where Tab leads, not after every click
};

} // namespace headroom::ui
