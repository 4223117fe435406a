#include "onceonly.h"

namespace dreamjar::ui {

QString OnceOnly::confetti(CampaignId jar)
{
    return QStringLiteral("once/confetti/%1").arg(jar.value());
}

QString OnceOnly::goalQuestion(const Campaign &jar)
{
    return QStringLiteral("once/goal/%1/%2").arg(jar.id.value()).arg(jar.goal.toUnits());
}

void OnceOnly::whether(const QString &event, QObject *context, std::function<void(bool)> done)
{
    m_commands.findDraft(event, context,
        [done = std::move(done)](const std::optional<QByteArray> &happened) { done(!happened); });
}

void OnceOnly::whenNew(const QString &event, QObject *context, std::function<void()> act)
{
    whether(event, context, [act = std::move(act)](bool isNew) {
        if (isNew)
            act();
    });
}

void OnceOnly::note(const QString &event)
{
    m_commands.keepDraft(event, "1");
}

}
