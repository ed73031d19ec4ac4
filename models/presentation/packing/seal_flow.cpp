// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/seal_flow.h"

#include "journal/packing/sscc_desk.h"

namespace botiquin::presentation {

namespace {

using Word = Result<PersonRow, WordRefused>;

/// When the check that is in force was made.
std::optional<Instant> checkTime(const packing::OpenBox &box)
{
    std::optional<Instant> at;
    for (const auto &entry : box.entries()) {
        if (std::holds_alternative<packing::BoxChecked>(entry.act))
            at = entry.at;
    }
    return box.checker() ? at : std::nullopt;
}

} // namespace

void SealFlow::begin()
{
    m_waiver.reset();
    m_seal.reset();
}

Outcome<SealView> SealFlow::view()
{
    const BoxInHand &hand = m_packing.hand();
    Station &station = m_packing.station();
    SealView view{hand.order, hand.box.totals(), {}, {}, station.settings.checkRequired, {}, checkTime(hand.box),
                  {}, m_seal, {}, SealStep::contents};
    for (const auto &line : hand.box.lines()) {
        const auto *item = hand.line(line.order.item);
        if (item && line.isOpen())
            view.open.push_back(*item);
        else if (item && line.shortReason)
            view.shorts.push_back({*item, line.packed, line.order.required, *line.shortReason});
    }
    if (hand.box.checker()) {
        BQ_TRY_ASSIGN(view.checker, station.books.people.person(*hand.box.checker()));
    }
    if (m_waiver) {
        BQ_TRY_ASSIGN(view.waivedBy, station.books.people.person(m_waiver->by));
    }
    const auto sscc = SsccDesk(m_packing.station()).next();
    if (sscc)
        view.sscc = *sscc;
    else if (sscc.error().kind != Failure::Kind::exhausted)
        return tl::unexpected(sscc.error());
    view.step = stepOf(view);
    return view;
}

SealStep SealFlow::stepOf(const SealView &view) const
{
    if (!view.open.empty() || view.totals.packed.isZero())
        return SealStep::contents;
    if (view.checkRequired && !view.checker && !m_waiver)
        return SealStep::secondPerson;
    return SealStep::sealNumber;
}

Answer<PersonRow, WordRefused> SealFlow::check(const UserId &checker, const QString &pin)
{
    BQ_TRY_ASSIGN(const auto person, m_packing.identify(checker, pin));
    if (!person)
        return Word(err(WordRefused{.signIn = person.error()}));
    if (!allows(rolesOf(*person), Right::checkBox))
        return Word(err(WordRefused{.lacksRight = true}));
    if (checker == m_packing.user().user)
        return Word(err(WordRefused{.check = packing::CheckRefusal::checkerPackedThisBox}));
    BQ_TRY_ASSIGN(const auto decided, m_packing.desk().judge(m_packing.hand(), packing::CheckBox{}, checker));
    if (!decided)
        return Word(err(WordRefused{.check = decided.error()}));
    BQ_TRY(m_packing.desk().keep(m_packing.hand(), *decided));
    return Word(*person);
}

Answer<PersonRow, WordRefused> SealFlow::waive(const UserId &supervisor, const QString &pin,
                                               const packing::OverrideReason &reason)
{
    BQ_TRY_ASSIGN(const auto person, m_packing.identify(supervisor, pin));
    if (!person)
        return Word(err(WordRefused{.signIn = person.error()}));
    if (!allows(rolesOf(*person), Right::overrideRefusal))
        return Word(err(WordRefused{.lacksRight = true}));
    if (supervisor == m_packing.user().user || m_packing.hand().box.hasPacked(supervisor))
        return Word(err(WordRefused{.packedThisBox = true}));
    m_waiver = packing::CheckWaiver{supervisor, reason};
    return Word(*person);
}

Answer<SealNumber, SealNumberRefusal> SealFlow::giveSeal(const QString &text)
{
    using Given = Result<SealNumber, SealNumberRefusal>;
    const auto seal = SealNumber::parse(text);
    if (!seal) {
        return Given(err(seal.error() == CodeError::empty ? SealNumberRefusal::empty
                                                          : SealNumberRefusal::notASealNumber));
    }
    BQ_TRY_ASSIGN(const bool used, m_packing.station().books.kits.sealNumberIsUsed(*seal));
    if (used)
        return Given(err(SealNumberRefusal::alreadyUsed));
    m_seal = *seal;
    return Given(*seal);
}

Answer<SealedBox, packing::SealRefused> SealFlow::seal()
{
    using Sealed = Result<SealedBox, packing::SealRefused>;
    const packing::SealBox command{.seal = m_seal, .waiver = m_waiver};
    BQ_TRY_ASSIGN(const auto sealed, m_packing.desk().seal(m_packing.hand(), command, m_packing.user().user));
    if (!sealed)
        return Sealed(err(sealed.error()));
    BQ_TRY_ASSIGN(auto box, m_packing.station().books.kits.sealed(sealed->sscc));
    if (!box)
        return fail(Failure::Kind::damaged, QStringLiteral("no row of ") + sealed->sscc.text());
    begin();
    return Sealed(*std::move(box));
}

Outcome<std::optional<BoxOrder>> SealFlow::nextBox()
{
    Station &station = m_packing.station();
    const BoxOrder &order = m_packing.hand().order;
    return station.books.kits.nextBox(station.facility, order.round, order.boxClass);
}

} // namespace botiquin::presentation
