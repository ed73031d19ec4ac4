// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_words.h"
#include "dispensing/clinic_desk.h"
#include "support/suite.h"
#include "sync/patient_key_vault.h"
#include "ui/dispensing/counter_table.h"
#include "ui/dispensing/dispense_page.h"
#include "ui/dispensing/given_page.h"

#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int statusBar = 40;

const Period everything{{0}, {4'000'000'000}};

} // namespace

class DispensePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clinic = std::make_unique<Dispensary>();
        vault = *PatientKeyVault::open(patientKeyFileOf(clinic->path()));
        openCounter();
    }
    void cleanup()
    {
        desk.reset();
        vault.reset();
        clinic.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aPrescriptionIsGivenByScansAlone()
    {
        QVERIFY(desk->window.deliverScan("GOLM610512MOCNPR05||GOMEZ|LOPEZ|MARIA|"));
        QVERIFY(said().contains(QStringLiteral("M. G. L.")));
        QVERIFY(said().contains(QStringLiteral("nació en 1961")));
        QVERIFY(desk->window.deliverScan(enalaprilScan));
        QVERIFY(desk->window.deliverScan(enalaprilScan));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(18));
        QVERIFY(said().contains(QStringLiteral("¿Para quién es?")));
        QVERIFY(said().contains(QStringLiteral("1 persona atendida hoy")) ||
                said().contains(QStringLiteral("atendida")));
    }

    void aMedicineTakesThreeActionsByKeys()
    {
        desk->type("GOLM610512MOCNPR05");
        desk->press(Qt::Key_Return);
        desk->type("ena");         // one: three letters
        desk->press(Qt::Key_Return); // two: the first that is called so
        desk->type("2");
        desk->press(Qt::Key_Return); // three: how many
        desk->type("met");
        desk->press(Qt::Key_Return);
        desk->type("1");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(18), qPrintable(said()));
        QVERIFY(clinic->balance(lot("ME1", "2027-06-30", metformin)) == Units(5));
        QCOMPARE(*clinic->books->books().dispensing.givenCount(clinic->clinicClues, everything), 1);
    }

    void whatLooksAlikeIsNeverDispensedUnseen()
    {
        const char *drops = "010.000.2502.00";
        clinic->record(ItemDefined{clave(drops), QStringLiteral("ENALAPRIL"), QStringLiteral("10 mg"),
                                   QStringLiteral("frasco con 30 mL"), QString(QLatin1String("")), BoxClass::dry,
                                   Ven::essential, true});
        clinic->receive(lot("DR1", "2028-02-29", drops), 9);
        desk->type("GOLM610512MOCNPR05");
        desk->press(Qt::Key_Return);
        desk->type("ena");
        desk->press(Qt::Key_Return);
        QVERIFY(page->findChild<CounterTable *>()->isEmpty());
        QVERIFY2(said().contains(QStringLiteral("Hay varias que se parecen")), qPrintable(said()));
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Return);
        desk->type("3");
        desk->press(Qt::Key_Return);
        // Misspelt, it is only offered.
        desk->type("metphormina");
        desk->press(Qt::Key_Return);
        QVERIFY2(said().contains(QStringLiteral("Nada se llama así. Lo más parecido está en la lista")),
                 qPrintable(said()));
        desk->press(Qt::Key_Escape);
        // The clave says which of the two.
        desk->type(enalapril);
        desk->press(Qt::Key_Return);
        desk->type("1");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(clinic->balance(lot("DR1", "2028-02-29", drops)) == Units(6));
        QVERIFY(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(19));
        QVERIFY(clinic->balance(lot("ME1", "2027-06-30", metformin)) == Units(6));
    }

    void aWrongCurpIsSaidSoAndStays()
    {
        desk->type("GOLM610512MOCNPR06");
        desk->press(Qt::Key_Return);
        QVERIFY(said().contains(QStringLiteral("no cuadra con su último número")));
        QVERIFY(!*PatientDesk(*clinic->clinic, *vault)
                      .find(patientKeyFrom(QStringLiteral("GOLM610512MOCNPR05")).value()));
    }

    void aControlledMedicineAsksForItsPrescription()
    {
        desk->window.deliverScan("IMSS 0042");
        desk->window.deliverScan("]d20107501000000029" "17280430" "10ST2207");
        desk->press(Qt::Key_Escape);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said().contains(QStringLiteral("escriba el folio de la receta")));
        desk->type("A-00318");
        desk->press(Qt::Key_Return);
        QVERIFY(desk->window.deliverScan("1234567"));
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clinic->balance(lot("ST2207", "2028-04-30", sertraline)) == Units(11), qPrintable(said()));
        const auto book = clinic->books->books().dispensing.controlled(clinic->clinicClues, everything, 0, 10);
        QCOMPARE(book->back().prescription.value_or(QString()), QStringLiteral("A-00318"));
        QCOMPARE(book->back().prescriber.value_or(QString()), QStringLiteral("1234567"));
    }

    void whatIsRefusedIsNotAddedAndSaysWhatNext()
    {
        desk->window.deliverScan("IMSS 0042");
        QSignalSpy answers(page, &DispensePage::scanAnswered);
        desk->window.deliverScan("]d20107501000000012" "17240131" "10OLD");
        QVERIFY(said().contains(QStringLiteral("está caducado")));
        desk->window.deliverScan("7502345678904");
        QVERIFY(said().contains(QStringLiteral("Código desconocido")));
        QCOMPARE(answers.size(), 2);
        QVERIFY(page->findChild<CounterTable *>()->isEmpty());
    }

    void theCountIsCorrectedWithoutLeavingThePage()
    {
        desk->window.deliverScan("IMSS 0042");
        desk->window.deliverScan("]d20107501000000012" "17290131" "10NEW1");
        QVERIFY(said().contains(QStringLiteral("corrija la cuenta: F4")));
        desk->press(Qt::Key_F4);
        desk->type("30");
        desk->press(Qt::Key_Return);
        QVERIFY(clinic->balance(lot("NEW1", "2029-01-31", enalapril)) == Units(30));
        desk->window.deliverScan("]d20107501000000012" "17290131" "10NEW1");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clinic->balance(lot("NEW1", "2029-01-31", enalapril)) == Units(29), qPrintable(said()));
    }

    void whatIsInHandSurvivesAPowerCut()
    {
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk.reset();
        vault.reset();
        clinic->reopen();
        vault = *PatientKeyVault::open(patientKeyFileOf(clinic->path()));
        openCounter();
        QVERIFY(said().contains(QStringLiteral("M. G. L.")));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(19));
    }

    void theLastStepIsTakenBackAndTheSameIsRepeated()
    {
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->window.deliverScan("GOLM610512MOCNPR05");
        QVERIFY(said().contains(QStringLiteral("Enalapril 10 mg\n1")));
        desk->press(Qt::Key_F5);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(18), qPrintable(said()));
    }

    void aMistakeIsTakenBackFromTheList()
    {
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto *given = new GivenPage(*clinic->clinic, *vault, clinic->who("nurse1"), desk->output);
        desk->show(given);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ClinicDesk::said(given).contains(QStringLiteral("Escriba por qué")));
        desk->type("Era otra persona");
        desk->press(Qt::Key_Return);
        QVERIFY(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(20));
        QVERIFY(ClinicDesk::said(given).contains(QStringLiteral("Ese día no se surtió nada")));
    }

    void aMistakeIsGivenRightlyAtTheCounter()
    {
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto *given = new GivenPage(*clinic->clinic, *vault, clinic->who("nurse1"), desk->output);
        QSignalSpy wanted(given, &GivenPage::counterRequested);
        desk->show(given);
        desk->press(Qt::Key_F4);
        QVERIFY(ClinicDesk::said(given).contains(QStringLiteral("Escriba por qué")));
        desk->type("Eran dos");
        desk->press(Qt::Key_F4);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(20));
        desk->window.openPage(page);
        QVERIFY(said().contains(QStringLiteral("M. G. L.")));
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clinic->balance(lot("EN5093", "2028-02-29", enalapril)) == Units(18), qPrintable(said()));
    }

    void somebodyIsForgottenByPressingTheKeyTwice()
    {
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto *given = new GivenPage(*clinic->clinic, *vault, clinic->who("nurse1"), desk->output);
        desk->show(given);
        desk->press(Qt::Key_F6);
        QVERIFY(PatientDesk(*clinic->clinic, *vault).who(1)->who);
        desk->press(Qt::Key_F6);
        QVERIFY(!PatientDesk(*clinic->clinic, *vault).who(1)->who);
        QVERIFY(ClinicDesk::said(given).contains(QStringLiteral("Paciente 1")));
    }

    void theKeysHaveTheirWordsWithLargeLetters()
    {
        applyTheme(*qApp, Appearance::light, 130);
        QTest::qWait(20);
        desk->keep("surtir-130");
        QCOMPARE(wordsLeftOut(*page), QStringList());
    }

    void thePagesFitTheSmallestScreen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("height");
        QTest::newRow("claro-768") << false << 768;
        QTest::newRow("oscuro-690") << true << 690;
    }
    void thePagesFitTheSmallestScreen()
    {
        QFETCH(bool, dark);
        QFETCH(int, height);
        applyTheme(*qApp, dark ? Appearance::dark : Appearance::light);
        desk->window.resize(1366, height);
        desk->keep("surtir-vacio");
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->window.deliverScan(enalaprilScan);
        desk->type("met");
        desk->keep("surtir-buscar");
        desk->press(Qt::Key_Return);
        desk->keep("surtir-piezas");
        desk->press(Qt::Key_Return);
        desk->window.deliverScan("]d20107501000000029" "17280430" "10ST2207");
        desk->keep("surtir-controlada");
        desk->type("A-00318");
        desk->press(Qt::Key_Return);
        desk->type("1234567");
        desk->press(Qt::Key_Return);
        desk->keep("surtir-listo");
        desk->window.deliverScan("]d20107501000000012" "17290131" "10NEW1");
        desk->keep("surtir-no-hay");
        desk->press(Qt::Key_F4);
        desk->keep("surtir-contar");
        desk->press(Qt::Key_Escape);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->keep("surtir-entregado");
        desk->window.deliverScan("GOLM610512MOCNPR05");
        desk->keep("surtir-la-ultima-vez");
        QVERIFY(ClinicDesk::heightNeeded(page) <= height - statusBar);
        desk->show(new GivenPage(*clinic->clinic, *vault, clinic->who("nurse1"), desk->output));
        desk->window.resize(1366, height);
        desk->keep("surtido");
        QVERIFY(desk->window.minimumSizeHint().height() <= height);
        QVERIFY(desk->window.minimumSizeHint().width() <= 1366);
    }

private:
    void openCounter()
    {
        desk = std::make_unique<ClinicDesk>(*clinic);
        page = new DispensePage(*clinic->clinic, *vault, clinic->who("nurse1"));
        desk->show(page);
    }
    QString said() const { return ClinicDesk::said(page); }

    static constexpr const char *enalaprilScan = "]d20107501000000012" "17280229" "10EN5093";
    std::unique_ptr<Dispensary> clinic;
    std::unique_ptr<PatientKeyVault> vault;
    std::unique_ptr<ClinicDesk> desk;
    DispensePage *page = nullptr;
};

BQ_SUITE(DispensePageTest);
#include "dispense_page_test.moc"
