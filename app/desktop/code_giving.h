// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_command.h"
#include "ui/enrolment/devices_page.h"

namespace botiquin::desktop {

/// Makes a code with which a computer joins, by `botiquinctl device code`.
class CodeGiving : public CtlCommand
{
    Q_OBJECT

public:
    CodeGiving(const QString &store, const UserId &by, const Clues &facility, const QString &label, QObject *parent = nullptr);

Q_SIGNALS:
    void given(const botiquin::ui::CodeGiven &code);

private:
    void end(const QJsonObject &said) override;

    QString m_label;
};

} // namespace botiquin::desktop
