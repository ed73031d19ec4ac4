// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

namespace botiquin::http {

/// What no peer may go beyond. Every number is at least 1.
struct Limits
{
    qint64 headerBytesMax = 16 * 1024;         ///< request line and headers together; 431
    qint64 bodyBytesMax = 4 * 1024 * 1024;     ///< 413
    qint64 memoryBytesMax = 256 * 1024 * 1024; ///< the bodies in hand, of all peers together; 503
    int threads = 32;                          ///< requests served at once
    int threadsPerPeerMax = 16;                ///< of those, for one address: its others wait
    int heldMax = 128;                         ///< requests whose answer is held back, besides those; 503
    int connectionsMax = 256;                  ///< those that wait for a thread included; 503
    int connectionsPerPeerMax = 64;            ///< many clinics may stand behind one address; 503
    int requestsPerConnectionMax = 100;        ///< then the connection is closed, politely
    double requestsPerSecond = 20;             ///< of one peer, in the long run; 429
    int requestBurst = 200;                    ///< of one peer, at once

    std::chrono::milliseconds header{10'000};    ///< from a request's first byte to the end of its headers; 408
    std::chrono::milliseconds idle{15'000};      ///< a kept connection without a request
    std::chrono::milliseconds grace{20'000};     ///< before bytesPerSecondMin counts
    qint64 bytesPerSecondMin = 256;              ///< a body or an answer that moves slower is cut; 408
    std::chrono::milliseconds request{900'000};  ///< a whole request, however well it moves; 408
};

} // namespace botiquin::http
