#pragma once

#include <catalog/catalog.h>
#include <render/theme.h>

#include <QWidget>

#include <memory>

namespace headroom::ui {

/// The searchable list of everything that can be drawn: tier kinds by category, then boundaries. Rows are dragged onto a canvas.
class PaletteView : public QWidget
{
    Q_OBJECT
public:
    PaletteView(const catalog::Catalog &, const render::Theme &, QWidget *parent = nullptr);
    ~PaletteView() override;

    void setTheme(const render::Theme &);
    void setCompact(bool); ///< the 48 px rail: icons only, names as tooltips
    void focusSearch();

signals:
    void addRequested(const QString &entry);   ///< Enter or double click: CanvasView::addFromPalette
    void placeRequested(const QString &entry); ///< a click: CanvasView::placeFromPalette

protected:
    void paintEvent(QPaintEvent *) override;

private:
    class Impl;
    std::unique_ptr<Impl> m;
};

} // namespace headroom::ui
