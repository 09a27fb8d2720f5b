#include "diagramlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace headroom::render {

namespace {

constexpr double smallestSide = 64; ///< of an empty variant's picture
constexpr double mostPixels = 120e6, mostSide = 16384; ///< of a PNG: what viewers open

tl::unexpected<Error> unwritable(const QString &file, const QString &reason)
{
    return fail(ErrorCode::Unwritable, "The diagram cannot be written (" + reason.toStdString() + "); choose another place or name.", file.toStdString());
}

/// All or nothing: a half written picture never replaces a good one.
Result<> save(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return unwritable(file, target.errorString());
    return {};
}

Result<DiagramLayout> measured(const DiagramScene &scene, const DiagramOptions &options)
{
    if (!scene.variant || !scene.catalog)
        return fail(ErrorCode::InvalidInput, "There is no variant to draw; open or create one first.");
    DiagramLayout layout = layoutDiagram(scene, options);
    layout.bounds.setSize(layout.bounds.size().expandedTo(QSizeF(smallestSide, smallestSide)));
    return layout;
}

QString titleOf(const DiagramScene &scene, const DiagramOptions &options)
{
    return options.title.isEmpty() ? QString::fromStdString(scene.variant->name) : options.title;
}

/// For those who cannot see it: the tiers in words.
QString descriptionOf(const DiagramScene &scene)
{
    QStringList tiers;
    for (const model::Tier &tier : scene.variant->tiers)
        if (!tier.hidden)
            tiers << cardFigures(scene, tier).spoken();
    return QCoreApplication::translate("headroom::render", "Architecture: ") + tiers.join(QStringLiteral("; "));
}

constexpr const char *titleMark = "headroom-title", *descriptionMark = "headroom-description";

/// QSvgGenerator writes title and description as they are (up to Qt 6.4 at least): a name with markup in it would become markup.
/// Neither does it drop characters that XML forbids.
QByteArray finishedSvg(QByteArray svg, const QString &title, const QString &description)
{
    svg.replace(QByteArray("<title>") + titleMark, "<title>" + title.toHtmlEscaped().toUtf8());
    svg.replace(QByteArray("<desc>") + descriptionMark, "<desc>" + description.toHtmlEscaped().toUtf8());
    svg.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
    return svg;
}

} // namespace

Result<> writeSvg(const QString &file, const Theme &theme, const DiagramScene &scene, const DiagramOptions &options)
{
    const Result<DiagramLayout> layout = measured(scene, options);
    if (!layout)
        return tl::unexpected(layout.error());
    QBuffer buffer;
    QSvgGenerator generator;
    const QRectF page(QPointF(), layout->bounds.size());
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(QSize(int(std::ceil(page.width())), int(std::ceil(page.height()))));
    generator.setViewBox(page);
    generator.setTitle(QLatin1String(titleMark));
    generator.setDescription(QLatin1String(descriptionMark));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorCode::Internal, "The SVG picture could not be started.", file.toStdString());
    paintLayout(painter, theme, scene, *layout, page, options);
    painter.end();
    return save(file, finishedSvg(buffer.data(), titleOf(scene, options), descriptionOf(scene)));
}

Result<> writePng(const QString &file, const Theme &theme, const DiagramScene &scene, double scale, const DiagramOptions &options)
{
    if (!(scale > 0) || scale > 16)
        return fail(ErrorCode::InvalidInput, "The picture's scale must lie between 0 and 16.", file.toStdString());
    const Result<DiagramLayout> layout = measured(scene, options);
    if (!layout)
        return tl::unexpected(layout.error());
    const QSizeF logical = layout->bounds.size();
    const double most = std::min({mostSide / logical.width(), mostSide / logical.height(), std::sqrt(mostPixels / (logical.width() * logical.height()))});
    scale = std::min(scale, most); // a very large diagram comes out at the largest size that can be opened
    const QSize size(std::max(1, int(std::lround(logical.width() * scale))), std::max(1, int(std::lround(logical.height() * scale))));
    QImage image(size, options.background ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail(ErrorCode::Unsupported, "The picture is too large for the memory; choose a smaller scale.", file.toStdString());
    image.fill(options.background ? theme.color(Role::Canvas) : QColor(Qt::transparent));
    image.setText(QStringLiteral("Title"), titleOf(scene, options));
    image.setText(QStringLiteral("Description"), descriptionOf(scene));
    image.setDotsPerMeterX(int(std::lround(scale * 96 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    paintLayout(painter, theme, scene, *layout, QRectF(QPointF(), QSizeF(size)), options);
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, "The PNG picture could not be encoded.", file.toStdString());
    return save(file, content);
}

Result<> writePdf(const QString &file, const Theme &theme, const DiagramScene &scene, const DiagramOptions &options)
{
    const Result<DiagramLayout> layout = measured(scene, options);
    if (!layout)
        return tl::unexpected(layout.error());
    constexpr int resolution = 1200;
    constexpr double pointsPerPixel = 72.0 / 96.0;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Internal, "The PDF could not be started.", file.toStdString());
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(layout->bounds.size() * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(titleOf(scene, options));
    writer.setCreator(QStringLiteral("Headroom"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Internal, "The PDF could not be started.", file.toStdString());
    painter.scale(resolution / 96.0, resolution / 96.0);
    paintLayout(painter, theme, scene, *layout, QRectF(QPointF(), layout->bounds.size()), options);
    painter.end();
    return save(file, buffer.data());
}

} // namespace headroom::render
