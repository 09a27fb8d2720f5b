#include "startpage.h"

#include <render/language.h>

#include "miniature.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <store/projectfile.h>

#include <QAbstractButton>
#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

constexpr int sideWidth = 280, cardHeight = 310, pictureHeight = 202, recentHeight = 110, recentPicture = 186;

/// A project or a template as a card one can press.
class ProjectCard : public QAbstractButton
{
public:
    struct Content
    {
        QString title, text, foot;
        std::optional<model::Variant> variant; ///< drawn small
        bool wide = false; ///< picture left instead of above
        bool blank = false; ///< dashed, "+" instead of a picture
    };

    ProjectCard(Content content, const catalog::Catalog &catalog, QWidget *parent) : QAbstractButton(parent), m_content(std::move(content)), m_catalog(catalog)
    {
        setAccessibleName(m_content.title);
        setAccessibleDescription(m_content.text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(m_content.wide ? recentHeight : cardHeight);
        setMinimumWidth(260);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool active = underMouse() || isDown();
        if (m_content.blank) {
            painter.setPen(QPen(color(active ? Role::Primary : Role::Border), 1.2, Qt::DashLine));
            painter.setBrush(active ? color(Role::Hover) : Qt::transparent);
            painter.drawRoundedRect(box, 10, 10);
            drawIcon(painter, QStringLiteral("actions/add"), QRectF(width() / 2.0 - 11, height() / 2.0 - 34, 22, 22), color(Role::Text2));
            painter.setFont(theme().font(TextStyle::CardName));
            painter.setPen(color(Role::Text));
            painter.drawText(QRectF(0, height() / 2.0, width(), 20), Qt::AlignCenter, m_content.title);
            painter.setFont(theme().font(TextStyle::Caption));
            painter.setPen(color(Role::Text3));
            painter.drawText(QRectF(20, height() / 2.0 + 20, width() - 40, 40), int(Qt::AlignHCenter) | Qt::TextWordWrap, m_content.text);
        } else {
            QPainterPath shape;
            shape.addRoundedRect(box, 10, 10);
            painter.fillPath(shape, color(Role::Raised));
            painter.save();
            painter.setClipPath(shape);
            const QRectF picture = m_content.wide ? QRectF(0, 0, recentPicture, height()) : QRectF(0, 0, width(), pictureHeight);
            if (m_content.variant)
                paintMiniature(painter, *m_content.variant, m_catalog, picture);
            else
                painter.fillRect(picture, color(Role::Canvas));
            painter.fillRect(m_content.wide ? QRectF(picture.right(), 0, 1, height()) : QRectF(0, picture.bottom(), width(), 1), color(Role::BorderSubtle));
            painter.restore();
            paintWords(painter, m_content.wide ? QRectF(picture.right() + 14, 10, width() - picture.right() - 24, height() - 20) : QRectF(16, picture.bottom() + 12, width() - 30, height() - picture.bottom() - 20));
            painter.setPen(QPen(color(active ? Role::PrimaryBorder : Role::BorderSubtle), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(shape);
        }
        if (hasFocus())
            drawFocusRing(painter, rect(), 10);
    }

private:
    void paintWords(QPainter &painter, const QRectF &box)
    {
        QFont title = theme().font(TextStyle::BodyStrong);
        painter.setFont(title);
        painter.setPen(color(Role::Text));
        drawElided(painter, QRectF(box.left(), box.top(), box.width(), 20), Qt::AlignVCenter | Qt::AlignLeft, m_content.title);
        QFont small = theme().font(TextStyle::Body);
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(color(Role::Text2));
        const QRectF text(box.left(), box.top() + 24, box.width(), box.height() - 46);
        painter.save();
        painter.setClipRect(text);
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_content.text);
        painter.restore();
        const QRectF foot(box.left() + 18, box.bottom() - 16, box.width() - 18, 16);
        drawIcon(painter, QStringLiteral("actions/variant"), QRectF(box.left(), foot.top() + 1, 13, 13), color(Role::Text3));
        painter.setFont(theme().font(TextStyle::Caption));
        painter.setPen(color(Role::Text3));
        drawElided(painter, foot, Qt::AlignVCenter | Qt::AlignLeft, m_content.foot);
    }

    Content m_content;
    const catalog::Catalog &m_catalog;
};

QString variantNames(const model::Project &project)
{
    QStringList names;
    for (const auto &variant : project.variants)
        names << render::inSentence(text(variant.name));
    return names.join(QStringLiteral(", "));
}

/// The variant that stands for the project: the one most recently decided on is the last.
std::optional<model::Variant> pictureOf(const model::Project &project)
{
    return project.variants.empty() ? std::nullopt : std::optional(project.variants.front());
}

} // namespace

StartPage::StartPage(Session &session, ProjectFiles &files, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_files(files)
    , m_settings(settings)
    , m_recent(new QGridLayout)
    , m_templates(new QGridLayout)
    , m_recentBox(new QWidget(this))
    , m_recovery(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(divider(Qt::Vertical, this));
    row->addWidget(makeMain(), 1);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QWidget *StartPage::makeSide()
{
    /// Panel ground that follows the theme.
    class Side : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillRect(rect(), color(Role::Panel));
            drawIcon(painter, QStringLiteral("headroom"), QRectF(28, 36, 40, 40), color(Role::BrandInk));
            QFont name = theme().font(TextStyle::Figure);
            painter.setFont(name);
            painter.setPen(color(Role::Text));
            painter.drawText(QRectF(80, 36, 180, 40), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Headroom"));
        }
    };
    auto *side = new Side(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(28, 86, 28, 24);
    column->setSpacing(8);
    auto *claim = new Label(tr("Draw the system, forecast the month, know the bill."), TextStyle::Body, Role::Text2, side);
    claim->setWordWrap(true);
    column->addWidget(claim);
    column->addSpacing(18);
    const auto wide = [side](Button::Kind kind, const QString &icon, const QString &label) {
        auto *button = new Button(kind, icon, label, side);
        button->setHeight(36);
        button->setLeftAligned(true);
        return button;
    };
    Button *create = wide(Button::Kind::Primary, QStringLiteral("actions/new"), tr("New project"));
    Button *open = wide(Button::Kind::Outline, QStringLiteral("actions/open"), tr("Open…"));
    open->setShortcutHint(QStringLiteral("Ctrl O"));
    column->addWidget(create);
    column->addWidget(open);
    auto *recover = wide(Button::Kind::Outline, QStringLiteral("actions/history"), tr("Recover unsaved work"));
    recover->setVisible(false);
    m_recovery = recover;
    column->addWidget(recover);
    connect(create, &Button::clicked, this, [this] { emit templateRequested(QStringLiteral("blank")); });
    connect(open, &Button::clicked, this, &StartPage::openRequested);
    connect(recover, &Button::clicked, this, &StartPage::recoverRequested);

    column->addSpacing(22);
    column->addWidget(new Label(tr("Price tables"), TextStyle::CaptionStrong, Role::Text3, side));
    QString prices = tr("The price book could not be read");
    if (const auto info = m_session.prices().info()) {
        const QDate newest = QDate::fromString(text(info->newestAsOf), Qt::ISODate);
        prices = tr("Book of %1, %2 regions. Built in, works offline.").arg(newest.isValid() ? QLocale().toString(newest, render::datePattern(QStringLiteral("d MMM yyyy"))) : text(info->newestAsOf)).arg(info->regions.size());
    }
    auto *book = new Label(prices, TextStyle::Body, Role::Text2, side);
    book->setPixelSize(12);
    book->setWordWrap(true);
    column->addWidget(book);
    column->addStretch(1);
    auto *drop = new Label(tr("Drop a project file anywhere to open it."), TextStyle::Caption, Role::Text3, side);
    drop->setWordWrap(true);
    column->addWidget(drop);
    return side;
}

QWidget *StartPage::makeMain()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setStyleSheet(QStringLiteral("#startScroll,#startContent{background:transparent}"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("startContent"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(36, 30, 36, 30);
    column->setSpacing(0);

    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 30);
    recent->setSpacing(12);
    recent->addWidget(new Label(tr("Recent projects"), TextStyle::Heading, Role::Text, m_recentBox));
    m_recent->setSpacing(16);
    recent->addLayout(m_recent);
    column->addWidget(m_recentBox);

    column->addWidget(new Label(tr("Start from a real case"), TextStyle::Heading, Role::Text, content));
    column->addSpacing(2);
    column->addWidget(new Label(tr("Systems from practice, each with its variants, traffic and the lesson it teaches."), TextStyle::Body, Role::Text2, content));
    column->addSpacing(14);
    m_templates->setSpacing(16);
    column->addLayout(m_templates);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void StartPage::fillTemplates()
{
    for (const auto &entry : m_files.templates()) {
        const auto project = m_files.readTemplate(entry.id);
        if (!project)
            continue;
        ProjectCard::Content content{render::catalogueText(entry.name), render::catalogueText(entry.teaches), variantNames(*project), pictureOf(*project), false, false};
        if (entry.id == "blank")
            content = {tr("Empty canvas"), render::catalogueText(entry.summary), {}, {}, false, true};
        auto *card = new ProjectCard(std::move(content), m_session.catalog(), this);
        card->setObjectName(QStringLiteral("template.") + text(entry.id));
        connect(card, &QAbstractButton::clicked, this, [this, id = text(entry.id)] { emit templateRequested(id); });
        m_cards << card;
    }
}

void StartPage::fillRecent()
{
    qDeleteAll(m_recentCards);
    m_recentCards.clear();
    for (const QString &file : m_settings.recentFiles) {
        if (m_recentCards.size() == 3)
            break;
        const QFileInfo info(file);
        if (!info.exists())
            continue;
        const auto project = store::open(std::filesystem::path(file.toStdU16String()));
        if (!project)
            continue;
        auto *card = new ProjectCard({text(project->name), QLocale().toString(info.lastModified(), QLocale::ShortFormat) + QLatin1Char('\n') + info.fileName(), variantNames(*project), pictureOf(*project), true, false},
                                     m_session.catalog(), this);
        card->setToolTip(file);
        connect(card, &QAbstractButton::clicked, this, [this, file] { emit fileRequested(file); });
        m_recentCards << card;
    }
    m_recentBox->setVisible(!m_recentCards.isEmpty());
}

void StartPage::refresh()
{
    if (m_cards.isEmpty())
        fillTemplates();
    fillRecent();
    m_recovery->setVisible(QFileInfo::exists(ProjectFiles::recoveryFile()));
    m_columns = 0;
    resizeEvent(nullptr);
}

void StartPage::showEvent(QShowEvent *)
{
    refresh();
}

void StartPage::resizeEvent(QResizeEvent *)
{
    const int columns = std::max(1, std::min(3, (width() - sideWidth - 72) / 330));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_templates->addWidget(m_cards[i], i / columns, i % columns);
    for (int i = 0; i < m_recentCards.size(); ++i)
        m_recent->addWidget(m_recentCards[i], i / columns, i % columns);
    for (int c = 0; c < 3; ++c) {
        m_templates->setColumnStretch(c, c < columns ? 1 : 0);
        m_recent->setColumnStretch(c, c < columns ? 1 : 0);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Role::Window));
}

} // namespace headroom::ui
