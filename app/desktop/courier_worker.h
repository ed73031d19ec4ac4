// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waiting_contact.h"

#include "journal/exchange/exchange_status.h"
#include "journal/journal.h"
#include "sync/courier/load_size.h"
#include "sync/courier/timetable.h"
#include "sync/exchange/contact.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>

namespace botiquin {
class Workplace;
}

namespace botiquin::desktop {

/// What the other devices of a place have in hand.
struct HeardClaims
{
    std::vector<BoxClaim> claims;
};

/// Speaks with the centre when it is time to, one contact at a time, by a connection of its own to the store. What a
/// contact brings is stored in one transaction, and is kept small, so that nobody who types waits for it.
class CourierWorker : public QObject
{
    Q_OBJECT

public:
    /// Whose logs are brought, and where they lie.
    struct Place
    {
        QString store;
        std::vector<Writer> writers; ///< the authority first: what it says is what others are judged by

        static Place of(Workplace &workplace);
    };

    CourierWorker(Place place, const courier::Pace &pace);
    ~CourierWorker() override;

    /// In the worker's own thread, as are the others but `abandon`. An empty address is no centre.
    void setCentre(const QString &address);
    void noteRecorded();
    void speakNow();
    /// Whether somebody looks: then what concerns this place is waited for at the centre, not asked for now and then.
    void setLooking(bool isLooked);
    /// Closes the store; until another centre is set nothing is done.
    void rest();

    /// From any thread: gives up waiting for the centre.
    void abandon();

Q_SIGNALS:
    void statusChanged(const botiquin::ExchangeStatus &status);
    void newsCame();
    void spoken();
    void claimsChanged(const botiquin::desktop::HeardClaims &heard);
    /// An exchange ended, and the centre holds more of a log of this store than it, or another history of it.
    void storeIsBehind();

private:
    struct Desk;

    Outcome<void> open();
    Outcome<void> look(bool isFirst);
    void speak();
    Outcome<exchange::Spoken> contact();
    Outcome<void> takeOpening(exchange::Contacted &contacted);
    Outcome<void> lookInHand();
    void connectTo(const QString &address);
    void setClaims(const std::vector<BoxClaim> &claims);
    void wait();
    void onWaited(quint64 number, bool isNews);
    bool isLast() const { return m_writer + 1 == m_place.writers.size(); }
    qsizetype bringBytes() const;
    void take(const exchange::Contacted &contacted);
    void endWell();
    void refill();
    void endBadly(const ExchangeTrouble &trouble);
    ExchangeMemory lastMemory();
    void remember(const ExchangeMemory &memory);
    void tell();
    void plan();
    courier::Milliseconds now() const { return courier::Milliseconds(m_clock.elapsed()); }

    Place m_place;
    courier::Timetable m_timetable;
    courier::LoadSize m_bring;
    courier::LoadSize m_answer;
    QElapsedTimer m_clock;
    QTimer *m_timer;
    std::unique_ptr<Desk> m_desk; ///< null while there is no centre, or the store did not open
    std::mutex m_centreLock;
    std::unique_ptr<http::Client> m_centre;
    std::optional<http::Proxy> m_proxy; ///< on the way to it
    ExchangeStatus m_status;
    size_t m_writer = 0;        ///< whose turn it is
    int m_refusals = 0;         ///< in a row, of what it brought
    ExchangeRecord m_carried{}; ///< by the exchange in hand
    std::vector<LeftOut> m_leftOut;
    std::optional<DeviceId> m_behind; ///< by the exchange in hand: whose log is
    qint64 m_lastRow = 0;       ///< of the log, at the last look
    std::vector<ClaimedBox> m_inHand; ///< at the last look
    std::optional<std::vector<ClaimedBox>> m_told; ///< of that, what the centre has heard
    std::vector<BoxClaim> m_claims;   ///< of others, as the centre said last
    courier::Milliseconds m_claimsAt{0};
    bool m_wantsOpening = true; ///< until one was not taken
    std::optional<courier::Milliseconds> m_refilledAt; ///< when it last asked who needs SSCCs
    bool m_isLooked = false;
    bool m_isForNews = false; ///< the exchange in hand is, which was waited for
    QByteArray m_waited;      ///< with what it was
    WaitingContact m_waiting;
};

} // namespace botiquin::desktop

Q_DECLARE_METATYPE(botiquin::ExchangeStatus)
Q_DECLARE_METATYPE(botiquin::desktop::HeardClaims)
