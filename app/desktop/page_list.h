// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"

#include <QString>
#include <vector>

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

/// How a page comes into the window.
struct PageMaker
{
    QString name;             ///< its objectName: how others open it, and how it is remembered
    std::vector<Right> anyOf; ///< one of these is enough; none: for everybody
    ui::Page *(*make)(Desktop &desktop);
    bool needsAuthority = false; ///< it is where the region's authority writes
};

/// The pages in the order of the rail.
[[nodiscard]] const std::vector<PageMaker> &pageMakers();

} // namespace botiquin::desktop
