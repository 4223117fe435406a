#pragma once

#include "items/reviewsource.h"
#include "replica/book.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class DateEdit;

/// A button with a menu of values to choose from, one of them being "all but these".
class ChoiceButton : public QWidget
{
    Q_OBJECT
public:
    using Value = items::Named;
    ChoiceButton(const QString &name, const QString &label, QWidget *parent = nullptr);
    void setValues(const QList<Value> &values);
    void choose(const QSet<qint64> &keys, bool excluded);
    const QSet<qint64> &keys() const { return m_keys; }
    bool isExcluded() const { return m_excluded; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addSearch();
    void list(const QString &words);
    void addValue(const Value &value);
    void showChoice();

    QString m_label;
    QPushButton *m_button;
    QMenu *m_menu;
    QList<Value> m_values;
    QList<QAction *> m_listed; ///< of the values, those in the menu
    QSet<qint64> m_keys;
    bool m_excluded = false;
};

/// Everything the book can be filtered by, but the search. Says what is chosen as soon as it is.
class BookFilterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BookFilterPanel(const Theme &theme, QWidget *parent = nullptr);

    /// What there is to choose from.
    void setJars(const std::shared_ptr<const items::JarNames> &names);
    void setFilter(const replica::BookFilter &filter);
    replica::BookFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    ChoiceButton *addChoice(const QString &name, const QString &label, const QList<ChoiceButton::Value> &values);
    QComboBox *addYesNo(const QString &name, const QString &label, const QString &yes, const QString &no);
    void tell();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::shared_ptr<const items::JarNames> m_names; ///< to choose from, as they were set
    DateEdit *m_from;
    DateEdit *m_to;
    ChoiceButton *m_jars;
    ChoiceButton *m_children;
    ChoiceButton *m_categories;
    ChoiceButton *m_channels;
    ChoiceButton *m_states;
    ChoiceButton *m_thanks;
    QLineEdit *m_donor;
    QCheckBox *m_exceptDays;
    QCheckBox *m_exceptAmounts;
    QCheckBox *m_notDonor;
    QSpinBox *m_least;
    QSpinBox *m_most;
    QComboBox *m_anonymous;
    QComboBox *m_reviewed;
    QComboBox *m_commented;
    QComboBox *m_noted;
    QComboBox *m_receipted;
    QCheckBox *m_changed;
    QString m_search; ///< not ours, handed back as it was
    bool m_quiet = false;
};

}
