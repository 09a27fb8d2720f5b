#pragma once

#include "selection.h"

#include <document/document.h>
#include <estimate/outcome.h>
#include <render/diagram.h>
#include <render/theme.h>

#include <QGraphicsView>

#include <map>
#include <memory>

class QAction;

namespace headroom::ui {

/// Everything a canvas can be told to do from a menu, a tool bar or the keyboard.
enum class CanvasCommand {
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    Rename,
    SelectAll,
    Lock, ///< or unlock, when everything selected is locked
    Hide,
    ShowHidden, ///< edit
    QuickAdd,
    Connect,
    Group, ///< insert
    AlignLeft,
    AlignCenter,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeHorizontally,
    DistributeVertically,
    SameSize, ///< boundaries: as wide and high as the greatest of them
    ResetRoute,
    AutoLayout, ///< arrange
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomActual,
    Minimap,   ///< view
    SaveImage, ///< PNG or SVG of the selection, or of everything
};

/// How the compared variant differs at a tier.
enum class ChangeMark { Added, Removed, Changed };

/// The drawing of one variant: shows it, and turns gestures into edits of the document. GUI thread only.
/// The document and the catalogue must outlive it.
class CanvasView : public QGraphicsView
{
    Q_OBJECT
public:
    CanvasView(document::Document &, const render::Theme &, QWidget *parent = nullptr);
    ~CanvasView() override;

    void setVariant(const model::VariantId &); ///< fits the drawing into the view when it is another variant
    [[nodiscard]] model::VariantId variant() const;

    /// The run and bill the cards and links show, and the moment. Null = none yet. An outcome of another variant is ignored.
    void setOutcome(std::shared_ptr<const estimate::Outcome>, std::size_t step = 0);
    void setStep(std::size_t step);
    void setStale(bool);        ///< the outcome is older than the model: its figures turn grey
    void setFlowAnimated(bool); ///< dots travel along the links (while the month plays)

    void setTheme(const render::Theme &);
    void setReadOnly(bool); ///< pan, zoom and select only (comparison)
    [[nodiscard]] bool isReadOnly() const;

    /// Marks on the cards, and tiers of the other variant drawn as ghosts (comparison).
    void setChanges(std::map<model::TierId, ChangeMark>, std::vector<model::Tier> ghosts = {});
    /// Findings per tier for the badges: count and whether the worst one is bad.
    struct Badge
    {
        int findings = 0;
        bool bad = false;
        bool operator==(const Badge &) const = default;
    };
    void setBadges(std::map<model::TierId, Badge>);

    [[nodiscard]] const Selection &selection() const;
    void setSelection(const Selection &);
    void reveal(const model::TierId &); ///< selects it and scrolls to it

    [[nodiscard]] double zoom() const; ///< 1 = 100 %
    void setZoom(double);              ///< keeps the centre
    void fit();
    /// Two views share zoom and position from now on.
    static void linkViews(CanvasView &, CanvasView &);

    [[nodiscard]] QAction *action(CanvasCommand) const;
    [[nodiscard]] QList<QAction *> editActions() const;
    [[nodiscard]] QList<QAction *> insertActions() const;
    [[nodiscard]] QList<QAction *> arrangeActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;

    /// Adds what the palette named ("tier kind" or "boundary kind"; see paletteentry.h) in the middle of what is visible.
    void addFromPalette(const QString &entry);
    /// The next click places it (a card follows the mouse; Escape gives up).
    void placeFromPalette(const QString &entry);

signals:
    void selectionChanged(const headroom::ui::Selection &);
    void statusMessage(const QString &); ///< a hint for the status bar; empty clears it
    void problem(const QString &);       ///< an edit that could not be made, in one sentence
    void zoomChanged(double);
    void inspectRequested(); ///< Enter on an element: the inspector should take the focus
    void viewMoved();        ///< zoomed or scrolled

protected:
    bool event(QEvent *) override;
    bool viewportEvent(QEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void keyReleaseEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void dragEnterEvent(QDragEnterEvent *) override;
    void dragMoveEvent(QDragMoveEvent *) override;
    void dragLeaveEvent(QDragLeaveEvent *) override;
    void dropEvent(QDropEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    void drawBackground(QPainter *, const QRectF &) override;

private:
    friend class CanvasAccessible;
    class Impl;
    std::unique_ptr<Impl> m;
};

} // namespace headroom::ui
