// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting_contact.h"

namespace botiquin::desktop {

WaitingContact::WaitingContact() = default;

WaitingContact::~WaitingContact()
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_mutex);
    m_isEnding = true;
    giveUp();
    // What only began to connect may not have heard it.
    while (!m_changed.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_hasEnded; })) {
        if (m_centre)
            m_centre->abandon();
    }
    lock.unlock();
    m_thread.join();
}

/// With the lock held.
void WaitingContact::giveUp()
{
    ++m_number;
    m_bundle.clear();
    if (m_centre)
        m_centre->abandon();
    m_changed.notify_all();
}

void WaitingContact::setCentre(std::unique_ptr<http::Client> centre)
{
    const std::lock_guard lock(m_mutex);
    giveUp();
    m_centre = std::move(centre);
}

void WaitingContact::stop()
{
    const std::lock_guard lock(m_mutex);
    if (!m_bundle.isEmpty())
        giveUp();
}

void WaitingContact::wait(const QByteArray &bundle)
{
    const std::lock_guard lock(m_mutex);
    if (!m_centre || m_bundle == bundle)
        return;
    if (!m_bundle.isEmpty())
        giveUp();
    ++m_number;
    m_bundle = bundle;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_changed.notify_all();
}

bool WaitingContact::isWaiting() const
{
    const std::lock_guard lock(m_mutex);
    return !m_bundle.isEmpty();
}

bool WaitingContact::isCurrent(quint64 number) const
{
    const std::lock_guard lock(m_mutex);
    return number == m_number;
}

void WaitingContact::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_bundle.isEmpty(); });
        if (m_isEnding)
            break;
        const quint64 number = m_number;
        const QByteArray bundle = m_bundle;
        const auto centre = m_centre;
        lock.unlock();
        const auto waited = exchange::wait(*centre, bundle);
        lock.lock();
        if (number != m_number || (waited && *waited == exchange::Waited::nothing))
            continue;
        m_bundle.clear();
        Q_EMIT ended(number, waited && *waited == exchange::Waited::news);
    }
    m_hasEnded = true;
    m_changed.notify_all();
}

} // namespace botiquin::desktop
