// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/packing/packing_pages.h"
#include "ui/packing/packing_words.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/action_button.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/text.h"
#include "ui/wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

class PackingPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> m_region;
    ScanSounds m_sounds;
    LabelPrinter m_printer{PrinterSettings{}};
    std::unique_ptr<ShellWindow> m_window;
    PackingPages *m_pages = nullptr;

    void openWindow(const UserId &user = packer)
    {
        m_window = std::make_unique<ShellWindow>();
        m_pages = new PackingPages(*m_region->station, m_region->person(user), m_region->round, m_sounds, m_printer, *m_window);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void scan(const QByteArray &code) { m_window->deliverScan(code); }
    QString word() const { return m_pages->packing()->band()->shown()->word; }
    Meaning meaning() const { return m_pages->packing()->band()->shown()->meaning; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    template <class Widget>
    static Widget *visible(QWidget *parent)
    {
        for (auto *child : parent->findChildren<Widget *>()) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }
    static ui::Field *pinField(QWidget *parent)
    {
        for (auto *field : parent->findChildren<ui::Field *>()) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password)
                return field;
        }
        return nullptr;
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
    void packTheKit()
    {
        scan("BTQCMDQTY20");
        scan(packScan(paracetamolPack, "P1", "280831"));
        scan("BTQCMDQTY24");
        scan(packScan(amoxicillinPack, "Y6K204", "280831"));
        QCOMPARE(m_pages->packing()->lineCard()->shown().name, QStringLiteral("Loratadina"));
        key(Qt::Key_F4);
        key(Qt::Key_2);
        key(Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("No alcanza: anotado"));
    }

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>();
        m_region->setPins();
        m_sounds.setEnabled(false);
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_region.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aBoxThatIsPackedElsewhereIsSaidSoAndAskedForTwice()
    {
        auto *queue = m_pages->queue();
        auto *table = visible<DataTable>(queue);
        m_pages->setElsewhere({{{m_region->kit(0), BoxClass::dry}, QStringLiteral("Mesa 3")}});
        picture(QStringLiteral("queue-elsewhere"));
        int row = 0;
        while (row < queue->model()->rowCount() && queue->model()->box(row).kit != m_region->kit(0))
            ++row;
        QVERIFY(row < queue->model()->rowCount());
        const auto words = [&](int of) {
            return queue->model()->index(of, presentation::BoxListModel::state).data().toString();
        };
        QCOMPARE(words(row), QStringLiteral("en Mesa 3"));
        QSignalSpy opened(m_pages, &PackingPages::opened);
        table->setFocus();
        table->setCurrentIndex(queue->model()->index(row, 0));
        key(Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), static_cast<Page *>(queue));
        QVERIFY(opened.isEmpty());
        picture(QStringLiteral("queue-elsewhere-asked"));
        key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_window->currentPage(), m_pages->packing());
    }

    void thatFewNumbersForBoxesAreLeftIsSaidBeforeTheyAreUsedUp()
    {
        const auto warning = [this] {
            for (auto *text : m_pages->queue()->findChildren<Text *>()) {
                if (text->isVisible() && text->text().startsWith(QStringLiteral("Números de caja")))
                    return text->text();
            }
            return QString();
        };
        QCOMPARE(warning(), QString());
        m_region->write(DeviceEnrolled{m_region->writer.device, m_region->warehouse, QStringLiteral("Mesa 3"), QByteArray(32, 'k'),
                                       QStringLiteral("9521234"), 1, 1, 10});
        m_pages->queue()->showNews();
        QVERIFY2(warning().contains(QStringLiteral(": 5.")), qPrintable(warning())); // the first run's half of ten
        picture(QStringLiteral("queue-few-numbers"));
    }

    void theNextKitIsOneThatNobodyPacksElsewhere()
    {
        m_pages->setElsewhere({{{m_region->kit(0), BoxClass::dry}, QStringLiteral("Mesa 3")}});
        QStringList opened;
        connect(m_pages, &PackingPages::opened, this, [&](const KitId &kit) { opened << kit.text(); });
        key(Qt::Key_F9);
        QCOMPARE(opened, QStringList{m_region->kit(1).text()});
    }

    void aKitIsPackedSealedAndTheNextOneOpensByItself()
    {
        picture(QStringLiteral("queue"));
        key(Qt::Key_F9);
        QCOMPARE(m_window->currentPage(), m_pages->packing());
        QCOMPARE(m_pages->packing()->lineCard()->shown().name, QStringLiteral("Paracetamol"));
        QCOMPARE(m_pages->packing()->lineCard()->shown().shelf, QStringLiteral("A-01-2"));
        scan(packScan(paracetamolPack, "P1", "280831"));
        QCOMPARE(word(), QStringLiteral("Correcto"));
        QCOMPARE(meaning(), Meaning::good);
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("19"));
        picture(QStringLiteral("packing-good"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(word(), QStringLiteral("Se quitó lo último"));
        packTheKit();
        picture(QStringLiteral("packing-done"));
        key(Qt::Key_F9);
        QCOMPARE(m_window->currentPage(), m_pages->seal());
        picture(QStringLiteral("seal-person"));
        scan("BTQUSRPACKER");
        QCOMPARE(m_window->currentPage(), m_pages->seal());
        scan("BTQUSRCHECKER");
        auto *pin = pinField(m_pages->seal());
        QVERIFY(pin);
        QTest::keyClicks(pin, checkerPin, Qt::NoModifier, 45);
        key(Qt::Key_Return);
        scan("0047182");
        picture(QStringLiteral("seal-number"));
        QVERIFY(m_pages->seal()->findChild<LabelPicture *>()->hasPicture());
        QSignalSpy sealed(m_pages, qOverload<const SealedBox &>(&PackingPages::sealed));
        key(Qt::Key_Return);
        QCOMPARE(sealed.count(), 1);
        QCOMPARE(m_window->currentPage(), m_pages->packing());
        QCOMPARE(word(), QStringLiteral("Kit sellado"));
        const auto boxes = *m_region->book().kits.sealedBoxes(m_region->warehouse, {}, 0, 10);
        QCOMPARE(boxes.size(), size_t(1));
        QCOMPARE(*boxes[0].checker, checker);
        QVERIFY(QFile::exists(m_printer.folder() + QStringLiteral("/etiqueta-") + boxes[0].sscc.text()
                              + QStringLiteral(".pdf")));
        m_window->openPage(m_pages->sealed());
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE((*m_region->book().kits.sealed(boxes[0].sscc))->reprints, 1);
        picture(QStringLiteral("sealed"));
    }

    void eachRefusalHasItsWordAndItsColour_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Meaning>("meant");
        QTest::newRow("wrong") << packScan(aspirinPack, "A1", "280630") << QStringLiteral("No va en este kit") << Meaning::stop;
        QTest::newRow("expired") << packScan(paracetamolPack, "P0", "261031") << QStringLiteral("Caducada") << Meaning::stop;
        QTest::newRow("short") << packScan(paracetamolPack, "PS", "261231") << QStringLiteral("Caduca antes de tiempo") << Meaning::stop;
        QTest::newRow("held") << packScan(paracetamolPack, "P9", "280831") << QStringLiteral("Lote detenido") << Meaning::stop;
        QTest::newRow("stock") << packScan(paracetamolPack, "NEW", "290131") << QStringLiteral("No está en existencias") << Meaning::caution;
        QTest::newRow("unknown") << packScan(untaughtPack, "P1", "280831") << QStringLiteral("Código desconocido") << Meaning::info;
        QTest::newRow("lot") << QByteArray(paracetamolPack) << QStringLiteral("Falta lote y caducidad") << Meaning::caution;
        QTest::newRow("other box") << packScan(insulinPack, "I1", "280831") << QStringLiteral("Va en otra caja") << Meaning::stop;
    }

    void eachRefusalHasItsWordAndItsColour()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, said);
        QFETCH(Meaning, meant);
        m_region->write(LotHeld{m_region->warehouse, lotOf(paracetamol, "P9"), HoldReason::quarantine, true, {}});
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(code);
        QCOMPARE(word(), said);
        QCOMPARE(meaning(), meant);
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("20"));
        QCOMPARE(m_pages->packing()->band()->cutWords(), QStringList());
        applyTheme(*qApp, Appearance::dark);
        picture(QStringLiteral("refused-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void whatIsNotInStockTakesOneKey()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(paracetamolPack, "NEW", "290131"));
        key(Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("Correcto"));
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("19"));
    }

    void quantityAndLotAreTyped()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(paracetamolPack);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("p1"), Qt::NoModifier, 45);
        key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("31/08/2028"), Qt::NoModifier, 45);
        key(Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("Correcto"));
        key(Qt::Key_F2);
        picture(QStringLiteral("quantity"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"), Qt::NoModifier, 45);
        key(Qt::Key_Return);
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("8"));
    }

    void aSupervisorLiftsARuleInADialog()
    {
        m_region->receive(lotOf(paracetamol, "PS", "2026-12-31"), 10);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(paracetamolPack, "PS", "261231"));
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = m_window->findChild<WordDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<FocusRing *>());
        scan("BTQUSRSUPER");
        QTest::keyClicks(pinField(dialog), supervisorPin, Qt::NoModifier, 45);
        auto fields = dialog->findChildren<ui::Field *>();
        fields.removeOne(pinField(dialog));
        fields.constLast()->setText(QStringLiteral("no hay otro lote"));
        QTest::keyClick(fields.constLast(), Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("Correcto"));
    }

    void afterAPowerCutTheSameBoxComesBack()
    {
        m_pages->openBox(m_region->kit(1), BoxClass::dry);
        scan(packScan(paracetamolPack, "P1", "280831"));
        m_window.reset();
        m_region->reopen();
        openWindow();
        QVERIFY(m_pages->resume());
        QCOMPARE(m_window->currentPage(), m_pages->packing());
        QCOMPARE(m_pages->packing()->lineCard()->shown().missing, QStringLiteral("19"));
    }

    void aWaveSaysHowManyGoWhere()
    {
        key(Qt::Key_F5);
        QCOMPARE(m_window->currentPage(), m_pages->wave());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"), Qt::NoModifier, 45);
        key(Qt::Key_Return);
        QCOMPARE(m_pages->wave()->flow().boxes().size(), size_t(3));
        scan(packScan(paracetamolPack, "P1", "280831"));
        scan("P-01");
        QCOMPARE(m_pages->wave()->flow().units().first, Units(20));
        picture(QStringLiteral("wave"));
    }

    void enterOnStartCountsOnce()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Return);
        QVERIFY(m_pages->wave()->flow().isRunning());
        QVERIFY(!m_pages->wave()->findChild<ScanBand *>()->shown());
    }

    void inAWaveAQuantityIsTyped()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Return);
        scan(packScan(paracetamolPack, "P1", "280831"));
        key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"), Qt::NoModifier, 45);
        picture(QStringLiteral("wave-quantity"));
        key(Qt::Key_Return);
        scan("P-01");
        QCOMPARE(m_pages->wave()->flow().units().first, Units(7));
    }

    void whatIsPressedToSealIsInSightInEveryWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        for (const int scale : {100, 115, 130}) {
            for (const QSize size : {QSize(1366, 768), QSize(1366, 690), QSize(900, 690)})
                QTest::addRow("%dx%d at %d %%", size.width(), size.height(), scale) << size << scale;
        }
    }

    void whatIsPressedToSealIsInSightInEveryWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, scale);
        applyTheme(*qApp, Appearance::light, scale);
        m_window->resize(size);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        packTheKit();
        key(Qt::Key_F9);
        QVERIFY(m_pages->seal()->takesBadges());
        const auto isInSight = [this](QWidget *widget) {
            return widget->isVisible()
                && m_window->statusBar()->y() >= widget->mapTo(m_window.get(), QPoint(0, widget->height())).y();
        };
        QTRY_VERIFY(isInSight(m_pages->seal()->findChild<ActionButton *>()));
        QVERIFY(isInSight(m_pages->seal()->findChild<KeyBar *>()));
        scan("BTQUSRCHECKER");
        QTest::keyClicks(pinField(m_pages->seal()), checkerPin, Qt::NoModifier, 45);
        key(Qt::Key_Return);
        picture(QStringLiteral("seal-%1x%2-%3").arg(size.width()).arg(size.height()).arg(scale));
        QVERIFY(!m_pages->seal()->takesBadges());
        QTRY_VERIFY(isInSight(m_pages->seal()->findChild<ActionButton *>()));
        QVERIFY(isInSight(m_pages->seal()->findChild<KeyBar *>()));
        QTRY_VERIFY(isInSight(QApplication::focusWidget()));
    }

    void aNarrowWindowShowsThePanelsInPlaceOfTheLine()
    {
        m_window->resize(900, 700);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        for (const auto panelKey : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F7}) {
            key(panelKey);
            QCoreApplication::processEvents();
            picture(QStringLiteral("narrow-%1").arg(panelKey - Qt::Key_F1 + 1));
            QVERIFY(!m_pages->packing()->lineCard()->isVisible());
            QVERIFY(QApplication::focusWidget()->isVisible());
            QVERIFY(QApplication::focusWidget()->visibleRegion().boundingRect().height() >= 40);
            key(Qt::Key_Escape);
            QVERIFY(m_pages->packing()->lineCard()->isVisible());
        }
        QCOMPARE(m_window->currentPage(), m_pages->packing());
    }

    void theListsGoBelowTheLineInANarrowWindow_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(940, 690), QSize(940, 768), QSize(820, 1100)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void theListsGoBelowTheLineInANarrowWindow()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(amoxicillinPack, "Y6K204", "280831"));
        QCoreApplication::processEvents();
        picture(QStringLiteral("below-%1x%2").arg(size.width()).arg(size.height()));
        auto *packing = m_pages->packing();
        const auto at = [&](const QWidget *widget) { return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()); };
        const DataTable *readings = nullptr;
        for (const auto *table : packing->findChildren<DataTable *>()) {
            const bool isReadings = table->accessibleName() == QStringLiteral("Últimas lecturas");
            if (isReadings)
                readings = table;
            if (isReadings || table->accessibleName() == QStringLiteral("Sigue"))
                QVERIFY(table->isVisible() && at(table).top() > at(packing->lineCard()).bottom());
        }
        QVERIFY(packing->lineCard()->height() >= 260);
        QVERIFY(packing->lineCard()->cutWords().isEmpty());
        QVERIFY(m_window->rect().contains(at(packing->findChild<KeyBar *>())));
        QVERIFY(m_window->rect().contains(at(packing->band())));
        key(Qt::Key_PageDown);
        QTRY_VERIFY(m_window->rect().contains(at(readings)));
        m_window->resize(1366, 768);
        QTRY_VERIFY(at(readings).left() > at(packing->lineCard()).right());
    }

    void aNameThatIsTooLongForItsReadingGoesOnInASecondLine()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(paracetamolPack, "P1", "280831"));
        scan(packScan(amoxicillinPack, "Y6K204", "280831"));
        QCoreApplication::processEvents();
        picture(QStringLiteral("readings"));
        for (auto *table : m_pages->packing()->findChildren<DataTable *>()) {
            if (table->accessibleName() != QStringLiteral("Últimas lecturas"))
                continue;
            QVERIFY(table->rowHeight(0) > table->rowHeight(1));
            QCOMPARE(table->rowHeight(0) - table->rowHeight(1), theme().line(TextStyle::body));
            const auto cell = table->model()->index(0, 2);
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(cell.data().toString()));
            QCOMPARE(cell.data(Qt::ToolTipRole), cell.data());
        }
    }

    void enterAndEscBothLeaveTheReadings()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(paracetamolPack, "P1", "280831"));
        key(Qt::Key_F7);
        auto *table = QApplication::focusWidget();
        QVERIFY(table->inherits("QTableView"));
        key(Qt::Key_Return);
        QVERIFY(!table->isVisible());
        QCOMPARE(m_window->currentPage(), m_pages->packing());
    }

    void aKitThatGoesOnSaysWhatWasReadLast()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(paracetamolPack, "P1", "280831"));
        key(Qt::Key_Escape);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        QCOMPARE(word(), QStringLiteral("Sigue el kit"));
        QVERIFY(wordsOf(m_pages->packing()->band()->shown()->line).contains(QStringLiteral("lote P1")));
    }

    void enterInTheSearchOfTeachingGoesToTheListAndChoosesNothing()
    {
        m_window.reset();
        openWindow(supervisor);
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(untaughtPack, "P1", "280831"));
        key(Qt::Key_F5);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("para"), Qt::NoModifier, 45);
        key(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget()->inherits("QTableView"));
        QCOMPARE(word(), QStringLiteral("Código desconocido"));
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("Código desconocido"));
        QVERIFY(QApplication::focusWidget()->inherits("QTableView"));
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QCOMPARE(word(), QStringLiteral("Correcto"));
    }

    void aScanAmongTheSealedBoxesIsAnswered()
    {
        m_window->openPage(m_pages->sealed());
        scan("0047182");
        auto words = m_pages->sealed()->findChildren<Text *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const Text *text) {
            return text->isVisible() && text->text() == QStringLiteral("Ninguna caja sellada aquí lleva ese código.");
        }));
    }

    void theWordsFollowTheLanguage()
    {
        m_pages->openBox(m_region->kit(0), BoxClass::dry);
        scan(packScan(aspirinPack, "A1", "280630"));
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QCOMPARE(word(), QStringLiteral("Not for this kit"));
        QCOMPARE(m_pages->sealed()->title(), QStringLiteral("Sealed boxes"));
        picture(QStringLiteral("english"));
    }
};

BQ_SUITE(PackingPagesTest);
#include "packing_pages_test.moc"
