// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_book.h"

namespace botiquin {

/// How a store's exchange stands at this moment.
struct ExchangeStatus
{
    QString centre; ///< its address; empty for a store by itself, of which there is nothing else to say
    bool isSpeaking = false;
    Waiting waiting{0, std::nullopt};
    ExchangeMemory memory;
};

} // namespace botiquin
