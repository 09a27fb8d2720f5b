#pragma once

#include "tool.h"

#include <QCoreApplication>

namespace headroom::ui {

/// Draws a link from a port to another tier, moves the end of an existing one, or connects by keyboard.
class ConnectTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ConnectTool)
public:
    using Tool::Tool;
    void startFrom(const Port &, const Pointer &);
    void startReattaching(const model::LinkId &, bool atTarget, const Pointer &);
    void startByKeyboard(const model::TierId &); ///< arrows or Tab choose, Enter connects

    void deactivate() override;
    void move(const Pointer &) override;
    void press(const Pointer &) override;
    void release(const Pointer &) override;
    bool key(QKeyEvent *) override;
    bool cancel() override;

private:
    [[nodiscard]] QString problemWith(const model::TierId &) const; ///< empty = may be connected
    void aim(const model::TierId &target, const QPointF &at);
    void finish(const model::TierId &target, const Pointer &);
    void connectTo(const model::TierId &target);
    void offerTargets(const Pointer &);
    void step(int by);
    void drawTo(const QPointF &end, Side endSide, bool valid);

    model::TierId m_fixed; ///< the end that stays
    bool m_fixedIsSource = true;
    model::LinkId m_link; ///< the one being re-attached; empty = a new one
    QPointF m_from;
    Side m_side = Side::Right;
    bool m_byKeyboard = false;
    std::vector<model::TierId> m_candidates;
    std::size_t m_candidate = 0;
};

} // namespace headroom::ui
