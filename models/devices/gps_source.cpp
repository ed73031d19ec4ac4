// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/gps_source.h"

#include <QGeoPositionInfo>
#include <QGeoPositionInfoSource>
#include <QUrl>
#include <QVariantMap>

namespace botiquin {

namespace {

constexpr int updateMilliseconds = 1000;

/// A receiver on USB comes before the system's service, which may only guess from the network.
QGeoPositionInfoSource *sourceOf(const QString &nmea, QObject *parent)
{
    const QString plugin = QStringLiteral("nmea");
    if (!nmea.isEmpty())
        return QGeoPositionInfoSource::createSource(plugin, {{QStringLiteral("nmea.source"), nmea}}, parent);
    if (auto *receiver = QGeoPositionInfoSource::createSource(plugin, parent))
        return receiver;
    return QGeoPositionInfoSource::createDefaultSource(parent);
}

} // namespace

GpsSource::GpsSource(QObject *parent)
    : QObject(parent)
{
}

GpsSource::~GpsSource() = default;

void GpsSource::start(const QString &nmea)
{
    stop();
    m_source = sourceOf(nmea, this);
    if (m_source == nullptr)
        return enter(State::missing);
    connect(m_source, &QGeoPositionInfoSource::positionUpdated, this, &GpsSource::take);
    connect(m_source, &QGeoPositionInfoSource::errorOccurred, this, [this](QGeoPositionInfoSource::Error error) {
        const bool isGone = error == QGeoPositionInfoSource::AccessError || error == QGeoPositionInfoSource::ClosedError
            || error == QGeoPositionInfoSource::UnknownSourceError;
        enter(m_fix ? State::found : isGone ? State::missing : State::searching);
    });
    m_source->setUpdateInterval(updateMilliseconds);
    enter(State::searching);
    m_source->startUpdates();
}

void GpsSource::stop()
{
    delete std::exchange(m_source, nullptr);
    m_fix.reset();
    enter(State::off);
}

void GpsSource::take(const QGeoPositionInfo &position)
{
    const auto where = position.coordinate();
    if (!where.isValid())
        return;
    GpsFix fix{where.latitude(), where.longitude(), {}, position.timestamp()};
    const double accuracy = position.attribute(QGeoPositionInfo::HorizontalAccuracy);
    if (position.hasAttribute(QGeoPositionInfo::HorizontalAccuracy) && accuracy >= 0)
        fix.accuracyMetres = accuracy;
    m_fix = fix;
    m_state = State::found;
    Q_EMIT changed();
}

void GpsSource::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace botiquin
