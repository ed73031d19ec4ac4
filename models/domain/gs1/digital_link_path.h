// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/syntax_dictionary.h"

namespace botiquin::gs1 {

/// Whether these AIs may follow the primary key in this order: some of one of its alternatives.
bool isQualifierPath(const AiEntry &key, const QList<QByteArray> &qualifiers);

/// Whether `ai` could stand among the qualifiers that are there already.
bool belongsInPath(const AiEntry &key, const QList<QByteArray> &qualifiers, const QByteArray &ai);

} // namespace botiquin::gs1
