// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QRegularExpression>

namespace botiquin::ui {

using packing::LotVerdict;
using presentation::LineInHand;

namespace {

QString joined(const QString &name, const QString &strength)
{
    return strength.isEmpty() ? name : name + u' ' + strength;
}

} // namespace

QString PackingWords::item(const ItemRow &item)
{
    return joined(item.displayName, item.strength);
}

QString PackingWords::item(const BoxOrderLine &item)
{
    return joined(item.displayName, item.strength);
}

QString PackingWords::pieces(Units units)
{
    return withUnit(units.count(), units == Units(1) ? tr("pieza") : tr("piezas"));
}

QString PackingWords::boxClass(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry:
        return tr("caja seca");
    case BoxClass::cold:
        return tr("caja fría");
    case BoxClass::supplies:
        return tr("material de curación");
    }
    Q_UNREACHABLE();
}

QString PackingWords::progress(BoxProgress progress)
{
    switch (progress) {
    case BoxProgress::waiting:
        return tr("Espera");
    case BoxProgress::open:
        return tr("Abierta");
    case BoxProgress::aside:
        return tr("Apartada");
    case BoxProgress::sealed:
        return tr("Sellada");
    }
    Q_UNREACHABLE();
}

QString PackingWords::place(const BoxOrder &order)
{
    if (!order.route)
        return tr("sin ruta todavía");
    if (!order.stop)
        return tr("Ruta %1").arg(order.route->text());
    return tr("Ruta %1, parada %2").arg(order.route->text()).arg(*order.stop);
}

TopBarView PackingWords::topBar(const BoxOrder &order, const RoundProgress &round)
{
    TopBarView view;
    const QString month = monthName(order.month);
    const QString kit = order.ofKits > 1 ? tr("kit %1 de %2 de %3").arg(QString::number(order.number), QString::number(order.ofKits), month)
                                         : tr("kit de %1").arg(month);
    view.heading = titleCase(order.facilityName);
    view.line = compose(QStringLiteral("%1 · %2 · %3 · %4 · %5"),
                        {fixed(order.facility.text()), plain(titleCase(order.municipality)), plain(place(order)),
                         plain(kit), plain(boxClass(order.boxClass))});
    view.number = tr("Kit %1").arg(grouped(std::min(round.sealed + 1, std::max(round.boxes, 1))));
    view.numberLine = tr("de %1 de la ronda").arg(grouped(round.boxes));
    return view;
}

Progress PackingWords::progress(const packing::BoxTotals &totals)
{
    Progress progress;
    progress.left = compose(tr("%1 de %2 claves"),
                            {bold(grouped(totals.complete + totals.markedShort)), plain(grouped(totals.lines))});
    progress.right = compose(tr("%1 de %2 piezas"),
                             {bold(grouped(totals.packed.count())), plain(grouped(totals.required.count()))});
    progress.share = totals.required.isZero() ? 1.0
                                              : double(totals.packed.count()) / double(totals.required.count());
    return progress;
}

QStringList PackingWords::shelf(const QString &slot)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Z]+)-0*(\\d+)-0*(\\d+)$"));
    const auto match = shape.match(slot);
    if (!match.hasMatch())
        return {};
    return {tr("Pasillo %1").arg(match.captured(1)),
            tr("estante %1, nivel %2").arg(match.captured(2), match.captured(3))};
}

QString PackingWords::verdict(LotVerdict verdict, Month month)
{
    switch (verdict) {
    case LotVerdict::serves:
        return tr("Sirve para %1").arg(monthWord(month));
    case LotVerdict::expiresTooSoon:
        return tr("Caduca antes de tiempo");
    case LotVerdict::quarantined:
        return tr("En cuarentena");
    case LotVerdict::recalled:
        return tr("Retirado");
    case LotVerdict::expired:
        return tr("Caducado");
    }
    Q_UNREACHABLE();
}

