#pragma once

namespace headroom::ui {

class CanvasView;

/// Teaches screen readers the cards, links and boundaries of every CanvasView. Idempotent.
void installCanvasAccessibility();

/// Tells a listening screen reader that the selection is elsewhere now.
void announceFocus(CanvasView &);

} // namespace headroom::ui
