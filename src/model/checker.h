#pragma once

#include "validate.h"

#include <base/id.h>

#include <set>
#include <string>
#include <string_view>

namespace headroom::model {

/// Inclusive range of a number, for the message, too.
struct Range
{
    double minimum = 0, maximum = 0;
};

inline constexpr Range fraction{0, 1};
inline constexpr Range milliseconds{0, 1e7};          ///< up to almost three hours
inline constexpr Range duration{0, 31 * 24 * 3600.0}; ///< seconds, up to a month
inline constexpr Range amount{0, 1e9};                ///< calls, I/O operations, users
inline constexpr Range bytes{0, 1e12};                ///< of one request
inline constexpr Range coordinate{-1e6, 1e6};         ///< canvas pixels

/// Collects issues; knows the variant and element that is being looked at, so that every message names its place.
class Checker
{
public:
    Checker(const Project &project, std::vector<Issue> &issues)
        : m_project(project)
        , m_issues(issues)
    {
    }

    [[nodiscard]] const Project &project() const { return m_project; }

    void enterVariant(const VariantId &id) { m_variant = id; }
    void leaveVariant() { m_variant = {}; }
    /// `what` is the kind of element in words ("tier", "scenario").
    void enter(std::string_view what, const std::string &id);

    void error(ErrorCode, std::string message);
    void invalid(std::string message) { error(ErrorCode::InvalidInput, std::move(message)); }
    void warning(ErrorCode, std::string message);

    /// Finite and in the range, else an error that says which number it is and what is allowed.
    void number(std::string_view name, double value, Range allowed);
    /// As number(), without the minimum itself.
    void positive(std::string_view name, double value, double maximum);
    /// Allowed characters and length, and not yet in `taken`, to which it is added.
    void id(const std::string &id, std::set<std::string> &taken);
    void requestClass(const RequestClassId &, std::string_view where);
    void classOnce(const RequestClassId &, std::set<RequestClassId> &seen, std::string_view where);
    void purchase(const PurchaseOption &);
    void frame(const Rect &);

private:
    void add(Issue::Severity, ErrorCode, std::string message);

    const Project &m_project;
    std::vector<Issue> &m_issues;
    VariantId m_variant;
    std::string m_what, m_element;
};

[[nodiscard]] bool isIsoDate(const std::string &);
[[nodiscard]] std::string figure(double value); ///< a number as short as messages want it

void checkClasses(Checker &);
void checkScenarios(Checker &);
void checkProjectParts(Checker &);              ///< currency, costs, purchase, levels, assumptions, load tests
void checkElements(Checker &, const Variant &); ///< every tier, link and boundary by itself
void checkScaling(Checker &, const Variant &, const ScalingRule &);
void checkCalls(Checker &, const Variant &);    ///< cycles and tiers nothing reaches
void checkNesting(Checker &, const Variant &);

} // namespace headroom::model
