// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_words.h"
#include "presentation/receiving/expected_model.h"
#include "support/small_clinic.h"
#include "support/suite.h"
#include "ui/printing/document_output.h"
#include "ui/receiving/deliveries_page.h"
#include "ui/receiving/delivery_page.h"
#include "ui/receiving/send_page.h"
#include "ui/shell/data_table.h"
#include "ui/shell/note_line.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/shell_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int typing = 45; ///< slower than a scanner
const Lot p1 = lotOf(paracetamol, "P1");

Sscc ssccOf(quint64 serial)
{
    return *Sscc::build(1, QStringLiteral("9521234"), serial);
}

/// The pages in a window, as the program shows them.
struct Desk
{
    explicit Desk(SmallClinic &clinic)
        : deliveries(new DeliveriesPage(*clinic.station))
        , delivery(new DeliveryPage(*clinic.station, clinic.person(nurse), nullptr))
        , send(new SendPage(*clinic.station, clinic.person(nurse)))
    {
        for (Page *page : {static_cast<Page *>(deliveries), static_cast<Page *>(delivery), static_cast<Page *>(send)})
            window.addPage(page);
        QObject::connect(deliveries, &DeliveriesPage::boxChosen, delivery, [this](const Sscc &sscc) {
            if (delivery->showBox(sscc))
                window.openPage(delivery);
        });
        QObject::connect(delivery, &DeliveryPage::backRequested, deliveries, [this] { window.openPage(deliveries); });
        QObject::connect(delivery, &DeliveryPage::received, deliveries, [this](const Sscc &sscc, const QString &stillToCome) {
            window.openPage(deliveries);
            deliveries->sayReceived(sscc, stillToCome);
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        window.openPage(deliveries);
        QCoreApplication::processEvents();
    }

    void scan(const QByteArray &code)
    {
        QVERIFY(window.deliverScan(code));
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        keys += int(qstrlen(text));
        QTest::keyClicks(focus(), QString::fromUtf8(text), Qt::NoModifier, typing);
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    static QString said(Page *page) { return wordsOf(page->findChild<NoteLine *>()->said()); }
    /// A picture for the eye, where a folder for them is named.
    void shoot(const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            window.grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    ShellWindow window;
    DeliveriesPage *deliveries;
    DeliveryPage *delivery;
    SendPage *send;
    int keys = 0;
};

} // namespace

class DeliveryPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        region = std::make_unique<SmallRegion>();
        clinic = std::make_unique<SmallClinic>(*region);
        region->write(sealedBox(*region, 1));
        region->write(sealedBox(*region, 2, 0, BoxClass::cold));
        clinic->hear();
    }
    void cleanup()
    {
        desk.reset();
        clinic.reset();
        region.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aCleanKitTakesTwoKeysAfterTheScan()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->shoot("expected");
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        QCOMPARE(desk->window.currentPage(), desk->delivery);
        desk->shoot("delivery-open");
        desk->press(Qt::Key_F5);
        desk->shoot("delivery-listed");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk->window.currentPage(), desk->deliveries);
        QVERIFY(Desk::said(desk->deliveries).contains(QStringLiteral("todavía faltan: red fría, material de curación")));
        desk->shoot("delivery-received");
        QCOMPARE(clinic->balance(p1), Units(20));
        QCOMPARE(desk->keys, 2);
        QVERIFY(desk->keys <= 6);
    }

