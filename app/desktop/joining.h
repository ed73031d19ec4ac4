// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_command.h"

#include <memory>

namespace botiquin::desktop {

/// Makes this computer's store with an enrolment code, by `botiquinctl device join` and `device request`.
class Joining : public CtlCommand
{
    Q_OBJECT

public:
    /// By the network.
    static std::unique_ptr<Joining> at(const QString &centre, const QString &code, const QString &store);
    /// Only asks, in a file.
    static std::unique_ptr<Joining> asking(const QString &file, const QString &code, const QString &store);
    /// By the centre's answer in a file.
    static std::unique_ptr<Joining> withAnswer(const QString &file, const QString &store);

Q_SIGNALS:
    void joined();
    /// `isAnew` where something was asked for with another code before.
    void asked(const QString &fingerprint, bool isAnew);

private:
    Joining(const QStringList &words, const QString &code, const QString &store);
    void end(const QJsonObject &said) override;
};

} // namespace botiquin::desktop
