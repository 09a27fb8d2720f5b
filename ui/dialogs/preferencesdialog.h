#pragma once

#include <session/settings.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace headroom::ui {

/// The person's own preferences; they hold for every project and are kept at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `regions`: price regions of the book, for new projects.
    PreferencesDialog(const Settings &, const QStringList &regions, QWidget *parent = nullptr);

    [[nodiscard]] Settings settings() const { return m_settings; }

signals:
    void changed(const headroom::ui::Settings &);

private:
    void take();

    Settings m_settings;
    QComboBox *m_theme, *m_language, *m_region;
    QCheckBox *m_autosave, *m_reduceMotion;
};

} // namespace headroom::ui
