#pragma once

#include "domain/clock.h"
#include "replica/rows.h"
#include "ui/pictureshelf.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>
#include <QListView>

namespace dreamjar::ui {

/// Jars as cards in flowing columns, painted by a delegate: ten thousand of them cost what is seen of them.
class JarGallery : public QListView
{
    Q_OBJECT
public:
    JarGallery(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setCurrency(const QString &currency);
    const QString &currency() const { return m_currency; }
    void setPictures(PictureShelf *pictures);
    PictureShelf *pictures() const { return m_pictures; }

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();

    QString m_currency;
    PictureShelf *m_pictures = nullptr;
};

/// What a screen reader says for a jar in the gallery, over a JarListModel.
class SpokenJars : public QIdentityProxyModel
{
    Q_OBJECT
public:
    SpokenJars(const JarGallery &gallery, const Clock &clock, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const JarGallery &m_gallery;
    const Clock &m_clock;
};

}
