#include "preferencesdialog.h"

#include <look/button.h>
#include <look/label.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

PreferencesDialog::PreferencesDialog(const Settings &settings, const QStringList &regions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_autosave(new QCheckBox(tr("Keep a copy of unsaved work, and offer it after a crash"), this))
    , m_reduceMotion(new QCheckBox(tr("Reduce motion: no flowing dots, no fading"), this))
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(new Label(windowTitle(), TextStyle::Heading, Role::Text, this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_theme->addItem(tr("Light"), int(render::Scheme::Light));
    m_theme->addItem(tr("Dark"), int(render::Scheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.scheme)));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_region->addItem(tr("As the template"), QString());
    for (const QString &region : regions)
        m_region->addItem(region, region);
    m_region->setCurrentIndex(std::max(0, m_region->findData(settings.defaultRegion)));
    m_autosave->setChecked(settings.autosave);
    m_reduceMotion->setChecked(settings.reduceMotion);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(),
                 new Label(tr("Windows that are open keep theirs until Headroom starts again."), TextStyle::Caption, Role::Text3, this));
    form->addRow(tr("Region of blank projects"), m_region);
    form->addRow(tr("Work"), m_autosave);
    form->addRow(QString(), m_reduceMotion);
    column->addLayout(form);
    column->addStretch(1);
    auto *close = new Button(Button::Kind::Primary, {}, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    const QList<std::pair<QComboBox *, QString>> boxes{
        {m_theme, tr("Theme")}, {m_language, tr("Language")}, {m_region, tr("Region of blank projects")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        connect(box, &QComboBox::activated, this, &PreferencesDialog::take);
    }
    connect(m_autosave, &QCheckBox::clicked, this, &PreferencesDialog::take);
    connect(m_reduceMotion, &QCheckBox::clicked, this, &PreferencesDialog::take);
}

void PreferencesDialog::take()
{
    m_settings.scheme = render::Scheme(m_theme->currentData().toInt());
    m_settings.language = m_language->currentData().toString();
    m_settings.defaultRegion = m_region->currentData().toString();
    m_settings.autosave = m_autosave->isChecked();
    m_settings.reduceMotion = m_reduceMotion->isChecked();
    emit changed(m_settings);
}

} // namespace headroom::ui
