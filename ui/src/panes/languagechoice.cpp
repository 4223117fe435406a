#include "languagechoice.h"

#include "formhelp.h"
#include "ui/languages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace dreamjar::ui {

LanguageChoice::LanguageChoice(QWidget *parent) : QWidget(parent), m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("languageBox"));
    m_box->addItem(tr("Like the desktop"), QString{});
    for (const Language &language : Speech::offered())
        m_box->addItem(language.name, language.code);
    QLabel *label = makeLabel(tr("Language"), FontRole::Body); // a combo box is named by its buddy
    label->setBuddy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_box->currentData().toString()); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch(1);
}

void LanguageChoice::setLanguage(const QString &code)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(code)));
}

}
