// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/assertion.h"
#include "domain/catalog/item_row.h"
#include "domain/sheets/row_issue.h"
#include "domain/sheets/sheet.h"

#include <QFile>
#include <QSet>
#include <QStringList>

namespace botiquin::testing {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    BQ_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline Sheet parsedSheet(const QByteArray &bytes, const QString &name = QStringLiteral("sheet.csv"))
{
    const auto sheet = Sheet::parse(bytes, name);
    BQ_ASSERT(sheet);
    return *sheet;
}

/// A sheet of tests/data/sheets.
inline Sheet sheetFile(const char *name)
{
    const QString file = QString::fromUtf8(name);
    return parsedSheet(bytesOf(QStringLiteral(TEST_DATA "/sheets/") + file), file);
}

/// A list that the program carries.
inline Sheet referenceSheet(const char *name)
{
    const QString file = QString::fromUtf8(name);
    return parsedSheet(bytesOf(QStringLiteral(SOURCE_ROOT "/resources/reference/") + file), file);
}

inline QSet<Clave> coldItems()
{
    QSet<Clave> cold;
    for (const auto &row : readClaves(referenceSheet("cold_items.csv")).rows)
        cold.insert(row.value);
    return cold;
}

/// "line column reason text", as a person would compare them.
inline QStringList textOf(const QList<RowIssue> &issues)
{
    QStringList lines;
    for (const RowIssue &issue : issues) {
        lines << QStringLiteral("%1 %2 %3 %4")
                         .arg(issue.line)
                         .arg(issue.column, name(issue.reason), issue.text) +
                     (issue.otherLine ? QStringLiteral(" (%1)").arg(issue.otherLine) : QString());
    }
    return lines;
}

} // namespace botiquin::testing
