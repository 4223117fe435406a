#pragma once

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWidget>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// The widget of this name; the test ends with its name when there is none. Of several the one that is shown.
template <class T>
T *child(const QWidget &parent, const char *name)
{
    T *hidden = nullptr;
    for (T *found : parent.findChildren<T *>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
        hidden = found;
    }
    if (!hidden)
        ADD_FAILURE() << "there is no '" << name << "'";
    return hidden;
}

inline bool isShown(const QWidget &parent, const char *name)
{
    for (const QWidget *found : parent.findChildren<QWidget *>(QLatin1String(name))) {
        if (found->isVisible())
            return true;
    }
    return false;
}

inline void type(const QWidget &parent, const char *name, const QString &text)
{
    if (auto *field = child<QWidget>(parent, name)) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

inline void click(const QWidget &parent, const char *name)
{
    if (auto *button = child<QWidget>(parent, name))
        QTest::mouseClick(button, Qt::LeftButton);
}

/// Answers the file dialog that is open.
inline void chooseFile(const QWidget &parent, const QString &path)
{
    if (auto *dialog = parent.findChild<QFileDialog *>()) {
        dialog->selectFile(path);
        if (auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
            name->setText(path); // selectFile() leaves alone what somebody may be typing
        static_cast<QDialog *>(dialog)->accept();
    } else {
        ADD_FAILURE() << "there is no file dialog";
    }
}

/// As from another window; false: it is not wanted there.
inline bool drop(QWidget &onto, const QMimeData &data)
{
    QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&onto, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&onto, &dropped);
    return true;
}

inline bool dropFile(QWidget &onto, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    return drop(onto, data);
}

inline QString written(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

/// True when the text can be read in a label, button or field that is shown.
bool isReadable(const QWidget &parent, const QString &text);

}
