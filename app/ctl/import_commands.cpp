// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_commands.h"

#include "journal/reference/import_desk.h"
#include "session.h"

#include <QFileInfo>
#include <algorithm>

namespace botiquin::ctl {

namespace {

const QString dryRunFlag = QStringLiteral("--dry-run");
const QString goodRowsFlag = QStringLiteral("--accept-good-rows");
const QString supplierOption = QStringLiteral("--supplier");
const QString documentOption = QStringLiteral("--document");

QJsonArray rowsOf(const std::vector<PlannedRow> &rows)
{
    QJsonArray array;
    for (const auto &row : rows) {
        QJsonObject object{{QStringLiteral("key"), row.key}, {QStringLiteral("line"), row.line}};
        QJsonArray fields;
        for (const auto &field : row.fields)
            fields.append(memberName(field.toLatin1().constData()));
        if (!fields.isEmpty())
            object.insert(QStringLiteral("fields"), fields);
        if (!row.dropped.isEmpty())
            object.insert(QStringLiteral("dropped"), QJsonArray::fromStringList(row.dropped));
        array.append(object);
    }
    return array;
}

template <class Plan>
QJsonObject sheetOf(const Plan &plan)
{
    return {{QStringLiteral("file"), plan.file},
            {QStringLiteral("rows"), plan.rowsSeen},
            {QStringLiteral("errors"), issuesOf(plan.errors)},
            {QStringLiteral("warnings"), issuesOf(plan.warnings)},
            {QStringLiteral("ignoredColumns"), QJsonArray::fromStringList(plan.ignoredColumns)}};
}

QJsonObject describePlan(const ImportPlan &plan)
{
    auto object = sheetOf(plan);
    object.insert(QStringLiteral("added"), rowsOf(plan.added));
    object.insert(QStringLiteral("changed"), rowsOf(plan.changed));
    object.insert(QStringLiteral("unchanged"), plan.unchanged);
    return object;
}

QJsonObject describePlan(const StockPlan &plan)
{
    auto object = sheetOf(plan);
    object.insert(QStringLiteral("documents"), QJsonArray::fromStringList(plan.documents));
    object.insert(QStringLiteral("lines"), plan.lines());
    object.insert(QStringLiteral("unchanged"), plan.unchanged);
    return object;
}

template <class Plan>
QJsonObject describePlans(const std::vector<Plan> &plans)
{
    QJsonArray sheets;
    for (const auto &plan : plans)
        sheets.append(describePlan(plan));
    return {{QStringLiteral("sheets"), sheets}};
}

/// What importing would do; refused where importing would be.
template <class Plan>
Reply tried(const std::vector<Plan> &plans, BadRows badRows)
{
    auto described = describePlans(plans);
    described.insert(QStringLiteral("dryRun"), true);
    const bool isClean = std::all_of(plans.begin(), plans.end(), [](const auto &plan) { return plan.errors.isEmpty(); });
    if (!isClean && badRows == BadRows::refuseAll)
        return refuse(botiquin::name(ImportRefusal::rowsAreWrong), described);
    return described;
}

Reply tryOut(ImportDesk &desk, const std::vector<ReferenceSheet> &sheets, BadRows badRows)
{
    BQ_TRY_ASSIGN(const auto answer, desk.tryOut(sheets));
    if (!answer)
        return refuse(botiquin::name(answer.error().rule));
    return tried(*answer, badRows);
}

Reply tryOut(ImportDesk &desk, const std::vector<StockSheet> &sheets, BadRows badRows)
{
    std::vector<StockPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto plan, desk.plan(sheet));
        plans.push_back(std::move(plan));
    }
    return tried(plans, badRows);
}

template <class Plan>
Reply replyOf(const Answer<std::vector<Plan>, ImportDesk::Refused<Plan>> &imported)
{
    if (!imported)
        return tl::unexpected<Trouble>(imported.error());
    if (*imported)
        return describePlans(**imported);
    const auto &refused = imported->error();
    return refuse(botiquin::name(refused.rule),
                  refused.plans.empty() ? QJsonObject() : describePlans(refused.plans));
}

