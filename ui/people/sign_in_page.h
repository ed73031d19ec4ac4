// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/sign_in_steps.h"
#include "ui/people/welcome_panel.h"
#include "ui/shell/page.h"
#include "ui/wording/language.h"

class QStackedWidget;

namespace botiquin::ui {

/// The door: badge or name and PIN. Also where a supervisor lets somebody choose a PIN, for the first time or
/// after it was forgotten.
class SignInPage : public Page
{
    Q_OBJECT

public:
    SignInPage(Station &station, const StationNames &names, QWidget *parent = nullptr);

    /// Somebody is expected: who worked before the lock, or whose badge was just read. Only the PIN is asked.
    void expect(const PersonRow &person, bool byBadge);
    /// Says that the window was locked and that the work waits.
    void sayLocked();

    QString title() const override;
    QString iconName() const override { return QStringLiteral("person"); }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override { return true; }
    QList<KeyHint> keys() const override;
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void signedIn(const botiquin::PersonRow &person);
    /// A code was read and answered by that name (scan_answer), for the scan log.
    void read(const QByteArray &code, const QString &answer);
    /// What an attempt or a badge came to, for the sound.
    void answered(botiquin::presentation::Meaning meaning);
    void languageWanted(botiquin::ui::Language language);
    void appearanceWanted(botiquin::ui::Appearance appearance);
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameSwitches();
    void buildSwitches(QVBoxLayout &column);
    void buildSteps(QVBoxLayout &column);
    void open(SignInStep *step);
    void beginStep();
    void openNames(PinStep *then);
    void authorise();
    void goBack();
    void trySignIn(PinStep &step, const PersonRow &person, const QString &pin);
    void letIn(const PinStep &step, const PersonRow &person);
    void keepPin(const QString &pin);

    Station &m_station;
    WelcomePanel *m_welcome;
    QStackedWidget *m_steps;
    PinStep *m_enter;
    PinStep *m_authorise;
    NamesStep *m_names;
    NewPinStep *m_newPin;
    PinStep *m_namesFor;
    std::optional<PersonRow> m_forgetful;
    ActionButton *m_theme;
    ActionButton *m_language;
    ActionButton *m_help;
};

} // namespace botiquin::ui
