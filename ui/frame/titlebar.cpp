#include "titlebar.h"

#include "commandfield.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/paint.h>

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

#include <cmath>

namespace headroom::ui {

TitleBar::TitleBar(QWidget *parent)
    : QWidget(parent)
    , m_menus(new QMenuBar(this))
    , m_commands(new CommandField(this))
    , m_theme(new Button(Button::Kind::Plain, {}, {}, this))
{
    setFixedHeight(int(theme().size(QStringLiteral("menu_bar"))));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 0, 10, 0);
    row->setSpacing(6);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menus->setStyleSheet(QStringLiteral("QMenuBar{border:none;background:transparent;padding:0}"));
    m_theme->setIconExtent(16);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_commands->setFixedWidth(250);
    row->addWidget(m_commands);
    row->addWidget(m_theme);
    connect(m_theme, &Button::clicked, this, &TitleBar::themeToggled);
    connect(&Appearance::instance(), &Appearance::changed, this, &TitleBar::showThemeIcon);
    showThemeIcon();
}

void TitleBar::showThemeIcon()
{
    const bool dark = Appearance::instance().scheme() == render::Scheme::Dark;
    m_theme->setIconName(dark ? QStringLiteral("actions/theme-light") : QStringLiteral("actions/theme-dark"));
    m_theme->setToolTip(dark ? tr("Light theme") : tr("Dark theme"));
    m_theme->setAccessibleName(m_theme->toolTip());
    update();
}

void TitleBar::setTitle(const QString &title, const QString &state)
{
    m_title = title;
    m_state = state;
    setAccessibleDescription(tr("%1 — %2", "project — save state").arg(title, state));
    update();
}

void TitleBar::resizeEvent(QResizeEvent *)
{
    m_commands->setFixedWidth(width() < 1150 ? 200 : 250);
}

void TitleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(render::Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(render::Role::BorderSubtle));
    const QRectF mark(12, (height() - 20) / 2.0, 20, 20);
    drawIcon(painter, QStringLiteral("headroom"), mark, color(render::Role::BrandInk));

    QFont strong = theme().font(render::TextStyle::CardName), plain = strong;
    plain.setWeight(QFont::Normal);
    const QString state = m_state.isEmpty() ? QString() : QStringLiteral(" — ") + m_state;
    const double left = m_menus->geometry().right() + 12, right = m_commands->x() - 12;
    const double titleWidth = QFontMetricsF(strong).horizontalAdvance(m_title), stateWidth = QFontMetricsF(plain).horizontalAdvance(state);
    // Centred in the window, moved aside only where menus or command field are in the way.
    double x = (width() - titleWidth - stateWidth) / 2;
    x = std::max(left, std::min(x, right - titleWidth - stateWidth));
    painter.setFont(strong);
    painter.setPen(color(render::Role::Text));
    drawElided(painter, QRectF(x, 0, std::min(titleWidth + 1, right - x), height() - 1), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    x += titleWidth;
    if (right - x > 30) {
        painter.setFont(plain);
        painter.setPen(color(render::Role::Text3));
        drawElided(painter, QRectF(x, 0, std::min(stateWidth + 1, right - x), height() - 1), Qt::AlignVCenter | Qt::AlignLeft, state);
    }
}

} // namespace headroom::ui
