#pragma once

namespace headroom::ui {

/// Teaches screen readers the cards, links and boundaries of every CanvasView. Idempotent.
void installCanvasAccessibility();

} // namespace headroom::ui
