// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Closes the store; until another centre is set nothing is done.
    void rest();

    /// From any thread: gives up waiting for the centre.
    void abandon();

Q_SIGNALS:
    void statusChanged(const botiquin::ExchangeStatus &status);
    void newsCame();
    void spoken();

private:
    struct Desk;

    Outcome<void> open();
    Outcome<void> look(bool isFirst);
    void speak();
    Outcome<exchange::Spoken> contact();
    void take(const exchange::Contacted &contacted);
    void endWell();
    void endBadly(const ExchangeTrouble &trouble);
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
    ExchangeStatus m_status;
    size_t m_writer = 0;        ///< whose turn it is
    int m_refusals = 0;         ///< in a row, of what it brought
    ExchangeRecord m_carried{}; ///< by the exchange in hand
    std::vector<LeftOut> m_leftOut;
    qint64 m_lastRow = 0;       ///< of the log, at the last look
};

} // namespace botiquin::desktop

Q_DECLARE_METATYPE(botiquin::ExchangeStatus)
