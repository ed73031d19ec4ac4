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
/// address.
class JoinPage : public Page
{
    Q_OBJECT

public:
    /// Gives a code its written form; empty for what is none.
    using CodeReader = std::function<QString(const QString &typed)>;

    JoinPage(const QString &storePath, CodeReader readCode, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("next"); }
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;
    bool takesScan(const QByteArray &scan) override;

    /// While the centre is spoken with nothing can be changed.
    void setJoining(bool isJoining);
    /// Why the computer has not joined: the name of a refusal of `botiquinctl device join`, or of a failure.
    void showWhyNot(const QString &name);

Q_SIGNALS:
    /// The code in its written form, and "http(s)://HOST[:PORT]".
    void joinWanted(const QString &code, const QString &centre);
    void closeWanted();

private:
    void buildCard();
    void join();
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
};

} // namespace botiquin::ui