    void nothingIsReceivedUntilSomebodyLooked()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk->window.currentPage(), desk->delivery);
        QVERIFY(Desk::said(desk->delivery).contains(QStringLiteral("Faltan renglones por revisar")));
        QCOMPARE(clinic->balance(p1), Units(0));
    }

    void whatDidNotComeWellIsToldOnItsLine()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_Down);
        desk->shoot("delivery-trouble");
        desk->press(Qt::Key_Return);
        desk->type("99");
        desk->press(Qt::Key_Return);
        desk->shoot("delivery-refused");
        desk->press(Qt::Key_A, Qt::ControlModifier);
        desk->type("2");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F5);
        desk->shoot("delivery-difference");
        applyTheme(*qApp, Appearance::dark);
        desk->shoot("delivery-difference-dark");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clinic->balance(p1), Units(18));
        QCOMPARE(clinic->balanceAt(Place::loss(LossReason::damaged, Link::facility(region->warehouse)), p1), Units(2));
    }

    void anotherLotIsToldWithItsExpiry()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_End);
        desk->press(Qt::Key_Return);
        desk->type("5");
        desk->press(Qt::Key_Return);
        desk->type("q7");
        desk->press(Qt::Key_Return);
        desk->type("05/2029");
        desk->shoot("delivery-other-lot");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F5);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clinic->balance(p1), Units(15));
        QCOMPARE(clinic->balance(lotOf(paracetamol, "Q7", "2029-05-31")), Units(5));
    }

    void whatWasSaidStandsThereAfterAPowerCut()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return);
        desk.reset();
        clinic->reopen();
        desk = std::make_unique<Desk>(*clinic);
        desk->press(Qt::Key_F6);
        QCOMPARE(desk->window.currentPage(), desk->delivery);
        QVERIFY(Desk::said(desk->delivery).contains(QStringLiteral("Sigue donde se quedó")));
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        desk->press(Qt::Key_F5);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clinic->balance(p1), Units(20));
    }

    void aBoxThatWasOnlyLookedAtIsNotBegun()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(1).text().toLatin1());
        desk->press(Qt::Key_Escape);
        QCOMPARE(desk->window.currentPage(), desk->deliveries);
        QVERIFY(DeliveryDesk(*clinic->station).begun()->empty());
    }

    void anUnknownBoxIsFilledByScanningAndByHand()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("]C100" + ssccOf(77).text().toLatin1());
        desk->shoot("delivery-unknown");
        desk->scan(packScan(paracetamolCase, "P1", "280831"));
        desk->press(Qt::Key_F3);
        desk->type("amoxi");
        desk->press(Qt::Key_Return);
        desk->type("y9");
        desk->press(Qt::Key_Return);
        desk->type("03/2028");
        desk->press(Qt::Key_Return);
        desk->shoot("delivery-unknown-filled");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clinic->balance(p1), Units(10));
        QCOMPARE(clinic->balance(lotOf(amoxicillin, "Y9", "2028-03-31")), Units(1));
    }

    void aNumberIsTypedWhereThereIsNoScanner()
    {
        desk = std::make_unique<Desk>(*clinic);
        desk->press(Qt::Key_F2);
        desk->type("123");
        desk->press(Qt::Key_Return);
        QCOMPARE(desk->window.currentPage(), desk->deliveries);
        desk->press(Qt::Key_A, Qt::ControlModifier);
        desk->type(ssccOf(2).text().toLatin1().constData());
        desk->press(Qt::Key_Return);
        QCOMPARE(desk->window.currentPage(), desk->delivery);
        QCOMPARE(desk->delivery->sscc(), std::optional(ssccOf(2)));
    }

    void theCodeOfAManifestTakesUpWhatItsTripBringsHere()
    {
        const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        desk = std::make_unique<Desk>(*clinic);
        desk->scan("BTQTRIP2026-12/20-037/1");
        QVERIFY(desk->said(desk->deliveries).contains(QStringLiteral("no se conoce el viaje 2026-12/20-037/1")));

        region->write(TripPlanned{trip, region->round, *RouteId::parse(QStringLiteral("20-037")), region->warehouse,
                                  *Date::of(2026, 11, 24), Transport::van, {}, {}, {clinic->facility}, false});
        clinic->hear();
        desk->scan("BTQTRIP2026-12/20-037/1");
        QVERIFY(desk->said(desk->deliveries).contains(QStringLiteral("no trae cajas para esta unidad")));

        region->write(TripLoaded{trip, region->warehouse, {ssccOf(1), ssccOf(2)}});
        clinic->hear();
        desk->scan("BTQTRIP2026-12/20-037/1");
        QCOMPARE(desk->window.currentPage(), desk->deliveries);
        QVERIFY(desk->said(desk->deliveries).contains(QStringLiteral("trae 2 cajas")));
        desk->shoot("deliveries-manifest");
        DeliveryDesk receiving(*clinic->station);
        for (const quint64 serial : {1, 2}) {
            auto hand = *receiving.open(ssccOf(serial));
            QVERIFY(receiving.tellRest(hand, true));
            QVERIFY(*receiving.receive(hand, nurse, {}));
            // The only one that is left is opened, by the code of a paper that can be checked as well.
            desk->scan(serial == 1 ? "BTQPAPEL$M$7F3A91C20DE4$CX2M4K$$2026-12/20-037/1" : "BTQTRIP2026-12/20-037/1");
            if (serial == 1) {
                QCOMPARE(desk->window.currentPage(), desk->delivery);
                QCOMPARE(desk->delivery->sscc(), std::optional(ssccOf(2)));
                desk->window.openPage(desk->deliveries);
            }
        }
        QVERIFY(desk->said(desk->deliveries).contains(QStringLiteral("ya se recibió")));
    }

    void boxesAreToldApartWithLargeLetters()
    {
        applyTheme(*qApp, Appearance::light, 130);
        desk = std::make_unique<Desk>(*clinic);
        QTest::qWait(20);
        desk->shoot("expected-130");
        const auto *table = desk->deliveries->findChild<DataTable *>();
        QVERIFY(table->model()->rowCount() > 1);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto box = table->model()->index(row, presentation::ExpectedModel::box);
            QVERIFY2(table->columnWidth(box.column()) >= RowDelegate::naturalWidth(box),
                     qPrintable(box.data().toString()));
        }
    }

    void theKeysOfEveryPageHaveTheirWordsAtTheUsualWidth()
    {
        for (const auto language : {Language::spanish, Language::english}) {
            QVERIFY(loadLanguage(*qApp, language));
            desk = std::make_unique<Desk>(*clinic);
            QCOMPARE(wordsLeftOut(*desk->deliveries), QStringList());
            desk->scan("]C100" + ssccOf(1).text().toLatin1());
            QCOMPARE(wordsLeftOut(*desk->delivery), QStringList());
            desk->press(Qt::Key_Escape);
            desk->window.openPage(desk->send);
            QCoreApplication::processEvents();
            QCOMPARE(wordsLeftOut(*desk->send), QStringList());
            desk.reset();
        }
        QVERIFY(loadLanguage(*qApp, Language::spanish));
    }

    void aNoteIsReachedByTabAndCtrlEnterSends()
    {
        DeliveryDesk receiving(*clinic->station);
        auto hand = *receiving.open(ssccOf(1));
        QVERIFY(receiving.tellRest(hand, true));
        QVERIFY(*receiving.receive(hand, nurse, {}));
        desk = std::make_unique<Desk>(*clinic);
        desk->window.openPage(desk->send);
        desk->scan(packScan(amoxicillinPack, "Y6K204", "280831"));
        desk->send->activate();
        desk->type("almac");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Nota (si quiere)"));
        desk->type("sobra");
        QSignalSpy sent(desk->send, &SendPage::sent);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
    }

    void unitsAreSentByKeysAlone()
    {
        DeliveryDesk receiving(*clinic->station);
        auto hand = *receiving.open(ssccOf(1));
        QVERIFY(receiving.tellRest(hand, true));
        QVERIFY(*receiving.receive(hand, nurse, {}));
        desk = std::make_unique<Desk>(*clinic);
        desk->window.openPage(desk->send);
        QTest::qWait(50);
        desk->shoot("send-empty");
        DocumentFolder papers(clinic->folder.filePath(QStringLiteral("papel")));
        desk->send->setOutput(papers);
        QSignalSpy sent(desk->send, &SendPage::sent);
        desk->type("almac");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F3);
        desk->type("parac");
        desk->press(Qt::Key_Return);
        desk->shoot("send-lots");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F2);
        desk->type("6");
        desk->press(Qt::Key_Return);
        desk->scan(packScan(amoxicillinPack, "Y6K204", "280831"));
        desk->shoot("send");
        desk->press(Qt::Key_F9);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(clinic->balance(p1), Units(14));
        QCOMPARE(clinic->balanceAt(Place::box(ssccOf(10'000)), lotOf(amoxicillin, "Y6K204")), Units(1));
        desk->shoot("sent");
        const auto labels = [&papers] { return QDir(papers.folder()).entryList(QDir::Files).size(); };
        QCOMPARE(labels(), 1);
        desk->press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(labels(), 2);
    }

private:
    std::unique_ptr<SmallRegion> region;
    std::unique_ptr<SmallClinic> clinic;
    std::unique_ptr<Desk> desk;
};

BQ_SUITE(DeliveryPagesTest);
#include "delivery_pages_test.moc"
