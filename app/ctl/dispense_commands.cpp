// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispense_commands.h"

#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"
#include "journal/scans/scan_resolver.h"
#include "session.h"
#include "sync/keys.h"
#include "sync/patient_key_vault.h"

#include <QRegularExpression>
#include <algorithm>

namespace botiquin {

/// Beside what it says, so that ctl::granted finds it.
ctl::Refusal describe(const DispenseRefused &refused)
{
    QJsonObject more;
    if (refused.line > 0)
        more.insert(QStringLiteral("line"), refused.line);
    if (refused.rule == DispenseRefusal::notInStock)
        more.insert(QStringLiteral("there"), ctl::toJson(refused.there));
    if (refused.lot)
        more.insert(QStringLiteral("lot"), refused.lot->text.text());
    return {name(refused.rule), more};
}

} // namespace botiquin

namespace botiquin::ctl {

namespace {

const QString curpOption = QStringLiteral("--curp");
const QString credentialOption = QStringLiteral("--credential");
const QString patientOption = QStringLiteral("--patient");
const QString lineOption = QStringLiteral("--line");
const QString scanOption = QStringLiteral("--scan");
const QString prescriptionOption = QStringLiteral("--prescription");
const QString prescriberOption = QStringLiteral("--prescriber");
const QString initialsOption = QStringLiteral("--initials");
const QString bornOption = QStringLiteral("--born");

Outcome<std::unique_ptr<PatientKeyVault>> vaultOf(const Invocation &invocation)
{
    const QString path = storePath(invocation);
    return PatientKeyVault::open(patientKeyFileOf(path), placeOfSecret(keyFileOf(path)));
}

/// What "-" stands for is read from standard input, so that it stands in no list of processes.
Result<QString, Trouble> unseen(const QString &value)
{
    if (value != u"-")
        return value;
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(value));
    return QString::fromUtf8(bytes).trimmed();
}

Result<PatientKey, Trouble> keyOf(const Options &options)
{
    if (const auto text = options.value(curpOption)) {
        BQ_TRY_ASSIGN(const QString said, unseen(*text));
        const auto curp = Curp::parse(said);
        if (!curp)
            return refuse(QStringLiteral("notACurp"), {{QStringLiteral("why"), name(curp.error())}});
        return PatientKey::ofCurp(*curp);
    }
    BQ_TRY_ASSIGN(const QString given, options.required(credentialOption));
    BQ_TRY_ASSIGN(const QString said, unseen(given));
    BQ_TRY_ASSIGN(const auto code, Options::parse<CredentialCode>(credentialOption, said));
    const auto key = patientKeyFrom(code.text());
    if (!key)
        return refuse(QStringLiteral("notACurp"), {{QStringLiteral("why"), name(key.error())}});
    return *key;
}

Result<std::optional<int>, Trouble> birthYearOf(const Options &options, Date today)
{
    constexpr int earliest = 1900;
    const auto text = options.value(bornOption);
    if (!text)
        return std::optional<int>();
    BQ_TRY_ASSIGN(const int year, options.number(bornOption, 0));
    if (year < earliest || year > today.day().year())
        return usage(QStringLiteral("%1: not a year of birth: %2").arg(bornOption, text->left(80)));
    return std::optional(year);
}

/// Whom the command names: a number that events carry already, or who it is.
Result<qint64, Trouble> patientOf(const Invocation &invocation, Station &station, const Options &options, const UserId &user)
{
    if (options.value(patientOption)) {
        BQ_TRY_ASSIGN(const int number, options.number(patientOption, 0));
        return number;
    }
    BQ_TRY_ASSIGN(const auto key, keyOf(options));
    BQ_TRY_ASSIGN(const auto born, birthYearOf(options, station.today()));
    BQ_TRY_ASSIGN(const auto vault, vaultOf(invocation));
    PatientDesk desk(station, *vault);
    BQ_TRY_ASSIGN(const auto before, desk.find(key));
    // What is not said of somebody known stays as it is.
    auto patient = before && before->who ? *before->who : Patient::of(key);
    if (const auto initials = options.value(initialsOption))
        patient.initials = initials->simplified();
    patient.birthYear = born ? born : patient.birthYear;
    BQ_TRY_ASSIGN(const auto known, granted(desk.admit(patient, user)));
    return known.number;
}

/// "010.000.2501.00=2", or with a lot, "010.000.2501.00=2@EN5093".
Result<DispenseLine, Trouble> lineFrom(Station &station, const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^([^=]+)=(\\d{1,9})(?:@(.+))?$"));
    const auto parts = shape.match(word);
    const auto item = Clave::parse(parts.captured(1));
    if (!parts.hasMatch() || !item)
        return usage(QStringLiteral("--line: not CLAVE=UNITS[@LOT]: %1").arg(word.left(80)));
    DispenseLine line{*item, Units(parts.captured(2).toLongLong()), std::nullopt};
    if (parts.captured(3).isEmpty())
        return line;
    BQ_TRY_ASSIGN(const auto text, Options::parse<LotText>(lineOption, parts.captured(3)));
    BQ_TRY_ASSIGN(const auto shelf, station.books.dispensing.shelf(station.facility, *item));
    for (const auto &lot : shelf) {
        if (lot.lot.text == text && (!line.lot || lot.units > Units(0)))
            line.lot = lot.lot;
    }
    if (!line.lot)
        return refuse(name(DispenseRefusal::notInStock), {{QStringLiteral("lot"), text.text()}});
    return line;
}

Result<DispenseLine, Trouble> lineOfScan(Station &station, const QString &word)
{
    BQ_TRY_ASSIGN(const auto meaning,
                  ScanResolver(station.books.catalog, station.facility).resolve(word.toUtf8(), station.today()));
    const auto *pack = std::get_if<PackRead>(&meaning);
    if (!pack)
        return refuse(std::holds_alternative<UnknownGtin>(meaning) ? QStringLiteral("unknownGtin") : QStringLiteral("notAPack"),
                      {{QStringLiteral("code"), word}});
    DispenseLine line{pack->item, pack->units, std::nullopt};
    if (pack->lot.text && pack->lot.expiry)
        line.lot = Lot{pack->item, pack->lot.maker, *pack->lot.text, *pack->lot.expiry};
    return line;
}

/// Those typed, then those scanned; a pack that is scanned again is as much again on its line.
Result<std::vector<DispenseLine>, Trouble> linesOf(Station &station, const Options &options)
{
    std::vector<DispenseLine> lines;
    for (const auto &word : options.values(lineOption)) {
        BQ_TRY_ASSIGN(auto line, lineFrom(station, word));
        lines.push_back(std::move(line));
    }
    for (const auto &word : options.values(scanOption)) {
        BQ_TRY_ASSIGN(auto line, lineOfScan(station, word));
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const DispenseLine &one) {
            return one.item == line.item && one.lot == line.lot;
        });
        if (same == lines.end())
            lines.push_back(std::move(line));
        else
            same->units += line.units;
    }
    return lines;
}

