#include "panememory.h"

#include "ui/panes/browsepane.h"
#include "ui/panes/giftspane.h"

#include <QSettings>

namespace dreamjar::ui {

namespace {
constexpr auto sortKey = u"browse/sort";
constexpr auto searchKey = u"browse/search";
constexpr auto categoryKey = u"browse/category";
constexpr auto chosenJarKey = u"browse/jar"; // 0: none
constexpr auto giftsKey = u"gifts/view";
constexpr auto giftKey = u"gifts/chosen"; // 0: none
constexpr auto giftRowKey = u"gifts/row";
}

void panememory::keep(QSettings &settings, const BrowsePane &pane)
{
    const auto category = pane.category();
    settings.setValue(sortKey, int(pane.sort()));
    settings.setValue(searchKey, pane.search());
    settings.setValue(categoryKey, category ? toKey(*category) : QString());
    settings.setValue(chosenJarKey, pane.chosen().value());
}

void panememory::bringBack(const QSettings &settings, BrowsePane &pane)
{
    pane.setSort(replica::JarSort(settings.value(sortKey).toInt()));
    pane.lookFor(settings.value(searchKey).toString(), categoryFromKey(settings.value(categoryKey).toString()));
    pane.choose(CampaignId{settings.value(chosenJarKey).toLongLong()});
}

void panememory::keep(QSettings &settings, const GiftsPane &pane)
{
    const auto [gift, row] = pane.chosen();
    settings.setValue(giftsKey, pane.view());
    settings.setValue(giftKey, gift.value());
    settings.setValue(giftRowKey, row);
}

void panememory::bringBack(const QSettings &settings, GiftsPane &pane)
{
    if (const QString view = settings.value(giftsKey).toString(); !view.isEmpty())
        pane.showView(view);
    pane.choose(DonationId{settings.value(giftKey).toLongLong()}, settings.value(giftRowKey).toInt());
}

}
