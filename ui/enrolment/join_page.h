// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class NoteLine;
class Text;

/// In place of the program where there is no store yet: this computer joins its region with a code and the centre's
/// address, or without a network by a file that goes to the centre and one that comes back.
class JoinPage : public Page
{
    Q_OBJECT

public:
    /// Gives a code its written form; empty for what is none.
    using CodeReader = std::function<QString(const QString &typed)>;

    /// Asks for a file; empty where none was chosen.
    using Chooser = std::function<QString(QWidget *parent, const QString &title)>;

    JoinPage(const QString &storePath, CodeReader readCode, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("next"); }
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;
    bool takesScan(const QByteArray &scan) override;

    /// In place of the system's dialogs: where the request is written, and where the answer is.
    void setChoosers(Chooser forRequest, Chooser forAnswer);

    /// While the centre is spoken with, or a file of its is read, nothing can be changed.
    void setJoining(bool isJoining, bool isByFile = false);
    /// The request is in the file: what is read to the centre, so that both know that it is this computer's. `isAnew`: in place of
    /// what was begun with another code.
    void showRequested(const QString &file, const QString &fingerprint, bool isAnew = false);
    /// Why the computer has not joined: the name of a refusal of `botiquinctl device join`, or of a failure.
    void showWhyNot(const QString &name);

Q_SIGNALS:
    /// The code in its written form, and "http(s)://HOST[:PORT]".
    void joinWanted(const QString &code, const QString &centre);
    /// The request is to be written to the file.
    void requestWanted(const QString &code, const QString &file);
    /// The centre's answer is in the file.
    void answerGiven(const QString &file);
    void closeWanted();

private:
    void buildCard();
    void join();
    void ask();
    void takeAnswer();
    /// The code in its written form; what is none is said at its field.
    QString code();
    /// What is typed, made an address; nothing where it is none.
    QString centre() const;

    QString m_path;
    CodeReader m_readCode;
    Text *m_heading;
    Text *m_advice;
    Field *m_code;
    Field *m_centre;
    FormRow *m_codeRow;
    FormRow *m_centreRow;
    Text *m_said;
    QString m_whyNot;
    Text *m_other;
    ActionButton *m_join;
    ActionButton *m_close;
    Text *m_without;
    ActionButton *m_ask;
    ActionButton *m_answer;
    Chooser m_forRequest;
    Chooser m_forAnswer;
    QString m_requestFile;
    QString m_fingerprint;
    bool m_isAnew = false;
};

} // namespace botiquin::ui
