// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scan_sounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

// The files are compiled into this static library, which the linker would leave out unasked.
static void registerSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace botiquin {

namespace {

QUrl sourceOf(ScanSounds::Sound sound)
{
    switch (sound) {
    case ScanSounds::Sound::good: return QUrl(QStringLiteral("qrc:/sounds/good.wav"));
    case ScanSounds::Sound::caution: return QUrl(QStringLiteral("qrc:/sounds/caution.wav"));
    case ScanSounds::Sound::stop: return QUrl(QStringLiteral("qrc:/sounds/stop.wav"));
    case ScanSounds::Sound::info: return QUrl(QStringLiteral("qrc:/sounds/info.wav"));
    }
    Q_UNREACHABLE();
}

/// Qt's audio backend complains aloud when there is no sound server; a computer may well have none.
class QuietStart
{
public:
    QuietStart() { s_before = qInstallMessageHandler(pass); }
    ~QuietStart() { qInstallMessageHandler(s_before); }
    QuietStart(const QuietStart &) = delete;
    QuietStart &operator=(const QuietStart &) = delete;

private:
    static void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.startsWith(QLatin1String("PulseAudioService")) && s_before)
            s_before(type, context, message);
    }
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

ScanSounds::ScanSounds()
{
    registerSounds();
}

ScanSounds::~ScanSounds() = default;

void ScanSounds::setVolume(int volume)
{
    m_volume = volume;
}

void ScanSounds::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled && !m_devices)
        load();
}

/// Ahead of the first sound, so that no scan waits for the audio system; again when headphones come or go.
void ScanSounds::load()
{
    const QuietStart quiet;
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        QObject::connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, m_devices.get(), [this] { load(); });
    }
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    for (const Sound sound : {Sound::good, Sound::caution, Sound::stop, Sound::info}) {
        auto &effect = m_effects[size_t(sound)];
        effect.reset();
        if (device.isNull())
            continue;
        effect = std::make_unique<QSoundEffect>(device);
        effect->setSource(sourceOf(sound));
    }
}

void ScanSounds::play(Sound sound)
{
    if (!m_enabled)
        return;
    if (!m_devices)
        load();
    for (const auto &effect : m_effects) {
        if (effect)
            effect->stop();
    }
    if (const auto &effect = m_effects[size_t(sound)]) {
        effect->setVolume(float(m_volume) / 100.0F);
        effect->play();
    }
}

} // namespace botiquin
