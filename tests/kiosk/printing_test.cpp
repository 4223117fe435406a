#include "tourof.h"

#include "printing/printqueue.h"
#include "printing/receiptpage.h"
#include "station/receipt.h"
#include "ui/widgets/qrpicture.h"

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// Somebody else's reader: the QR code by zbar, the signature by libsodium's Python binding, after docs/KIOSK.md alone.
const char *const independentReader = R"(
import base64, hashlib, sys
from nacl.signing import VerifyKey
text, key = sys.argv[1], base64.b64decode(sys.argv[2])
message, signature = text.rsplit('&s=', 1)
fields = dict(pair.split('=', 1) for pair in message.split('?', 1)[1].split('&'))
assert fields['k'] == hashlib.sha256(key).hexdigest()[:8], 'key'
VerifyKey(key).verify(message.encode(), base64.urlsafe_b64decode(signature + '=' * (-len(signature) % 4)))
print(fields['a'], fields['c'], fields['r'])
)";

station::Receipt aReceipt()
{
    station::Receipt receipt;
    receipt.reference = *ClientId::fromString(QStringLiteral("0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f"));
    receipt.jar = CampaignId{7};
    receipt.jarTitle = QStringLiteral("Ein Fahrrad für den Sommer & mehr");
    receipt.amount = Money::units(25);
    receipt.currency = QStringLiteral("USD");
    receipt.made = Instant::fromMicroseconds(1'781'524'800'000'000);
    return receipt;
}

station::Thanks thanksWith(const QString &signedText)
{
    station::Thanks thanks;
    thanks.reference = aReceipt().reference;
    thanks.jarTitle = aReceipt().jarTitle;
    thanks.amount = aReceipt().amount;
    thanks.made = aReceipt().made;
    thanks.signedText = signedText;
    return thanks;
}

void giveAndPrint(Kiosk &kiosk)
{
    kiosk.touchMiddle();
    kiosk.touch(QStringLiteral("jar_1"));
    kiosk.touch(QStringLiteral("preset_10"));
    kiosk.touch(QStringLiteral("whoNobody"));
    kiosk.touch(QStringLiteral("giveButton"));
    kiosk.touch(QStringLiteral("printButton"));
}

}

TEST(KioskReceipt, IsReadAndVerifiedByAnIndependentReader)
{
    QTemporaryDir folder;
    const auto signer = station::ReceiptSigner::open(folder.filePath(QStringLiteral("key")));
    ASSERT_TRUE(signer.has_value());
    const QString text = signer->sign(aReceipt());

    QImage picture(600, 600, QImage::Format_RGB32);
    picture.fill(Qt::lightGray);
    QPainter painter(&picture);
    ui::paintQr(painter, QRectF(40, 40, 520, 520), text);
    painter.end();
    const QString file = folder.filePath(QStringLiteral("code.png"));
    ASSERT_TRUE(picture.save(file));
    const Ran read = run(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    ASSERT_EQ(read.code, 0);
    EXPECT_EQ(QString::fromUtf8(read.out).trimmed(), text);

    const QString key = QString::fromLatin1(signer->publicKey().toBase64());
    const auto verify = [&](const QString &what) {
        return run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(independentReader), what, key});
    };
    const Ran genuine = verify(QString::fromUtf8(read.out).trimmed());
    EXPECT_EQ(genuine.code, 0);
    EXPECT_EQ(genuine.out.trimmed(), QByteArray("25 USD 0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f"));
    QString forged = text;
    EXPECT_NE(verify(forged.replace(QStringLiteral("a=25"), QStringLiteral("a=99"))).code, 0);
}

TEST(KioskReceipt, PrintsOnEveryPaperWithACodeThatCanBeRead)
{
    QTemporaryDir folder;
    const auto signer = station::ReceiptSigner::open(folder.filePath(QStringLiteral("key")));
    ASSERT_TRUE(signer.has_value());
    const QString text = signer->sign(aReceipt());
    for (const auto &[paper, width] : {std::pair{station::Paper::Roll58, 58}, {station::Paper::Roll80, 80}, {station::Paper::A6, 105}}) {
        const QString file = folder.filePath(QStringLiteral("receipt%1.pdf").arg(width));
        {
            QPdfWriter writer(file);
            kiosk::setPaper(writer, paper);
            EXPECT_NEAR(writer.pageLayout().pageSize().size(QPageSize::Millimeter).width(), width, 1);
            kiosk::paintReceipt(writer, thanksWith(text), QStringLiteral("25 USD"), QTimeZone("Asia/Tokyo"), QLocale(QStringLiteral("en")));
        }
        ASSERT_EQ(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), file, file}).code, 0);
        const Ran read = run(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file + QStringLiteral("-1.png")});
        EXPECT_EQ(QString::fromUtf8(read.out).trimmed(), text) << width;
        const Ran pages = run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
        EXPECT_TRUE(pages.out.contains("25 USD"));
        EXPECT_EQ(pages.out.count('\f'), 1) << "one page";
    }
}

TEST(PrintQueue, HandsThePageOverAndSaysSo)
{
    QTemporaryDir folder;
    kiosk::PrintQueue queue({QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("head -c 4 \"$0\" > %1/page").arg(folder.path())});
    QObject context;
    std::optional<bool> well;
    queue.print(station::Paper::Roll80, {}, [](QPagedPaintDevice &device) { QPainter painter(&device); }, &context,
        [&](bool taken) { well = taken; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return well.has_value(); }));
    EXPECT_TRUE(*well);
    QFile page(folder.filePath(QStringLiteral("page")));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll(), QByteArray("%PDF"));
}

TEST(PrintQueue, APrinterWithoutPaperHoldsUpNobody)
{
    kiosk::KioskOptions options;
    options.printCommand = {QStringLiteral("false")};
    Kiosk kiosk({1280, 800}, 6, options);
    kiosk.desk.thePaper = station::Paper::Roll58;
    giveAndPrint(kiosk);
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.shows(QStringLiteral("does not answer")); }));
    kiosk.touch(QStringLiteral("doneButton"));
    EXPECT_EQ(kiosk.screenName(), QStringLiteral("attractScreen"));
}

TEST(PrintQueue, APrinterThatNeverAnswersHoldsUpNobody)
{
    kiosk::KioskOptions options;
    options.printCommand = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("exec sleep 60")};
    Kiosk kiosk({1280, 800}, 6, options);
    kiosk.desk.thePaper = station::Paper::Roll58;
    for (int donor = 0; donor < 3; ++donor) {
        giveAndPrint(kiosk);
        kiosk.touch(QStringLiteral("doneButton"));
        EXPECT_EQ(kiosk.screenName(), QStringLiteral("attractScreen"));
    }
    EXPECT_EQ(kiosk.desk.given.size(), 3);
}
