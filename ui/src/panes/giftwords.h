#pragma once

#include "domain/clock.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>

namespace dreamjar::ui {

/// A GiftTableModel in words: headings, dates, amounts, states, what is hidden from the public.
class GiftWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    GiftWords(const Theme &theme, const Clock &clock, QObject *parent = nullptr);
    void setCurrency(const QString &currency);
    /// Shows beside the real name that the public does not read it, where there is no column for that.
    void setMarksDonor(bool marks) { m_marksDonor = marks; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;
    QString explanation(const QModelIndex &index) const;

    const Theme &m_theme;
    const Clock &m_clock;
    QString m_currency;
    bool m_marksDonor = false;
};

}
