#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

#include <filesystem>

class QPainter;

/// The icon set: SVG with currentColor, coloured by role, drawn sharp at any scale.
namespace headroom::render {

/// Sets where the icons are (resources/icons); call once before the first icon. Not thread-safe afterwards to change.
void setIconDirectory(const std::filesystem::path &);

/// `name` is a path below the icon directory without ".svg": "kinds/cdn", "actions/undo", "headroom".
/// An unknown name draws the "external" box, so that a missing file is seen, never a crash. Cached by (name, size, colour, dpr).
[[nodiscard]] QPixmap iconPixmap(const QString &name, int logicalSize, const QColor &, qreal devicePixelRatio);

/// A QIcon that renders itself at whatever size and ratio it is asked for. `disabled` is used for QIcon::Disabled.
[[nodiscard]] QIcon icon(const QString &name, const QColor &normal, const QColor &disabled);

/// The icon's SVG text in that colour, for what wants a file (style sheets, slides).
[[nodiscard]] QByteArray iconSvg(const QString &name, const QColor &);

/// Vector drawing, for paper and SVG.
void paintIcon(QPainter &, const QString &name, const QRectF &, const QColor &);

} // namespace headroom::render
