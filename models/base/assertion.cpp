// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"

#include <cstdio>
#include <cstdlib>

namespace botiquin {

void assertionFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "botiquin: assertion failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace botiquin
