#pragma once

#include "domain/clock.h"
#include "replica/rows.h"
#include "ui/pictureshelf.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QUrl>

namespace dreamjar::ui {

/// Jars as cards in flowing columns, painted by a delegate: ten thousand of them cost what is seen of them.
class JarGallery : public QListView
{
    Q_OBJECT
public:
    JarGallery(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setCurrency(const QString &currency);
    const QString &currency() const { return m_currency; }
    /// Where others find the jars: a jar can be dragged out as its link. Empty: there is no such place.
    void setServer(const QUrl &server);
    const QUrl &server() const { return m_server; }
    void setPictures(PictureShelf *pictures);
    PictureShelf *pictures() const { return m_pictures; }
    /// How far before its own trailing edge the cards end; the scroll bar stands behind them.
    void setTrailing(int trailing);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int trailing() const;
    void fit();

    QString m_currency;
    QUrl m_server;
    PictureShelf *m_pictures = nullptr;
    int m_trailing = 0;
};

/// What a screen reader says for a jar in the gallery, and what another program gets that it is dropped on; over a
/// JarListModel.
class SpokenJars : public QIdentityProxyModel
{
    Q_OBJECT
public:
    SpokenJars(const JarGallery &gallery, const Clock &clock, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const JarGallery &m_gallery;
    const Clock &m_clock;
};

}
