#pragma once

#include <session/projectfiles.h>

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace headroom::ui {

class Session;

/// What one sees without a project: recent files, templates as cards, the price tables that are built in.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Session &, ProjectFiles &, const Settings &, QWidget *parent = nullptr);

    void refresh(); ///< reads the list of recent files again

signals:
    void templateRequested(const QString &id);
    void fileRequested(const QString &file);
    void openRequested();
    void recoverRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *makeSide();
    QWidget *makeMain();
    void fillTemplates();
    void fillRecent();

    Session &m_session;
    ProjectFiles &m_files;
    const Settings &m_settings;
    QGridLayout *m_recent, *m_templates;
    QWidget *m_recentBox, *m_recovery;
    QList<QWidget *> m_cards, m_recentCards;
    int m_columns = 0;
};

} // namespace headroom::ui
