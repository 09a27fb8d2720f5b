#include "aboutdialog.h"

#include <look/button.h>
#include <look/label.h>
#include <look/text.h>

#include <render/format.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

AboutDialog::AboutDialog(const pricing::PriceBook &prices, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Headroom"));
    setFixedWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    const auto paragraph = [&](const QString &words, Role role = Role::Text2) {
        auto *label = new Label(words, TextStyle::Body, role, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    column->addWidget(new Label(QStringLiteral("Headroom %1").arg(QCoreApplication::applicationVersion()), TextStyle::Heading, Role::Text, this));
    paragraph(tr("Architecture planning with a simulation and a bill."), Role::Text);
    if (const auto info = prices.info()) {
        paragraph(tr("Price book: %1 rows, %2 services, %3 regions, rows dated %4 to %5.")
                      .arg(render::number(double(info->rows)))
                      .arg(info->services.size())
                      .arg(info->regions.size())
                      .arg(text(info->oldestAsOf), text(info->newestAsOf)));
    }
    paragraph(tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and QCustomPlot.").arg(QString::fromLatin1(qVersion())));
    column->addSpacing(8);
    auto *close = new Button(Button::Kind::Primary, {}, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
}

} // namespace headroom::ui
