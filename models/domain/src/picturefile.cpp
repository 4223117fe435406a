#include "domain/picturefile.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>
#include <algorithm>
#include <optional>

namespace dreamjar {

namespace {

constexpr char pngStart[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype pngStartSize = 8;
constexpr qsizetype longestDescription = 2000;
const QByteArray descriptionKey = "Description: ";

/// Reads forward; anything beyond the end reads as a failure, once and for all.
class Bytes
{
public:
    explicit Bytes(const QByteArray &data) : m_data(data) { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at >= m_data.size(); }
    qsizetype at() const { return m_at; }
    QByteArray take(qsizetype count)
    {
        if (count < 0 || count > m_data.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += count;
        return m_data.mid(m_at - count, count);
    }
    quint8 byte()
    {
        const QByteArray one = take(1);
        return one.isEmpty() ? quint8{0} : static_cast<quint8>(one[0]);
    }
    quint16 word()
    {
        const QByteArray two = take(2);
        return two.isEmpty() ? quint16{0} : qFromBigEndian<quint16>(two.constData());
    }
    quint32 number()
    {
        const QByteArray four = take(4);
        return four.isEmpty() ? 0u : qFromBigEndian<quint32>(four.constData());
    }
    /// Pixels of a scan, up to the next marker that is not part of it.
    QByteArray takeScan()
    {
        const qsizetype begin = m_at;
        for (; m_at + 1 < m_data.size(); ++m_at) {
            if (static_cast<quint8>(m_data[m_at]) != 0xff)
                continue;
            const auto next = static_cast<quint8>(m_data[m_at + 1]);
            const bool belongs = next == 0x00 || (next >= 0xd0 && next <= 0xd7);
            if (!belongs && next != 0xff)
                return m_data.mid(begin, m_at - begin);
        }
        m_failed = true;
        return {};
    }

private:
    const QByteArray &m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

bool isFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// What the pixels need to be read: tables, frames, and how the colours were mixed.
bool isNeeded(quint8 marker, const QByteArray &content)
{
    if (marker == 0xe0)
        return content.startsWith(QByteArray{"JFIF\0", 5});
    if (marker == 0xee)
        return content.startsWith("Adobe");
    return marker < 0xe0 && marker != 0xd8 && marker != 0xd9;
}

/// JFIF may hold a thumbnail behind its 14 bytes; it could show what was cut away.
QByteArray withoutThumbnail(QByteArray content)
{
    content.truncate(14);
    if (content.size() == 14)
        content[12] = content[13] = 0;
    return content;
}

QByteArray segment(quint8 marker, const QByteArray &content)
{
    QByteArray bytes(4, '\0');
    bytes[0] = '\xff';
    bytes[1] = static_cast<char>(marker);
    qToBigEndian(static_cast<quint16>(content.size() + 2), bytes.data() + 2);
    return bytes + content;
}

std::optional<PictureFile> readJpeg(const QByteArray &file)
{
    Bytes in{file};
    PictureFile out{PictureType::Jpeg, {}, in.take(2), {}};
    while (!in.failed()) {
        if (in.byte() != 0xff)
            return {};
        quint8 marker = in.byte();
        while (marker == 0xff && !in.failed())
            marker = in.byte();
        if (marker == 0xd9) {
            out.bytes += QByteArray{"\xff\xd9", 2};
            return out.size.isEmpty() ? std::nullopt : std::optional{out};
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8))
            return {};
        const QByteArray content = in.take(in.word() - 2);
        if (in.failed())
            return {};
        if (isFrame(marker) && content.size() >= 5)
            out.size = {qFromBigEndian<quint16>(content.constData() + 3),
                qFromBigEndian<quint16>(content.constData() + 1)};
        if (isNeeded(marker, content)) {
            out.bytes += segment(marker, marker == 0xe0 ? withoutThumbnail(content) : content);
        } else if (marker == 0xfe && out.description.isEmpty() && content.startsWith(descriptionKey)
            && content.size() <= longestDescription) {
            out.description = QString::fromUtf8(content.mid(descriptionKey.size()));
            out.bytes += segment(marker, content);
        }
        if (marker == 0xda)
            out.bytes += in.takeScan();
    }
    return {};
}

std::optional<PictureFile> readPng(const QByteArray &file)
{
    static const QByteArrayList needed{
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"};
    Bytes in{file};
    PictureFile out{PictureType::Png, {}, in.take(pngStartSize), {}};
    while (!in.atEnd() && !in.failed()) {
        const qsizetype begin = in.at();
        const quint32 length = in.number();
        const QByteArray type = in.take(4);
        const QByteArray content = in.take(length);
        in.number(); // the check sum, which the decoder looks at
        if (in.failed())
            return {};
        if (out.size.isEmpty()) {
            if (type != "IHDR" || content.size() != 13)
                return {};
            const auto side = [&](int at) { return qFromBigEndian<qint32>(content.constData() + at); };
            out.size = {side(0), side(4)};
            if (out.size.isEmpty())
                return {};
        }
        if (needed.contains(type))
            out.bytes += file.mid(begin, in.at() - begin);
        if (type == "IEND")
            return out;
    }
    return {};
}

}

QString PictureFile::name() const
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest) + (type == PictureType::Jpeg ? QStringLiteral(".jpg") : QStringLiteral(".png"));
}

Result<PictureFile, PictureFault> readPictureFile(const QByteArray &file)
{
    if (file.size() > limits::pictureFile)
        return Failure{PictureFault::TooLarge};
    std::optional<PictureFile> read;
    if (file.startsWith(QByteArray::fromRawData(pngStart, pngStartSize)))
        read = readPng(file);
    else if (file.startsWith("\xff\xd8\xff"))
        read = readJpeg(file);
    if (!read)
        return Failure{PictureFault::NotAPicture};
    if (std::max(read->size.width(), read->size.height()) > limits::pictureSide)
        return Failure{PictureFault::TooManyPixels};
    return *read;
}

QByteArray withDescription(const PictureFile &jpeg, const QString &words)
{
    qsizetype at = 2;
    const QByteArray &bytes = jpeg.bytes;
    if (bytes.size() > 6 && static_cast<quint8>(bytes[3]) == 0xe0) // the head must stay first
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + 4);
    QByteArray plain = bytes;
    if (!jpeg.description.isEmpty()) {
        const QByteArray old = segment(0xfe, descriptionKey + jpeg.description.toUtf8());
        if (const qsizetype place = plain.indexOf(old); place >= 0)
            plain.remove(place, old.size());
    }
    QList<uint> points = words.simplified().toUcs4();
    points.resize(std::min<qsizetype>(points.size(), limits::pictureWords));
    if (points.isEmpty())
        return plain;
    const QString cut = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
    return plain.insert(at, segment(0xfe, descriptionKey + cut.toUtf8()));
}

QByteArray picturePath(const QString &name)
{
    return "/pictures/" + name.toLatin1();
}

QString pictureNameIn(const QString &url)
{
    static const QRegularExpression ending{QStringLiteral("/pictures/([0-9a-f]{64}\\.(?:jpg|png))\\z")};
    const QRegularExpressionMatch match = ending.match(url);
    return match.hasMatch() ? match.captured(1) : QString{};
}

}
