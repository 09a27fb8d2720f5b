#pragma once

#include "formrow.h"

#include <model/project.h>

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom::ui {

class FactList;
class Label;
class NumberField;
class NumberGrid;
class Session;

/// A page that is built once for what it shows and refreshed on every change.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    InspectorPage(Session &, QWidget *parent);
    virtual void refresh() = 0;

protected:
    FormSection *addSection(const QString &title);
    /// A number row bound to a getter and a setter; refreshed by refreshNumbers().
    NumberField *addNumber(FormSection *, const QString &label, const QString &unit, const QString &help, double minimum, double maximum, double factor,
                           std::function<double()> get, std::function<void(double)> set);
    void refreshNumbers();
    [[nodiscard]] Session &session() const { return m_session; }

private:
    Session &m_session;
    QVBoxLayout *m_column;
    struct Binding { NumberField *field; std::function<double()> get; };
    std::vector<Binding> m_bindings;
};

/// One call path.
class LinkPage : public InspectorPage
{
    Q_OBJECT
public:
    LinkPage(Session &, model::LinkId, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] const model::Link *link() const;
    void edit(const std::string &field, const std::function<void(model::Link &)> &);

    model::LinkId m_link;
    QComboBox *m_when, *m_operation, *m_cache;
    QCheckBox *m_synchronous;
    NumberGrid *m_calls;
    FactList *m_flow;
};

/// One boundary.
class BoundaryPage : public InspectorPage
{
    Q_OBJECT
public:
    BoundaryPage(Session &, model::BoundaryId, QWidget *parent = nullptr);
    void refresh() override;

private:
    model::BoundaryId m_boundary;
    QComboBox *m_kind;
    QLineEdit *m_region;
    FactList *m_facts;
};

/// Nothing selected: the variant, its traffic and targets.
class OverviewPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &, QWidget *parent = nullptr);
    void refresh() override;

private:
    void editScenario(const std::string &field, const std::function<void(model::Scenario &)> &);
    [[nodiscard]] model::Scenario current() const;
    FactList *m_derivation, *m_facts;
    Label *m_remark;
};

/// What is taken to be true, with its origin.
class AssumptionsPage : public InspectorPage
{
    Q_OBJECT
public:
    explicit AssumptionsPage(Session &, QWidget *parent = nullptr);
    void refresh() override {}
};

} // namespace headroom::ui
