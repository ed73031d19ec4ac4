// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace botiquin::desktop {

/// Makes this computer's store with an enrolment code, by `botiquinctl device join` beside this program. Ends with one of
/// its signals.
class Joining : public QObject
{
    Q_OBJECT

public:
    Joining(const QString &code, const QString &centre, const QString &store);
    ~Joining() override;

Q_SIGNALS:
    void joined();
    /// The name of a refusal of the command, or of a failure.
    void refused(const QString &name);

private:
    void end();

    QProcess m_command;
};

} // namespace botiquin::desktop
