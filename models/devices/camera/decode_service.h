// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace botiquin {

/// The decoder's side: answers each question that comes in, in order, until there are no more or one means
/// nothing. A picture that ends the process takes only its own answer with it.
void serveDecoding(QIODevice &in, QIODevice &out);

} // namespace botiquin