QJsonArray jsonOf(const std::vector<LotUnits> &lots)
{
    QJsonArray array;
    for (const auto &lot : lots) {
        array.append(QJsonObject{{QStringLiteral("item"), lot.lot.item.text()},
                                 {QStringLiteral("lot"), lot.lot.text.text()},
                                 {QStringLiteral("expiry"), lot.lot.expiry.iso()},
                                 {QStringLiteral("units"), toJson(lot.units)}});
    }
    return array;
}

Outcome<QJsonObject> jsonOf(DispensingDesk &desk, const Dispensing &row)
{
    auto object = toJson(row).toObject();
    object.insert(QStringLiteral("time"), isoTime(row.time));
    BQ_TRY_ASSIGN(const auto contents, desk.contents(row.event));
    object.insert(QStringLiteral("lines"), contents ? jsonOf(contents->lines) : QJsonArray());
    return object;
}

} // namespace

Reply dispense(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {curpOption, credentialOption, patientOption, prescriptionOption, prescriberOption,
                                             initialsOption, bornOption},
                                            0,
                                            0,
                                            {lineOption, scanOption}}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    DispenseOrder order;
    BQ_TRY_ASSIGN(order.lines, linesOf(station, options));
    if (options.value(prescriptionOption) || options.value(prescriberOption))
        order.prescription = Prescription{options.value(prescriptionOption).value_or(QString(QLatin1String(""))),
                                          options.value(prescriberOption).value_or(QString(QLatin1String("")))};
    DispensingDesk desk(station);
    // Nobody is put on the list of patients for what is refused.
    BQ_TRY_ASSIGN(const auto refusal, desk.judge(order, user));
    if (refusal)
        return tl::unexpected<Trouble>(describe(*refusal));
    BQ_TRY_ASSIGN(order.patient, patientOf(invocation, station, options, user));
    BQ_TRY_ASSIGN(const auto given, granted(desk.dispense(order, user)));
    return QJsonObject{{QStringLiteral("event"), given.event.text()},
                       {QStringLiteral("patient"), *order.patient},
                       {QStringLiteral("lines"), jsonOf(merged(given.lines))}};
}

Reply listDispensed(const Invocation &invocation, QStringList arguments)
{
    const QString fromOption = QStringLiteral("--from");
    const QString toOption = QStringLiteral("--to");
    const QString limitOption = QStringLiteral("--limit");
    const QString offsetOption = QStringLiteral("--offset");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {fromOption, toOption, limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const auto from, options.day(fromOption));
    BQ_TRY_ASSIGN(const auto to, options.day(toOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    const Period period = daysOf(from.value_or(station.today()), to.value_or(station.today()));
    auto &book = station.books.dispensing;
    BQ_TRY_ASSIGN(const auto rows, book.given(station.facility, period, offset, limit));
    BQ_TRY_ASSIGN(const int count, book.givenCount(station.facility, period));
    DispensingDesk desk(station);
    QJsonArray listed;
    for (const auto &row : rows) {
        BQ_TRY_ASSIGN(const auto object, jsonOf(desk, row));
        listed.append(object);
    }
    return QJsonObject{{QStringLiteral("dispensings"), listed}, {QStringLiteral("count"), count}};
}

Reply forgetPatient(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    bool isNumber = false;
    const qint64 number = options.words().front().toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return usage(QStringLiteral("NUMBER: not a patient's number: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto vault, vaultOf(invocation));
    BQ_TRY_ASSIGN(const auto forgotten, granted(PatientDesk(workplace->station(), *vault).forget(number, user)));
    return QJsonObject{{QStringLiteral("forgotten"), forgotten}};
}

} // namespace botiquin::ctl
