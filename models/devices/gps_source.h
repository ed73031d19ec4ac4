// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <optional>

class QGeoPositionInfo;
class QGeoPositionInfoSource;

namespace botiquin {

/// Where the satellites say that this computer is.
struct GpsFix
{
    double latitude;  ///< degrees, WGS 84
    double longitude; ///< degrees
    std::optional<double> accuracyMetres;
    QDateTime time;   ///< of the satellites; invalid where they did not say
};

/// A GPS receiver: one on USB that talks NMEA, or the position service of the system.
class GpsSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        off,       ///< not asked to look
        missing,   ///< this computer has none
        searching, ///< none of the positions is good enough yet, or the receiver has gone quiet
        found,
    };
    Q_ENUM(State)

    explicit GpsSource(QObject *parent = nullptr);
    ~GpsSource() override;

    /// Looks for a position from now on. `nmea` names a receiver by a URL ("serial:ttyACM0", "socket://host:port",
    /// "file:///…"); without it whatever this computer has is used.
    void start(const QString &nmea = {});
    void stop();

    State state() const { return m_state; }
    /// The last one since start().
    const std::optional<GpsFix> &fix() const { return m_fix; }

Q_SIGNALS:
    void changed();

private:
    void take(const QGeoPositionInfo &position);
    void enter(State state);

    QGeoPositionInfoSource *m_source = nullptr;
    std::optional<GpsFix> m_fix;
    State m_state = State::off;
};

} // namespace botiquin
