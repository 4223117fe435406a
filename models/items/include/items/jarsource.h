#pragma once

#include "items/source.h"
#include "replica/rows.h"

#include <QObject>
#include <optional>

namespace dreamjar::items {

class Refresher;

/// One jar, kept up to date. A jar made here changes its name when the server gives it a number: the source follows.
class JarSource : public QObject
{
    Q_OBJECT
public:
    enum class Finding { Nothing, Looking, Found, Missing };

    explicit JarSource(const Source &source, QObject *parent = nullptr);
    ~JarSource() override;

    void setId(CampaignId id);
    CampaignId id() const { return m_id; }
    void clear();

    Finding finding() const { return m_finding; }
    const std::optional<replica::JarRow> &value() const { return m_value; }

Q_SIGNALS:
    /// The first answer to setId(), and every one after it that differs.
    void changed();

private:
    void read();

    CampaignId m_id;
    Finding m_finding = Finding::Nothing;
    std::optional<replica::JarRow> m_value;
    Refresher *m_refresher;
};

}
