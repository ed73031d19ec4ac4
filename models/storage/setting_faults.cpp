// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setting_faults.h"

#include "journal/exchange/centre_address.h"
#include "journal/receiving/reception_drafts.h"
#include "storage/exchange/new_run.h"
#include "storage/workplace.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace botiquin {

namespace {

struct SettingRow
{
    QString name;
    QString value;

    static constexpr auto fields = Fields{Field{1, "name", &SettingRow::name}, Field{2, "value", &SettingRow::value}};
};

template <class T>
bool isA(const QString &value)
{
    return T::parse(value).has_value();
}

bool isNumberFrom(qint64 least, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= least;
}

bool isRun(const QString &value)
{
    return isNumberFrom(1, value) && value.toLongLong() <= std::numeric_limits<qint32>::max();
}

bool isRow(const QString &value)
{
    return isNumberFrom(0, value);
}

bool isMargin(const QString &value)
{
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    return isNumber && packing::ShelfLifeMargin::ofDays(days);
}

bool isYesOrNo(const QString &value)
{
    return value == u"0" || value == u"1";
}

bool areClaves(const QString &value)
{
    const auto texts = value.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(texts.begin(), texts.end(), isA<Clave>);
}

bool isReceptionDraft(const QString &value)
{
    return decode<ReceptionDraft>(QCborValue::fromCbor(QByteArray::fromBase64(value.toLatin1()))).has_value();
}

using Meaning = bool (*)(const QString &);

const QHash<QString, Meaning> &meanings()
{
    static const QHash<QString, Meaning> known{
        {setting::device, isA<DeviceId>},
        {setting::run, isRun},
        {setting::facility, isA<Clues>},
        {setting::round, isA<RoundId>},
        {setting::marginDays, isMargin},
        {setting::checkRequired, isYesOrNo},
        {setting::authorityDevice, isA<DeviceId>},
        {setting::authorityRun, isRun},
        {QStringLiteral("centre"), isCentreAddress},
        {QStringLiteral("keyItems"), areClaves},
        {QStringLiteral("receptionDraft"), isReceptionDraft},
        {QStringLiteral("lastForgotten"), isRow},
        {QStringLiteral("exportedRow"), isRow},
    };
    return known;
}

} // namespace

Outcome<std::vector<QString>> settingFaults(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto rows, store.sql().all<SettingRow>("SELECT name, value FROM local_setting ORDER BY name"));
    std::vector<QString> faults;
    for (const auto &row : rows) {
        const Meaning isMeant = meanings().value(row.name);
        if (isMeant && !row.value.isEmpty() && !isMeant(row.value))
            faults.push_back(QStringLiteral("local_setting %1: \"%2\"").arg(row.name, row.value.left(80)));
    }
    return faults;
}

} // namespace botiquin
