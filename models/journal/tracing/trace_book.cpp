// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tracing/trace_book.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"
#include "domain/gs1/syntax_dictionary.h"

#include <algorithm>

namespace botiquin {

namespace {

using Subjects = std::vector<TraceSubject>;

void keep(Subjects &found, std::optional<TraceSubject> subject)
{
    if (subject)
        found.push_back(*std::move(subject));
}

/// Of a code's item the one lot that is read with it, where the books know it.
Outcome<Subjects> lotOfItem(TraceBook &book, const TraceSubject &item, const std::optional<LotText> &lot)
{
    if (!lot)
        return Subjects{item};
    BQ_TRY_ASSIGN(auto lots, book.lots(*lot));
    std::erase_if(lots, [&](const TraceSubject &one) { return one.item != item.item; });
    return lots;
}

Outcome<Subjects> ofElements(TraceBook &book, const gs1::Elements &elements, Date today)
{
    const auto pack = gs1::packCode(elements, today);
    if (const auto gtin = pack.item()) {
        BQ_TRY_ASSIGN(const auto item, book.code(*gtin));
        return item ? lotOfItem(book, *item, pack.lot) : Outcome<Subjects>(Subjects());
    }
    Subjects found;
    if (pack.sscc) {
        BQ_TRY_ASSIGN(auto box, book.box(*pack.sscc));
        keep(found, std::move(box));
    } else if (pack.lot) {
        return book.lots(*pack.lot);
    }
    return found;
}

} // namespace

Outcome<std::vector<TraceSubject>> traceable(TraceBook &book, const QString &word, Date today)
{
    const QString text = word.trimmed();
    Subjects found;
    if (const auto sscc = Sscc::parse(text)) {
        BQ_TRY_ASSIGN(auto box, book.box(*sscc));
        keep(found, std::move(box));
    }
    if (const auto gtin = Gtin::parse(text)) {
        BQ_TRY_ASSIGN(auto item, book.code(*gtin));
        keep(found, std::move(item));
    }
    if (const auto lot = LotText::parse(text)) {
        BQ_TRY_ASSIGN(auto lots, book.lots(*lot));
        found.insert(found.end(), lots.begin(), lots.end());
    }
    if (!found.empty())
        return found;
    const auto code = gs1::readCode(gs1::dictionary(), word.toUtf8(), today);
    return code ? ofElements(book, code->elements, today) : Outcome<Subjects>(Subjects());
}

} // namespace botiquin