Meaning PackingWords::meaningOf(LotVerdict verdict)
{
    if (verdict == LotVerdict::serves)
        return Meaning::good;
    return verdict == LotVerdict::expiresTooSoon ? Meaning::caution : Meaning::stop;
}

LineView PackingWords::line(const LineInHand &line, Month month)
{
    LineView view;
    view.clave = line.item.item.text();
    view.name = line.item.displayName;
    view.strength = line.item.strength;
    view.presentation = line.item.presentation;
    view.position = tr("Línea %1 de %2").arg(grouped(line.position), grouped(line.of));
    view.missing = grouped(line.missing.count());
    view.unit = line.missing == Units(1) ? tr("pieza") : tr("piezas");
    view.done = tr("van %1 de %2").arg(grouped(line.packed.count()), grouped(line.required.count()));
    view.shelf = line.item.slot ? line.item.slot->text() : tr("Sin lugar");
    view.shelfWords = shelf(view.shelf);
    if (!line.proposal) {
        view.lot = QString(QChar(0x2013));
        view.lotHint = tr("No hay en existencias");
        view.expiry = view.lot;
        return view;
    }
    const Lot &lot = line.proposal->stock.lot;
    view.lot = lot.text.text();
    view.lotHint = line.proposal->verdict == LotVerdict::serves ? tr("El que caduca primero") : tr("No hay otro");
    view.expiry = shortDate(lot.expiry);
    view.verdict = meaningOf(line.proposal->verdict);
    view.verdictWords = verdict(line.proposal->verdict, month);
    return view;
}

QString PackingWords::shortReason(packing::ShortReason::Kind kind)
{
    using Kind = packing::ShortReason::Kind;
    switch (kind) {
    case Kind::noneInWarehouse:
        return tr("No hay más en el almacén");
    case Kind::damaged:
        return tr("Dañadas");
    case Kind::allTooShortDated:
        return tr("Todas caducan antes de tiempo");
    case Kind::heldLot:
        return tr("El lote está detenido");
    case Kind::other:
        return tr("Otra razón");
    }
    Q_UNREACHABLE();
}

QString PackingWords::shortReason(const packing::ShortReason &reason)
{
    return reason.note ? reason.note->text() : shortReason(reason.kind).toLower();
}

QString PackingWords::failure(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::diskFull:
        return tr("El disco está lleno. Libere espacio y vuelva a intentarlo.");
    case Failure::Kind::readOnly:
        return tr("No hay permiso para guardar aquí.");
    case Failure::Kind::busy:
    case Failure::Kind::storeInUse:
        return tr("Otro programa está usando los datos. Vuelva a intentarlo en un momento.");
    case Failure::Kind::damaged:
        return tr("Los datos de este kit están dañados. Avise a su supervisión.");
    case Failure::Kind::exhausted:
        return tr("Esta computadora ya no tiene números de caja. Avise a su supervisión.");
    case Failure::Kind::notFound:
        return tr("No se encontró la carpeta o el archivo.");
    default:
        return savingFailureWords(failure);
    }
}

QString PackingWords::refusal(const SignInRefused &refused)
{
    switch (refused.rule) {
    case SignInRefusal::unknownPerson:
        return tr("Ese gafete no es de alguien de aquí.");
    case SignInRefusal::noCredential:
        return tr("Esa persona todavía no tiene PIN en esta computadora.");
    case SignInRefusal::mustWait:
        return tr("Espere %Ln segundo(s) y vuelva a escribir el PIN.", nullptr, refused.waitSeconds);
    case SignInRefusal::wrongPin:
        return refused.waitSeconds > 0
            ? tr("El PIN no es ese. Espere %Ln segundo(s).", nullptr, refused.waitSeconds)
            : tr("El PIN no es ese. Escríbalo otra vez.");
    }
    Q_UNREACHABLE();
}

