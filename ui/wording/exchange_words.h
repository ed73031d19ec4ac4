// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_status.h"
#include "ui/shell/status_bar.h"

namespace botiquin::ui {

/// The exchange with the centre, in the language that is loaded.

/// What the foot of the window says: whether the centre is heard, and what waits. Nothing for a store by itself.
QList<StatusItem> exchangeItems(const ExchangeStatus &status, Instant now);

/// How it stands, for a person.
struct ExchangeWords
{
    QString title;   ///< "3 registros por enviar"
    QString line;    ///< "Se habló con el centro hoy a las 10:42."
    QString next;    ///< what to do; empty where there is nothing to be done
    QString iconName;
    Meaning meaning;
};
ExchangeWords words(const ExchangeStatus &status, Instant now);

/// "hoy a las 10:42", "ayer a las 9:12", "el 24 nov a las 9:12".
QString momentWords(Instant moment, Instant now);

/// What waits, for what.
QString titleWords(const Parked &parked);
QString lineWords(const Parked &parked);
/// Why the centre did not take an event.
QString reasonWords(const LeftOut &left);
/// Why the centre holds an event back, and what became of it.
QString reasonWords(const HeldAct &act);

/// How far a computer reads: "Su unidad", "Su estado", "Todo el país".
QString reachWords(Reach reach);

/// "1.2 kB", as people write it.
QString sizeWords(qint64 bytes);

} // namespace botiquin::ui
