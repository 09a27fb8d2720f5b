#include "paletteview.h"

#include "palettelist.h"

#include <render/icons.h>

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom::ui {

class PaletteView::Impl
{
public:
    Impl(const catalog::Catalog &catalog, const render::Theme &initial) : entries(paletteEntries(catalog)), theme(initial) {}

    QList<PaletteEntry> entries;
    render::Theme theme;
    QLineEdit *search = nullptr;
    QAction *lens = nullptr;
    PaletteList *list = nullptr;
    QVBoxLayout *column = nullptr;
};

PaletteView::PaletteView(const catalog::Catalog &catalog, const render::Theme &theme, QWidget *parent)
    : QWidget(parent), m(std::make_unique<Impl>(catalog, theme))
{
    setAccessibleName(tr("Palette"));
    m->search = new QLineEdit(this);
    m->search->setPlaceholderText(tr("Add a tier"));
    m->search->setAccessibleName(tr("Search the palette"));
    m->search->setToolTip(tr("What to add; Enter adds the first one found. On the canvas N does the same at the cursor."));
    m->search->setClearButtonEnabled(true);
    m->lens = m->search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m->list = new PaletteList(theme, this);
    m->list->setEntries(m->entries, true);
    m->column = new QVBoxLayout(this);
    m->column->setContentsMargins(10, 10, 10, 0);
    m->column->setSpacing(6);
    m->column->addWidget(m->search);
    m->column->addWidget(m->list, 1);
    setFocusProxy(m->search);

    connect(m->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool all = text.trimmed().isEmpty();
        m->list->setEntries(findEntries(m->entries, text), all); // found ones come best first, without group titles
        if (!all)
            m->list->selectFirst();
    });
    connect(m->search, &QLineEdit::returnPressed, this, [this] {
        const QString entry = m->list->currentEntry();
        if (entry.isEmpty())
            return;
        m->search->clear();
        emit addRequested(entry);
    });
    m->search->installEventFilter(m->list); // arrow keys go on to the list
    connect(m->list, &PaletteList::entryActivated, this, &PaletteView::addRequested);
    connect(m->list, &PaletteList::entryClicked, this, &PaletteView::placeRequested);
    setTheme(theme);
}

PaletteView::~PaletteView() = default;

void PaletteView::setTheme(const render::Theme &theme)
{
    m->theme = theme;
    const QColor ink = theme.color(render::Role::Text3);
    m->lens->setIcon(render::icon(QStringLiteral("actions/find"), ink, ink));
    m->list->setTheme(theme);
}

void PaletteView::setCompact(bool compact)
{
    m->search->setVisible(!compact);
    m->column->setContentsMargins(compact ? 4 : 10, compact ? 6 : 10, compact ? 4 : 10, 0);
    m->list->setCompact(compact);
}

void PaletteView::focusSearch()
{
    m->search->setFocus(Qt::ShortcutFocusReason);
    m->search->selectAll();
}

} // namespace headroom::ui
