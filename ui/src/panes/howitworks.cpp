#include "howitworks.h"

#include "formhelp.h"
#include "ui/widgets/jarwidget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

HowItWorks::HowItWorks(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("howItWorks"));
    setWindowTitle(tr("How it works"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    struct Step {
        QString title;
        QString words;
        int tenths;
    };
    const Step steps[] = {
        {tr("A parent starts a jar"),
            tr("It says what the dream is and how much it takes. Strangers see the child's first name, never more."), 0},
        {tr("Everybody may give"),
            tr("With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment."),
            550},
        {tr("The jar is full"), tr("The family and the donors settle the pledges, and the dream comes true."), 1000},
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    for (const Step &step : steps) {
        auto *jar = new JarWidget(theme);
        jar->setFixedSize(96, 120);
        jar->setDecorative(true);
        jar->setFill(Percentage::tenths(step.tenths));
        QLabel *title = makeSentence(step.title, Tone::Normal, FontRole::CardTitle);
        QLabel *words = makeSentence(step.words);
        for (QLabel *label : {title, words}) {
            label->setAlignment(Qt::AlignHCenter);
            label->setFixedWidth(220);
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(space::xs);
        column->addWidget(jar, 0, Qt::AlignHCenter);
        column->addWidget(title);
        column->addWidget(words);
        column->addStretch(1);
        row->addLayout(column);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(makeLabel(windowTitle(), FontRole::Title));
    column->addLayout(row);
    QPushButton *done = makeButton(theme, QStringLiteral("howItWorksDoneButton"), tr("Done"), Variant::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(done, 0, Qt::AlignTrailing);
    // By itself a dialog is at most two thirds of the screen, also where its words need more.
    const int width = sizeHint().width();
    resize(width, std::max(sizeHint().height(), heightForWidth(width)));
}

}
