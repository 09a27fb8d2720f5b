#pragma once

#include <catalog/catalog.h>
#include <model/project.h>

#include <QRectF>

class QPainter;

namespace headroom::ui {

/// A variant as an icon-sized drawing: its outermost network boundary, a box with an icon a tier that carries requests, lines
/// between them. For cards on the start page.
void paintMiniature(QPainter &, const model::Variant &, const catalog::Catalog &, const QRectF &);

} // namespace headroom::ui
