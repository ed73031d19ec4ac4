// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/read_symbol.h"

#include <chrono>

namespace botiquin {

/// How hard to look.
struct Effort
{
    enum class Kind {
        frame,   ///< one of many pictures of the same thing: a few looks, other ones each turn
        picture, ///< the only one there is: every look
    };

    Kind kind = Kind::picture;
    int turn = 0;                           ///< of a frame: counts the frames, from 0
    std::chrono::milliseconds patience{0};  ///< no new look is begun after that; 0: no end

    static Effort frame(int turn) { return {Kind::frame, turn, std::chrono::milliseconds(30)}; }
    static Effort picture() { return {Kind::picture, 0, std::chrono::milliseconds(6000)}; }
};

/// Every code in the picture, several beside each other too, from the top down. What was found is painted over
/// and the picture looked at again, whole and in tiles, sharpened, stretched and turned.
///
/// The libraries underneath end the process on some pictures: only a process that may end calls this
/// (decode_service.h).
[[nodiscard]] ReadSymbols readSymbols(const GreyPicture &picture, const Effort &effort = Effort::picture());

} // namespace botiquin
