// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/limits.h"
#include "sync/http/tls.h"

#include <array>
#include <httplib.h>

namespace botiquin::http {

/// A peer's bytes, TLS or not, on a socket that does not block: whoever is too slow or sends too much is cut, and
/// every later call fails at once.
class PacedStream final : public httplib::Stream
{
public:
    enum class Fault {
        none,
        gone,           ///< the peer closed, or its link broke
        slow,           ///< too slow for the limits
        headerTooLarge,
    };

    PacedStream(int socket, Tls::Session session, const Limits &limits, std::string address);
    ~PacedStream() override;

    /// Waits for the first byte of a request; false when none came in time, the peer went, or `stopped` is readable.
    bool waitForRequest(std::chrono::milliseconds atMost, int stopped);
    /// From here on the limits of a request's headers, or of its body, hold.
    void beginHeader();
    void beginBody();
    /// The peer's answer may still be on its way when the socket closes: waits a moment until the peer has it.
    void linger();
    /// An answer of a few bytes to somebody who was cut. Nothing where the peer is gone.
    void writeLast(std::string_view answer);

    Fault fault() const { return m_fault; }
    qint64 received() const { return m_received; } ///< since beginHeader
    qint64 sent() const { return m_sent; }

    bool is_readable() const override { return m_fault == Fault::none; }
    bool is_writable() const override { return m_fault == Fault::none; }
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Phase { idle, header, body };
    bool fill();
    bool wait(short events, Time until);
    ssize_t receiveSome(char *to, size_t size, short &wanted);
    ssize_t sendSome(const char *from, size_t size, short &wanted);
    ssize_t tlsResult(int result, short &wanted);
    Time readUntil() const;
    Time paced(Time since, qint64 bytes) const;

    const int m_socket;
    const Tls::Session m_session;
    const Limits &m_limits;
    const std::string m_address;
    Phase m_phase = Phase::idle;
    Fault m_fault = Fault::none;
    Time m_requestSince;
    Time m_phaseSince;
    qint64 m_received = 0;
    qint64 m_receivedBefore = 0;
    qint64 m_sent = 0;
    std::array<char, 16 * 1024> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace botiquin::http
