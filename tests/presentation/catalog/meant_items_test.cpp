// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/called.h"
#include "presentation/catalog/item_match_model.h"
#include "presentation/catalog/meant_items.h"
#include "presentation/catalog/stock_match_model.h"
#include "support/dispensary.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

namespace {

constexpr int catalogued = 1900;
constexpr int heldEvery = 13;

/// Names as a catalogue has them: many that begin alike, and other words that begin so as well.
QString nameOf(int number)
{
    static const QStringList stems{
        QStringLiteral("INSULINA"),   QStringLiteral("METFORMINA"), QStringLiteral("METRONIDAZOL"), QStringLiteral("PARACETAMOL"),
        QStringLiteral("ACICLOVIR"),  QStringLiteral("ÁCIDO"),      QStringLiteral("CLORURO"),      QStringLiteral("ENALAPRIL"),
        QStringLiteral("SOLUCIÓN"),   QStringLiteral("VACUNA"),     QStringLiteral("AMOXICILINA"),  QStringLiteral("AMLODIPINO")};
    static const QStringList seconds{QStringLiteral("ACETATO"), QStringLiteral("INSTILABLE"), QStringLiteral("METILADO"),
                                     QStringLiteral("PARENTERAL"), QStringLiteral("SÓDICO")};
    return stems[number % stems.size()] + u' ' + seconds[number / 7 % seconds.size()] + u' '
        + QString::number(number, 36).toUpper();
}

bool begins(const QString &name, const QString &letters)
{
    return QString(name).replace(u'Á', u'A').startsWith(letters, Qt::CaseInsensitive);
}

Clave claveOf(int number)
{
    return *Clave::parse(QStringLiteral("010.000.%1.00").arg(number, 4, 10, QLatin1Char('0')));
}

StockMatchModel::Words words()
{
    return {[](const ItemRow &item) { return item.displayName; }, [](qint64 units) { return QString::number(units); }};
}

} // namespace

class MeantItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        clinic = std::make_unique<Dispensary>();
        QVERIFY(transact(*clinic->journal, [&]() -> Outcome<void> {
            StockReceived delivery{clinic->clinicClues, *SupplierName::parse(QStringLiteral("Almacén")), {}, {}};
            for (int number = 1; number <= catalogued; ++number) {
                BQ_TRY(clinic->journal->record(clinic->writer, std::nullopt,
                                               ItemDefined{claveOf(number), nameOf(number), QStringLiteral("10 mg"),
                                                           QStringLiteral("envase"), QStringLiteral(""), BoxClass::dry,
                                                           Ven::essential, true}));
                if (number % heldEvery == 0)
                    delivery.lines.push_back({lotOf(number), Units(5), std::nullopt, std::nullopt});
            }
            std::sort(delivery.lines.begin(), delivery.lines.end(),
                      [](const auto &a, const auto &b) { return a.lot < b.lot; });
            BQ_TRY(clinic->journal->record(clinic->writer, std::nullopt, delivery));
            return {};
        }));
    }

    void threeLettersOfEachItemHeldOfferItBeforeWhatIsNotHeld()
    {
        StockMatchModel model(*clinic->clinic, words());
        const auto held = heldItems();
        QVERIFY(held.size() >= 140);
        qint64 slowest = 0;
        for (const auto &item : held) {
            const QString letters = QString(item.displayName).replace(u'Á', u'A').left(3).toLower();
            QElapsedTimer took;
            took.start();
            model.search(letters);
            slowest = std::max(slowest, took.elapsed());
            const int begin = int(std::count_if(held.begin(), held.end(), [&](const ItemStock &other) {
                return begins(other.displayName, letters);
            }));
            const int offered = std::min(begin, StockMatchModel::matchesMax);
            QVERIFY(model.rowCount() >= offered);
            for (int row = 0; row < offered; ++row) {
                QVERIFY2(model.rowAt(row).onHand > Units(0), qPrintable(letters));
                QVERIFY2(begins(model.rowAt(row).item.displayName, letters), qPrintable(letters));
            }
            if (begin <= StockMatchModel::matchesMax)
                QVERIFY2(holds(model, item.item), qPrintable(item.displayName));
        }
        qInfo("slowest search %lld ms", slowest);
    }

    void aWholeNameAndAnyOfItsWordsFindWhatIsHeld()
    {
        StockMatchModel model(*clinic->clinic, words());
        for (const auto &item : heldItems()) {
            model.search(item.displayName.toLower());
            QVERIFY2(model.rowCount() > 0 && model.rowAt(0).item.clave == item.item, qPrintable(item.displayName));
            model.search(item.item.text());
            QCOMPARE(model.rowAt(0).item.clave, item.item);
        }
    }

    void whatIsUsedUpComesAfterWhatIsThereAndBeforeTheRest()
    {
        StockMatchModel model(*clinic->clinic, words());
        model.search(QStringLiteral("sertra"));
        QCOMPARE(model.rowCount(), 1);
        clinic->record(StockWrittenOff{clinic->clinicClues, lotOf(heldEvery), Units(5), LossReason::damaged, QStringLiteral("")});
        const auto name = (*clinic->books->books().catalog.item(claveOf(heldEvery)))->displayName;
        const auto meant = meantItems(*clinic->clinic, name.left(3), catalogued);
        QVERIFY(meant);
        const auto &items = meant->items;
        const auto at = std::find_if(items.begin(), items.end(),
                                     [](const ItemRow &item) { return item.clave == claveOf(heldEvery); });
        QVERIFY(at != items.end());
        QVERIFY(std::all_of(items.begin(), at, [&](const ItemRow &item) { return isHeld(item.clave); }));
        QVERIFY(std::none_of(at, items.end(), [&](const ItemRow &item) { return isHeld(item.clave); }));
    }

    void whatTheClinicIsEntitledToComesBeforeTheRest()
    {
        const auto kit = *TemplateId::parse(QStringLiteral("KM"));
        const auto month = *Month::of(2026, 1);
        const auto entitled = claveOf(1899); // The last of those that are called so.
        QVERIFY(entitled != claveOf(heldEvery * (1899 / heldEvery)));
        clinic->record(KitTemplateDefined{kit, QStringLiteral("Kit"), month, std::nullopt, {{entitled, Units(3)}}});
        clinic->record(EntitlementDefined{SizeClass::nucleos1to2, month, {{kit, 1}}});
        const auto item = **clinic->books->books().catalog.item(entitled);
        const auto meant = meantItems(*clinic->clinic, item.displayName.left(3), 200)->items;
        const auto first = std::find_if(meant.begin(), meant.end(), [&](const ItemRow &row) { return !wasHeld(row.clave); });
        QVERIFY(first != meant.end());
        QCOMPARE(first->clave, entitled);
    }

    void whatIsMistypedStillFindsWhatIsHeld()
    {
        StockMatchModel model(*clinic->clinic, words());
        model.search(QStringLiteral("sertralyna"));
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.rowAt(0).item.clave, clave(sertraline));
        QVERIFY(model.isNearly());
        QVERIFY(!model.isCertain()); // however alone it stands
    }

    void whatIsCalledExactlySoComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("isCertain");
        QTest::addRow("a clave that is not held") << QStringLiteral("010.000.9002.00") << "010.000.9002.00" << true;
        QTest::addRow("a clave without its dots") << QStringLiteral("010000900200") << "010.000.9002.00" << true;
        QTest::addRow("a name that begins others") << QStringLiteral("cloxina") << "010.000.9003.00" << true;
        QTest::addRow("with an accent that the data lacks") << QStringLiteral("Cloxína") << "010.000.9003.00" << true;
        QTest::addRow("a name of two strengths") << QStringLiteral("tramidol") << "010.000.9001.00" << false;
        QTest::addRow("with its strength") << QStringLiteral("tramidol 100 mg") << "010.000.9002.00" << true;
        QTest::addRow("a name of two forms") << QStringLiteral("dexalona 4 mg") << "010.000.9005.00" << false;
        QTest::addRow("with its form") << QStringLiteral("dexalona 4 mg ámpula") << "010.000.9006.00" << true;
        QTest::addRow("letters that begin many") << QStringLiteral("clox") << "010.000.9004.00" << false;
        QTest::addRow("letters that begin one alone") << QStringLiteral("sertra") << sertraline << true;
        QTest::addRow("misspelt") << QStringLiteral("tramydol") << "010.000.9001.00" << false;
    }

    void whatIsCalledExactlySoComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(bool, isCertain);
        defineLookAlikes();
        ItemMatchModel model(*clinic->clinic, [](const QString &name) { return name; });
        model.search(typed);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.rowAt(0).clave.text(), first);
        QCOMPARE(model.isCertain(), isCertain);
    }

    void whatIsNearlySoNeverComesBeforeWhatIsCalledSo()
    {
        defineLookAlikes();
        const auto meant = meantItems(*clinic->clinic, QStringLiteral("tramid"), 12)->items;
        const auto nearly = std::find_if(meant.begin(), meant.end(), [](const ItemRow &row) {
            return calledAs(row, QStringLiteral("tramid")) == Called::nearly;
        });
        QCOMPARE(nearly - meant.begin(), 2);
        QVERIFY(std::all_of(nearly, meant.end(), [](const ItemRow &row) {
            return calledAs(row, QStringLiteral("tramid")) == Called::nearly;
        }));
    }

    void theOrderIsTheSameEachTime()
    {
        const auto once = meantItems(*clinic->clinic, QStringLiteral("met"), 12)->items;
        const auto again = meantItems(*clinic->clinic, QStringLiteral("met"), 12)->items;
        QCOMPARE(once.size(), size_t(12));
        QVERIFY(std::equal(once.begin(), once.end(), again.begin(), again.end(),
                           [](const ItemRow &a, const ItemRow &b) { return a.clave == b.clave; }));
    }

