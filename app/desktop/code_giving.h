// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/enrolment/devices_page.h"

#include <QProcess>

namespace botiquin::desktop {

/// Makes a code with which a computer joins, by `botiquinctl device code` beside this program. Ends with one of its signals.
class CodeGiving : public QObject
{
    Q_OBJECT

public:
    CodeGiving(const QString &store, const UserId &by, const Clues &facility, const QString &label, QObject *parent = nullptr);
    ~CodeGiving() override;

Q_SIGNALS:
    void given(const botiquin::ui::CodeGiven &code);
    /// The name of a refusal of the command, or of a failure.
    void refused(const QString &name);

private:
    void end();

    QProcess m_command;
    QString m_label;
};

} // namespace botiquin::desktop
