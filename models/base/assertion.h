// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Ends the process: a bug is never carried on with, in a release build neither.
[[noreturn]] void assertionFailed(const char *condition, const char *file, int line);

} // namespace botiquin

/// States what must hold whatever people, files and networks do.
#define BQ_ASSERT(condition)                                                                                  \
    do {                                                                                                       \
        if (!(condition)) [[unlikely]]                                                                         \
            ::botiquin::assertionFailed(#condition, __FILE__, __LINE__);                                       \
    } while (false)
