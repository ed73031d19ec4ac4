// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// What is followed: a box, or an item's lots – all of them, or those of one text, whatever their maker and expiry.
struct TraceSubject
{
    std::optional<Sscc> box;
    std::optional<Clave> item; ///< set where there is no box
    std::optional<LotText> lot;
    QString displayName;       ///< of the item, or of where a box was to go

    static constexpr auto fields = Fields{
        Field{1, "box", &TraceSubject::box}, Field{2, "item", &TraceSubject::item}, Field{3, "lot", &TraceSubject::lot},
        Field{4, "display_name", &TraceSubject::displayName}};
};

/// Units of a lot that went from one place to another; or, of a box, a step on its way that moves no units.
struct TraceLine
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    Instant time;
    int kind;
    std::optional<QString> author;
    std::optional<Clave> item; ///< none where nothing but a box moved
    std::optional<LotText> lot;
    std::optional<Date> expiry;
    std::optional<QString> maker;
    Units units;
    QString from;     ///< Place::text or Link::text; may be empty
    QString fromName; ///< of the facility
    QString to;
    QString toName;
    quint64 order; ///< of the event's rank

    EventId event() const { return {device, run, seq}; }

    static constexpr auto fields = Fields{
        Field{1, "device", &TraceLine::device},    Field{2, "run", &TraceLine::run}, Field{3, "seq", &TraceLine::seq},
        Field{4, "time", &TraceLine::time},        Field{5, "kind", &TraceLine::kind},
        Field{6, "author", &TraceLine::author},    Field{7, "item", &TraceLine::item},
        Field{8, "lot", &TraceLine::lot},          Field{9, "expiry", &TraceLine::expiry},
        Field{10, "maker", &TraceLine::maker},     Field{11, "units", &TraceLine::units},
        Field{12, "from", &TraceLine::from},       Field{13, "from_name", &TraceLine::fromName},
        Field{14, "to", &TraceLine::to},           Field{15, "to_name", &TraceLine::toName},
        Field{16, "order", &TraceLine::order}};
};

/// Where units of what is followed are by the books.
struct TraceStand
{
    QString place; ///< Place::text
    QString name;  ///< of the facility; of a box, where it goes
    std::optional<QString> holder; ///< Link::text, of a box that somebody holds
    Clave item;
    LotText lot;
    Date expiry;
    Units units;   ///< negative where more left than came

    static constexpr auto fields = Fields{
        Field{1, "place", &TraceStand::place}, Field{2, "name", &TraceStand::name},
        Field{3, "holder", &TraceStand::holder}, Field{4, "item", &TraceStand::item},
        Field{5, "lot", &TraceStand::lot}, Field{6, "expiry", &TraceStand::expiry},
        Field{7, "units", &TraceStand::units}};
};

/// Every movement of a lot, a box or a code, from supplier to patient or loss.
class TraceBook
{
public:
    virtual ~TraceBook() = default;

    /// The box of that SSCC, where anything is known of it.
    [[nodiscard]] virtual Outcome<std::optional<TraceSubject>> box(const Sscc &sscc) = 0;
    /// The item that the code means, at whichever facility, where it has any lot.
    [[nodiscard]] virtual Outcome<std::optional<TraceSubject>> code(const Gtin &gtin) = 0;
    /// The items that have lots of that text.
    [[nodiscard]] virtual Outcome<std::vector<TraceSubject>> lots(const LotText &text) = 0;

    /// In the order of the log's ranks, the first first.
    [[nodiscard]] virtual Outcome<std::vector<TraceLine>> lines(const TraceSubject &subject, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> lineCount(const TraceSubject &subject) = 0;
    /// Facilities first, then boxes, patients and losses; not who supplied it.
    [[nodiscard]] virtual Outcome<std::vector<TraceStand>> stands(const TraceSubject &subject, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> standCount(const TraceSubject &subject) = 0;
};

/// What a word typed or scanned can mean: a box, what a GTIN stands for, a lot's text, a whole GS1 code. Nothing
/// where nothing in the books is called so; several where a lot's text is of several items.
[[nodiscard]] Outcome<std::vector<TraceSubject>> traceable(TraceBook &book, const QString &word, Date today);

} // namespace botiquin
