// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/people_model.h"
#include "presentation/roles.h"
#include "support/region.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace botiquin;
using namespace botiquin::testing;

class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsInitialsAndWhatEachDoes()
    {
        const Region region(Region::Extent::people);
        const auto workplace = region.open();
        auto &station = workplace->station();
        presentation::PeopleModel model([](const PersonRow &person) { return QString::number(rolesOf(person).size()); });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPeople(*station.books.people.people(station.facility));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("A. M. L."));
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("M. S. G."));
        QCOMPARE(model.index(3, 0).data(presentation::secondLineRole).toString(), QStringLiteral("2"));
        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("M. S. G., 2"));
    }
};

BQ_SUITE(PeopleModelTest);
#include "people_model_test.moc"
