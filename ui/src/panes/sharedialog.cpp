#include "sharedialog.h"

#include "ui/poster.h"
#include "../poster/qrcode.h"
#include "domain/jarlink.h"
#include "formhelp.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr int codeSide = 168;

QPixmap drawn(const QrCode &code, qreal ratio)
{
    QPixmap picture{QSize{codeSide, codeSide} * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(plainWhite());
    QPainter painter{&picture};
    code.paint(painter, QRectF{0, 0, codeSide, codeSide});
    return picture;
}

/// A title that every file system takes.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar letter : title)
        name += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    return name.left(60) + QStringLiteral(".pdf");
}

}

ShareDialog::ShareDialog(
    const Theme &theme, const replica::JarRow &row, const sync::ServerState &server, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_jar(row.campaign), m_mine(row.mine), m_server(server),
      m_address(webAddressOf(m_jar.id, server.url).toString(QUrl::FullyEncoded))
{
    setObjectName(QStringLiteral("shareDialog"));
    setWindowTitle(tr("Share “%1”").arg(m_jar.title));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    QLabel *heading = makeSentence(windowTitle(), Tone::Normal, FontRole::Title);
    heading->setMinimumWidth(480);
    column->addWidget(heading);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("shareMessage"));
    column->addWidget(m_message);

    m_on = makeOn();
    m_off = makeOff();
    column->addWidget(m_on);
    column->addWidget(m_off);
    QPushButton *done = makeButton(m_theme, QStringLiteral("shareDoneButton"), tr("Done"), Variant::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(done, 0, Qt::AlignTrailing);
    showReach();
}

void ShareDialog::setReach(Reach reach)
{
    m_jar.reach = reach;
    showReach();
    Q_EMIT reachChosen(reach);
}

void ShareDialog::showReach()
{
    const bool off = m_jar.reach == Reach::Private;
    m_on->setVisible(!off);
    m_off->setVisible(off);
    m_message->clear();
    if (off || m_address.isEmpty())
        return;
    if (!m_jar.isOpen)
        m_message->setMessage(
            Tone::Muted, tr("This jar is not open now: whoever has the address sees it, but cannot give."));
    else if (m_server.embedded)
        m_message->setMessage(Tone::Muted,
            tr("Your jars are kept on this computer alone, so this address works only here. With a DreamJar server "
               "it works everywhere."));
}

QWidget *ShareDialog::makeOff()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    QLabel *sentence = makeSentence(tr("The link of this jar is switched off. Whoever has it, or the code, finds nothing; "
                                       "you alone see the jar. What was given stays."),
        Tone::Normal);
    sentence->setObjectName(QStringLiteral("linkOffNote"));
    QPushButton *on
        = makeButton(m_theme, QStringLiteral("linkOnButton"), tr("Switch the link on"), Variant::Normal, Icon::Link);
    connect(on, &QPushButton::clicked, this, [this] { setReach(Reach::Unlisted); });
    column->addWidget(sentence);
    column->addWidget(on, 0, Qt::AlignLeading);
    return part;
}

QWidget *ShareDialog::makeOn()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    if (m_address.isEmpty()) {
        column->addWidget(makeSentence(tr("This jar gets its address as soon as the server has it. It goes there by itself.")));
    } else {
        auto *code = new QLabel;
        code->setObjectName(QStringLiteral("shareCode"));
        code->setPixmap(drawn(QrCode{m_address}, devicePixelRatioF()));
        code->setAccessibleName(tr("Code with the address of this jar"));
        auto *words = new QVBoxLayout;
        words->setSpacing(space::s);
        words->addWidget(makeLink(m_address));
        words->addWidget(makePoster());
        words->addStretch(1);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::l);
        row->addWidget(code, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        column->addLayout(row);
    }
    if (m_mine && !m_server.plain) { // which would not listen
        QPushButton *off
            = makeButton(m_theme, QStringLiteral("linkOffButton"), tr("Switch the link off"), Variant::Quiet, Icon::Lock);
        off->setToolTip(tr("Then you alone see the jar, and it stands in no list."));
        connect(off, &QPushButton::clicked, this, [this] { setReach(Reach::Private); });
        column->addWidget(off, 0, Qt::AlignLeading);
    }
    return part;
}

QWidget *ShareDialog::makeLink(const QString &address)
{
    auto *line = makeLine(QStringLiteral("shareLinkEdit"), tr("Address of this jar"));
    line->setReadOnly(true);
    line->setText(address);
    line->setCursorPosition(0);
    QPushButton *copy = makeButton(m_theme, QStringLiteral("copyLinkButton"), tr("Copy the link"), Variant::Normal, Icon::Link);
    connect(copy, &QPushButton::clicked, this, [copy, address] {
        QGuiApplication::clipboard()->setText(address);
        copy->setText(tr("Copied"));
    });
    QPushButton *program
        = makeButton(m_theme, QStringLiteral("copyProgramLinkButton"), tr("Copy for DreamJar"), Variant::Quiet);
    program->setToolTip(tr("A link that opens this jar in the reader's DreamJar program."));
    connect(program, &QPushButton::clicked, this, [this, program] {
        QGuiApplication::clipboard()->setText(programLinkOf(m_jar.id, m_server.url));
        program->setText(tr("Copied"));
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(program);
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

QWidget *ShareDialog::makePoster()
{
    m_paper = new QComboBox;
    m_paper->setObjectName(QStringLiteral("posterPaperBox"));
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPage())));
    QLabel *label = makeLabel(tr("Poster"), FontRole::BodyStrong);
    label->setBuddy(m_paper);
    QPushButton *save = makeButton(m_theme, QStringLiteral("savePosterButton"), tr("Save as PDF …"));
    connect(save, &QPushButton::clicked, this, [this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto *dialog = new QFileDialog(this, tr("Save the poster"), folder, tr("PDF (*.pdf)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->selectFile(fileName(m_jar.title));
        connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::savePoster);
        dialog->open();
    });
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(label);
    row->addWidget(m_paper);
    row->addWidget(save);
    row->addStretch(1);
    return part;
}

void ShareDialog::savePoster(const QString &path)
{
    const auto size = QPageSize::PageSizeId(m_paper->currentData().toInt());
    if (writePoster(PosterWords::of(m_jar, m_server.currency, m_address), path, size))
        m_message->setMessage(Tone::Good, tr("The poster is saved: %1").arg(path));
    else
        m_message->setMessage(Tone::Bad, tr("The poster could not be written there. Nothing was changed."));
}

}
