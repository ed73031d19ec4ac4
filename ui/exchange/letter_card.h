// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

class QAction;

namespace botiquin::ui {

class ActionButton;
class Text;

/// Letters to the centre as files: F6 writes one of this place, which somebody may carry who cannot read it, F7 takes in what
/// answers it, and where there is a network F8 hands in a letter of another place.
class LetterCard : public QWidget
{
    Q_OBJECT

public:
    enum class Errand {
        write,
        take,
        carry,
    };
    /// What an errand came to.
    struct Done
    {
        Errand errand;
        QString file = {};    ///< that was written
        qint64 brought = 0;   ///< of this place: in a letter, or that the centre took
        qint64 recorded = 0;  ///< that came
        int leftOut = 0;      ///< that the centre did not take, or holds back
        bool isMore = false;  ///< another letter brings more
    };
    /// Asks for a file; empty where none was chosen. `name` is proposed.
    using Chooser = std::function<QString(QWidget *parent, const QString &title, const QString &name)>;

    /// `letterName` is proposed for a letter's file.
    LetterCard(std::function<QString()> letterName, QWidget *parent = nullptr);

    /// In place of the system's dialogs: where something is written, and where something is.
    void setChoosers(Chooser forOutput, Chooser forInput);
    /// Whether there is somebody to hand other places' letters in at.
    void setCanCarry(bool canCarry);
    QList<KeyHint> keys() const;
    void retranslate();

    void setBusy(Errand errand);
    void show(const Done &done);
    void showWhyNot(const QString &name);

Q_SIGNALS:
    void writeWanted(const QString &file);
    void takeWanted(const QString &answer);
    void carryWanted(const QString &letter, const QString &answer);

private:
    struct Key
    {
        ActionButton *button;
        QAction *action;
    };
    Key makeKey(Qt::Key key, const QString &icon, void (LetterCard::*act)());
    void build();
    void setReady(bool isReady);
    void write();
    void take();
    void carry();
    void say(const QString &words, bool isWrong);
    QString wordsOf(const Done &done) const;

    std::function<QString()> m_letterName;
    Chooser m_forOutput;
    Chooser m_forInput;
    Text *m_title;
    Text *m_line;
    Text *m_said;
    Key m_write;
    Key m_take;
    Key m_carry;
    std::function<QString()> m_words; ///< what is said, in the language of the moment
    bool m_isWrong = false;
    bool m_canCarry = false;
};

} // namespace botiquin::ui
