// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_command.h"

namespace botiquin::desktop {

/// Lets a store that is a copy go on apart from the other, by `botiquinctl store new-run`; where no network reaches the centre,
/// or the store has no address of it, by what the answer to a letter said. Nobody else works with the store meanwhile. Ends with
/// its signal, whatever came of it: the store is as good as before.
class Renewing : public CtlCommand
{
    Q_OBJECT

public:
    Renewing(const QString &store, const QString &centre);

Q_SIGNALS:
    void ended();

private:
    void goOn(const QString &where);
    void end(const QJsonObject &) override { Q_EMIT ended(); }

    QString m_store;
    bool m_isAlone;
};

} // namespace botiquin::desktop
