#pragma once

#include "domain/clock.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::items {
class ChildListModel;
}

namespace dreamjar::ui {

class AmountEdit;
class DateEdit;
class FieldRow;
class FormErrors;
class InlineMessage;
class JarCard;
class PageScaffold;
class PicturePicker;

/// Starts a jar or changes one. What is typed is kept every two seconds through Commands::keepDraft and offered back
/// the next time, also after the program was killed.
class JarForm : public QWidget
{
    Q_OBJECT
public:
    /// `children` is the owner's; it outlives the form.
    JarForm(const Theme &theme, items::ChildListModel &children, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// For `child`, or one to be chosen.
    void startNew(ChildId child = {});
    void startEdit(const Campaign &jar);
    /// Opens it again; a last day that has passed must be chosen anew or taken away.
    void startReopen(const Campaign &jar);

Q_SIGNALS:
    void saved(dreamjar::CampaignId jar);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOut();
    void watch();
    void showChildren();
    void show(const CampaignDraft &draft);
    CampaignDraft typed() const;
    void start();
    QString draftKey() const;
    void keepDraft();
    void offerDraft(const QByteArray &text);
    void describeDeadline();
    void describeReach();
    void preview();
    void save();
    void store();
    void nameSave();
    void offerPublishing(bool offered);
    void finish(const std::optional<Refusal> &refusal, CampaignId jar);
    void setBusy(bool busy);
    QDate today() const;

    const Theme &m_theme;
    items::ChildListModel &m_children;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    std::optional<Campaign> m_base;
    bool m_reopening = false;
    bool m_busy = false;
    ChildId m_wantedChild;
    CampaignDraft m_started; ///< what the form began with
    QByteArray m_kept; ///< the draft as last kept
    QByteArray m_offered;
    QTimer m_keep;

    PageScaffold *m_page;
    InlineMessage *m_draft;
    InlineMessage *m_message;
    FormErrors *m_errors;
    QWidget *m_preview;
    JarCard *m_card;
    QComboBox *m_child;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    AmountEdit *m_goal;
    QComboBox *m_category;
    PicturePicker *m_picture;
    QLineEdit *m_amounts;
    QComboBox *m_reach;
    QCheckBox *m_hasDeadline;
    DateEdit *m_deadline;
    FieldRow *m_childRow;
    FieldRow *m_titleRow;
    FieldRow *m_descriptionRow;
    FieldRow *m_goalRow;
    FieldRow *m_categoryRow;
    FieldRow *m_pictureRow;
    FieldRow *m_deadlineRow;
    FieldRow *m_amountsRow;
    FieldRow *m_reachRow;
    QCheckBox *m_publish;
    QLabel *m_unlisted;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

}
