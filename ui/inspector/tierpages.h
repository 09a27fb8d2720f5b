#pragma once

#include "formrow.h"

#include <model/project.h>

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace headroom::ui {

class CostLines;
class FactList;
class FindingBox;
class Meter;
class NumberGrid;
class ParameterRow;
class Session;

/// One tab of the inspector for the selected tiers. Built for a selection, refreshed on every change of document, run or moment.
class TierPage : public QWidget
{
    Q_OBJECT
public:
    TierPage(Session &, std::set<model::TierId>, QWidget *parent = nullptr);
    virtual void refresh() = 0;

protected:
    [[nodiscard]] const model::Tier *first() const;
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const std::set<model::TierId> &tiers() const { return m_tiers; }
    FormSection *addSection(const QString &title);
    void add(QWidget *);

private:
    Session &m_session;
    std::set<model::TierId> m_tiers;
    QVBoxLayout *m_column;
};

/// The catalogue's parameters by section, meters of the moment, the worst finding, and how the tier is bought.
class SettingsPage : public TierPage
{
    Q_OBJECT
public:
    SettingsPage(Session &, std::set<model::TierId>, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addNow();
    void addPurchase();

    std::vector<ParameterRow *> m_rows;
    FormSection *m_now = nullptr;
    std::map<std::string, Meter *> m_meters;
    FindingBox *m_finding = nullptr;
    QComboBox *m_purchase = nullptr;
};

/// What a visit costs here: demands by request class, hit ratios, caches inside the replicas; and what the run made of it.
class LoadPage : public TierPage
{
    Q_OBJECT
public:
    LoadPage(Session &, model::TierId, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addDemands();
    void addHitRatios();
    void addLocalCaches();
    void addFigures();

    NumberGrid *m_demands = nullptr, *m_hits = nullptr;
    std::vector<NumberGrid *> m_caches;
    FactList *m_figures = nullptr;
    bool m_database = false;
};

/// What the tier costs, line by line; a click explains a line.
class CostPage : public TierPage
{
    Q_OBJECT
public:
    CostPage(Session &, model::TierId, QWidget *parent = nullptr);
    void refresh() override;

private:
    CostLines *m_lines;
};

class NotesPage : public TierPage
{
    Q_OBJECT
public:
    NotesPage(Session &, model::TierId, QWidget *parent = nullptr);
    void refresh() override;

private:
    void commit();
    QPlainTextEdit *m_text;
};

} // namespace headroom::ui
