// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courier_worker.h"

#include <QThread>
#include <atomic>

namespace botiquin::desktop {

/// The window's side of the exchange with the centre: a worker in a thread of its own, with a connection of its own
/// to the store, brings what was recorded here and gets what concerns this place. Nothing here waits for either.
class Courier : public QObject
{
    Q_OBJECT

public:
    explicit Courier(CourierWorker::Place place, const courier::Pace &pace = {});
    /// Ends the contact in hand, which loses nothing.
    ~Courier() override;

    /// The centre by its address, spoken with at once; none for a store by itself.
    void setCentre(const QString &address);
    /// Something was committed in the window's connection.
    void noteRecorded();
    /// A person wants it now.
    void speakNow();
    /// Whether somebody looks at the window.
    void setLooking(bool isLooked);
    /// What the other devices of this place have in hand, as the centre said last.
    const std::vector<BoxClaim> &claims() const { return m_claims; }
    const ExchangeStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    /// The store holds events that came from the centre.
    void newsCame();
    /// An exchange ended, well or not.
    void spoken();
    void claimsChanged();
    /// The centre holds more of a log of this store than it, or another history of it: this is a copy (`store new-run`).
    void storeIsBehind();

private:
    template <class Work>
    void hand(const Work &work);
    void begin();

    CourierWorker::Place m_place;
    courier::Pace m_pace;
    QThread m_thread;
    std::unique_ptr<CourierWorker> m_worker; ///< made with the first centre; lives in m_thread
    std::atomic<bool> m_isNoted = false;     ///< the worker has not looked yet
    ExchangeStatus m_status;
    std::vector<BoxClaim> m_claims;
    bool m_isLooked = false;
};

} // namespace botiquin::desktop
