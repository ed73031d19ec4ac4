// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace botiquin {

/// What the machine's clock claims. A port, so that tests and late entries can claim another time.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Claims what it was told: `--at`, and tests.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Instant instant) : m_instant(instant) {}
    Instant now() const override { return m_instant; }
    void set(Instant instant) { m_instant = instant; }
    void advance(qint64 seconds) { m_instant.seconds += seconds; }

private:
    Instant m_instant;
};

} // namespace botiquin
