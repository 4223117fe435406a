#pragma once

#include <QByteArray>
#include <QSize>
#include <QtEndian>

namespace dreamjar::test {

// Files with the frame of a picture and pixels that mean nothing: enough for whoever reads the frame.

inline QByteArray bigEndian(quint32 value, int bytes)
{
    QByteArray four(4, '\0');
    qToBigEndian(value, four.data());
    return four.right(bytes);
}

inline QByteArray jpegSegment(char marker, const QByteArray &content)
{
    return QByteArray{"\xff"} + marker + bigEndian(quint32(content.size()) + 2, 2) + content;
}

/// `more` are segments between the head and the pixels.
inline QByteArray aJpeg(QSize size = {800, 600}, const QByteArray &more = {})
{
    return QByteArray{"\xff\xd8"} + jpegSegment('\xe0', QByteArray{"JFIF\0\1\1\0\0\1\0\1\0\0", 14}) + more
        + jpegSegment('\xdb', QByteArray(65, '\1'))
        + jpegSegment('\xc0',
            QByteArray{"\x08", 1} + bigEndian(quint32(size.height()), 2) + bigEndian(quint32(size.width()), 2)
                + QByteArray{"\1\1\x11\0", 4})
        + jpegSegment('\xda', QByteArray{"\1\1\0\0\x3f\0", 6}) + QByteArray{"pixels\xff\0more\xff\xd0last", 17}
        + QByteArray{"\xff\xd9"};
}

inline QByteArray pngChunk(const char *type, const QByteArray &content)
{
    return bigEndian(quint32(content.size()), 4) + type + content + bigEndian(0, 4);
}

inline QByteArray aPng(QSize size = {800, 600}, const QByteArray &more = {})
{
    return QByteArray{"\x89PNG\r\n\x1a\n"}
    + pngChunk("IHDR",
        bigEndian(quint32(size.width()), 4) + bigEndian(quint32(size.height()), 4) + QByteArray{"\x08\2\0\0\0", 5})
        + more + pngChunk("IDAT", "pixels") + pngChunk("IEND", {});
}

}
