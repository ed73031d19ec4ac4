// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Whatever statement of a desk's method fails, the failure is named, nothing of the act is there, and it can be done
/// afterwards. That no method is left out is looked at by the house's tests.
class DeskFaultTest : public QObject
{
    Q_OBJECT

    static std::vector<FaultyMethod> methods()
    {
        std::vector<FaultyMethod> all;
        for (const auto &some : {packingMethods(), stockMethods(), countingMethods(), roadMethods(), deliveryMethods(),
                                 clinicMethods(), planningMethods(), regionMethods()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }

private Q_SLOTS:
    void aFailedStatementLeavesNothing_data()
    {
        QTest::addColumn<int>("method");
        const auto all = methods();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void aFailedStatementLeavesNothing()
    {
        QFETCH(const int, method);
        QCOMPARE(methods()[size_t(method)].failOneByOne(), QString());
    }
};

BQ_SUITE(DeskFaultTest);
#include "desk_fault_test.moc"
