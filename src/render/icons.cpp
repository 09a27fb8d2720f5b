#include "icons.h"

#include <base/datadir.h>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <memory>

namespace headroom::render {

namespace {

QString &iconDirectory()
{
    static QString directory =
        QString::fromStdString((dataDirectory(QCoreApplication::applicationDirPath().toStdString()) / "icons").string());
    return directory;
}

/// Names come from data files: nothing but a path below the icon directory gets through.
bool isIconName(const QString &name)
{
    for (const QChar c : name)
        if (!(c.isLower() || c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('/')))
            return false;
    return !name.isEmpty() && !name.startsWith(QLatin1Char('/'));
}

/// What stands in for a missing file: a box with a question in it.
QByteArray missingIcon()
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" "
           "stroke-width=\"1.75\" stroke-linecap=\"round\"><rect x=\"3.6\" y=\"3.6\" width=\"16.8\" height=\"16.8\" rx=\"3\" stroke-dasharray=\"3 3\"/>"
           "<path d=\"M9.6 9.6a2.4 2.4 0 1 1 2.4 2.6v1.4M12 16.9v.1\"/></svg>";
}

QByteArray svgText(QString name)
{
    if (name.endsWith(QLatin1String(".svg")))
        name.chop(4);
    if (isIconName(name)) {
        QFile file(iconDirectory() + QLatin1Char('/') + name + QLatin1String(".svg"));
        if (file.open(QIODevice::ReadOnly))
            return file.read(1 << 20);
    }
    return missingIcon();
}

/// Parsed once per name and colour. One cache a thread: QSvgRenderer may be painted by one thread at a time.
QSvgRenderer *renderer(const QString &name, const QColor &color)
{
    thread_local QHash<QPair<QString, QRgb>, std::shared_ptr<QSvgRenderer>> cache;
    const QPair<QString, QRgb> key{iconDirectory() + name, color.rgb()};
    auto &entry = cache[key];
    if (!entry) {
        if (cache.size() > 1000) { // a themed window uses some 200; a leak of colours stops here
            cache.clear();
            return renderer(name, color);
        }
        entry = std::make_shared<QSvgRenderer>(svgText(name).replace("currentColor", color.name().toLatin1()));
        entry->setAspectRatioMode(Qt::KeepAspectRatio);
    }
    return entry.get();
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, QColor normal, QColor disabled) : m_name(std::move(name)), m_normal(normal), m_disabled(disabled) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(*painter, m_name, square, colorOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // QIcon hands over device pixels together with the ratio
        return iconPixmap(m_name, int(std::lround(std::min(size.width(), size.height()) / scale)), colorOf(mode), scale);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("headroom-svg"); }
    bool isNull() override { return false; }

private:
    QColor colorOf(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_normal; }

    QString m_name;
    QColor m_normal, m_disabled;
};

} // namespace

void setIconDirectory(const std::filesystem::path &directory)
{
    iconDirectory() = QString::fromStdString(directory.string());
    QPixmapCache::clear();
}

QPixmap iconPixmap(const QString &name, int logicalSize, const QColor &color, qreal devicePixelRatio)
{
    const int side = std::max(1, int(std::lround(logicalSize * devicePixelRatio)));
    const QString key = QStringLiteral("headroom/%1/%2/%3/%4").arg(name).arg(side).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, side, side), color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &normal, const QColor &disabled)
{
    return QIcon(new SvgIconEngine(name, normal, disabled));
}

QByteArray iconSvg(const QString &name, const QColor &color)
{
    return svgText(name).replace("currentColor", color.name().toLatin1());
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer(name, color)->render(&painter, rect);
    painter.restore();
}

} // namespace headroom::render
