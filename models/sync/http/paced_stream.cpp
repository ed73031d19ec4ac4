// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/paced_stream.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace botiquin::http {

using std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds lingering{1000};
constexpr size_t lingeringBytesMax = 256 * 1024;

int millisecondsUntil(steady_clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - steady_clock::now()).count();
    return int(std::clamp<qint64>(left, 0, 1'000'000'000));
}

} // namespace

PacedStream::PacedStream(int socket, Tls::Session session, const Limits &limits, std::string address)
    : m_socket(socket), m_session(std::move(session)), m_limits(limits), m_address(std::move(address))
{
    m_requestSince = m_phaseSince = steady_clock::now();
}

PacedStream::~PacedStream()
{
    if (m_session != nullptr && m_fault == Fault::none)
        SSL_shutdown(m_session.get());
}

bool PacedStream::waitForRequest(std::chrono::milliseconds atMost, int stopped)
{
    m_phase = Phase::idle;
    m_phaseSince = steady_clock::now();
    if (m_fault != Fault::none)
        return false;
    const auto until = m_phaseSince + atMost;
    std::array<pollfd, 2> sockets{pollfd{m_socket, POLLIN, 0}, pollfd{stopped, POLLIN, 0}};
    const bool hasBytes = m_begin < m_end || (m_session != nullptr && SSL_pending(m_session.get()) > 0);
    int ready = 0;
    do {
        ready = ::poll(sockets.data(), sockets.size(), hasBytes ? 0 : millisecondsUntil(until));
    } while (ready < 0 && errno == EINTR);
    return sockets[1].revents == 0 && (hasBytes || ready > 0);
}

void PacedStream::beginHeader()
{
    m_phase = Phase::header;
    m_requestSince = m_phaseSince = steady_clock::now();
    m_received = m_receivedBefore = m_sent = 0;
}

void PacedStream::beginBody()
{
    m_phase = Phase::body;
    m_phaseSince = steady_clock::now();
    m_receivedBefore = m_received;
}

void PacedStream::linger()
{
    if (m_fault == Fault::gone)
        return;
    ::shutdown(m_socket, SHUT_WR);
    const auto until = steady_clock::now() + lingering;
    size_t dropped = 0;
    while (dropped < lingeringBytesMax) {
        const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && (errno != EAGAIN || !wait(POLLIN, until))))
            return;
        dropped += size_t(std::max<ssize_t>(got, 0));
    }
}

void PacedStream::writeLast(std::string_view answer)
{
    if (m_fault == Fault::gone)
        return;
    short wanted = 0;
    const auto wrote = sendSome(answer.data(), answer.size(), wanted);
    m_sent += std::max<ssize_t>(wrote, 0);
}

/// A stretch that may take the grace, and then as long as its bytes do at the slowest pace.
PacedStream::Time PacedStream::paced(Time since, qint64 bytes) const
{
    const auto pace = std::chrono::milliseconds(bytes * 1000 / m_limits.bytesPerSecondMin);
    return std::min(since + m_limits.grace + pace, m_requestSince + m_limits.request);
}

PacedStream::Time PacedStream::readUntil() const
{
    return m_phase == Phase::body ? paced(m_phaseSince, m_received - m_receivedBefore)
                                  : m_phaseSince + m_limits.header;
}

bool PacedStream::wait(short events, Time until)
{
    pollfd one{m_socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&one, 1, millisecondsUntil(until));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

ssize_t PacedStream::tlsResult(int result, short &wanted)
{
    if (result > 0)
        return result;
    switch (SSL_get_error(m_session.get(), result)) {
    case SSL_ERROR_WANT_READ: wanted = POLLIN; return -1;
    case SSL_ERROR_WANT_WRITE: wanted = POLLOUT; return -1;
    default: return 0;
    }
}

/// More than 0 bytes; or 0 when the peer is gone; or -1 when `wanted` must be waited for.
ssize_t PacedStream::receiveSome(char *to, size_t size, short &wanted)
{
    if (m_session != nullptr) {
        ERR_clear_error();
        return tlsResult(SSL_read(m_session.get(), to, int(size)), wanted);
    }
    const auto got = ::recv(m_socket, to, size, MSG_DONTWAIT);
    wanted = POLLIN;
    return got < 0 && (errno == EAGAIN || errno == EINTR) ? -1 : std::max<ssize_t>(got, 0);
}

ssize_t PacedStream::sendSome(const char *from, size_t size, short &wanted)
{
    if (m_session != nullptr) {
        ERR_clear_error();
        return tlsResult(SSL_write(m_session.get(), from, int(size)), wanted);
    }
    const auto went = ::send(m_socket, from, size, MSG_DONTWAIT | MSG_NOSIGNAL);
    wanted = POLLOUT;
    return went < 0 && (errno == EAGAIN || errno == EINTR) ? -1 : std::max<ssize_t>(went, 0);
}

bool PacedStream::fill()
{
    for (;;) {
        // Also before reading: a peer whose every byte is there in time may be too slow all the same.
        const auto until = readUntil();
        if (steady_clock::now() > until) {
            m_fault = Fault::slow;
            return false;
        }
        short wanted = POLLIN;
        const auto got = receiveSome(m_buffer.data(), m_buffer.size(), wanted);
        if (got == 0) {
            m_fault = Fault::gone;
            return false;
        }
        if (got > 0) {
            m_begin = 0;
            m_end = size_t(got);
            return true;
        }
        if (!wait(wanted, until)) {
            m_fault = Fault::slow;
            return false;
        }
    }
}

ssize_t PacedStream::read(char *to, size_t size)
{
    if (m_fault != Fault::none || (m_begin == m_end && !fill()))
        return -1;
    const size_t count = std::min(size, m_end - m_begin);
    std::copy_n(m_buffer.data() + m_begin, count, to);
    m_begin += count;
    m_received += qint64(count);
    if (m_phase == Phase::header && m_received > m_limits.headerBytesMax) {
        m_fault = Fault::headerTooLarge;
        return -1;
    }
    return ssize_t(count);
}

/// All of it, or -1. To whoever was cut nothing is said here: see writeLast.
ssize_t PacedStream::write(const char *from, size_t size)
{
    const auto since = steady_clock::now();
    size_t done = 0;
    while (done < size && m_fault == Fault::none) {
        short wanted = POLLOUT;
        const auto went = sendSome(from + done, std::min<size_t>(size - done, 1024 * 1024), wanted);
        if (went == 0)
            m_fault = Fault::gone;
        const auto until = paced(since, qint64(done));
        if (went < 0 && (steady_clock::now() > until || !wait(wanted, until)))
            m_fault = Fault::gone; // there is no answering a peer that does not read
        done += size_t(std::max<ssize_t>(went, 0));
    }
    m_sent += qint64(done);
    return m_fault == Fault::none ? ssize_t(size) : -1;
}

void PacedStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = m_address;
    port = 0;
}

void PacedStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace botiquin::http
