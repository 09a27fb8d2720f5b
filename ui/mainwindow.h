#pragma once

#include <QMainWindow>

namespace headroom::ui {

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
};

} // namespace headroom::ui
