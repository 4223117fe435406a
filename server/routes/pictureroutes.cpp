#include "routes/tables.h"
#include "store/pictures.h"
#include "wire/jsonwriter.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

namespace {

const QString imageField = QStringLiteral("image");
constexpr qint64 mostPictures = 400;
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr std::chrono::hours keptUnused{24};

http::Response refusePicture(const QString &sentence)
{
    return refuse(Violations{{Field::Image, Rule::Text, 0, {}, sentence}});
}

QString sentenceOf(PictureFault fault)
{
    switch (fault) {
    case PictureFault::TooLarge:
        return QStringLiteral("Ensure this picture has no more than %1 bytes.").arg(limits::pictureFile);
    case PictureFault::NotAPicture:
        return QStringLiteral("Upload a valid image. A PNG or JPEG file is required.");
    case PictureFault::TooManyPixels:
        return QStringLiteral("Ensure this picture is no wider or higher than %1 pixels.").arg(limits::pictureSide);
    }
    return {};
}

Answer read(Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto text = wire::readToken(body->fields, "image");
    if (!text)
        return refuse(wire::fieldError(imageField, text.error()));
    const auto decoded = QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refusePicture(sentenceOf(PictureFault::NotAPicture));
    const auto picture = readPictureFile(*decoded);
    if (!picture)
        return refusePicture(sentenceOf(picture.error()));
    call.carried = *picture;
    return std::nullopt;
}

/// The same picture twice is one, so that a repeated request needs no key.
Answer keep(Call &call)
{
    const auto &picture = std::any_cast<const PictureFile &>(call.carried);
    store::Pictures pictures{*call.store};
    if (!pictures.has(call.me(), picture.name())) {
        pictures.forgetUnused(call.me(), call.now - keptUnused);
        const store::Pictures::Room used = pictures.usedBy(call.me());
        if (used.count >= mostPictures || used.bytes + picture.bytes.size() > mostBytes)
            return refusePicture(QStringLiteral("You keep as many pictures as this server has room for."));
        pictures.add(call.me(), picture);
    }
    wire::JsonWriter out;
    out.beginObject();
    out.member("path", QString::fromLatin1(picturePath(picture.name())));
    out.member("width", picture.size.width());
    out.member("height", picture.size.height());
    out.endObject();
    return json(201, out.bytes());
}

Answer show(Call &call)
{
    const QString path = QString::fromUtf8(call.request.path());
    const QString name = pictureNameIn(path);
    const auto content = name.isEmpty() ? std::nullopt : store::Pictures{*call.store}.find(name, call.parent());
    if (!content)
        return notFound();
    http::Response response{200, *content,
        name.endsWith(QStringLiteral(".png")) ? QByteArrayLiteral("image/png") : QByteArrayLiteral("image/jpeg")};
    // An hour, because a picture that was taken away shall be gone.
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    return response;
}

}

void addPictureRoutes(Router &router)
{
    router.add("/api/pictures/", {{"POST", Door::SignedIn, {{Lane::Read, read}, {Lane::Write, keep}}}});
    router.add("/pictures/{name}", {{"GET", Door::Open, {{Lane::Read, show}}, Kiosks::Too}});
}

}
