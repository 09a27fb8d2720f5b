#pragma once

#include "bendgesture.h"
#include "movegesture.h"
#include "resizegesture.h"

#include <optional>

namespace headroom::ui {

/// The tool at rest: selects, moves, resizes, and hands over to the connect tool at ports and link ends.
class SelectTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SelectTool)
public:
    using Tool::Tool;
    void activate() override;
    void deactivate() override;
    void press(const Pointer &) override;
    void move(const Pointer &) override;
    void release(const Pointer &) override;
    void doubleClick(const Pointer &) override;
    bool cancel() override;

private:
    [[nodiscard]] Selection hit(const QPointF &) const;                 ///< the one element under the mouse
    [[nodiscard]] int resizeHandleAt(const QPointF &) const;            ///< −1 = none
    [[nodiscard]] std::optional<bool> linkEndAt(const QPointF &) const; ///< true = the target's end
    [[nodiscard]] int stretchAt(const QPointF &) const;                 ///< of the selected link; −1 = none
    [[nodiscard]] double reach() const { return 8 / m_host.zoom(); }
    [[nodiscard]] bool startSpecial(const Pointer &); ///< port, link end or resize handle
    void hover(const Pointer &);
    void dragFrom(const Pointer &);

    enum class Mode { Idle, Pressed, Moving, Band };
    Mode m_mode = Mode::Idle;
    Pointer m_start;
    Selection m_pressedOn;
    Selection m_before; ///< selection a rubber band adds to
    bool m_toggle = false;
    std::unique_ptr<MoveGesture> m_move;
    std::unique_ptr<ResizeGesture> m_resize;
    std::unique_ptr<BendGesture> m_bend;
};

} // namespace headroom::ui
