#pragma once

#include "ui/theme/theme.h"

#include <QUrl>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;
class InlineMessage;

/// What was found at an address that somebody typed.
struct ServerCheck {
    enum class Finding { DreamJar, Plain, SomethingElse, Unreachable };
    Finding finding = Finding::Unreachable;
    QString name; ///< what the server calls itself
    QString currency;
};

/// Asks an address who it is and answers on this thread, unless `context` died meanwhile.
using ServerProbe
    = std::function<void(const QUrl &url, QObject *context, std::function<void(const ServerCheck &)> done)>;

/// The first thing one sees: three ways to begin, in plain words. Knows nothing of the replica, which does not exist
/// yet.
class FirstRunPane : public QWidget
{
    Q_OBJECT
public:
    FirstRunPane(const Theme &theme, ServerProbe probe, QWidget *parent = nullptr);

    /// Shown on the first page, e.g. that the data folder cannot be written.
    void showProblem(const QString &sentence);
    /// Preparing what was chosen: the cards rest.
    void setBusy(bool busy);

Q_SIGNALS:
    void setUpHereChosen();
    void connectChosen(const QUrl &server);
    void sampleDataChosen();
    /// A folder with copies from another computer, or from before.
    void restoreChosen(const QString &folder);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeConnect();
    void askForCopy();
    QUrl typedUrl() const;
    void check(bool thenConnect);
    void tell(const ServerCheck &found);

    const Theme &m_theme;
    ServerProbe m_probe;
    QStackedLayout *m_pages;
    QWidget *m_jar = nullptr;
    QList<QWidget *> m_cards;
    InlineMessage *m_problem;
    QLineEdit *m_url;
    FieldRow *m_urlRow;
    InlineMessage *m_found;
    QPushButton *m_check;
    QPushButton *m_connect;
    int m_question = 0;
};

}
