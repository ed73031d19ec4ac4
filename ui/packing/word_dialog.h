// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/pack_refusal.h"
#include "domain/projection/rows.h"

#include <QDialog>

namespace botiquin::ui {

class ActionButton;
class CredentialForm;
class Field;
class FormRow;
class Text;

/// A second person's word over a rule: badge, PIN and reason. The one dialog of packing. Its owner decides, and
/// closes it or says what is wrong.
class WordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `verb` is its title and its button, `line` says what is asked for.
    WordDialog(const QString &verb, const QString &line, std::vector<PersonRow> people, QWidget *parent);

    /// Opens it where what was refused can still be read.
    void openBelow(const QWidget *what);
    bool takesScan(const QByteArray &scan);
    void setError(const QString &sentence);

Q_SIGNALS:
    void given(const botiquin::UserId &user, const QString &pin, const botiquin::packing::OverrideReason &reason);

private:
    void give();

    CredentialForm *m_credential;
    Field *m_reason;
    FormRow *m_reasonRow;
    ActionButton *m_accept;
    ActionButton *m_back;
};

} // namespace botiquin::ui
