// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispensing/dispensing_flow.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

namespace botiquin::ui {

class ActionButton;
class CounterBoard;
class FootLine;
class KeyBar;
class PageHeader;
class PatientPanel;

/// Gives a patient medicine: credential, packs scanned or three letters and a number, Ctrl+Enter. Each step is on
/// disk at once, and there again after a power cut.
class DispensePage : public Page
{
    Q_OBJECT

public:
    DispensePage(Station &station, PatientVault &vault, PersonRow person, QWidget *parent = nullptr);
    ~DispensePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("dispense"); }
    /// At a clinic; elsewhere there is nothing to do here.
    bool isInRail() const override;
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// Recorded under this name.
    void dispensed(const botiquin::EventId &event);
    /// What was given today is wanted.
    void givenRequested();

private:
    struct Action
    {
        QAction *action;
        QString key;
        QString (*words)();
    };

    void build();
    void buildActions();
    QAction *addKey(const QKeySequence &key, const QString &printed, QString (*words)());

    QList<KeyHint> keysOfBar() const;
    void takeUp();
    void showState();
    void startAnew();
    void note(Meaning meaning, const Runs &words);
    void tell(const Failure &failure);
    void refuse(const DispenseRefused &refused);
    void answered(const QByteArray &scan, const QString &name, Meaning meaning);

    void choosePatient(const QString &typed);
    void startOver();
    void undo();
    void deliver();

    Station &m_station;
    PersonRow m_person;
    presentation::DispensingFlow m_flow;
    bool m_isBroken = false; ///< what was in hand could not be read

    PageHeader *m_header;
    FootLine *m_foot;
    CounterBoard *m_board;
    PatientPanel *m_side;
    ActionButton *m_deliver;
    KeyBar *m_keys;
    QList<Action> m_actions;
};

} // namespace botiquin::ui