/// Plans each sheet or imports them all.
template <class Plan, class Sheets>
Reply carryOut(const Invocation &invocation, const Options &options, const Sheets &sheets)
{
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    ImportDesk desk(workplace->station(), workplace->authority());
    const auto badRows = options.has(goodRowsFlag) ? BadRows::leaveThemOut : BadRows::refuseAll;
    if (options.has(dryRunFlag))
        return tryOut(desk, sheets, badRows);
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    return replyOf<Plan>(desk.import(sheets, badRows, user));
}

template <class Read>
Reply importReference(const Invocation &invocation, const QStringList &arguments, const Read &read)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{dryRunFlag, goodRowsFlag}, {}, 1, 100}));
    std::vector<ReferenceSheet> sheets;
    for (const auto &path : options.words()) {
        BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
        sheets.push_back({sheet.file, read(sheet)});
    }
    return carryOut<ImportPlan>(invocation, options, sheets);
}

} // namespace

QJsonArray issuesOf(const QList<RowIssue> &issues)
{
    QJsonArray array;
    for (const auto &issue : issues) {
        QJsonObject object{{QStringLiteral("file"), issue.file},
                           {QStringLiteral("line"), issue.line},
                           {QStringLiteral("column"), issue.column},
                           {QStringLiteral("reason"), botiquin::name(issue.reason)},
                           {QStringLiteral("text"), issue.text}};
        if (issue.otherLine > 0)
            object.insert(QStringLiteral("otherLine"), issue.otherLine);
        if (!issue.otherFile.isEmpty())
            object.insert(QStringLiteral("otherFile"), issue.otherFile);
        array.append(object);
    }
    return array;
}

Result<Sheet, Trouble> readSheet(const QString &path)
{
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(path));
    const QString file = QFileInfo(path).fileName();
    auto sheet = Sheet::parse(bytes, file);
    if (!sheet) {
        return refuse(botiquin::name(sheet.error().error),
                      {{QStringLiteral("file"), file}, {QStringLiteral("line"), sheet.error().line}});
    }
    return *std::move(sheet);
}

QJsonObject describeSheet(const ImportPlan &plan)
{
    return describePlan(plan);
}

Result<QSet<Clave>, Trouble> coldItems()
{
    BQ_TRY_ASSIGN(const auto sheet, readSheet(QStringLiteral(":/reference/cold_items.csv")));
    QSet<Clave> cold;
    for (const auto &row : readClaves(sheet).rows)
        cold.insert(row.value);
    return cold;
}

Reply importFacilities(const Invocation &invocation, QStringList arguments)
{
    return importReference(invocation, arguments, readFacilities);
}

Reply importItems(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto cold, coldItems());
    return importReference(invocation, arguments, [&](const Sheet &sheet) { return readItems(sheet, cold); });
}

Reply importKitTemplates(const Invocation &invocation, QStringList arguments)
{
    return importReference(invocation, arguments, readKitTemplates);
}

Reply importEntitlements(const Invocation &invocation, QStringList arguments)
{
    return importReference(invocation, arguments, readEntitlements);
}

Reply importVen(const Invocation &invocation, QStringList arguments)
{
    return importReference(invocation, arguments, readVenClasses);
}

Reply importStock(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{dryRunFlag, goodRowsFlag}, {supplierOption, documentOption}, 1, 100}));
    BQ_TRY_ASSIGN(const auto given, options.parsed<SupplierName>(supplierOption));
    const SupplierName supplier = given.value_or(*SupplierName::parse(QStringLiteral("Sin proveedor")));
    BQ_TRY_ASSIGN(const auto document, options.parsed<DocumentName>(documentOption));
    std::vector<StockSheet> sheets;
    for (const auto &path : options.words()) {
        BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
        sheets.push_back({sheet.file, readStock(sheet), supplier, document});
    }
    return carryOut<StockPlan>(invocation, options, sheets);
}

} // namespace botiquin::ctl
