// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_device_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/enrolment/devices_page.h"
#include "ui/receiving/facility_search.h"
#include "ui/shell/data_table.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/theme.h"
#include "ui/wording/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

/// Whoever administers a region gives a new computer its code.
class DevicesPageTest : public QObject
{
    Q_OBJECT

    SmallRegion m_region{1};

    struct Shown
    {
        explicit Shown(SmallRegion &region)
            : page(new DevicesPage(*region.station, std::make_unique<SqlDeviceBook>(region.store->sql())))
        {
            window.addPage(page);
            window.resize(1366, 768);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
            window.openPage(page);
            page->activate();
            QObject::connect(page, &DevicesPage::codeWanted, page, [this](const Clues &facility, const QString &label) {
                wanted << facility.text() + u' ' + label;
            });
        }
        QString said() const
        {
            QStringList all;
            for (const auto *label : page->findChildren<QLabel *>())
                all << (label->isVisible() ? label->text() : QString());
            all << wordsOf(page->findChild<NoteLine *>()->said());
            return all.join(u' ').remove(u'\n');
        }
        bool hasPicture() const
        {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull();
            });
        }

        /// No text of several lines is cut.
        bool readsWhole() const
        {
            const auto labels = page->findChildren<QLabel *>();
            return std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return !label->isVisible() || !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
            });
        }

        /// In both languages and themes, where somebody wants to look.
        void shoot(const QString &name) const
        {
            const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
            if (folder.isEmpty())
                return;
            for (const auto &[language, says] : {std::pair(Language::spanish, "es"), std::pair(Language::english, "en")}) {
                loadLanguage(*qApp, language);
                for (const auto &[look, is] : {std::pair(Appearance::light, "claro"), std::pair(Appearance::dark, "oscuro")}) {
                    applyTheme(*qApp, look);
                    QTest::qWait(50);
                    page->window()->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, QLatin1String(says), QLatin1String(is)));
                }
            }
            loadLanguage(*qApp, Language::spanish);
            applyTheme(*qApp, Appearance::light);
        }

        ShellWindow window;
        DevicesPage *page;
        QStringList wanted; ///< the unit and the name, each time that a code was
    };

private Q_SLOTS:
    void aUnitAndANameAreAllThatIsAsked()
    {
        const Shown shown(m_region);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.wanted.isEmpty());
        auto *search = shown.page->findChild<FacilitySearch *>();
        const auto row = m_region.book().catalog.facility(SmallRegion::clinicClues(0));
        QVERIFY(row && *row);
        search->choose(**row);
        Q_EMIT search->facilityChosen();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Laptop"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(shown.wanted, QStringList(SmallRegion::clinicClues(0).text() + QStringLiteral(" Laptop")));
    }

    void theCodeStandsThereAsTextAndPictureUntilThePageIsLeft()
    {
        const Shown shown(m_region);
        const QString code = QStringLiteral("7Q2M-0ABC-9XYZ-7Q2M-0ABC-9XYZ-7Q2M-0ABC-9XYZ-77QM");
        QVERIFY(!shown.hasPicture());
        shown.page->show(CodeGiven{code, Instant{m_region.clock.now().seconds + 3600}, QStringLiteral("Laptop"),
                                   {{QStringLiteral("Enfermería"), QStringLiteral("enfermeria1"), QStringLiteral("482915")}},
                                   QStringLiteral("http://192.168.1.10:8742")});
        QVERIFY(shown.said().contains(code));
        QVERIFY(shown.said().contains(QStringLiteral("http://192.168.1.10:8742")));
        QVERIFY(shown.said().contains(QStringLiteral("482915")));
        QVERIFY(shown.hasPicture());
        QTRY_VERIFY(shown.readsWhole());
        shown.shoot(QStringLiteral("computadoras"));
        shown.page->deactivate();
        QVERIFY(!shown.said().contains(code));
        QVERIFY(!shown.hasPicture());
    }

    void theListSaysHowFarEachReads()
    {
        const Shown shown(m_region);
        const auto reach = [&] { return shown.page->findChild<DataTable *>()->model()->index(0, 2).data().toString(); };
        QCOMPARE(reach(), QStringLiteral("Su unidad"));
        m_region.write(DeviceReachSet{m_region.writer.device, Reach::state});
        shown.page->showNews();
        QCOMPARE(reach(), QStringLiteral("Su estado"));
        m_region.write(DeviceReachSet{m_region.writer.device, Reach::nation});
        m_region.write(FacilityDefined{m_region.warehouse, QStringLiteral("CENTRO DE SALUD RURAL DE SAN JUAN BAUTISTA VALLE NACIONAL"),
                                       QStringLiteral("San Juan"), QStringLiteral("Oaxaca"), SizeClass::warehouse, true, {}, {}, {}});
        shown.page->showNews();
        QCOMPARE(reach(), QStringLiteral("Todo el país"));
        const auto *table = shown.page->findChild<DataTable *>();
        QTRY_VERIFY(table->columnViewportPosition(2) + table->columnWidth(2) <= table->viewport()->width());
        shown.shoot(QStringLiteral("alcance"));
    }

    void anotherLanguageIsSpokenEverywhere()
    {
        const Shown shown(m_region);
        QVERIFY(shown.said().contains(QStringLiteral("computadora")));
        loadLanguage(*qApp, Language::english);
        QTRY_VERIFY(!shown.said().contains(QStringLiteral("computadora"), Qt::CaseInsensitive));
        loadLanguage(*qApp, Language::spanish);
    }

    void whyThereIsNoneIsSaidInWords()
    {
        const Shown shown(m_region);
        shown.page->setMaking(true);
        shown.page->showWhyNot(QStringLiteral("centreUnknown"));
        QVERIFY(shown.said().contains(QStringLiteral("Ajustes")));
        QVERIFY(shown.page->findChild<FacilitySearch *>()->isEnabled());
    }
};

BQ_SUITE(DevicesPageTest);
#include "devices_page_test.moc"
