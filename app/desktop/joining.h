// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <memory>

namespace botiquin::desktop {

/// Makes this computer's store with an enrolment code, by `botiquinctl device join` and `device request` beside this program.
/// Ends with one of its signals.
class Joining : public QObject
{
    Q_OBJECT

public:
    /// By the network.
    static std::unique_ptr<Joining> at(const QString &centre, const QString &code, const QString &store);
    /// Only asks, in a file.
    static std::unique_ptr<Joining> asking(const QString &file, const QString &code, const QString &store);
    /// By the centre's answer in a file.
    static std::unique_ptr<Joining> withAnswer(const QString &file, const QString &store);
    ~Joining() override;

Q_SIGNALS:
    void joined();
    void asked(const QString &fingerprint);
    /// The name of a refusal of the command, or of a failure.
    void refused(const QString &name);

private:
    Joining(const QStringList &words, const QString &code, const QString &store);
    void end();

    QProcess m_command;
};

} // namespace botiquin::desktop
