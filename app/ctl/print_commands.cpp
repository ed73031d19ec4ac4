// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_commands.h"

#include "journal/counting/open_count.h"
#include "paper_options.h"
#include "reports/badge_sheet.h"
#include "reports/command_sheet.h"
#include "reports/count_sheet.h"
#include "reports/kit_label_facts.h"
#include "reports/lot_label.h"
#include "session.h"

namespace botiquin::ctl {

namespace {

/// A sealed box with the order that it fills.
struct Sealed
{
    SealedBox box;
    BoxOrder order;
};

Result<Sealed, Trouble> sealedBox(Books &books, const Options &options)
{
    BQ_TRY_ASSIGN(const auto sscc, options.word<Sscc>(0, QStringLiteral("SSCC")));
    BQ_TRY_ASSIGN(const auto box, books.kits.sealed(sscc));
    if (!box)
        return refuse(QStringLiteral("noSuchBox"));
    if (box->reopened)
        return refuse(QStringLiteral("alreadyReopened"));
    BQ_TRY_ASSIGN(const auto order, books.kits.box(box->kit, box->boxClass));
    if (!order)
        return refuse(QStringLiteral("noSuchBox"));
    return Sealed{*box, *order};
}

/// The first letters of two words, or two of one.
QString initialsOf(const QString &label)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return label.left(2).toUpper();
    return QString(words[0].left(1) + words[1].left(1)).toUpper();
}

QString wordFor(Role role)
{
    switch (role) {
    case Role::packer: return QStringLiteral("Empaque");
    case Role::checker: return QStringLiteral("Revisión");
    case Role::stockKeeper: return QStringLiteral("Almacén");
    case Role::supervisor: return QStringLiteral("Supervisión");
    case Role::administrator: return QStringLiteral("Administración");
    case Role::dispatcher: return QStringLiteral("Embarques");
    case Role::nurse: return QStringLiteral("Enfermería");
    }
    Q_UNREACHABLE();
}

} // namespace

Reply printLabel(const Invocation &invocation, QStringList arguments)
{
    const QString reprintOption = QStringLiteral("--reprint");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, reprintOption, dpiOption}, 1, 1}));
    const auto reason = options.value(reprintOption);
    BQ_TRY_ASSIGN(const int dpi, dpiOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto sealed, sealedBox(station.books, options));
    BQ_TRY_ASSIGN(const auto label,
                  reports::kitLabel(station.books, sealed.order, reports::labelFacts(sealed.box, reason.has_value()),
                                    sealed.box.warehouse, paperLocale()));
    std::optional<UserId> user;
    if (reason) {
        BQ_TRY_ASSIGN(user, authorOf(invocation));
        BQ_TRY(requireHandOnBoxes(*workplace, *user));
    }
    auto reply = writeDocument(invocation, options, QStringLiteral("Etiqueta %1").arg(sealed.box.sscc.text()),
                               reports::PageForm::boxLabel,
                               [&](reports::Paper &paper) { return reports::paintKitLabel(label, paper); }, dpi);
    if (reply && reason) {
        BQ_TRY_ASSIGN(const auto event, PackingDesk(station).recordReprint(sealed.box.sscc, *reason, *user));
        reply->insert(QStringLiteral("event"), event.text());
    }
    return reply;
}

Reply printPackingList(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto sealed, sealedBox(station.books, options));
    BQ_TRY_ASSIGN(const auto contents, PackingDesk(station).contents(sealed.box));
    if (!contents)
        return refuse(QStringLiteral("noSuchBox"));
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto list, reports::packingList(station.books, sealed.order, sealed.box, *contents, printing));
    return withStamp(writeDocument(invocation, options, QStringLiteral("Contenido %1").arg(sealed.box.sscc.text()), form,
                                   [&](reports::Paper &paper) { return reports::paintPackingList(list, paper); }),
                     list.stamp);
}

Reply printCountSheet(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto count, OpenCount::open(station, options.words().front()));
    if (!count)
        return refuse(botiquin::name(CountRefusal::noSuchCount));
    BQ_TRY_ASSIGN(const auto facility, station.books.catalog.facility(station.facility));
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    const auto sheet = reports::countSheet(*count, facility ? facility->displayName : station.facility.text(),
                                           station.facility, printing);
    return withStamp(writeDocument(invocation, options, QStringLiteral("Hoja de conteo %1").arg(count->name()), form,
                                   [&](reports::Paper &paper) { return reports::paintCountSheet(sheet, paper); }),
                     sheet.stamp);
}

Reply printLotLabel(const Invocation &invocation, QStringList arguments)
{
    const QString itemOption = QStringLiteral("--item");
    const QString lotOption = QStringLiteral("--lot");
    const QString expiryOption = QStringLiteral("--expiry");
    const QString unitsOption = QStringLiteral("--units");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {outOption, itemOption, lotOption, expiryOption, unitsOption, dpiOption}}));
    BQ_TRY_ASSIGN(const auto clave, options.requiredAs<Clave>(itemOption));
    BQ_TRY_ASSIGN(const auto lot, options.requiredAs<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto expiry, options.day(expiryOption));
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    BQ_TRY_ASSIGN(const int dpi, dpiOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(clave));
    if (!item)
        return refuse(QStringLiteral("unknownItem"));
    BQ_TRY_ASSIGN(const auto slot, station.books.catalog.slot(station.facility, clave));
    QStringList presentation{item->strength, item->presentation};
    presentation.removeAll(QString());
    const reports::LotLabel label{.clave = clave,
                                  .name = item->displayName,
                                  .presentation = presentation.join(QStringLiteral(" · ")),
                                  .lot = lot,
                                  .expiry = expiry,
                                  .units = units.value_or(Units(1)),
                                  .slot = slot,
                                  .locale = paperLocale()};
    return writeDocument(invocation, options, QStringLiteral("Lote %1").arg(lot.text()), reports::PageForm::lotLabel,
                         [&](reports::Paper &paper) { return reports::paintLotLabel(label, paper); }, dpi);
}

Reply printCommandSheet(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    return writeDocument(invocation, options, QStringLiteral("Órdenes"), form, [](reports::Paper &paper) {
        return reports::paintCommandSheet(reports::packingCommands(), paper);
    });
}

Reply printBadges(const Invocation &invocation, QStringList arguments)
{
    const QString prefix = QStringLiteral("BTQUSR");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto people, station.books.people.people(station.facility));
    std::vector<reports::Badge> badges;
    for (const auto &person : people) {
        const QString code = person.badge ? person.badge->text() : QString();
        if (!code.startsWith(prefix))
            continue;
        QStringList roles;
        for (const Role role : rolesOf(person))
            roles << wordFor(role);
        badges.push_back({code.mid(prefix.size()), person.initials, initialsOf(person.initials),
                          roles.join(QStringLiteral(", "))});
    }
    if (badges.empty())
        return refuse(QStringLiteral("noBadges"));
    return writeDocument(invocation, options, QStringLiteral("Gafetes"), form,
                         [&](reports::Paper &paper) { return reports::paintBadgeSheet(badges, paper); });
}

} // namespace botiquin::ctl
