#include "paintedtexts.h"
#include "pseudolocale.h"
#include "support/everyscreen.h"
#include "ui/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStackedLayout>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

/// Collects what does not fit, once for each widget and kind.
class Fit
{
public:
    void look(QWidget &screen, const QString &name)
    {
        m_screen = name;
        for (QWidget *widget : screen.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &screen)
                continue;
            lookAt(*widget);
            if (widget->layout())
                lookAt(*widget->layout());
        }
        for (const QString &line : paintedTexts(screen)) {
            // A name may be cut, with a tool tip; a sentence of ours may not.
            if (line.contains(PseudoLocale::begin) && !line.contains(PseudoLocale::end) && line.endsWith(u'…'))
                tell(QStringLiteral("painted"), QStringLiteral("is cut: ") + line);
        }
    }

private:
    void lookAt(QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            lookAtBox(*box);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            lookAtLine(*line);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
            lookAtArea(*area);
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap()) {
            if (label.heightForWidth(label.width()) > label.height() + 1)
                tell(label, QStringLiteral("needs more height: ") + label.text());
        } else if (label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1) {
            tell(label, QStringLiteral("is too small: ") + label.text());
        }
    }

    void lookAtButton(const QAbstractButton &button)
    {
        const QSize needed = button.minimumSizeHint();
        const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : needed.height();
        if (needed.width() > button.width() + 1 || height > button.height() + 1)
            tell(button, QStringLiteral("is too small: ") + button.text());
    }

    void lookAtBox(QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const int room
            = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        const QString text = box.currentText();
        if (text.contains(PseudoLocale::end) && box.fontMetrics().horizontalAdvance(text) > room)
            tell(box, QStringLiteral("is too narrow: ") + text);
    }

    void lookAtLine(const QLineEdit &line)
    {
        if (!line.placeholderText().isEmpty() && line.text().isEmpty()
            && line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.contentsRect().width())
            tell(line, QStringLiteral("is too narrow: ") + line.placeholderText());
    }

    void lookAtHeader(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section) {
            if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal
                && header.sectionSizeHint(section) > header.sectionSize(section))
                tell(header,
                    QStringLiteral("heading is too narrow: ")
                        + header.model()->headerData(section, Qt::Horizontal).toString());
        }
    }

    void lookAtArea(const QScrollArea &area)
    {
        if (area.widget() && area.widget()->width() > area.viewport()->width())
            tell(area,
                QStringLiteral("is narrower than what is in it: %1 of %2")
                    .arg(area.viewport()->width())
                    .arg(area.widget()->width()));
    }

    void lookAt(const QLayout &layout)
    {
        if (qobject_cast<const QStackedLayout *>(&layout))
            return;
        QList<QLayoutItem *> shown;
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->isEmpty() || item->spacerItem())
                continue;
            if (item->layout())
                lookAt(*item->layout());
            for (const QLayoutItem *other : std::as_const(shown)) {
                if (other->geometry().intersects(item->geometry()))
                    tell(*layout.parentWidget(),
                        QStringLiteral("has overlapping parts: %1 and %2").arg(nameOf(*other), nameOf(*item)));
            }
            if (const QWidget *parent = layout.parentWidget();
                parent && !parent->rect().adjusted(-1, -1, 1, 1).contains(item->geometry()))
                tell(*parent, QStringLiteral("has a part outside: ") + nameOf(*item));
            shown << item;
        }
    }

    static QString nameOf(const QLayoutItem &item)
    {
        const auto *widget = const_cast<QLayoutItem &>(item).widget();
        return widget ? nameOf(*widget) : QStringLiteral("a layout");
    }

    static QString nameOf(const QWidget &widget)
    {
        return QStringLiteral("%1 '%2'").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
    }

    void tell(const QWidget &widget, const QString &what)
    {
        const QWidget *parent = widget.parentWidget();
        tell(nameOf(widget) + (parent ? QStringLiteral(" in ") + nameOf(*parent) : QString{}), what);
    }

    void tell(const QString &where, const QString &what)
    {
        if (m_told.contains(where + what))
            return;
        m_told.insert(where + what);
        ADD_FAILURE() << m_screen.toStdString() << ": " << where.toStdString() << " " << what.toStdString();
    }

    QString m_screen;
    QSet<QString> m_told;
};

struct Case {
    const char *name;
    QSize size;
    Qt::LayoutDirection direction;
    ui::Scheme scheme;
};

void PrintTo(const Case &the, std::ostream *out)
{
    *out << the.name;
}

class Clipping : public ::testing::TestWithParam<Case>
{
};

}

// In a language with longer words than English, at the scale of QT_SCALE_FACTOR: ctest runs this at 1, 1.5 and 2.
TEST_P(Clipping, NothingIsCutAndNothingOverlaps)
{
    const SpokenPseudo spoken{GetParam().direction};
    Fit fit;
    EveryScreen{
        GetParam().size, GetParam().scheme, [&fit](QWidget &screen, const QString &name) { fit.look(screen, name); }}
        .show();
}

TEST(Arabic, FitsIntoASmallWindow)
{
    {
        ui::Speech speech{QLocale::c()};
        speech.speak(QStringLiteral("ar"));
        ASSERT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        Fit fit;
        EveryScreen{
            {960, 540}, ui::Scheme::Light, [&fit](QWidget &screen, const QString &name) { fit.look(screen, name); }}
            .show();
    }
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

INSTANTIATE_TEST_SUITE_P(Screens, Clipping,
    ::testing::Values(Case{"Usual", {1280, 800}, Qt::LeftToRight, ui::Scheme::Light},
        Case{"Mirrored", {1280, 800}, Qt::RightToLeft, ui::Scheme::Dark}),
    [](const auto &info) { return std::string{info.param.name}; });
