#include "parameterrow.h"

#include "edits.h"
#include "instancefield.h"
#include "numberfield.h"

#include <look/text.h>
#include <session/session.h>

#include <render/language.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace headroom::ui {

using catalog::ParameterType;
using render::catalogueText;

namespace {

/// A wheel over a closed combo box belongs to the scroll area around it.
class QuietCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString sourceWord(model::ValueSource source)
{
    switch (source) {
    case model::ValueSource::Catalogue: return QObject::tr("Catalogue");
    case model::ValueSource::Entered: return QObject::tr("Entered");
    case model::ValueSource::Measured: return QObject::tr("Measured");
    case model::ValueSource::Assumption: return QObject::tr("Assumption");
    }
    return {};
}

} // namespace

ParameterRow::ParameterRow(Session &session, std::set<model::TierId> tiers, const catalog::ParameterSpec &spec, FormSection &section)
    : QObject(&section)
    , m_session(session)
    , m_tiers(std::move(tiers))
    , m_spec(spec)
{
    m_editor = makeEditor();
    m_editor->setObjectName(QStringLiteral("parameter.") + text(spec.id));
    m_row = section.addRow(catalogueText(spec.label), m_editor);
    m_row->setHelp(catalogueText(spec.help));
    connect(m_row, &FormRow::resetRequested, this, &ParameterRow::reset);
    refresh();
}

QWidget *ParameterRow::makeEditor()
{
    switch (m_spec.type) {
    case ParameterType::Number:
    case ParameterType::Integer: {
        auto *field = new NumberField;
        field->setUnit(catalogueText(m_spec.unit));
        field->setRange(m_spec.minimum, m_spec.maximum);
        field->setStep(m_spec.step);
        field->setInteger(m_spec.type == ParameterType::Integer);
        connect(field, &NumberField::committed, this, [this](double value) { apply(value); });
        connect(field, &NumberField::problemChanged, this, [this](const QString &problem) { m_row->setMessage(problem); });
        return field;
    }
    case ParameterType::Boolean: {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, [this](bool on) { apply(on); });
        return box;
    }
    case ParameterType::Choice: {
        auto *box = new QuietCombo;
        box->setFixedHeight(26);
        for (std::size_t i = 0; i < m_spec.choices.size(); ++i)
            box->addItem(catalogueText(i < m_spec.choiceLabels.size() ? m_spec.choiceLabels[i] : m_spec.choices[i]), text(m_spec.choices[i]));
        connect(box, &QComboBox::activated, this, [this, box] { apply(box->currentData().toString().toStdString()); });
        return box;
    }
    case ParameterType::InstanceType: {
        auto *field = new InstanceField(m_session, m_spec.instanceFamily, *m_tiers.begin());
        connect(field, &InstanceField::chosen, this, [this](const QString &name) { apply(name.toStdString()); });
        return field;
    }
    case ParameterType::Text: break;
    }
    auto *line = new QLineEdit;
    line->setFixedHeight(26);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (line->isModified())
            apply(line->text().toStdString());
        line->setModified(false);
    });
    return line;
}

ParameterRow::Value ParameterRow::valueOf(const model::Tier &tier) const
{
    const auto set = tier.parameters.find(m_spec.id);
    return set == tier.parameters.end() ? m_spec.defaultValue : set->second.value;
}

void ParameterRow::apply(const Value &value)
{
    const auto done = editTiers(m_session, m_tiers, tr("Change %1").arg(render::inSentence(catalogueText(m_spec.label))), mergeIdOf(m_spec.id), [&](model::Tier &tier) {
        if (valueOf(tier) == value)
            return;
        // Back at the default is the same as never set.
        if (value == m_spec.defaultValue)
            tier.parameters.erase(m_spec.id);
        else
            tier.parameters[m_spec.id] = {value, model::ValueSource::Entered, {}};
    });
    m_row->setMessage(done ? QString() : text(done.error().message));
}

void ParameterRow::reset()
{
    const auto done = editTiers(m_session, m_tiers, tr("Reset %1").arg(render::inSentence(catalogueText(m_spec.label))), 0, [&](model::Tier &tier) { tier.parameters.erase(m_spec.id); });
    m_row->setMessage(done ? QString() : text(done.error().message));
}

void ParameterRow::showSource(const model::Tier &tier)
{
    const auto set = tier.parameters.find(m_spec.id);
    if (set == tier.parameters.end()) {
        const bool assumption = m_spec.source.starts_with("Assumption");
        m_row->setSource(assumption ? model::ValueSource::Assumption : model::ValueSource::Catalogue,
                         m_spec.source.empty() ? tr("Catalogue default") : tr("Catalogue default. %1").arg(catalogueText(m_spec.source)));
    } else {
        const model::Parameter &parameter = set->second;
        m_row->setSource(parameter.source, parameter.note.empty() ? sourceWord(parameter.source) : tr("%1. %2", "source. note").arg(sourceWord(parameter.source), text(parameter.note)));
    }
}

void ParameterRow::refresh()
{
    const model::Variant *variant = m_session.variant();
    const model::Tier *first = nullptr;
    bool mixed = false, changed = false;
    for (const model::TierId &id : m_tiers) {
        const model::Tier *tier = variant ? variant->tier(id) : nullptr;
        if (!tier)
            continue;
        changed = changed || tier->parameters.contains(m_spec.id);
        if (!first)
            first = tier;
        else
            mixed = mixed || valueOf(*tier) != valueOf(*first);
    }
    if (!first)
        return;
    const Value value = valueOf(*first);
    const QSignalBlocker quiet(m_editor);
    if (auto *number = qobject_cast<NumberField *>(m_editor)) {
        const double *stored = std::get_if<double>(&value);
        if (number->hasFocus() && number->isModified() && !number->problem().isEmpty())
            return; // what is being typed is not ours to change
        if (mixed || !stored)
            number->setMixed();
        else
            number->setValue(*stored);
        m_row->setMessage({});
    } else if (auto *check = qobject_cast<QCheckBox *>(m_editor)) {
        const bool *on = std::get_if<bool>(&value);
        check->setTristate(mixed);
        check->setCheckState(mixed ? Qt::PartiallyChecked : on && *on ? Qt::Checked : Qt::Unchecked);
    } else if (const auto *stored = std::get_if<std::string>(&value)) {
        if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
            combo->setPlaceholderText(tr("Mixed"));
            combo->setCurrentIndex(mixed ? -1 : combo->findData(text(*stored)));
        } else if (auto *instance = qobject_cast<InstanceField *>(m_editor)) {
            instance->setValue(mixed ? QString() : text(*stored));
        } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
            line->setText(mixed ? QString() : text(*stored));
            line->setPlaceholderText(mixed ? tr("Mixed") : QString());
        }
    }
    m_row->setChanged(changed);
    if (mixed)
        m_row->hideSource();
    else
        showSource(*first);
}

} // namespace headroom::ui
