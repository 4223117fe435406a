#include "ui/theme/backpage.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace dreamjar::ui {

namespace {

QString colours(bool dark)
{
    return QStringLiteral("--ground:%1;--card:%2;--ink:%3;--muted:%4;--line:%5;--light:%6")
        .arg(tokenColor(Token::Background, dark).name(), tokenColor(Token::Surface, dark).name(),
            tokenColor(Token::Ink, dark).name(), tokenColor(Token::Muted, dark).name(),
            tokenColor(Token::Line, dark).name(), tokenColor(Token::Light, dark).name());
}

/// The jar, as simple as it can be drawn.
const QString jar = QStringLiteral(
    "<svg width=\"72\" height=\"90\" viewBox=\"0 0 72 90\" fill=\"none\" stroke=\"var(--muted)\" stroke-width=\"3\" "
    "aria-hidden=\"true\"><path d=\"M14 48h44v28a10 10 0 0 1-10 10H24a10 10 0 0 1-10-10z\" fill=\"var(--light)\" "
    "stroke=\"none\"/><path d=\"M20 18h32l6 12v46a10 10 0 0 1-10 10H24a10 10 0 0 1-10-10V30z\"/>"
    "<path d=\"M18 6h36v12H18z\"/></svg>");

}

QByteArray backPage()
{
    const QString title = QCoreApplication::translate("BackPage", "You can go back to DreamJar");
    const QString words
        = QCoreApplication::translate("BackPage", "The browser has done its part. This page can be closed.");
    return QStringLiteral(
        "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>DreamJar</title><style>"
        ":root{%1}@media(prefers-color-scheme:dark){:root{%2}}"
        "body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);"
        "font:16px/1.5 Inter,system-ui,sans-serif}"
        "main{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:48px;text-align:center;"
        "max-width:420px;margin:24px}h1{font:600 28px/1.3 Quicksand,Inter,system-ui,sans-serif;margin:24px 0 8px}"
        "p{color:var(--muted);margin:0}</style></head><body><main>%3<h1>%4</h1><p>%5</p></main></body></html>")
        .arg(colours(false), colours(true), jar, title.toHtmlEscaped(), words.toHtmlEscaped())
        .toUtf8();
}

}
