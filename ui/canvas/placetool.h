#pragma once

#include "guides.h"
#include "tool.h"

#include <QCoreApplication>

namespace headroom::ui {

/// Carries a new element under the mouse until it is clicked or dropped into place.
class PlaceTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PlaceTool)
public:
    using Tool::Tool;
    void carry(const QString &entry); ///< the palette entry to place
    void showAt(const QPointF &);     ///< the ghost, snapped
    void hideGhost();
    void placeAt(const QPointF &); ///< adds it: one undo step

    void activate() override;
    void deactivate() override;
    void move(const Pointer &) override;
    void press(const Pointer &) override;
    bool cancel() override;

private:
    [[nodiscard]] document::Elements elementsAt(const QPointF &, QList<Guide> *guides) const;
    QString m_entry;
};

} // namespace headroom::ui
