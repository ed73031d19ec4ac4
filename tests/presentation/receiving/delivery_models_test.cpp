// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/receiving/delivery_model.h"
#include "presentation/receiving/expected_model.h"
#include "presentation/roles.h"
#include "support/small_clinic.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;
using receiving::LineTold;
using receiving::OpenDelivery;
using receiving::OpenLine;
using receiving::RestAsListed;
using receiving::UnitsFound;

namespace {

const Lot p1 = lotOf(paracetamol, "P1");
const Lot y6 = lotOf(amoxicillin, "Y6K204");

QString number(qint64 count)
{
    return QString::number(count);
}

QString day(Date date)
{
    return date.iso();
}

QString same(const QString &name)
{
    return name;
}

DeliveryModel::Words words()
{
    return {[](DeliveryModel::Column column) { return number(column); }, number, day, same,
            [](const OpenDelivery &delivery, const OpenLine &line) { return number(int(stateOf(delivery, line))); },
            [](const QString &name, const OpenLine &, const QString &state) { return name + u' ' + state; }};
}

LineTold told(const Lot &lot, qint64 received, qint64 damaged = 0)
{
    return {lot, Units(received), Units(damaged), Units(0), Units(0), {}};
}

} // namespace

class DeliveryModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineSaysWhatCameOfIt()
    {
        SmallRegion region;
        OpenDelivery delivery(receiving::BoxOpened{false, {{p1, Units(20)}, {y6, Units(24)}}});
        DeliveryModel model(region.book().catalog, words());
        const QAbstractItemModelTester tester(&model);
        model.show(&delivery);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(stateOf(delivery, model.lineAt(0)), ArrivalState::open);
        QCOMPARE(model.index(0, DeliveryModel::received).data().toString(), QStringLiteral("–"));
        delivery.apply(told(p1, 18, 2));
        delivery.apply(RestAsListed{});
        delivery.apply(UnitsFound{lotOf(aspirin, "Z1"), Units(3)});
        model.show(&delivery);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(stateOf(delivery, model.lineAt(0)), ArrivalState::differs);
        QCOMPARE(stateOf(delivery, model.lineAt(1)), ArrivalState::asListed);
        QCOMPARE(stateOf(delivery, model.lineAt(2)), ArrivalState::extra);
        QCOMPARE(model.index(0, 0).data(rowMeaningRole).value<Meaning>(), Meaning::caution);
        QVERIFY(!model.index(1, 0).data(rowMeaningRole).isValid());
        QCOMPARE(model.index(2, DeliveryModel::listed).data().toString(), QStringLiteral("–"));
    }

    void linesAreFoundWithoutAccents()
    {
        SmallRegion region;
        OpenDelivery delivery(receiving::BoxOpened{false, {{p1, Units(20)}, {y6, Units(24)}}});
        DeliveryModel model(region.book().catalog, words());
        model.show(&delivery);
        model.filter(QStringLiteral("acido"), false);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.lineAt(0).lot == y6);
        QCOMPARE(model.rowOf(p1), -1);
        model.filter(QString(), true);
        QCOMPARE(model.rowCount(), 0);
        delivery.apply(told(p1, 19));
        model.show(&delivery);
        QCOMPARE(model.rowOf(p1), 0);
    }

    void theBoxesToComeAreReadAPageAtATime()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        ExpectedModel model(clinic.books->books().deliveries, clinic.facility,
                            {[](ExpectedModel::Column column) { return number(column); }, number, day, same,
                             [](const ExpectedBox &box) { return box.kit ? box.kit->text() : QString(); },
                             [](const ExpectedBox &box, bool begun) { return begun ? QStringLiteral("begun") : name(box.state); }});
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        const QString sscc = Sscc::build(1, QStringLiteral("9521234"), 1)->text();
        model.read(clinic.station->today(), {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, ExpectedModel::state).data().toString(), QStringLiteral("sealed"));
        QCOMPARE(model.index(0, ExpectedModel::box).data(secondLineRole).toString(), sscc);
        model.read(clinic.station->today(), {sscc});
        QCOMPARE(model.index(0, ExpectedModel::state).data().toString(), QStringLiteral("begun"));
    }
};

BQ_SUITE(DeliveryModelsTest);
#include "delivery_models_test.moc"
