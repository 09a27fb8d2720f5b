#include "clipboard.h"

#include <model/json.h>
#include <render/diagram.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr const char *mimePrefix = "application/vnd.headroom.elements+json";
constexpr const char *svgMime = "image/svg+xml";
constexpr double margin = 24;        ///< around the picture, logical px
constexpr double longestSide = 8000; ///< of a copied picture, px

/// Draws when it is asked, so that copying stays instant however much is copied.
class ElementsMimeData : public QMimeData
{
public:
    ElementsMimeData(model::Variant variant, const catalog::Catalog &catalog, const render::Theme &theme,
                     std::shared_ptr<const estimate::Outcome> outcome, std::size_t step)
        : m_variant(std::move(variant))
        , m_catalog(catalog)
        , m_theme(theme)
        , m_outcome(std::move(outcome))
        , m_step(step)
    {
        setData(QString::fromLatin1(elementsMimeType), QByteArray::fromStdString(model::toJson(m_variant)));
    }

    [[nodiscard]] QStringList formats() const override
    {
        return {QString::fromLatin1(elementsMimeType), QStringLiteral("application/x-qt-image"), QString::fromLatin1(svgMime)};
    }
    [[nodiscard]] bool hasFormat(const QString &mime) const override { return formats().contains(mime); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mime, QMetaType type) const override
    {
        if (mime == QStringLiteral("application/x-qt-image"))
            return picture();
        if (mime == QLatin1String(svgMime))
            return svg();
        return QMimeData::retrieveData(mime, type);
    }

private:
    [[nodiscard]] render::DiagramScene scene() const
    {
        render::DiagramScene scene;
        scene.variant = &m_variant;
        scene.catalog = &m_catalog;
        if (m_outcome && m_outcome->run.variant == m_variant.id) {
            scene.run = &m_outcome->run;
            scene.bill = &m_outcome->bill;
            scene.step = m_step;
        }
        return scene;
    }
    [[nodiscard]] render::DiagramOptions options() const
    {
        render::DiagramOptions options;
        options.background = false;
        options.legend = false;
        return options;
    }
    [[nodiscard]] QImage picture() const
    {
        const QSizeF size = render::diagramBounds(m_variant, m_catalog, margin).size();
        const double scale = std::min(2.0, longestSide / std::max({size.width(), size.height(), 1.0}));
        QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        render::paintDiagram(painter, m_theme, scene(), QRectF(image.rect()), options());
        return image;
    }
    [[nodiscard]] QByteArray svg() const
    {
        const QSizeF size = render::diagramBounds(m_variant, m_catalog, margin).size();
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        QPainter painter(&generator);
        render::paintDiagram(painter, m_theme, scene(), QRectF(QPointF(), size), options());
        painter.end();
        return buffer.data();
    }

    model::Variant m_variant;
    const catalog::Catalog &m_catalog;
    render::Theme m_theme;
    std::shared_ptr<const estimate::Outcome> m_outcome;
    std::size_t m_step;
};

} // namespace

model::Variant variantOf(document::Elements elements, const model::VariantId &id)
{
    model::Variant variant;
    variant.id = id;
    variant.tiers = std::move(elements.tiers);
    variant.links = std::move(elements.links);
    variant.boundaries = std::move(elements.boundaries);
    return variant;
}

std::unique_ptr<QMimeData> mimeData(document::Elements elements, const catalog::Catalog &catalog, const render::Theme &theme,
                                    std::shared_ptr<const estimate::Outcome> outcome, std::size_t step)
{
    const model::VariantId id = outcome ? outcome->run.variant : model::VariantId("clipboard");
    return std::make_unique<ElementsMimeData>(variantOf(std::move(elements), id), catalog, theme, std::move(outcome), step);
}

bool hasElements(const QMimeData &data)
{
    const QStringList formats = data.formats();
    return std::any_of(formats.begin(), formats.end(), [](const QString &format) { return format.startsWith(QLatin1String(mimePrefix)); });
}

Result<document::Elements> elementsFrom(const QMimeData &data)
{
    const QString own = QString::fromLatin1(elementsMimeType);
    if (!data.hasFormat(own)) {
        if (hasElements(data))
            return fail(ErrorCode::NewerVersion,
                        "What is on the clipboard was copied by a newer version of Headroom; update this one to paste it.");
        return fail(ErrorCode::NotFound, "There are no tiers on the clipboard to paste.");
    }
    Result<model::Variant> variant = model::variantFromJson(data.data(own).toStdString());
    if (!variant)
        return failWithin("clipboard", variant.error());
    return document::Elements{std::move(variant->tiers), std::move(variant->links), std::move(variant->boundaries)};
}

} // namespace headroom::ui
