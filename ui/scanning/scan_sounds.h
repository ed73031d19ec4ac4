// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace botiquin {

/// The sound of an answer, one a family of the scan band: good short and high, caution twice, stop low and
/// long, info one soft tone. Without an audio device, or switched off, nothing sounds and nothing waits.
class ScanSounds
{
public:
    enum class Sound { good, caution, stop, info };

    ScanSounds();
    ~ScanSounds();

    /// Per cent; taken at the next sound.
    void setVolume(int volume);
    void setEnabled(bool enabled);

    /// Starts the sound and returns at once; one that still sounds is cut short.
    void play(Sound sound);

private:
    void load();

    std::unique_ptr<QMediaDevices> m_devices;
    std::array<std::unique_ptr<QSoundEffect>, 4> m_effects;
    int m_volume = 80;
    bool m_enabled = true;
};

} // namespace botiquin
