#pragma once

#include <session/session.h>

#include <QDialog>

class QStackedWidget;
class QStandardItemModel;

namespace headroom::ui {

class Button;
class Label;
class PriceImportPage;

/// Which prices are used, how they are renewed, what another book would change, and the project's own prices.
class PriceBookDialog : public QDialog
{
    Q_OBJECT
public:
    /// `bundled` is the file that came with the program.
    PriceBookDialog(Session &, std::filesystem::path bundled, QWidget *parent = nullptr);

private:
    void refresh();
    void compare();
    void use(const QString &book);
    void chooseList();
    void chooseBook();
    void remember();

    Session &m_session;
    std::filesystem::path m_bundled;
    QStackedWidget *m_pages;
    PriceImportPage *m_import;
    Label *m_book, *m_details, *m_difference;
    QStandardItemModel *m_lines;
    Button *m_bundledOnly, *m_remember;
};

} // namespace headroom::ui
