#include "picturepicker.h"

#include "formhelp.h"
#include "ui/errortext.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr QSize previewSize{168, 96};

QString whyNotKept(const Refusal &refusal)
{
    if (refusal.reason == Reason::Offline)
        return PicturePicker::tr("The picture needs the server, which cannot be reached. Try again, or take the picture "
                                 "away and bring it later.");
    if (refusal.reason == Reason::NotFound)
        return PicturePicker::tr("This server keeps no pictures. Please take it away.");
    return refusal.violations.isEmpty() ? sentenceFor(refusal) : sentenceFor(refusal.violations.first());
}

QPixmap roundedOff(const QImage &image, qreal ratio)
{
    QPixmap shown{previewSize * ratio};
    shown.setDevicePixelRatio(ratio);
    shown.fill(Qt::transparent);
    QPainter painter{&shown};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF{QPointF{}, previewSize}, metric::fieldRadius, metric::fieldRadius);
    painter.setClipPath(frame);
    const QSizeF filled = QSizeF{image.size()}.scaled(previewSize, Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRectF{QPointF{(previewSize.width() - filled.width()) / 2,
                                 (previewSize.height() - filled.height()) / 2},
                          filled},
        image);
    return shown;
}

}

PicturePicker::PicturePicker(const Theme &theme, sync::Commands &commands, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(name + QStringLiteral("Picker"));
    setAcceptDrops(true);
    build(name);
    connect(m_choose, &QPushButton::clicked, this, &PicturePicker::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { setUrl({}); });
    connect(m_url, &QLineEdit::returnPressed, this, &PicturePicker::submitted);
    connect(m_words, &QLineEdit::returnPressed, this, &PicturePicker::submitted);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        showPicture(std::nullopt, false);
        showKept();
        Q_EMIT changed();
    });
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        m_unsent = m_picture.has_value();
        Q_EMIT changed();
    });
    showState();
}

void PicturePicker::build(const QString &name)
{
    m_preview = new QLabel;
    m_preview->setObjectName(name + QStringLiteral("Preview"));
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    setTone(*m_preview, Tone::Muted);
    m_preview->setProperty("dropArea", true);
    m_choose = makeButton(
        m_theme, name + QStringLiteral("FileButton"), tr("Choose a file …"), Variant::Normal, Icon::Image);
    m_remove = makeButton(m_theme, name + QStringLiteral("RemoveButton"), tr("Take it away"), Variant::Quiet);
    m_url = makeLine(name + QStringLiteral("Edit"), tr("Address of a picture"), QStringLiteral("https://"));
    setFocusProxy(m_choose);
    m_urlLabel = makeLabel(tr("or its address"), FontRole::Caption, Tone::Muted);
    m_urlLabel->setBuddy(m_url);
    m_words = makeLine(name + QStringLiteral("WordsEdit"), tr("What the picture shows"), tr("A red bicycle by a lake"));
    m_words->setMaxLength(2 * limits::pictureWords);
    m_wordsRow = new FieldRow(m_theme, tr("What does it show?"), m_words);
    m_wordsRow->setHint(tr("Read to people who cannot see it."));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::xs);
    beside->addLayout(buttons);
    beside->addWidget(m_urlLabel);
    beside->addWidget(m_url);
    beside->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    row->addLayout(beside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_wordsRow);
}

void PicturePicker::setUrl(const QString &url)
{
    m_url->setText(url);
    showPicture(std::nullopt, false);
    showKept();
    Q_EMIT changed();
}

QString PicturePicker::url() const
{
    return m_url->text();
}

QString PicturePicker::description() const
{
    return m_words->text();
}

/// A picture that the server keeps already.
void PicturePicker::showKept()
{
    const QString address = url().trimmed();
    if (pictureNameIn(address).isEmpty())
        return;
    m_commands.findPicture(address, this, [this, turn = m_turn](const QByteArray &file) {
        decodePicture(file, this, [this, turn](const std::optional<PreparedPicture> &picture) {
            if (turn != m_turn || !picture)
                return;
            m_words->setText(picture->file.description);
            showPicture(picture, false);
            Q_EMIT changed();
        });
    });
}

void PicturePicker::take(const QByteArray &file)
{
    const int turn = ++m_turn;
    m_preview->setText(tr("Just a moment …"));
    preparePicture(file, this, [this, turn](const Result<PreparedPicture, PictureFault> &picture) {
        if (turn != m_turn)
            return;
        if (picture) {
            m_url->clear();
            m_words->clear();
            showPicture(*picture, true);
            m_words->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
            return;
        }
        showState();
        switch (picture.error()) {
        case PictureFault::TooLarge:
            Q_EMIT refused(tr("This file is too large. A picture may have 5 MiB."));
            break;
        case PictureFault::NotAPicture:
            Q_EMIT refused(tr("This is no picture that DreamJar can read. Please take a PNG or a JPEG file."));
            break;
        case PictureFault::TooManyPixels:
            Q_EMIT refused(tr("This picture has too many pixels. Please make it smaller first."));
            break;
        }
    });
}

void PicturePicker::showPicture(const std::optional<PreparedPicture> &picture, bool unsent)
{
    ++m_turn;
    m_picture = picture;
    m_image = picture ? picture->image : QImage{};
    m_unsent = unsent;
    if (!picture)
        m_words->clear();
    showState();
}

void PicturePicker::showState()
{
    if (m_image.isNull()) {
        m_preview->setText(tr("Drop a picture here"));
    } else {
        m_preview->setText({});
        m_preview->setPixmap(roundedOff(m_image, devicePixelRatioF()));
    }
    m_wordsRow->setVisible(m_picture.has_value());
    m_remove->setVisible(m_picture || !m_url->text().isEmpty());
    m_url->setVisible(!m_unsent);
    m_urlLabel->setVisible(!m_unsent);
}

void PicturePicker::send(std::function<void()> stored, std::function<void()> failed)
{
    if (!m_unsent) {
        stored();
        return;
    }
    const QByteArray file = m_picture->file.type == PictureType::Jpeg
        ? withDescription(m_picture->file, m_words->text())
        : m_picture->file.bytes;
    m_commands.keepPicture(file, this,
        [this, stored = std::move(stored), failed = std::move(failed)](const Result<QString, Refusal> &kept) {
            if (kept) {
                m_url->setText(*kept);
                m_unsent = false;
                showState();
                stored();
                return;
            }
            Q_EMIT refused(whyNotKept(kept.error()));
            failed();
        });
}

void PicturePicker::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PicturePicker::readFile);
    dialog->open();
}

void PicturePicker::readFile(const QString &path)
{
    QFile file{path};
    if (file.open(QIODevice::ReadOnly))
        take(file.read(mostPictureBytes + 1));
    else
        Q_EMIT refused(tr("This file cannot be read."));
}

void PicturePicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PicturePicker::dropEvent(QDropEvent *event)
{
    const QMimeData *data = event->mimeData();
    const QList<QUrl> urls = data->urls();
    event->acceptProposedAction();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        readFile(urls.first().toLocalFile());
    } else if (data->hasImage()) {
        // Dragged out of a browser: the pixels are here already, so nobody is asked for them.
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        data->imageData().value<QImage>().save(&buffer, "PNG");
        take(bytes);
    } else if (!urls.isEmpty()) {
        setUrl(urls.first().toString());
    }
}

}
