// The floor under the start of dreamjar: a window of the same size with nothing in it, up to its first paint event.

#include <QApplication>
#include <QMainWindow>
#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // Queued, so that this very paint event is over.
        QMetaObject::invokeMethod(this, &EmptyWindow::painted, Qt::QueuedConnection);
    }

private:
    static void painted()
    {
        std::fputs("painted\n", stdout);
        std::fflush(stdout);
        QCoreApplication::quit();
    }
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
