// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"

namespace botiquin::desktop {

Courier::Courier(CourierWorker::Place place, const courier::Pace &pace) : m_place(std::move(place)), m_pace(pace)
{
    m_thread.setObjectName(QStringLiteral("courier"));
}

Courier::~Courier()
{
    if (!m_worker)
        return;
    hand([](CourierWorker &worker) {
        worker.rest();
        QThread::currentThread()->quit();
    });
    do
        m_worker->abandon();
    while (!m_thread.wait(50));
}

/// In the worker's thread, after what it does now.
template <class Work>
void Courier::hand(const Work &work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), work] { work(*worker); }, Qt::QueuedConnection);
}

void Courier::begin()
{
    m_worker = std::make_unique<CourierWorker>(m_place, m_pace);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &CourierWorker::statusChanged, this, [this](const ExchangeStatus &status) {
        // What it says of a centre before is late.
        if (status.centre != m_status.centre)
            return;
        m_status = status;
        Q_EMIT statusChanged();
    });
    connect(m_worker.get(), &CourierWorker::newsCame, this, &Courier::newsCame);
    connect(m_worker.get(), &CourierWorker::spoken, this, &Courier::spoken);
    connect(m_worker.get(), &CourierWorker::storeIsBehind, this, &Courier::storeIsBehind);
    connect(m_worker.get(), &CourierWorker::claimsChanged, this, [this](const HeardClaims &heard) {
        m_claims = heard.claims;
        Q_EMIT claimsChanged();
    });
    m_thread.start(QThread::LowPriority);
    if (m_isLooked)
        hand([](CourierWorker &worker) { worker.setLooking(true); });
}

void Courier::setLooking(bool isLooked)
{
    if (std::exchange(m_isLooked, isLooked) != isLooked && m_worker)
        hand([isLooked](CourierWorker &worker) { worker.setLooking(isLooked); });
}

void Courier::setCentre(const QString &address)
{
    if (address == m_status.centre)
        return;
    m_status = {};
    m_status.centre = address;
    if (!m_worker)
        begin();
    else
        m_worker->abandon();
    hand([address](CourierWorker &worker) { worker.setCentre(address); });
    Q_EMIT statusChanged();
}

void Courier::noteRecorded()
{
    if (m_status.centre.isEmpty() || m_isNoted.exchange(true))
        return;
    hand([this](CourierWorker &worker) {
        m_isNoted = false;
        worker.noteRecorded();
    });
}

void Courier::speakNow()
{
    if (!m_status.centre.isEmpty())
        hand([](CourierWorker &worker) { worker.speakNow(); });
}

} // namespace botiquin::desktop
