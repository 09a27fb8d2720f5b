#pragma once

#include "formrow.h"

#include <catalog/catalog.h>

#include <set>

namespace headroom::ui {

class Session;

/// One catalogue parameter of the selected tiers: editor by type, source, reset, inline message.
class ParameterRow : public QObject
{
    Q_OBJECT
public:
    /// Adds itself to the section. All tiers must be of a kind that has the parameter.
    ParameterRow(Session &, std::set<model::TierId>, const catalog::ParameterSpec &, FormSection &);

    void refresh();
    [[nodiscard]] FormRow *row() const { return m_row; }
    [[nodiscard]] const std::string &id() const { return m_spec.id; }

private:
    using Value = std::variant<double, bool, std::string>;
    QWidget *makeEditor();
    void apply(const Value &);
    void reset();
    [[nodiscard]] Value valueOf(const model::Tier &) const;
    void showSource(const model::Tier &);

    Session &m_session;
    std::set<model::TierId> m_tiers;
    catalog::ParameterSpec m_spec;
    FormRow *m_row = nullptr;
    QWidget *m_editor = nullptr;
};

} // namespace headroom::ui
