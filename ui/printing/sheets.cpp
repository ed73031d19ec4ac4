// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheets.h"

#include "reports/badge_sheet.h"
#include "reports/command_sheet.h"
#include "ui/wording/people_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

const QString badgePrefix = QStringLiteral("BTQUSR");

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// The badge shows them large: two letters or three, without what stands between.
QString lettersOf(const QString &initials)
{
    QString letters;
    for (const QChar c : initials) {
        if (c.isUpper())
            letters += c;
    }
    return (letters.isEmpty() ? initials.toUpper() : letters).left(3);
}

} // namespace

Document commandSheet()
{
    const QString name = Sheets::tr("Hoja de órdenes");
    return {name, name, reports::PageForm::letter, [](reports::Paper &paper) {
                return reports::paintCommandSheet(reports::packingCommands(), paper);
            }};
}

Outcome<std::optional<Document>> badgeSheet(Station &station)
{
    BQ_TRY_ASSIGN(const auto people, station.books.people.people(station.facility));
    std::vector<reports::Badge> badges;
    for (const auto &person : people) {
        const QString code = person.badge ? person.badge->text() : QString();
        if (code.startsWith(badgePrefix))
            badges.push_back({code.mid(badgePrefix.size()), person.initials, lettersOf(person.initials), roleWords(person)});
    }
    if (badges.empty())
        return std::optional<Document>();
    const QString name = Sheets::tr("Gafetes");
    return std::optional(Document{name, name, reports::PageForm::letter, [badges](reports::Paper &paper) {
                                      return reports::paintBadgeSheet(badges, paper);
                                  }});
}

} // namespace botiquin::ui
