#pragma once

#include <pricing/userbook.h>

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QStandardItemModel;

namespace headroom::ui {

class Button;
class Label;

/// What a price list would change, before it is taken into the user's book. The list is read in another thread.
class PriceImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit PriceImportPage(QWidget *parent = nullptr);

    /// Reads `file` and shows what differs from `book`; `bundled` is what imported prices lie over, `target` where they go.
    void show(const QString &file, const pricing::PriceBook &book, const pricing::PriceBook &bundled, const std::filesystem::path &target);

signals:
    void written(const QString &book); ///< the prices are in the book at this place
    void cancelled();

private:
    void showPlan();
    void write();

    std::optional<pricing::PriceBook> m_bundled;
    std::filesystem::path m_target;
    QFutureWatcher<Result<pricing::Import>> m_reading;
    Label *m_heading, *m_summary;
    QStandardItemModel *m_changes;
    Button *m_take;
};

} // namespace headroom::ui
