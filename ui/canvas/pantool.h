#pragma once

#include "tool.h"

namespace headroom::ui {

/// Drags the whole drawing: space or the middle button.
class PanTool : public Tool
{
public:
    using Tool::Tool;
    void activate() override;
    void press(const Pointer &) override;
    void move(const Pointer &) override;
    void release(const Pointer &) override;
    [[nodiscard]] bool isDragging() const { return m_dragging; }

private:
    bool m_dragging = false;
    QPoint m_last;
};

} // namespace headroom::ui
