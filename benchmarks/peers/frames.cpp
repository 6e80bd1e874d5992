// The floor of a grid in C++: a QTableView over a model in memory. Reads "repaint" or "page" from standard
// input, a line each, and answers with the milliseconds that the frame took.
//
//     frames LINES.tsv ROWS WIDTH HEIGHT ROW_HEIGHT

#include <QtCore>
#include <QtWidgets>
#include <iostream>

class Model : public QAbstractTableModel {
public:
    Model(const QString &path, int rows) : rows(rows) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read the lines");
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.isEmpty()) lines.append(QString::fromUtf8(line).split('\t'));
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : lines[0].size(); }
    QVariant data(const QModelIndex &index, int role) const override {
        if (role != Qt::DisplayRole) return {};
        return lines[index.row() % lines.size()][index.column()];
    }

private:
    QList<QStringList> lines;
    int rows;
};

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    Model model(words[1], words[2].toInt());
    QTableView view;
    view.setModel(&model);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.verticalHeader()->setDefaultSectionSize(words[5].toInt());
    view.horizontalHeader()->setDefaultSectionSize(words[3].toInt() / model.columnCount());
    view.setGeometry(0, 0, words[3].toInt(), words[4].toInt());
    view.show();
    while (!view.windowHandle()->isExposed()) application.processEvents(QEventLoop::AllEvents, 20);
    std::cout << "ready" << std::endl;
    for (std::string command; std::getline(std::cin, command);) {
        application.processEvents();
        QElapsedTimer clock;
        clock.start();
        if (command == "page") {
            QScrollBar *bar = view.verticalScrollBar();
            bar->setValue(bar->value() + bar->pageStep() > bar->maximum() ? 0 : bar->value() + bar->pageStep());
            application.processEvents();  // paints what was scrolled to
        } else {
            view.viewport()->repaint();
        }
        std::cout << clock.nsecsElapsed() / 1e6 << std::endl;
    }
}