private:
    /// Two strengths of one name, two forms of another, a name that begins others, of which one of each is held.
    void defineLookAlikes()
    {
        struct Alike
        {
            const char *key;
            const char *name;
            const char *strength;
            const char *presentation;
            bool isHeld;
        };
        const Alike all[] = {{"010.000.9001.00", "TRAMIDOL", "50 mg", "caja con 20 cápsulas", true},
                             {"010.000.9002.00", "TRAMIDOL", "100 mg", "ámpula", false},
                             {"010.000.9003.00", "CLOXINA", "250 mg", "frasco", false},
                             {"010.000.9004.00", "CLOXINA POTÁSICA", "250 mg", "frasco", true},
                             {"010.000.9005.00", "DEXALONA", "4 mg", "tableta", true},
                             {"010.000.9006.00", "DEXALONA", "4 mg", "ámpula", false}};
        if (*clinic->books->books().catalog.item(clave(all[0].key)))
            return;
        for (const auto &one : all) {
            clinic->record(ItemDefined{clave(one.key), QString::fromUtf8(one.name), QString::fromUtf8(one.strength),
                                       QString::fromUtf8(one.presentation), QStringLiteral(""), BoxClass::dry,
                                       Ven::essential, true});
            if (one.isHeld)
                clinic->receive(lot("A1", "2028-08-31", one.key), 5);
        }
    }

    static Lot lotOf(int number)
    {
        return {claveOf(number), std::nullopt, *LotText::parse(QStringLiteral("L%1").arg(number)),
                *Date::parseIso(QStringLiteral("2028-08-31"))};
    }

    std::vector<ItemStock> heldItems()
    {
        auto items = *clinic->books->books().stock.items(clinic->clinic->place(), QString(), 0, catalogued);
        items.erase(std::remove_if(items.begin(), items.end(), [](const ItemStock &item) { return item.units <= Units(0); }),
                    items.end());
        return items;
    }

    bool isHeld(const Clave &item)
    {
        const auto lots = *clinic->books->books().stock.lots(clinic->clinic->place(), item);
        return std::any_of(lots.begin(), lots.end(), [](const LotStock &lot) { return lot.units > Units(0); });
    }

    bool wasHeld(const Clave &item)
    {
        const auto items = *clinic->books->books().stock.items(clinic->clinic->place(), QString(), 0, catalogued);
        return std::any_of(items.begin(), items.end(), [&](const ItemStock &stock) { return stock.item == item; });
    }

    static bool holds(const StockMatchModel &model, const Clave &item)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(row).item.clave == item)
                return true;
        }
        return false;
    }

    std::unique_ptr<Dispensary> clinic;
};

BQ_SUITE(MeantItemsTest);
#include "meant_items_test.moc"
