// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/typed_date.h"

namespace botiquin::ui {

/// What is wrong with a typed expiry: "Febrero no tiene día 31. Escriba otra fecha."
QString words(presentation::TypedDateError error, const QString &typed);

} // namespace botiquin::ui
