#pragma once

#include <traffic/forecast.h>

#include <QWidget>

class QHBoxLayout;

namespace headroom::ui {

class Label;
class NumberField;
class Session;

/// Visits → pages → requests → users at the peak, as one row of boxes that the client can follow; what is entered can be
/// edited in place, beneath each box stands what it makes of the one before.
class DerivationChain : public QWidget
{
    Q_OBJECT
public:
    explicit DerivationChain(Session &, QWidget *parent = nullptr);

    void show(const model::Scenario &, const traffic::Derivation &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Box
    {
        Label *caption = nullptr, *working = nullptr;
        NumberField *field = nullptr;
        Label *figure = nullptr; ///< instead of a field: what follows from the rest
    };
    Box addBox(QHBoxLayout *, const QString &name, const QString &help);
    void makeField(Box &, const QString &name, double minimum, double maximum, const std::function<void(double)> &commit);
    void setRequestsPerPage(double);
    void setPeakUsers(double);
    [[nodiscard]] double requestsPerPage() const;
    [[nodiscard]] const model::ScenarioEvent *greatestCampaign() const;

    Session &m_session;
    Box m_visits, m_pages, m_views, m_requests, m_think, m_peak;
    QList<QWidget *> m_boxes;
};

} // namespace headroom::ui
