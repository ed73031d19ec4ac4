// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

namespace botiquin::ui {

using packing::PackRefusal;
using presentation::LineInHand;
using presentation::Moment;
using presentation::PackingAnswer;
using presentation::WaveAnswer;
using presentation::WaveMoment;

namespace {

QString signedNumber(Units units)
{
    const QString number = grouped(qAbs(units.count()));
    return units < Units(0) ? QString(QChar(0x2212)) + number : u'+' + number;
}

QString slotText(const std::optional<Slot> &slot)
{
    return slot ? slot->text() : QString();
}

} // namespace

QString PackingWords::word(PackRefusal rule)
{
    switch (rule) {
    case PackRefusal::alreadySealed:
        return tr("La caja ya está sellada");
    case PackRefusal::boxIsAside:
        return tr("El kit está apartado");
    case PackRefusal::packerOverrodeThisBox:
        return tr("Debe seguir otra persona");
    case PackRefusal::overriderHasNoRight:
        return tr("No puede autorizar");
    case PackRefusal::overriderPackedThisBox:
        return tr("Debe autorizar otra persona");
    case PackRefusal::goesInOtherBox:
        return tr("Va en otra caja");
    case PackRefusal::wrongItem:
        return tr("No va en este kit");
    case PackRefusal::lotMissing:
        return tr("Falta lote y caducidad");
    case PackRefusal::lotIsExpired:
        return tr("Caducada");
    case PackRefusal::lotIsRecalled:
    case PackRefusal::lotIsQuarantined:
        return tr("Lote detenido");
    case PackRefusal::lotExpiresTooSoon:
        return tr("Caduca antes de tiempo");
    case PackRefusal::lineIsComplete:
        return tr("Línea completa");
    case PackRefusal::moreThanLineNeeds:
        return tr("Son más de las que faltan");
    case PackRefusal::unitsNotPositive:
    case PackRefusal::tooManyUnits:
        return tr("Cantidad que no se acepta");
    case PackRefusal::nothingChanges:
        return tr("Ya estaba así");
    }
    Q_UNREACHABLE();
}

QString PackingWords::amount(const PackingAnswer &answer)
{
    switch (answer.moment) {
    case Moment::packed:
        return signedNumber(answer.units);
    case Moment::takenBack:
        return answer.units.isZero() ? QString() : signedNumber(answer.units);
    case Moment::refused:
        return QStringLiteral("0");
    default:
        return {};
    }
}

QString PackingWords::reading(const PackingAnswer &answer)
{
    const QString what = answer.item ? item(*answer.item) : QString();
    switch (answer.moment) {
    case Moment::boxOpened:
        return tr("Se abrió el kit");
    case Moment::packed:
        return what;
    case Moment::notInStock:
        return tr("No está en existencias: %1").arg(what);
    case Moment::refused:
        return answer.refused->rule == PackRefusal::wrongItem ? tr("No va: %1").arg(what)
                                                              : word(answer.refused->rule) + QStringLiteral(": ") + what;
    case Moment::lotTaken:
        return tr("Lote %1: %2").arg(answer.lot->text.text(), what);
    case Moment::takenBack:
        return tr("Se quitó: %1").arg(what);
    case Moment::markedShort:
        return tr("No alcanza: %1").arg(what);
    case Moment::unknownCode:
        return tr("%1: código desconocido").arg(answer.gtin ? answer.gtin->shortText() : answer.text);
    default:
        return tr("No se entendió el código");
    }
}

std::pair<QString, QString> PackingWords::whenDone(const packing::BoxTotals &totals)
{
    if (totals.packed.isZero())
        return {tr("Nada alcanzó: la caja está vacía"), tr("Apártela con F6. Ctrl+Z quita lo último.")};
    return {totals.markedShort > 0 ? tr("Está en la caja lo que alcanzó") : tr("Todo está en la caja"),
            tr("Séllela con F9. Ctrl+Z quita lo último.")};
}

QString PackingWords::sentenceWhenDone(const packing::BoxTotals &totals)
{
    const auto [isSo, next] = whenDone(totals);
    return isSo + QStringLiteral(". ") + next;
}

void PackingWords::describeOpened(ScanAnswer &band, const PackingAnswer &answer, bool hasLine,
                                  const packing::BoxTotals &totals)
{
    const QString next = hasLine ? tr("Escanee la pieza que sigue.") : sentenceWhenDone(totals);
    if (!answer.item || !answer.lot) {
        band.word = tr("Se abrió el kit");
        band.line = {plain(!hasLine ? next : totals.packed.isZero() ? tr("Escanee la primera pieza") : next)};
        return;
    }
    band.word = tr("Sigue el kit");
    band.line = compose(tr("Lo último: %1 · lote %2"), {plain(item(*answer.item)), fixed(answer.lot->text.text())});
    band.advice = {plain(next)};
}

void PackingWords::describePacked(ScanAnswer &band, const PackingAnswer &answer)
{
    band.word = tr("Correcto");
    band.amount = amount(answer);
    band.line = compose(tr("%1 · lote %2"), {plain(item(*answer.item)), fixed(answer.lot->text.text())});
    if (answer.failure)
        band.advice = {plain(tr("Se sumó, pero no se anotó la lectura: %1").arg(failure(*answer.failure)))};
    else if (answer.beyondStock > Units(0))
        band.advice = {plain(tr("No estaba en existencias; queda anotado."))};
    else if (answer.earlier)
        band.advice = compose(tr("El lote %1 caduca antes; tómelo primero si lo encuentra."),
                              {boldFixed(answer.earlier->text.text())});
    else if (answer.completesLine)
        band.advice = {plain(tr("Con esta quedó completa la línea."))};
}

void PackingWords::describeWrongItem(ScanAnswer &band, const PackingAnswer &answer)
{
    const auto &read = *answer.item;
    if (answer.expected) {
        const auto &expected = *answer.expected;
        const bool sameName = read.displayName == expected.displayName;
        const auto name = [&](const QString &words, const QString &strength, const QString &presentation) -> Runs {
            Runs runs = sameName ? Runs{plain(words + u' '), bold(strength)} : Runs{bold(words), plain(u' ' + strength)};
            if (!presentation.isEmpty())
                runs << plain(QStringLiteral(", ") + presentation);
            return runs;
        };
        band.read = ComparedItem{read.clave.text(), name(read.displayName, read.strength, read.presentation)};
        band.expected = ComparedItem{expected.item.text(),
                                     name(expected.displayName, expected.strength, expected.presentation)};
    } else {
        band.line = compose(QStringLiteral("%1 %2"), {fixed(read.clave.text()), plain(item(read))});
    }
    if (answer.returnTo)
        band.advice = compose(tr("No se sumó nada. Regrésela a %1."), {boldFixed(slotText(answer.returnTo))});
    else
        band.advice = {plain(tr("No se sumó nada. Regrésela a su lugar."))};
}

void PackingWords::describeRefusal(ScanAnswer &band, const PackingAnswer &answer, const std::optional<LineInHand> &line)
{
    const auto &refused = *answer.refused;
    band.word = word(refused.rule);
    if (answer.item)
        band.line = {plain(item(*answer.item))};
    const QString expiry = answer.lot ? shortDate(answer.lot->expiry) : QString();
    const Run lot = boldFixed(answer.lot ? answer.lot->text.text() : QString());
    switch (refused.rule) {
    case PackRefusal::wrongItem:
        band.line.clear();
        if (answer.item)
            describeWrongItem(band, answer);
        return;
    case PackRefusal::goesInOtherBox:
        band.advice = compose(tr("Es de este kit, pero de otra caja: %1. No se sumó nada; déjela en su lugar."),
                              {bold(boxClass(refused.goesIn.value_or(BoxClass::dry)))});
        return;
    case PackRefusal::lotMissing:
        band.advice = {plain(tr("Escríbalos una vez; se recuerdan para este lote. También puede leer la etiqueta del lugar."))};
        return;
    case PackRefusal::lotIsExpired:
        band.advice = compose(tr("Lote %1: caducó el %2. No se sumó nada; apártela y tome otra."), {lot, bold(expiry)});
        return;
    case PackRefusal::lotExpiresTooSoon:
        band.advice = compose(tr("Lote %1: caduca el %2 y debe durar hasta el %3. No se sumó nada; tome otro lote."),
                              {lot, bold(expiry), bold(refused.servesUntil ? shortDate(*refused.servesUntil) : QString())});
        return;
    case PackRefusal::lotIsRecalled:
        band.advice = compose(tr("El lote %1 fue retirado. No se sumó nada; apártela y avise a su supervisión."), {lot});
        return;
    case PackRefusal::lotIsQuarantined:
        band.advice = compose(tr("El lote %1 está en cuarentena. No se sumó nada; tome otro lote."), {lot});
        return;
    case PackRefusal::lineIsComplete:
        band.advice = answer.returnTo
            ? compose(tr("Ya no faltan de esta. No se sumó nada. Regrésela a %1."), {boldFixed(slotText(answer.returnTo))})
            : Runs{plain(tr("Ya no faltan de esta. No se sumó nada."))};
        return;
    case PackRefusal::moreThanLineNeeds:
        band.advice = compose(tr("Faltan %1. No se sumó nada; lea piezas sueltas o escriba la cantidad con F2."),
                              {bold(grouped(refused.missing.count()))});
        return;
    case PackRefusal::nothingChanges:
        band.advice = {plain(tr("La línea ya tenía esa cantidad. Siga con la que sigue."))};
        return;
    case PackRefusal::packerOverrodeThisBox:
        band.advice = {plain(tr("Quien autorizó una excepción en esta caja no la empaca. No se sumó nada."))};
        return;
    case PackRefusal::overriderHasNoRight:
        band.advice = {plain(tr("Solo supervisión autoriza. No se sumó nada."))};
        return;
    case PackRefusal::overriderPackedThisBox:
        band.advice = {plain(tr("Quien empaca esta caja no autoriza sus excepciones. No se sumó nada."))};
        return;
    case PackRefusal::alreadySealed:
    case PackRefusal::boxIsAside:
        band.advice = {plain(tr("No se sumó nada. Abra el kit desde la lista."))};
        return;
    case PackRefusal::unitsNotPositive:
    case PackRefusal::tooManyUnits:
        band.advice = {plain(tr("No se sumó nada. Escriba otra cantidad."))};
        return;
    }
    Q_UNUSED(line)
}

ScanAnswer PackingWords::band(const PackingAnswer &answer, const std::optional<LineInHand> &line, bool mayTeach,
                              const packing::BoxTotals &totals)
{
    ScanAnswer band;
    band.meaning = presentation::meaningOf(answer);
    const QString what = answer.item ? item(*answer.item) : QString();
    const QString number = answer.number ? grouped(answer.number->count()) : QString();
    switch (answer.moment) {
    case Moment::boxOpened:
        describeOpened(band, answer, line.has_value(), totals);
        break;
    case Moment::packed:
        describePacked(band, answer);
        break;
    case Moment::notInStock:
        band.word = tr("No está en existencias");
        band.line = compose(tr("%1 · lote %2"), {plain(what), fixed(answer.lot->text.text())});
        band.advice = compose(tr("Si la tiene en la mano, presione %1: se suma y queda anotado. Si no, escanee otra."),
                              {bold(QStringLiteral("Enter"))});
        break;
    case Moment::refused:
        describeRefusal(band, answer, line);
        break;
    case Moment::lotTaken:
        band.word = tr("Lote %1").arg(answer.lot->text.text());
        band.line = compose(tr("%1 · caduca %2"), {plain(what), plain(shortDate(answer.lot->expiry))});
        band.advice = {plain(tr("Las piezas sin lote cuentan como de este."))};
        break;
    case Moment::takenBack:
        band.word = tr("Se quitó lo último");
        band.line = {plain(what)};
        band.amount = amount(answer);
        break;
    case Moment::markedShort:
        band.word = tr("No alcanza: anotado");
        band.line = {plain(what)};
        band.advice = {plain(tr("Siga con la línea que sigue."))};
        break;
    case Moment::lineChosen:
        band.word = tr("Siguiente línea");
        band.line = {plain(what)};
        break;
    case Moment::putAside:
        band.word = tr("Kit apartado");
        break;
    case Moment::sealWanted:
        band.word = tr("Sellar");
        break;
    case Moment::numberWaits:
        band.word = tr("Cantidad: %1").arg(number);
        band.line = {plain(tr("Escanee la pieza, o Aceptar para que la línea quede en %1.").arg(number))};
        break;
    case Moment::numberDropped:
        band.word = tr("Cantidad borrada");
        band.line = {plain(tr("La caja quedó como estaba."))};
        break;
    case Moment::numberFirst:
        band.word = tr("Hay una cantidad pendiente");
        band.line = {plain(tr("Termine con Aceptar, o bórrela con Deshacer."))};
        break;
    case Moment::numberTooLarge:
        band.word = tr("La cantidad es demasiado grande");
        band.line = {plain(tr("No se sumó nada."))};
        break;
    case Moment::unknownCode:
        band.word = tr("Código desconocido");
        band.line = {fixed(answer.gtin ? answer.gtin->shortText() : answer.text)};
        if (!answer.gtin)
            band.advice = {plain(tr("No se sumó nada. Escanee el código del empaque."))};
        else
            band.advice = {plain(mayTeach ? tr("No se sumó nada. Puede enseñarlo: F5.")
                                          : tr("No se sumó nada. Aparte la pieza y avise a quien puede enseñar códigos."))};
        break;
    case Moment::unknownCommand:
        band.word = tr("Orden desconocida");
        band.line = {plain(tr("No se hizo nada. Imprima otra vez la hoja de órdenes."))};
        break;
    case Moment::notUnderstood:
        band.word = tr("No se entendió el código");
        band.line = {plain(tr("No se sumó nada. Escanee otra vez, o el otro código del empaque."))};
        break;
    case Moment::notForPacking:
        band.word = tr("No es una pieza");
        band.line = {plain(tr("No se sumó nada. Escanee el código del empaque."))};
        break;
    case Moment::lotAloneUnclear:
        band.word = tr("Lote sin pieza");
        band.line = {plain(tr("No se sumó nada. Escanee primero la pieza y luego su lote."))};
        break;
    case Moment::takeBackRefused:
        band.word = tr("No hay nada que quitar");
        break;
    case Moment::lineRefused:
        band.word = tr("No hay otra línea");
        band.line = {plain(line ? tr("Es la única que falta.") : sentenceWhenDone(totals))};
        break;
    case Moment::asideRefused:
        band.word = tr("No se pudo apartar");
        break;
    case Moment::shortRefused:
        band.word = answer.shortRefusal == packing::MarkShortRefusal::noteMissing ? tr("Escriba qué pasó")
                                                                                  : tr("No se pudo anotar");
        band.line = {plain(what)};
        break;
    case Moment::teachRefused:
        band.word = tr("No se enseñó el código");
        band.line = {plain(tr("No se sumó nada. Pídalo a quien puede enseñar códigos."))};
        break;
    case Moment::nothingWaits:
        band.word = tr("Nada por aceptar");
        band.line = {plain(tr("Escanee la pieza que sigue."))};
        break;
    case Moment::failed:
        band.word = tr("No se guardó");
        band.line = {plain(failure(*answer.failure))};
        band.advice = {plain(tr("No se sumó nada. Lo que ya estaba en la caja sigue ahí."))};
        break;
    }
    return band;
}

/// In the words of the single kit: it is the same rule.
void PackingWords::describeRefusal(ScanAnswer &band, const WaveAnswer &answer)
{
    PackingAnswer single;
    single.moment = Moment::refused;
    single.item = answer.item;
    single.refused = answer.refused->packing;
    single.lot = answer.refused->packing->lot;
    describeRefusal(band, single, std::nullopt);
    if (single.refused->rule == PackRefusal::lotMissing)
        band.advice = {plain(tr("No se sumó nada. Escanee el código que dice el lote, o empaque esta clave kit por kit."))};
}

ScanAnswer PackingWords::band(const WaveAnswer &answer, const presentation::WaveFlow &wave)
{
    ScanAnswer band;
    band.meaning = presentation::meaningOf(answer);
    const QString what = answer.item ? item(*answer.item) : QString();
    const QString position = answer.box ? wave.position(*answer.box) : QString();
    switch (answer.moment) {
    case WaveMoment::itemTaken:
        band.word = tr("Correcto");
        band.line = {plain(what)};
        break;
    case WaveMoment::boxFilled:
    case WaveMoment::itemDone:
        band.word = answer.moment == WaveMoment::itemDone ? tr("Completa en todas") : tr("Correcto");
        band.line = compose(tr("%1 en %2"), {plain(what), boldFixed(position)});
        band.amount = signedNumber(answer.units);
        if (answer.moment == WaveMoment::itemDone)
            band.advice = {plain(tr("Escanee la clave que sigue."))};
        break;
    case WaveMoment::resumed:
        band.word = tr("Sigue la tanda");
        band.line = {plain(answer.item ? what : tr("Cada caja está como quedó."))};
        band.advice = {plain(answer.next ? tr("Siga con la caja que se indica.") : tr("Escanee la clave que sigue."))};
        break;
    case WaveMoment::itemRefused:
        if (answer.refused) {
            describeRefusal(band, answer);
            break;
        }
        band.word = answer.itemRefusal == packing::TakeItemRefusal::wrongItem ? tr("No va en estas cajas")
                                                                              : tr("Ya la tienen todas");
        band.line = {plain(what)};
        band.advice = {plain(tr("No se sumó nada. Regrésela a su lugar."))};
        break;
    case WaveMoment::boxRefused:
        if (answer.refused->packing)
            band.word = word(answer.refused->packing->rule);
        else if (answer.refused->rule == packing::WaveRefusal::noItemInHand)
            band.word = tr("Primero escanee la pieza");
        else if (answer.refused->rule == packing::WaveRefusal::boxUnknown)
            band.word = tr("No es una caja de esta tanda");
        else
            band.word = tr("Esa caja no la necesita");
        band.line = compose(QStringLiteral("%1"), {boldFixed(position)});
        band.advice = answer.next ? compose(tr("No se sumó nada. Va en %1."), {boldFixed(wave.position(answer.next->box))})
                                  : Runs{plain(tr("No se sumó nada."))};
        break;
    case WaveMoment::notInStock:
        band.word = tr("No está en existencias");
        band.line = compose(tr("Si las tiene en la mano, presione %1: se suman y queda anotado."),
                            {bold(QStringLiteral("Enter"))});
        break;
    case WaveMoment::takenBack:
        band.word = tr("Se quitó lo último");
        band.line = compose(tr("Saque %1 de %2."), {bold(grouped(answer.units.count())), boldFixed(position)});
        break;
    case WaveMoment::nothingToTakeBack:
        band.word = tr("No hay nada que quitar");
        break;
    case WaveMoment::unknownCode:
        band.word = tr("Código desconocido");
        band.line = {fixed(answer.gtin->shortText())};
        band.advice = {plain(tr("No se sumó nada. Se enseña al empacar un solo kit."))};
        break;
    case WaveMoment::notUnderstood:
        band.word = tr("No se entendió el código");
        band.line = {plain(tr("No se sumó nada. Escanee otra vez, o el otro código del empaque."))};
        break;
    case WaveMoment::notForPacking:
        band.word = tr("No es una pieza");
        band.line = {plain(tr("No se sumó nada. Escanee el código del empaque."))};
        break;
    case WaveMoment::nothingWaits:
        band.word = tr("Nada por aceptar");
        break;
    case WaveMoment::failed:
        band.word = tr("No se guardó");
        band.line = {plain(failure(*answer.failure))};
        break;
    }
    return band;
}

} // namespace botiquin::ui
