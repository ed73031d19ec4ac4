// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/patient_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

class QStackedWidget;

namespace botiquin::presentation {
class GivenListModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class DocumentOutput;
class EmptyState;
class Field;
class FormRow;
class KeyBar;
class NoteLine;
class PageHeader;
class Text;

/// What patients were given on a day. A mistake is taken back by a new event, and may be given rightly at the
/// counter; who somebody is can be forgotten; the control book of the month is printed.
class GivenPage : public Page
{
    Q_OBJECT

public:
    GivenPage(Station &station, PatientVault &vault, PersonRow person, DocumentOutput &output,
              QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("dispense"); }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void backRequested();
    /// What was taken back is in hand there.
    void counterRequested();

private:
    void build();
    QWidget *buildSide();
    QAction *act(const QList<QKeySequence> &keys, void (GivenPage::*slot)());

    QList<KeyHint> keysOfBar() const;
    void showDay(Date day);
    void toList();
    void dayBefore();
    void dayAfter();
    void showGiven(int row);
    std::optional<EventId> current() const;
    std::optional<QString> reason();
    void showTakenBack();
    void remove();
    void giveRightly();
    void forget();
    void print();
    void goBack();
    void say(Meaning meaning, const Runs &words);

    Station &m_station;
    PatientVault &m_vault;
    PersonRow m_person;
    DocumentOutput &m_output;
    std::optional<qint64> m_toForget; ///< F6 was pressed once for them

    presentation::GivenListModel *m_model;
    PageHeader *m_header;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    Card *m_side;
    Text *m_who;
    Text *m_lines;
    Text *m_prescribed;
    Field *m_reason;
    FormRow *m_reasonRow;
    ActionButton *m_rightly;
    ActionButton *m_takeBack;
    ActionButton *m_forget;
    NoteLine *m_said;
    KeyBar *m_keys;
    QAction *m_takeBackAction;
    QAction *m_rightlyAction;
    QAction *m_forgetAction;
    QAction *m_beforeAction;
    QAction *m_afterAction;
    QAction *m_printAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui
