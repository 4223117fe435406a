#include "station/receiptslog.h"

#include "crc32.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dreamjar::station {

namespace {

// G <reference> <jar> <amount> <made, microseconds since 1970 UTC> <A anonymous | N named> <details> <CRC-32>
// S <reference> <CRC-32>
// <details>: '-' none here (any more), '.' none were given, else sealed in base64, after '~' where the gift is sent as
// a guest's. The checksum is of everything before it and its space.
constexpr auto noDetails = "-", emptyDetails = ".";
constexpr char guestMark = '~';

QByteArray checked(const QByteArray &text)
{
    return text + ' ' + QByteArray::number(crc32(text), 16).rightJustified(8, '0') + '\n';
}

QByteArray lineOf(const LoggedGift &gift)
{
    QByteArray details = noDetails;
    if (gift.sealed && !gift.settled)
        details = gift.sealed->isEmpty() ? QByteArray{emptyDetails} : gift.sealed->toBase64();
    if (gift.asGuest && details != noDetails)
        details.prepend(guestMark);
    return checked("G " + gift.reference.toString().toLatin1() + ' ' + QByteArray::number(gift.jar.value()) + ' '
        + QByteArray::number(gift.amount.toUnits()) + ' ' + QByteArray::number(gift.made.toMicroseconds())
        + (gift.visibility == Visibility::Anonymous ? " A " : " N ") + details);
}

QByteArray settledLine(const ClientId &reference)
{
    return checked("S " + reference.toString().toLatin1());
}

/// The words of a line whose checksum is right; none otherwise.
QList<QByteArray> wordsOf(const QByteArray &line)
{
    const qsizetype end = line.lastIndexOf(' ');
    bool isNumber = false;
    const quint32 sum = end < 0 ? 0 : line.mid(end + 1).toUInt(&isNumber, 16);
    const QByteArray text = line.left(std::max<qsizetype>(end, 0));
    if (!isNumber || sum != crc32(text))
        return {};
    return text.split(' ');
}

std::optional<LoggedGift> giftOf(const QList<QByteArray> &words)
{
    if (words.size() != 7 || words.at(0) != "G")
        return std::nullopt;
    const auto reference = ClientId::fromString(QString::fromLatin1(words.at(1)));
    if (!reference)
        return std::nullopt;
    LoggedGift gift;
    gift.reference = *reference;
    gift.jar = CampaignId{words.at(2).toLongLong()};
    gift.amount = Money::units(words.at(3).toLongLong());
    gift.made = Instant::fromMicroseconds(words.at(4).toLongLong());
    gift.visibility = words.at(5) == "A" ? Visibility::Anonymous : Visibility::Shown;
    gift.asGuest = words.at(6).startsWith(guestMark);
    const QByteArray details = words.at(6).mid(gift.asGuest ? 1 : 0);
    if (details == emptyDetails)
        gift.sealed = QByteArray{};
    else if (details != noDetails)
        gift.sealed = QByteArray::fromBase64(details);
    return gift;
}

ReceiptsLog::Trouble troubleOf(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return ReceiptsLog::Trouble::Full;
    return error == EROFS || error == EACCES ? ReceiptsLog::Trouble::ReadOnly : ReceiptsLog::Trouble::Other;
}

/// A file descriptor that is closed at its end.
class Descriptor
{
public:
    explicit Descriptor(const QString &file)
        : m_number(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        done += count;
    }
    return true;
}

}

ReceiptsLog::Contents ReceiptsLog::read() const
{
    Contents contents;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return contents;
    QHash<ClientId, qsizetype> places;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QList<QByteArray> words = wordsOf(line);
        if (const auto gift = giftOf(words)) {
            if (!places.contains(gift->reference)) {
                places.insert(gift->reference, contents.gifts.size());
                contents.gifts.append(*gift);
            }
            continue;
        }
        const auto settled
            = words.size() == 2 && words.at(0) == "S" ? ClientId::fromString(QString::fromLatin1(words.at(1))) : std::nullopt;
        if (!settled)
            ++contents.damagedLines;
        else if (const auto place = places.constFind(*settled); place != places.cend())
            contents.gifts[*place].settled = true;
    }
    return contents;
}

Result<void, ReceiptsLog::Trouble> ReceiptsLog::append(const LoggedGift &gift)
{
    return write(lineOf(gift));
}

Result<void, ReceiptsLog::Trouble> ReceiptsLog::settle(const QList<ClientId> &references)
{
    QByteArray lines;
    for (const ClientId &reference : references)
        lines += settledLine(reference);
    return write(lines);
}

Result<void, ReceiptsLog::Trouble> ReceiptsLog::write(const QByteArray &lines)
{
    const Descriptor file(m_file);
    struct stat before = {};
    if (file.number() < 0 || ::fstat(file.number(), &before) != 0)
        return Failure{troubleOf(errno)};
    // A power cut may have left half a line: what follows must not be lost with it.
    char last = '\n';
    const bool torn = before.st_size > 0 && ::pread(file.number(), &last, 1, before.st_size - 1) == 1 && last != '\n';
    if (writeAll(file.number(), torn ? '\n' + lines : lines) && ::fdatasync(file.number()) == 0)
        return {};
    const int error = errno;
    // Half a line is no line; where even this fails, its checksum tells.
    [[maybe_unused]] const int cut = ::ftruncate(file.number(), before.st_size);
    return Failure{troubleOf(error)};
}

Result<void, ReceiptsLog::Trouble> ReceiptsLog::forgetSettledDetails()
{
    const Contents contents = read();
    QSaveFile fresh(m_file);
    if (!fresh.open(QIODevice::WriteOnly))
        return Failure{Trouble::Other};
    fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const LoggedGift &gift : contents.gifts) {
        fresh.write(lineOf(gift));
        if (gift.settled)
            fresh.write(settledLine(gift.reference));
    }
    if (!fresh.commit()) // which has it on the disk before the old one goes
        return Failure{Trouble::Other};
    return {};
}

}
