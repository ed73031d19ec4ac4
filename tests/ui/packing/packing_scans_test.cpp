// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/wave_desk.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/packing/packing_pages.h"
#include "ui/packing/packing_words.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QPainter>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

/// Where a scan lands, whatever is shown and however short it is; and that its answer stays in sight.
class PackingScansTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> m_region;
    ScanSounds m_sounds;
    LabelPrinter m_printer{PrinterSettings{}};
    std::unique_ptr<ShellWindow> m_window;
    PackingPages *m_pages = nullptr;

    void openWindow()
    {
        m_window = std::make_unique<ShellWindow>();
        m_pages = new PackingPages(*m_region->station, m_region->person(packer), m_region->round, m_sounds, m_printer, *m_window);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    /// As a scanner at the keyboard sends what is too short to be known for a scan.
    void burst(const QString &code)
    {
        QTest::keyClicks(QApplication::focusWidget(), code);
        key(Qt::Key_Return);
    }
    QString line() const { return m_pages->packing()->lineCard()->shown().name; }
    QString word() const { return m_pages->packing()->band()->shown()->word; }
    ScanBand *waveBand() const { return m_pages->wave()->findChild<ScanBand *>(); }
    ScanRecord lastScan() { return m_region->book().scans.recent(0, 1)->front(); }
    void startWave()
    {
        key(Qt::Key_F5);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"), Qt::NoModifier, 45);
        key(Qt::Key_Return);
        QVERIFY(m_pages->wave()->flow().isRunning());
    }
    void picture(const QString &name, QWidget *above = nullptr)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QPixmap whole = m_window->grab();
        if (above) {
            QPainter painter(&whole);
            painter.drawPixmap(above->pos() - m_window->mapToGlobal(QPoint()), above->grab());
        }
        QVERIFY(whole.save(folder + u'/' + name + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>();
        m_sounds.setEnabled(false);
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_region.reset();
        applyTheme(*qApp, Appearance::light);
    }

    void aShortCodeIsUnknownAndItsEnterIsNotThePages()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        burst(QStringLiteral("12345"));
        QCOMPARE(word(), QStringLiteral("Código desconocido"));
        QCOMPARE(line(), QStringLiteral("Paracetamol"));
        QCOMPARE(lastScan().code, QByteArray("12345"));
        QCOMPARE(lastScan().answer, QStringLiteral("unknownCode"));
        picture(QStringLiteral("short-code"));
        key(Qt::Key_Return);
        QVERIFY(line() != QStringLiteral("Paracetamol"));
    }

    void thePlaceOfABoxIsReadThoughItIsShort()
    {
        startWave();
        m_window->deliverScan(packScan(paracetamolPack, "P1", "280831"));
        burst(QStringLiteral("P-02"));
        QCOMPARE(m_pages->wave()->flow().boxes()[1].box.totals().packed, Units(20));
    }

    void whileTheListIsShownAScanLandsInTheOpenKit()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        key(Qt::Key_Escape);
        QCOMPARE(m_window->currentPage(), m_pages->queue());
        QVERIFY(m_window->deliverScan(packScan(paracetamolPack, "P1", "280831")));
        QCOMPARE(m_window->currentPage(), m_pages->packing());
        QCOMPARE(word(), QStringLiteral("Correcto"));
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("19"));
    }

    void withNoKitOpenTheListHasNoUseForAScan()
    {
        QVERIFY(!m_window->deliverScan(packScan(paracetamolPack, "P1", "280831")));
        QCOMPARE(m_window->currentPage(), m_pages->queue());
    }

    void inAWaveAnExpiredPackIsRefusedInTheWordsOfTheKit()
    {
        startWave();
        m_window->deliverScan(packScan(paracetamolPack, "P0", "261031"));
        QCOMPARE(waveBand()->shown()->word, QStringLiteral("Caducada"));
        QCOMPARE(waveBand()->shown()->meaning, Meaning::stop);
        QVERIFY(wordsOf(waveBand()->shown()->advice).contains(QStringLiteral("caducó el")));
        picture(QStringLiteral("wave-expired"));
    }

    void afterAPowerCutTheWaveStandsAsItWas()
    {
        startWave();
        m_window->deliverScan(packScan(paracetamolPack, "P1", "280831"));
        m_window->deliverScan("P-02");
        m_window.reset();
        m_region->reopen();
        openWindow();
        QVERIFY(m_pages->resume());
        QCOMPARE(m_window->currentPage(), m_pages->wave());
        QCOMPARE(waveBand()->shown()->word, QStringLiteral("Sigue la tanda"));
        const auto &flow = m_pages->wave()->flow();
        QCOMPARE(flow.position(flow.next()->box), QStringLiteral("P-03"));
        applyTheme(*qApp, Appearance::dark);
        picture(QStringLiteral("wave-resumed"));
        key(Qt::Key_F6);
        QCOMPARE(m_window->currentPage(), m_pages->queue());
        QVERIFY(!*WaveDesk(*m_region->station).inHand());
    }

    void whoLiftsARuleStillSeesWhatItRefused_data()
    {
        QTest::addColumn<int>("scale");
        for (const int scale : {100, 115, 130})
            QTest::addRow("%d %%", scale) << scale;
    }
    void whoLiftsARuleStillSeesWhatItRefused()
    {
        QFETCH(const int, scale);
        applyTheme(*qApp, Appearance::light, scale);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        m_window->deliverScan(packScan(paracetamolPack, "PS", "261231"));
        QCoreApplication::processEvents();
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = m_window->findChild<WordDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        picture(QStringLiteral("lift-%1").arg(scale), dialog);
        const auto *band = m_pages->packing()->band();
        const QRect refusal(band->mapToGlobal(QPoint()), band->size());
        const QRect window(m_window->mapToGlobal(QPoint()), m_window->size());
        QVERIFY(window.contains(dialog->geometry()));
        QVERIFY(!dialog->geometry().intersects(refusal));
    }
};

BQ_SUITE(PackingScansTest);
#include "packing_scans_test.moc"
