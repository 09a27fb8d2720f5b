#include "pantool.h"

namespace headroom::ui {

void PanTool::activate()
{
    m_dragging = false;
    m_host.setCursorShape(Qt::OpenHandCursor);
}

void PanTool::press(const Pointer &pointer)
{
    m_dragging = true;
    m_last = pointer.view;
    m_host.setCursorShape(Qt::ClosedHandCursor);
}

void PanTool::move(const Pointer &pointer)
{
    if (m_dragging)
        m_host.scrollBy(pointer.view - std::exchange(m_last, pointer.view));
}

void PanTool::release(const Pointer &)
{
    m_dragging = false;
    m_host.setCursorShape(Qt::OpenHandCursor);
}

} // namespace headroom::ui
