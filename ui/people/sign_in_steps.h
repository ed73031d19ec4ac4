// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_desk.h"
#include "presentation/people/people_model.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace botiquin::ui {

class ActionButton;
class DataTable;
class EmptyState;
class FormRow;
class PersonBox;
class PinField;
class Text;

/// One step at the door: a heading, a line, and what is asked under them.
class SignInStep : public QWidget
{
    Q_OBJECT

public:
    explicit SignInStep(QWidget *parent);
    virtual void retranslate() = 0;
    /// Puts the focus where the step begins.
    virtual void begin() = 0;

Q_SIGNALS:
    /// Back to the step before, with nothing done.
    void backWanted();

protected:
    void setHeading(const QString &heading, const QString &line);
    QVBoxLayout *column() const { return m_column; }
    /// Two quiet buttons at both ends under the main one; either may be null.
    void addFoot(QWidget *left, QWidget *right);

private:
    QVBoxLayout *m_column;
    Text *m_heading;
    Text *m_line;
};

/// Badge or name, and PIN: to go in, or for a supervisor to let somebody choose a new PIN.
class PinStep : public SignInStep
{
    Q_OBJECT

public:
    enum class Purpose { enter, authorise };
    /// What stands under the greeting.
    enum class Line {
        usual,
        locked,      ///< the window was locked and the work waits
        newPinKept,
        forSomebody, ///< who supervises lets somebody choose a new PIN
    };
    PinStep(Purpose purpose, QWidget *parent);

    void setPerson(const std::optional<PersonRow> &person, bool byBadge);
    const std::optional<PersonRow> &person() const { return m_person; }
    /// `initials` are of whom the line speaks, where it speaks of somebody.
    void setLine(Line line, const QString &initials = {});
    void sayRefused(const SignInRefused &refused);
    void sayPersonError(const QString &sentence);
    void sayPinError(const QString &sentence);
    /// Forgets what was typed and what was wrong.
    void clear();

    void retranslate() override;
    void begin() override;

Q_SIGNALS:
    void submitted(const botiquin::PersonRow &person, const QString &pin);
    void namesWanted();
    void forgotten();

private:
    void submit();
    void countDown();
    QString lineWords() const;

    Purpose m_purpose;
    std::optional<PersonRow> m_person;
    bool m_byBadge = false;
    Line m_lineSaid = Line::usual;
    QString m_lineInitials;
    std::optional<SignInRefused> m_refused;
    QTimer m_second;
    PersonBox *m_box;
    FormRow *m_who;
    PinField *m_pin;
    FormRow *m_pinRow;
    ActionButton *m_go;
    ActionButton *m_noBadge;
    ActionButton *m_other;
};

/// The people of the place, to choose oneself by keyboard.
class NamesStep : public SignInStep
{
    Q_OBJECT

public:
    explicit NamesStep(QWidget *parent);
    void setPeople(std::vector<PersonRow> people);
    void retranslate() override;
    void begin() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const botiquin::PersonRow &person);

private:
    bool goToInitial(QChar letter);

    presentation::PeopleModel *m_model;
    DataTable *m_table;
    EmptyState *m_nobody;
    ActionButton *m_back;
};

/// A new PIN, twice.
class NewPinStep : public SignInStep
{
    Q_OBJECT

public:
    explicit NewPinStep(QWidget *parent);
    void setPerson(const PersonRow &person);
    void sayError(const QString &sentence);
    void retranslate() override;
    void begin() override;

Q_SIGNALS:
    void chosen(const QString &pin);

private:
    void submit();

    QString m_initials;
    PinField *m_first;
    PinField *m_again;
    FormRow *m_firstRow;
    FormRow *m_againRow;
    ActionButton *m_keep;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
