// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <memory>

namespace botiquin::bench {

/// What a link is like, each way.
struct LinkShape
{
    double bitsPerSecond = 0; ///< 0: as fast as it goes
    int roundTripMs = 0;
    double loss = 0;          ///< of segments of 1,400 bytes; each costs a retransmission's time
};

/// A TCP proxy on loopback that counts what goes through, and shapes it: rate, delay, and for a lost segment the time
/// until it is sent again, behind which the following ones wait. What it counts is what TCP carries.
class ShapedLink
{
public:
    /// To 127.0.0.1:`port`. The same seed loses the same segments.
    ShapedLink(quint16 port, const LinkShape &shape, quint32 seed);
    ~ShapedLink();
    ShapedLink(const ShapedLink &) = delete;
    ShapedLink &operator=(const ShapedLink &) = delete;

    quint16 port() const;
    qint64 bytesUp() const;
    qint64 bytesDown() const;

private:
    struct Works;
    std::unique_ptr<Works> m_works;
};

} // namespace botiquin::bench
