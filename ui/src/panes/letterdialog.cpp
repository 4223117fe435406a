#include "letterdialog.h"

#include "formhelp.h"
#include "ui/widgets/wrappingcheck.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

LetterDialog::LetterDialog(
    const Theme &theme, const QList<replica::Keepsake> &letters, int gifts, int thankedAlready, QWidget *parent)
    : QDialog(parent), m_letters(letters)
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(tr("Letters of thanks"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(tr("Thank for %n gift(s)", nullptr, gifts), FontRole::Title));

    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("letterWhich"));
    m_which->addItem(tr("The usual letter"));
    for (const replica::Keepsake &letter : letters)
        m_which->addItem(letter.name);
    auto *keep = makeButton(theme, QStringLiteral("letterKeep"), tr("Keep as…"), Variant::Quiet);
    auto *drop = makeButton(theme, QStringLiteral("letterDiscard"), tr("Discard"), Variant::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(new FieldRow{theme, tr("Letter"), m_which}, 1);
    row->addWidget(keep, 0, Qt::AlignBottom);
    row->addWidget(drop, 0, Qt::AlignBottom);
    column->addLayout(row);

    m_subject = makeLine(QStringLiteral("letterSubject"), tr("Subject"));
    column->addWidget(new FieldRow{theme, tr("Subject"), m_subject});
    m_body = makeText(QStringLiteral("letterBody"), tr("Text"), 8);
    m_bodyRow = new FieldRow{theme, tr("Text"), m_body};
    QStringList fields;
    for (const QString &field : letterFields())
        fields << u'{' + field + u'}';
    m_bodyRow->setHint(tr("These are replaced for each gift: %1").arg(fields.join(u' ')));
    column->addWidget(m_bodyRow, 1);

    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("letterForm"));
    m_form->addItems({tr("Letters to print (PDF)"), tr("Mail drafts (.eml in a ZIP), for gifts with an e-mail")});
    column->addWidget(new FieldRow{theme, tr("Form"), m_form});
    m_again = new WrappingCheck(tr("Also the %n that was or is being thanked already", nullptr, thankedAlready));
    m_again->setObjectName(QStringLiteral("letterAgain"));
    m_again->setVisible(thankedAlready > 0);
    column->addWidget(m_again);

    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(theme, QStringLiteral("letterCancel"), tr("Cancel"), Variant::Quiet);
    auto *write = makeButton(theme, QStringLiteral("letterWrite"), tr("Write letters"), Variant::Primary, Icon::Heart);
    write->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(write);
    column->addLayout(buttons);

    showLetter(usualLetter());
    connect(m_which, &QComboBox::activated, this, [this](int index) {
        showLetter(index == 0 ? usualLetter() : letterFrom(m_letters[index - 1].content));
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterDialog::check);
    connect(m_subject, &QLineEdit::textChanged, this, &LetterDialog::check);
    connect(keep, &QPushButton::clicked, this, [this] {
        auto *name = new QInputDialog(this);
        name->setAttribute(Qt::WA_DeleteOnClose);
        name->setWindowTitle(tr("Keep the letter"));
        name->setLabelText(tr("Name"));
        connect(name, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
            if (!typed.simplified().isEmpty())
                Q_EMIT kept(typed.simplified(), toText(letter()));
        });
        name->open();
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        if (m_which->currentIndex() == 0)
            return;
        const int index = m_which->currentIndex();
        Q_EMIT kept(m_letters.takeAt(index - 1).name, {});
        m_which->removeItem(index);
        showLetter(usualLetter());
        m_which->setCurrentIndex(0);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(letter(), m_form->currentIndex() == 0 ? GiftExports::LetterForm::Pdf : GiftExports::LetterForm::Drafts,
            m_again->isChecked());
        accept();
    });
    resize(560, 600);
}

LetterTemplate LetterDialog::letter() const
{
    return {m_subject->text().simplified(), m_body->toPlainText()};
}

void LetterDialog::showLetter(const LetterTemplate &letter)
{
    m_subject->setText(letter.subject);
    m_body->setPlainText(letter.body);
    check();
}

void LetterDialog::check()
{
    const QStringList unknown
        = paper::unknownFields(m_subject->text() + u'\n' + m_body->toPlainText(), letterFields());
    m_bodyRow->setError(unknown.isEmpty() ? QString{}
                                          : tr("Nothing is known for {%1}; it would be printed as it stands.")
                                                .arg(unknown.join(QStringLiteral("}, {"))));
}

}
