// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace botiquin::desktop {

/// Lets a store that is a copy go on apart from the other, by `botiquinctl store new-run` beside this program. Nobody else
/// works with the store meanwhile. Without a centre's address by what the answer to a letter said. Ends with its signal, whatever came of it: the store is as good as before.
class Renewing : public QObject
{
    Q_OBJECT

public:
    Renewing(const QString &store, const QString &centre);
    ~Renewing() override;

Q_SIGNALS:
    void ended();

private:
    QProcess m_command;
};

} // namespace botiquin::desktop
