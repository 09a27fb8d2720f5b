#include "mainwindow.h"

namespace headroom::ui {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent) {}

} // namespace headroom::ui
