#include "stylesheet.h"

#include "icons.h"

#include <base/datadir.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace headroom::render {

namespace {

/// A colour as style sheets read it; they understand rgba(), not #RRGGBBAA.
QString cssColor(const QColor &color)
{
    if (color.alpha() == 255)
        return color.name();
    return QStringLiteral("rgba(%1, %2, %3, %4)").arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

/// Style sheets take pictures from files only: one small SVG per icon and colour, gone with the program.
QString iconFile(const QString &name, const QColor &color)
{
    static const QTemporaryDir directory;
    const QString path = directory.filePath(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('-') + color.name().mid(1)
                                            + QLatin1String(".svg"));
    if (!QFile::exists(path)) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(iconSvg(name, color));
    }
    return path;
}

} // namespace

QPalette palette(const Theme &theme)
{
    const auto color = [&](Role role) { return theme.color(role); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Panel));
    palette.setColor(QPalette::AlternateBase, color(Role::RowAlt));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::Text3));
    palette.setColor(QPalette::Button, color(Role::Panel));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::BrightText, color(Role::Bad));
    palette.setColor(QPalette::Highlight, color(Role::Selected));
    palette.setColor(QPalette::HighlightedText, color(Role::Text));
    palette.setColor(QPalette::Link, color(Role::Primary));
    palette.setColor(QPalette::LinkVisited, color(Role::Primary));
    palette.setColor(QPalette::ToolTipBase, color(Role::Tooltip));
    palette.setColor(QPalette::ToolTipText, color(Role::OnTooltip));
    palette.setColor(QPalette::Light, color(Role::Raised));
    palette.setColor(QPalette::Midlight, color(Role::Hover));
    palette.setColor(QPalette::Mid, color(Role::Border));
    palette.setColor(QPalette::Dark, color(Role::BorderStrong));
    palette.setColor(QPalette::Shadow, color(Role::Scrim));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Role::TextDisabled));
    return palette;
}

Result<QString> styleSheet(const Theme &theme, const std::filesystem::path &templateFile)
{
    QFile file(QString::fromStdString(templateFile.string()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "The style sheet cannot be read; reinstall Headroom or set HEADROOM_DATA_DIR.", templateFile.string());
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(
        QStringLiteral("@icon\\(\\s*([a-z0-9/-]+)\\s*,\\s*([a-z0-9_.]+)\\s*\\)|@([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)"));
    QString result;
    qsizetype done = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isIcon = !match.captured(1).isEmpty();
        const QString token = isIcon ? match.captured(2) : match.captured(3);
        const QColor color = theme.role(token);
        if (!color.isValid())
            return fail(ErrorCode::InvalidInput, "The style sheet asks for \"" + token.toStdString() + "\", which is no colour of the theme.",
                        templateFile.string());
        result += QStringView(source).mid(done, match.capturedStart() - done);
        result += isIcon ? QStringLiteral("url(\"%1\")").arg(iconFile(match.captured(1), color)) : cssColor(color);
        done = match.capturedEnd();
    }
    result += QStringView(source).mid(done);
    return result;
}

QString styleSheet(const Theme &theme)
{
    return styleSheet(theme, dataDirectory(QCoreApplication::applicationDirPath().toStdString()) / "themes" / "headroom.qss").value_or(QString());
}

} // namespace headroom::render
