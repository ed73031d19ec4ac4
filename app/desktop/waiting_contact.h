// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/exchange/contact.h"

#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace botiquin::desktop {

/// A contact that waits at the centre for something to come, in a thread and over a connection of its own.
class WaitingContact : public QObject
{
    Q_OBJECT

public:
    WaitingContact();
    ~WaitingContact() override;

    /// From here on with that centre; none waits at none. What waits is given up.
    void setCentre(std::unique_ptr<http::Client> centre);
    /// Waits with these bytes until it ends; goes on where it does so already.
    void wait(const QByteArray &bundle);
    void stop();
    bool isWaiting() const;
    /// Whether what ended is what was asked for last.
    bool isCurrent(quint64 number) const;

Q_SIGNALS:
    /// From its thread: there is something to be had, or else the centre holds nobody now.
    void ended(quint64 number, bool isNews);

private:
    void work();
    void giveUp();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<http::Client> m_centre;
    QByteArray m_bundle; ///< empty while nothing waits
    quint64 m_number = 0;
    bool m_isEnding = false;
    bool m_hasEnded = false;
    std::thread m_thread; ///< from the first wait on
};

} // namespace botiquin::desktop
