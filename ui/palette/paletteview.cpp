#include "paletteview.h"

#include "palettelist.h"
#include "searchfield.h"

#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {

class PaletteView::Impl
{
public:
    Impl(const catalog::Catalog &catalog, const render::Theme &initial)
        : entries(paletteEntries(catalog))
        , theme(initial)
    {
    }

    QList<PaletteEntry> entries;
    render::Theme theme;
    SearchField *search = nullptr;
    PaletteList *list = nullptr;
    QVBoxLayout *column = nullptr;
};

PaletteView::PaletteView(const catalog::Catalog &catalog, const render::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m(std::make_unique<Impl>(catalog, theme))
{
    setAccessibleName(tr("Palette"));
    m->search = new SearchField(tr("Add a tier"), tr("N", "key"), theme, this);
    m->search->setAccessibleName(tr("Search the palette"));
    m->search->setToolTip(tr("What to add; Enter adds the first one found. On the canvas N does the same at the cursor."));
    m->list = new PaletteList(theme, this);
    m->list->setEntries(m->entries, true);
    m->column = new QVBoxLayout(this);
    m->column->setContentsMargins(10, 10, 6, 0);
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
    m->search->setTheme(theme);
    m->list->setTheme(theme);
    update();
}

void PaletteView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m->theme.color(render::Role::Panel));
}

void PaletteView::setCompact(bool compact)
{
    m->search->setVisible(!compact);
    m->column->setContentsMargins(compact ? 4 : 10, compact ? 6 : 10, compact ? 4 : 6, 0);
    m->list->setCompact(compact);
}

void PaletteView::focusSearch()
{
    m->search->setFocus(Qt::ShortcutFocusReason);
    m->search->selectAll();
}

} // namespace headroom::ui
