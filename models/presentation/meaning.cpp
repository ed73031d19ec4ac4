// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meaning.h"

namespace botiquin::presentation {

QString iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::neutral:
        return {};
    case Meaning::good:
        return QStringLiteral("good");
    case Meaning::caution:
        return QStringLiteral("caution");
    case Meaning::stop:
        return QStringLiteral("stop");
    case Meaning::info:
        return QStringLiteral("info");
    }
    return {};
}

} // namespace botiquin::presentation
