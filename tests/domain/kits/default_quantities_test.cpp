// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/default_quantities.h"

#include "domain/catalog/template_row.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QHash>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

std::vector<ItemRow> firstLevelItems()
{
    QHash<Clave, ItemRow> items;
    for (const auto &row : readItems(referenceSheet("items.csv"), coldItems()).rows)
        items.insert(row.value.clave, row.value);
    std::vector<ItemRow> list;
    for (const auto &row : readClaves(referenceSheet("first_level_147.csv")).rows)
        list.push_back(*items.constFind(row.value));
    return list;
}

Units sumOf(const std::vector<KitQuantity> &quantities)
{
    Units sum;
    for (const KitQuantity &quantity : quantities)
        sum += quantity.units;
    return sum;
}

} // namespace

class DefaultQuantitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveEveryItemAPieceAndAddUpToTheTotal()
    {
        const auto quantities = defaultKitQuantities(firstLevelItems());
        QCOMPARE(quantities.size(), std::size_t(147));
        QCOMPARE(sumOf(quantities).count(), 1900);
        for (const KitQuantity &quantity : quantities)
            QVERIFY(quantity.units >= Units(1) && quantity.units <= Units(60));
        QCOMPARE(sumOf(defaultKitQuantities(firstLevelItems(), Units(1850))).count(), 1850);
    }

    void giveOnePieceWhereThereAreMoreItemsThanPieces()
    {
        const auto items = firstLevelItems();
        QCOMPARE(sumOf(defaultKitQuantities(items, Units(10))).count(), qint64(items.size()));
        QVERIFY(defaultKitQuantities({}).empty());
    }

    void giveMoreOfWhatIsTakenDailyThanOfWhatIsKeptCold()
    {
        QHash<QString, qint64> units;
        for (const KitQuantity &quantity : defaultKitQuantities(firstLevelItems()))
            units.insert(quantity.clave.text(), quantity.units.count());
        const qint64 metformin = units.value(QStringLiteral("010.000.5165.00"));
        QVERIFY(metformin > units.value(QStringLiteral("010.000.1051.01")));
        QVERIFY(metformin > units.value(QStringLiteral("010.000.3620.00")));
        QVERIFY(metformin > units.value(QStringLiteral("040.000.4484.00")));
    }

    void areThoseOfTheTemplateInTheReferenceData()
    {
        const auto lines = readKitTemplates(referenceSheet("kit_template_basic.csv"));
        const auto quantities = defaultKitQuantities(firstLevelItems());
        QCOMPARE(lines.rows.size(), quantities.size());
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            QCOMPARE(lines.rows[i].value.clave.text(), quantities[i].clave.text());
            QCOMPARE(lines.rows[i].value.units.count(), quantities[i].units.count());
        }
    }
};

BQ_SUITE(DefaultQuantitiesTest);
#include "default_quantities_test.moc"
