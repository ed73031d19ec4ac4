// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <random>
#include <vector>

/// Photographs of packs that nobody took.
namespace botiquin::testing {

/// Chance that is the same on every run and machine.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_engine(quint32(seed)) {}
    /// Whole numbers, both ends included.
    int between(int low, int high) { return low + int(m_engine() % quint32(high - low + 1)); }
    /// Near enough to a bell about 0, mostly within ±3.
    double bell();

private:
    std::mt19937 m_engine;
};

struct Code
{
    enum class Kind { dataMatrix, ean13, gs1128, code128, qr, dataBarExpanded, itf };

    Kind kind;
    QByteArray content; ///< GS1 element strings in square brackets

    /// What a reader gives: symbology identifier and bytes, GS as "<GS>".
    QByteArray expected() const;
    /// Black on white, `module` pixels a module, with its quiet zone.
    QImage picture(int module) const;
};

struct Scene
{
    std::vector<Code> codes; ///< one below the other
    double degrees = 0;      ///< clockwise
    double tilt = 0;         ///< the far side is smaller by this share
    bool tiltUpright = false;
    double curve = 0;  ///< of a bottle: the sine at the label's edge; 0 is flat
    double blur = 0;   ///< in pixels, standard deviation
    int dark = 25;     ///< the ink's shade
    int bright = 235;  ///< the paper's
    double shadow = 0; ///< light lost from one corner to the other, as a share
    double noise = 0;  ///< standard deviation of shades
};

/// 560 × 420, grey.
QImage photograph(const Scene &scene, Chance &chance);

} // namespace botiquin::testing