QString PackingWords::refusal(const presentation::WordRefused &refused)
{
    if (refused.signIn)
        return refusal(*refused.signIn);
    if (refused.lacksRight)
        return tr("Esa persona no tiene permiso para esto.");
    if (refused.packedThisBox)
        return tr("Debe ser otra persona: esta empacó la caja.");
    switch (refused.check.value_or(packing::CheckRefusal::linesAreOpen)) {
    case packing::CheckRefusal::checkerPackedThisBox:
        return tr("Debe ser otra persona: esta empacó la caja.");
    case packing::CheckRefusal::checkerOverrodeThisBox:
        return tr("Debe ser otra persona: esta autorizó una excepción en la caja.");
    case packing::CheckRefusal::linesAreOpen:
        return tr("Todavía faltan piezas o su razón.");
    case packing::CheckRefusal::boxIsEmpty:
        return tr("La caja está vacía.");
    case packing::CheckRefusal::alreadySealed:
    case packing::CheckRefusal::boxIsAside:
        return tr("Esta caja ya no está abierta.");
    }
    Q_UNREACHABLE();
}

QString PackingWords::refusal(packing::SealRefusal rule)
{
    using packing::SealRefusal;
    switch (rule) {
    case SealRefusal::alreadySealed:
    case SealRefusal::boxIsAside:
        return tr("Esta caja ya no está abierta.");
    case SealRefusal::boxIsEmpty:
        return tr("La caja está vacía.");
    case SealRefusal::linesAreOpen:
        return tr("Todavía faltan piezas o su razón.");
    case SealRefusal::lotNoLongerServes:
        return tr("Un lote de la caja caducó o fue detenido desde que se empacó. Cámbielo o pida permiso.");
    case SealRefusal::checkMissing:
        return tr("Falta que una segunda persona la revise.");
    case SealRefusal::waiverHasNoRight:
        return tr("Esa persona no tiene permiso para esto.");
    case SealRefusal::waiverPackedThisBox:
        return tr("Debe ser otra persona: esta empacó la caja.");
    case SealRefusal::sealNumberMissing:
        return tr("Falta el número del sello.");
    case SealRefusal::sealNumberAlreadyUsed:
        return tr("Ese sello ya está en otra caja. Use otro.");
    }
    Q_UNREACHABLE();
}

QString PackingWords::refusal(presentation::SealNumberRefusal rule)
{
    switch (rule) {
    case presentation::SealNumberRefusal::empty:
        return tr("Falta el número del sello.");
    case presentation::SealNumberRefusal::notASealNumber:
        return tr("Un número de sello tiene a lo más 32 letras o cifras.");
    case presentation::SealNumberRefusal::alreadyUsed:
        return tr("Ese sello ya está en otra caja. Use otro.");
    }
    Q_UNREACHABLE();
}

QString PackingWords::refusal(OpenBoxRefusal rule)
{
    return rule == OpenBoxRefusal::alreadySealed ? tr("Esa caja ya está sellada. Supervisión puede reabrirla.")
                                                 : tr("Ese kit ya no está en la ronda.");
}

QString PackingWords::refusal(PackingDesk::ReopenRefusal rule)
{
    switch (rule) {
    case PackingDesk::ReopenRefusal::noSuchBox:
        return tr("Esa caja no está en los libros de este almacén.");
    case PackingDesk::ReopenRefusal::notSealedHere:
        return tr("Esa caja se selló en otro almacén.");
    case PackingDesk::ReopenRefusal::alreadyReopened:
        return tr("Esa caja ya se había reabierto.");
    case PackingDesk::ReopenRefusal::isAboard:
        return tr("Esa caja está cargada en un viaje. Bájela del viaje para reabrirla.");
    case PackingDesk::ReopenRefusal::wasReceived:
        return tr("Esa caja ya se recibió en su destino.");
    case PackingDesk::ReopenRefusal::noRightToReopen:
        return tr("Solo supervisión reabre una caja.");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::ui
