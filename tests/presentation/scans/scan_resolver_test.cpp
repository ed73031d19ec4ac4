// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/scans/scan_resolver.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

class ScanResolverTest : public QObject
{
    Q_OBJECT

    SmallRegion m_region{1};

    ScanMeaning meaning(const QByteArray &scan)
    {
        ScanResolver resolver(m_region.book().catalog, m_region.warehouse);
        const auto resolved = resolver.resolve(scan, m_region.station->today());
        if (!resolved)
            qFatal("%s", qPrintable(resolved.error().detail));
        return *resolved;
    }
    template <class Meaning>
    Meaning as(const QByteArray &scan)
    {
        const auto resolved = meaning(scan);
        if (!std::holds_alternative<Meaning>(resolved))
            qFatal("%s is meaning %zu", scan.constData(), resolved.index());
        return std::get<Meaning>(resolved);
    }

private Q_SLOTS:
    void aPackSaysItemLotAndExpiry()
    {
        const auto pack = as<PackRead>(packScan(paracetamolPack, "P1", "280831"));
        QCOMPARE(pack.item, paracetamol);
        QCOMPARE(pack.units, Units(1));
        QCOMPARE(pack.lot.text->text(), QStringLiteral("P1"));
        QCOMPARE(pack.lot.expiry->iso(), QStringLiteral("2028-08-31"));
    }

    void aBareEanSaysTheItemAlone()
    {
        for (const QByteArray &scan : {QByteArray(paracetamolPack), QByteArray("]E0") + paracetamolPack}) {
            const auto pack = as<PackRead>(scan);
            QCOMPARE(pack.item, paracetamol);
            QVERIFY(pack.lot.isBare());
        }
    }

    void aCaseCountsAsItsPacksAndAPalletAsItsCases()
    {
        QCOMPARE(as<PackRead>(paracetamolCase).units, Units(10));
        QCOMPARE(as<PackRead>(QByteArray("]C10217501000000019376\x1d") + "10P1").units, Units(60));
    }

    void ourOwnLotLabelIsNeverAPack()
    {
        const auto label = as<LotLabelRead>("]d291010000010400\x1d" "17280831" "10P1");
        QCOMPARE(label.item, paracetamol);
        QCOMPARE(label.lot.text->text(), QStringLiteral("P1"));
        const auto encoded = as<LotLabelRead>("]d291010000010400\x1d" "92%C3%91%2012");
        QCOMPARE(encoded.lot.text->text(), QStringLiteral("Ñ 12"));
    }

    void aLotAloneIsTold()
    {
        QCOMPARE(as<LotAlone>("]C110P1").lot.text->text(), QStringLiteral("P1"));
    }

    void ourCodesAreReadWhateverCarriesThem()
    {
        QCOMPARE(as<packing::CommandCode>("BTQCMDUNDO").kind, packing::CommandCode::Kind::undo);
        QCOMPARE(as<packing::CommandCode>("]C0btqcmdqty24").number, Units(24));
        QCOMPARE(as<UnknownCommand>("BTQCMDBACK").error, packing::CommandCodeError::unknownCommand);
        QCOMPARE(as<BadgeRead>("]C0BTQUSRCHECKER").badge.text(), QStringLiteral("BTQUSRCHECKER"));
    }

    void whatNobodyTaughtIsUnknown()
    {
        const auto unknown = as<UnknownGtin>(packScan(untaughtPack, "Z9", "280831"));
        QCOMPARE(unknown.gtin.shortText(), QLatin1String(untaughtPack));
        QCOMPARE(unknown.lot.text->text(), QStringLiteral("Z9"));
    }

    void anSsccAndATextAreTold()
    {
        const Sscc sscc = *Sscc::build(1, QStringLiteral("9521234"), 17);
        QCOMPARE(as<SsccRead>("]C100" + sscc.text().toLatin1()).sscc, sscc);
        QCOMPARE(as<TextRead>("]C0P-07").text, QStringLiteral("P-07"));
    }

    void whatBreaksTheRulesIsNotUnderstood()
    {
        QCOMPARE(as<NotUnderstood>("7501000000011").fault->error, gs1::Error::wrongCheckDigit);
        QVERIFY(as<NotUnderstood>("]d20107501000000012171399").fault);
        QVERIFY(std::holds_alternative<NotUnderstood>(meaning("")));
        QVERIFY(std::holds_alternative<TextRead>(meaning(QByteArray(8192, 'x'))));
    }
};

BQ_SUITE(ScanResolverTest);
#include "scan_resolver_test.moc"
