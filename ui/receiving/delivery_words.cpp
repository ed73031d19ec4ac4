// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/delivery_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <set>

namespace botiquin::ui {

using namespace receiving;
using presentation::ArrivalState;

QString DeliveryWords::sscc(const Sscc &sscc)
{
    const QString digits = sscc.text();
    return QStringList{digits.left(1), digits.mid(1, 7), digits.mid(8, 9), digits.mid(17)}.join(QChar(0x00a0));
}

QString DeliveryWords::boxClass(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry: return tr("temperatura ambiente");
    case BoxClass::cold: return tr("red fría");
    case BoxClass::supplies: return tr("material de curación");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::box(const ExpectedBox &box)
{
    if (!box.kit || !box.boxClass)
        return tr("Piezas sueltas");
    QString kit = box.month ? tr("Kit de %1").arg(monthWord(*box.month)) : tr("Kit");
    if (box.kitNumber && box.ofKits && *box.ofKits > 1)
        kit += QStringLiteral(", ") + tr("%1 de %2").arg(grouped(*box.kitNumber), grouped(*box.ofKits));
    return kit + QStringLiteral(" · ") + boxClass(*box.boxClass);
}

QString DeliveryWords::state(const ExpectedBox &box, bool begun)
{
    if (begun)
        return tr("A medias");
    switch (box.state) {
    case DeliveryState::planned: return tr("Lo previsto");
    case DeliveryState::sealed: return tr("Sellada");
    case DeliveryState::loaded: return tr("En el vehículo");
    case DeliveryState::onTheRoad: return tr("Salió del almacén");
    case DeliveryState::arrived: return tr("Llegó a la unidad");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::heading(const DeliveryInHand &hand)
{
    if (!hand.known)
        return tr("Recibir una caja sin lista");
    if (!hand.known->kit)
        return tr("Recibir piezas de %1").arg(titleCase(hand.known->senderName));
    const QString kit = hand.known->month ? tr("Recibir el kit de %1").arg(monthWord(*hand.known->month)) : tr("Recibir un kit");
    return hand.known->boxClass == BoxClass::dry ? kit : kit + QStringLiteral(" · ") + boxClass(*hand.known->boxClass);
}

QString DeliveryWords::contents(const OpenDelivery &delivery)
{
    std::set<QString> claves;
    Units units;
    for (const auto &line : delivery.lines()) {
        claves.insert(line.lot.item.text());
        units += delivery.isUnlisted() ? line.found() : line.listed;
    }
    const QString unit = claves.size() == 1 ? tr("clave") : tr("claves");
    return withUnit(qint64(claves.size()), unit) + QStringLiteral(" · ") + pieces(units.count());
}

QString DeliveryWords::arrival(const OpenDelivery &delivery, const OpenLine &line)
{
    const auto state = presentation::stateOf(delivery, line);
    if (state == ArrivalState::open)
        return tr("Por revisar");
    if (state == ArrivalState::asListed)
        return tr("Completo");
    if (state == ArrivalState::found)
        return tr("Llegó");
    QStringList parts;
    const auto add = [&](Units units, const QString &one, const QString &many) {
        if (units > Units(0))
            parts << withUnit(units.count(), units == Units(1) ? one : many);
    };
    add(delivery.missing(line), tr("no llegó"), tr("no llegaron"));
    add(line.damaged, tr("dañada"), tr("dañadas"));
    add(line.expired, tr("caducada"), tr("caducadas"));
    add(line.tooWarm, tr("se calentó"), tr("se calentaron"));
    if (state == ArrivalState::otherLot)
        parts << tr("en vez de %1").arg(line.insteadOf->text.text());
    else if (line.received > line.listed && !delivery.isUnlisted())
        add(line.received - line.listed, tr("de más"), tr("de más"));
    add(delivery.replaced(line.lot), tr("de otro lote"), tr("de otro lote"));
    return parts.isEmpty() ? tr("Completo") : parts.join(QStringLiteral(" · "));
}

QString DeliveryWords::seal(SealState state)
{
    switch (state) {
    case SealState::intact: return tr("Sello intacto");
    case SealState::broken: return tr("Sello roto");
    case SealState::missing: return tr("Sin sello");
    case SealState::otherNumber: return tr("Sello con otro número");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::trouble(LineTrouble trouble)
{
    switch (trouble) {
    case LineTrouble::missing: return tr("No llegó");
    case LineTrouble::damaged: return tr("Dañada");
    case LineTrouble::expired: return tr("Caducada");
    case LineTrouble::tooWarm: return tr("Se calentó");
    case LineTrouble::extra: return tr("De más");
    case LineTrouble::otherLot: return tr("Otro lote");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::reason(MoveReason reason)
{
    switch (reason) {
    case MoveReason::transfer: return tr("La otra unidad lo necesita");
    case MoveReason::returned: return tr("Devolución");
    case MoveReason::surplus: return tr("Aquí sobra");
    case MoveReason::other: return tr("Otro motivo");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::oddity(BoxOddity oddity, const DeliveryInHand &hand)
{
    const auto receiptThat = [&](auto is) {
        for (const auto &receipt : hand.receipts) {
            if (receipt.stands && is(receipt))
                return &receipt;
        }
        return static_cast<const BoxReceipt *>(nullptr);
    };
    switch (oddity) {
    case BoxOddity::unknownBox:
        return tr("De esta caja no ha llegado ningún registro. Escanee lo que trae: se recibe igual y luego se compara.");
    case BoxOddity::notForHere:
        return tr("Esta caja era para %1. Puede recibirla; quedará anotado para supervisión.")
            .arg(titleCase(hand.known->destinationName));
    case BoxOddity::receivedHere: {
        const auto *before = receiptThat([&](const BoxReceipt &) { return true; });
        return tr("Esta caja ya se recibió el %1. Si la recibe otra vez queda anotado, y las existencias no cambian.")
            .arg(before ? shortDate(Date::ofLocal(before->time)) : QString());
    }
    case BoxOddity::receivedElsewhere: {
        const auto *there = receiptThat([&](const BoxReceipt &) { return true; });
        return tr("Esta caja ya se recibió en %1. Puede recibirla; quedará anotado para supervisión.")
            .arg(there ? titleCase(there->facilityName) : QString());
    }
    case BoxOddity::reopened:
        return tr("El almacén reabrió esta caja y su número ya no vale. Puede recibirla; quedará anotado para supervisión.");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::boxesToCome(const std::vector<KitBox> &boxes)
{
    QStringList names;
    for (const auto &box : boxes) {
        const QString name = boxClass(box.boxClass);
        if (!box.received && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString DeliveryWords::refusal(ReportRefusal refusal, Units presumed)
{
    switch (refusal) {
    case ReportRefusal::noSuchLine: return tr("Ese lote no está en la caja.");
    case ReportRefusal::unitsNotPositive: return tr("Escriba cuántas piezas, 1 o más.");
    case ReportRefusal::unitsTooMany: return tr("Son demasiadas: escriba 10,000,000 o menos.");
    case ReportRefusal::moreThanCame: return tr("Son más que las %1 que quedan en este renglón.").arg(grouped(presumed.count()));
    case ReportRefusal::otherLotMissing: return tr("Escriba el lote que llegó y su caducidad.");
    case ReportRefusal::otherLotIsListed: return tr("Ese lote ya está en la lista: dígalo en su renglón.");
    case ReportRefusal::otherItem: return tr("El otro lote debe ser de la misma clave.");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::refusal(TellRefusal refusal)
{
    switch (refusal) {
    case TellRefusal::unitsTooMany: return tr("La cantidad va de 0 a 10,000,000. No se guardó nada.");
    case TellRefusal::nothingTold: return tr("Escriba cuántas piezas llegaron.");
    case TellRefusal::replacesItself:
    case TellRefusal::replacesOtherItem:
    case TellRefusal::replacesUnlisted: return tr("Ese lote no puede ir en vez del otro. No se guardó nada.");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::refusal(ReceiveRefusal refusal)
{
    switch (refusal) {
    case ReceiveRefusal::noRight: return tr("Su gafete no puede recibir cajas. Lo dicho queda guardado. Pídalo a quien supervisa.");
    case ReceiveRefusal::notOpen: return tr("Esta caja ya se recibió en otra ventana. No se guardó nada más.");
    case ReceiveRefusal::linesAreOpen:
        return tr("Faltan renglones por revisar. Si lo demás llegó completo, oprima F5; si algo faltó, F4 en su renglón.");
    case ReceiveRefusal::nothingFound: return tr("Escanee lo que trae la caja. Si no trae nada, use No llegó nada.");
    case ReceiveRefusal::receiverMissing: return tr("Escriba el nombre de quien firmó.");
    case ReceiveRefusal::handedOverLater: return tr("Esa hora todavía no llega. Corrija la fecha y la hora del papel.");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::refusal(const MoveRefused &refusal)
{
    const QString line = refusal.line > 0 ? tr(" (renglón %1)").arg(refusal.line) : QString();
    switch (refusal.rule) {
    case MoveRefusal::noRight: return tr("Su gafete no puede enviar piezas. No se envió nada. Pídalo a quien supervisa.");
    case MoveRefusal::sameFacility: return tr("Las piezas ya están en esta unidad. Escoja otra.");
    case MoveRefusal::unknownFacility: return tr("Escoja la unidad que las recibe.");
    case MoveRefusal::nothingToMove: return tr("Todavía no hay piezas por enviar. Escanee la primera o use F3.");
    case MoveRefusal::lotTwice: return tr("Un lote está dos veces%1. Deje un solo renglón.").arg(line);
    case MoveRefusal::unitsNotPositive: return tr("Escriba cuántas piezas, 1 o más%1.").arg(line);
    case MoveRefusal::unitsTooMany: return tr("Son demasiadas%1: escriba 10,000,000 o menos.").arg(line);
    case MoveRefusal::notEnoughStock: return tr("En los libros hay menos piezas que esas%1. No se envió nada.").arg(line);
    case MoveRefusal::lotIsHeld: return tr("Ese lote está detenido%1: solo puede ir como devolución.").arg(line);
    case MoveRefusal::noteMissing: return tr("Escriba en la nota por qué se envían.");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::distance(qint64 metres)
{
    constexpr qint64 kilometre = 1000;
    const QString far = metres < kilometre ? withUnit(metres, QStringLiteral("m"))
                                           : QString::number(double(metres) / kilometre, 'f', 1) + QChar(0x00a0) + QStringLiteral("km");
    return tr("A %1 de la unidad").arg(far);
}

} // namespace botiquin::ui
