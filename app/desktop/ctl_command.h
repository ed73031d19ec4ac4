// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace botiquin::desktop {

/// One command of `botiquinctl` beside this program, which ends with a signal of whoever gives it, or with `refused`. Where the
/// object goes first the command is ended: what it does in one transaction it does whole or not at all.
class CtlCommand : public QObject
{
    Q_OBJECT

public:
    ~CtlCommand() override;

Q_SIGNALS:
    /// The name of a refusal of the command, or of a failure; "botiquinctl" where it says neither.
    void refused(const QString &name);

protected:
    explicit CtlCommand(QObject *parent = nullptr);
    /// `input` is what it reads from its standard input.
    void start(const QStringList &words, const QString &input = {});
    /// It is done, and this is what it said.
    virtual void end(const QJsonObject &said) = 0;

private:
    void onFinished();

    QProcess m_process;
};

} // namespace botiquin::desktop
