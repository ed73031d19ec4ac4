// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace botiquin {

/// BLAKE2b-256 (RFC 7693) of bytes that come one part after the other.
class RunningHash
{
public:
    RunningHash();
    ~RunningHash();
    RunningHash(const RunningHash &) = delete;
    RunningHash &operator=(const RunningHash &) = delete;

    void add(QByteArrayView part);
    /// Of what was added so far: 32 bytes. More may follow.
    [[nodiscard]] QByteArray digest() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace botiquin
