// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/camera_feed.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>
#include <algorithm>

namespace botiquin {

namespace {

constexpr QSize wanted(1280, 720);

QCameraDevice deviceOf(const QString &id)
{
    const auto devices = QMediaDevices::videoInputs();
    const auto named = std::find_if(devices.begin(), devices.end(),
                                    [&](const QCameraDevice &device) { return device.id() == id.toUtf8(); });
    return named != devices.end() ? *named : QMediaDevices::defaultVideoInput();
}

int distance(QSize size)
{
    return std::abs(size.width() - wanted.width()) + std::abs(size.height() - wanted.height());
}

/// The nearest to what the reader takes in its time, the faster of two alike: they are darker, but not smeared.
QCameraFormat formatFor(const QCameraDevice &device)
{
    const auto formats = device.videoFormats();
    const auto best = std::min_element(formats.begin(), formats.end(), [](const auto &a, const auto &b) {
        const int apart = distance(a.resolution()) - distance(b.resolution());
        return apart != 0 ? apart < 0 : a.maxFrameRate() > b.maxFrameRate();
    });
    return best == formats.end() ? QCameraFormat() : *best;
}

} // namespace

CameraFeed::CameraFeed(QObject *parent) : QObject(parent), m_sink(new QVideoSink(this)), m_silence(this)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMilliseconds);
    connect(&m_silence, &QTimer::timeout, this, [this] { enter(State::silent); });
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &CameraFeed::onFrame);
}

CameraFeed::~CameraFeed()
{
    end();
}

QList<CameraFeed::Choice> CameraFeed::available()
{
    QList<Choice> choices;
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        choices << Choice{QString::fromUtf8(device.id()), device.description()};
    return choices;
}

void CameraFeed::open(const QString &id)
{
    close();
    m_id = id;
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraFeed::onDevicesChanged);
    }
    start();
}

void CameraFeed::start()
{
    const QCameraDevice device = deviceOf(m_id);
    if (device.isNull()) {
        enter(State::none);
        return;
    }
    m_camera = std::make_unique<QCamera>(device);
    m_session = std::make_unique<QMediaCaptureSession>();
    if (const auto format = formatFor(device); !format.isNull())
        m_camera->setCameraFormat(format);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error != QCamera::NoError)
            enter(State::silent);
    });
    connect(m_camera.get(), &QCamera::torchModeChanged, this, &CameraFeed::torchChanged);
    if (m_camera->isFocusModeSupported(QCamera::FocusModeAutoNear))
        m_camera->setFocusMode(QCamera::FocusModeAutoNear);
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink);
    enter(State::starting);
    m_camera->start();
}

void CameraFeed::end()
{
    m_silence.stop();
    if (m_camera)
        m_camera->stop();
    m_session.reset();
    m_camera.reset();
}

void CameraFeed::close()
{
    end();
    enter(State::off);
}

void CameraFeed::onFrame(const QVideoFrame &frame)
{
    if (m_state == State::off || !frame.isValid())
        return;
    enter(State::live);
    m_silence.start();
    Q_EMIT pictureTaken(frame);
}

/// One was plugged in that was waited for, or the one in use was pulled out.
void CameraFeed::onDevicesChanged()
{
    if (m_state == State::off)
        return;
    const bool isThere = m_camera && QMediaDevices::videoInputs().contains(m_camera->cameraDevice());
    if (isThere && m_state != State::silent)
        return;
    end();
    start();
}

bool CameraFeed::hasTorch() const
{
    return m_camera && m_camera->isTorchModeSupported(QCamera::TorchOn);
}

bool CameraFeed::torchIsOn() const
{
    return m_camera && m_camera->torchMode() == QCamera::TorchOn;
}

void CameraFeed::setTorch(bool on)
{
    if (hasTorch())
        m_camera->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

void CameraFeed::enter(State state)
{
    if (state == State::starting)
        m_silence.start();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace botiquin
