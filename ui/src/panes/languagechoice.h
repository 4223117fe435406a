#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The language of the application: the system's, or one that this build has the words of, named in itself.
class LanguageChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    /// A code as Speech::speak() takes it; empty: the system's.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    QComboBox *m_box;
};

}
