#include "output.h"

#include "words.h"

#include <QJsonDocument>

#include <cstdio>

namespace dreamjar::cli {

namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

}

void Output::line(const QString &text) const
{
    print(stdout, text.toUtf8());
}

void Output::value(const QJsonObject &object) const
{
    print(stdout, QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

void Output::value(const QJsonArray &array) const
{
    print(stdout, QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

void Output::result(const QString &text, const QJsonObject &object) const
{
    if (m_json)
        value(object);
    else
        line(text);
}

void Output::note(const QString &text) const
{
    print(stderr, text.toUtf8());
}

Exit Output::refusal(const Refusal &refusal) const
{
    if (m_json)
        value(QJsonObject{{QStringLiteral("error"), toJson(refusal)}});
    for (const QString &sentence : sentencesFor(refusal))
        note(sentence);
    return exitFor(refusal);
}

Exit Output::trouble(Exit code, const QString &sentence) const
{
    if (m_json) {
        const QJsonObject error{{QStringLiteral("message"), sentence}};
        value(QJsonObject{{QStringLiteral("error"), error}});
    }
    note(sentence);
    return code;
}

Exit exitFor(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Reason::Offline:
    case Reason::ServerFailed:
        return Exit::Offline;
    case Reason::StorageFailed:
        return Exit::Damaged;
    case Reason::Invalid:
    case Reason::CampaignClosed:
    case Reason::ChildHasOpenCampaigns:
    case Reason::NotFound:
    case Reason::NotAllowed:
    case Reason::SignedOut:
    case Reason::WrongCredentials:
    case Reason::TooManyTries:
    case Reason::Conflict:
        break;
    }
    return Exit::Refused;
}

}
