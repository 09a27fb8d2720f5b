#pragma once

#include <QScrollArea>

namespace headroom::ui {

class Session;

/// The remarks of the run, worst first, as cards. A click shows the tier.
class FindingsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit FindingsPane(Session &, QWidget *parent = nullptr);

signals:
    void tierRequested(const QString &tierId);

private:
    void refresh();
    Session &m_session;
};

} // namespace headroom::ui
