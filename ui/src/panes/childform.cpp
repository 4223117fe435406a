#include "ui/panes/childform.h"

#include "dateedit.h"
#include "domain/rules.h"
#include "domain/text.h"
#include "formhelp.h"
#include "picturepicker.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

ChildForm::ChildForm(const Theme &theme, sync::Commands &commands, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_clock(clock)
{
    setObjectName(QStringLiteral("childForm"));
    build();
    startNew();
}

void ChildForm::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setContentWidth(560);
    m_page->setBack(tr("Back to children"));
    connect(m_page, &PageScaffold::backRequested, this, &ChildForm::cancelled);
    outer->addWidget(m_page);

    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("childFormMessage"));
    m_errors = new FormErrors(m_message, this);

    m_name = makeLine(QStringLiteral("childNameEdit"), tr("Name of the child"));
    m_nameRow = new FieldRow(m_theme, tr("Name"), m_name);
    m_born = new DateEdit;
    m_born->setObjectName(QStringLiteral("dateOfBirthEdit"));
    m_born->setAccessibleName(tr("Date of birth"));
    m_born->setMinimumDate(QDate{1990, 1, 1});
    m_bornRow = new FieldRow(m_theme, tr("Date of birth"), m_born);
    m_gender = new QComboBox;
    m_gender->setObjectName(QStringLiteral("genderBox"));
    for (const Gender gender : {Gender::Unspecified, Gender::Male, Gender::Female, Gender::PreferNotToSay})
        m_gender->addItem(words::gender(gender), int(gender));
    m_genderRow = new FieldRow(m_theme, tr("Gender"), m_gender);
    m_genderRow->setOptional(true);
    m_genderRow->setHint(tr("Only chooses the drawn face while there is no picture."));
    m_picture = new PicturePicker(m_theme, m_commands, QStringLiteral("picture"));
    m_pictureRow = new FieldRow(m_theme, tr("Picture"), m_picture);
    m_pictureRow->setOptional(true);
    m_pictureRow->setHint(tr("It is never shown to strangers."));

    m_avatar = new Avatar(m_theme, 72);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::m);
    names->addWidget(m_avatar, 0, Qt::AlignTop);
    names->addWidget(m_nameRow, 1, Qt::AlignTop);

    auto *two = new QHBoxLayout;
    two->setSpacing(space::m);
    two->addWidget(m_bornRow, 1, Qt::AlignTop);
    two->addWidget(m_genderRow, 1, Qt::AlignTop);

    QPushButton *cancel = makeButton(m_theme, QStringLiteral("cancelChildButton"), tr("Cancel"));
    m_save = makeButton(m_theme, QStringLiteral("saveChildButton"), tr("Save"), Variant::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *card = new Card(m_theme);
    QVBoxLayout *form = card->column();
    form->setContentsMargins(space::l, space::l, space::l, space::l);
    form->setSpacing(space::m);
    form->addWidget(m_message);
    form->addLayout(names);
    form->addLayout(two);
    form->addWidget(m_pictureRow);
    form->addLayout(buttons);
    m_page->column()->addWidget(card);
    m_page->column()->addStretch(1);

    connect(cancel, &QPushButton::clicked, this, &ChildForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ChildForm::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ChildForm::save);
    connect(m_picture, &PicturePicker::submitted, this, &ChildForm::save);
    connect(m_picture, &PicturePicker::changed, this, [this] {
        m_pictureRow->clearError();
        preview();
    });
    connect(m_picture, &PicturePicker::refused, m_pictureRow, &FieldRow::setError);
    connect(m_name, &QLineEdit::textChanged, this, &ChildForm::preview);
    connect(m_gender, &QComboBox::currentIndexChanged, this, &ChildForm::preview);
    // A date is right or wrong the moment it is picked.
    connect(m_born, &DateEdit::chosenChanged, this, [this] {
        const auto born = m_born->chosen();
        const Violations violations = born ? checkDateOfBirth(*born, today()) : Violations{};
        if (violations.isEmpty())
            m_bornRow->clearError();
        else
            m_errors->show(violations);
        m_bornRow->setHint(born && violations.isEmpty() ? words::age(ageOn(today(), *born)) : QString{});
    });

    m_errors->watch(Field::Name, m_nameRow, [this] { return checkText(Field::Name, m_name->text()); });
    m_errors->watch(Field::DateOfBirth, m_bornRow, [this]() -> Violations {
        const auto born = m_born->chosen();
        return born ? checkDateOfBirth(*born, today()) : Violations{{Field::DateOfBirth, Rule::Required, 0, {}, {}}};
    });
    m_errors->watch(Field::Gender, m_genderRow);
    m_errors->watch(
        Field::ProfilePicture, m_pictureRow, [this] { return checkText(Field::ProfilePicture, m_picture->url()); });
}

void ChildForm::startNew()
{
    m_base.reset();
    m_page->setTitle(tr("Add a child"));
    m_name->clear();
    m_born->setNone(today().addYears(-8));
    m_bornRow->setHint({});
    m_gender->setCurrentIndex(0);
    m_picture->setUrl({});
    m_errors->clear();
    setBusy(false);
    preview();
    m_name->setFocus();
}

void ChildForm::startEdit(const Child &child)
{
    m_base = child;
    m_page->setTitle(tr("Edit %1").arg(child.firstName()));
    m_name->setText(child.name);
    m_born->setChosen(child.dateOfBirth);
    m_gender->setCurrentIndex(m_gender->findData(int(child.gender)));
    m_picture->setUrl(child.profilePicture);
    m_errors->clear();
    setBusy(false);
    preview();
    m_name->setFocus();
}

void ChildForm::preview()
{
    const QString first = firstNameOf(m_name->text());
    m_nameRow->setHint(
        first.isEmpty() ? tr("Strangers only ever see the first name.") : tr("Strangers see “%1”.").arg(first));
    m_avatar->setAvatar({AvatarPicture::Kind::Child, first, Gender(m_gender->currentData().toInt()),
        QPixmap::fromImage(m_picture->picture())});
}

ChildDraft ChildForm::typed() const
{
    return {
        m_name->text(), m_born->chosen().value_or(QDate{}), m_picture->url(), Gender(m_gender->currentData().toInt())};
}

QDate ChildForm::today() const
{
    return m_clock.now().dateIn(QTimeZone::systemTimeZone());
}

void ChildForm::save()
{
    if (m_busy || !m_errors->allFine())
        return;
    setBusy(true);
    m_picture->send([this] { store(); }, [this] { setBusy(false); });
}

void ChildForm::store()
{
    const auto answered = [this](const auto &answer) { finish(answer ? std::nullopt : std::optional{answer.error()}); };
    if (m_base)
        m_commands.changeChild(*m_base, typed(), this, answered);
    else
        m_commands.addChild(typed(), this, answered);
}

void ChildForm::finish(const std::optional<Refusal> &refusal)
{
    setBusy(false);
    if (refusal)
        m_errors->show(*refusal);
    else
        Q_EMIT saved();
}

void ChildForm::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving …") : tr("Save"));
}

}
