// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/class_texts.h"
#include "domain/catalog/federal_state.h"
#include "domain/catalog/place_names.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class ClassNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsReadBack()
    {
        for (int i = 0; i < countOf(SizeClass{}); ++i)
            QVERIFY(sizeClassFromText(name(SizeClass(i))) == SizeClass(i));
        for (int i = 0; i < countOf(BoxClass{}); ++i)
            QVERIFY(boxClassFromText(name(BoxClass(i))) == BoxClass(i));
        for (int i = 0; i < countOf(Ven{}); ++i)
            QVERIFY(venFromText(name(Ven(i))) == Ven(i));
        QVERIFY(!boxClassFromText({}));
        QVERIFY(!venFromText(QStringLiteral("Z")));
    }

    void readsSizesAsSheetsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sizeClass");
        QTest::newRow("1-2") << "1-2 NUCLEOS"
                             << "nucleos1to2";
        QTest::newRow("1 a 2") << "1 a 2 núcleos"
                               << "nucleos1to2";
        QTest::newRow("type 1") << "RURAL DE 01 NÚCLEO BÁSICO"
                                << "nucleos1to2";
        QTest::newRow("3-5") << "3-5 nucleos"
                             << "nucleos3to5";
        QTest::newRow("type 3") << "RURAL DE 03 NÚCLEOS BÁSICOS Y MÁS"
                                << "nucleos3to5";
        QTest::newRow("6-12") << "6-12 NUCLEOS"
                              << "nucleos6to12";
        QTest::newRow("type 12") << "URBANO DE 12 NÚCLEOS BÁSICOS Y MÁS"
                                 << "nucleos6to12";
        QTest::newRow("extended") << "Servicios ampliados"
                                  << "serviciosAmpliados";
        QTest::newRow("CAAPS") << "CENTROS AVANZADOS DE ATENCIÓN PRIMARIA A LA SALUD (CAAPS)"
                               << "serviciosAmpliados";
        QTest::newRow("oncology") << "SERVICIOS AMPLIADOS ONCOLOGIA"
                                  << "other";
        QTest::newRow("mobile") << "UNIDAD MOVIL"
                                << "mobileUnit";
        QTest::newRow("mammography") << "UNIDAD MÓVIL -- MASTOGRAFÍA"
                                     << "mobileUnit";
        QTest::newRow("warehouse") << "ALMACENES"
                                   << "warehouse";
        QTest::newRow("hospital") << "Grupo 7.1 (31-59 C)"
                                  << "hospital";
        QTest::newRow("hospital by type") << "HOSPITAL INTEGRAL (COMUNITARIO)"
                                          << "hospital";
        QTest::newRow("UNEME") << "UNEME ADICCIONES"
                               << "other";
        QTest::newRow("own name") << "mobileUnit"
                                  << "mobileUnit";
        QTest::newRow("none") << "0 nucleos"
                              << "";
        QTest::newRow("unknown") << "casa"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsSizesAsSheetsWriteThem()
    {
        QFETCH(QString, text);
        const auto sizeClass = sizeClassFromText(text);
        QTEST(sizeClass ? name(*sizeClass) : QString(), "sizeClass");
    }

    void knowsTheStates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("displayName");
        QTest::newRow("official") << "VERACRUZ DE IGNACIO DE LA LLAVE"
                                  << "Veracruz";
        QTest::newRow("without accents") << "MICHOACAN DE OCAMPO"
                                         << "Michoacán";
        QTest::newRow("Mexico is the state") << "MEXICO"
                                             << "Estado de México";
        QTest::newRow("the capital") << "CIUDAD DE MEXICO"
                                     << "Ciudad de México";
        QTest::newRow("its old name") << "Distrito Federal"
                                      << "Ciudad de México";
        QTest::newRow("everyday") << "oaxaca"
                                  << "Oaxaca";
        QTest::newRow("code") << "07"
                              << "Chiapas";
        QTest::newRow("short code") << "7"
                                    << "Chiapas";
        QTest::newRow("no state") << "Texas"
                                  << "";
        QTest::newRow("no code") << "33"
                                 << "";
    }
    void knowsTheStates()
    {
        QFETCH(QString, text);
        const auto state = FederalState::fromText(text);
        QTEST(state ? state->displayName() : QString(), "displayName");
    }

    void namesPlacesInTheirRightCase_data()
    {
        QTest::addColumn<QString>("official");
        QTest::addColumn<QString>("shown");
        for (const auto &[official, shown] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"CENTRO DE SALUD MARQUEZ DE LEÓN, LA PAZ", "Centro de Salud Marquez de León, La Paz"},
                 {"CENTRO DE SALUD LA CAJA", "Centro de Salud La Caja"},
                 {"SAN ANTONIO DE LAS HUERTAS", "San Antonio de las Huertas"},
                 {"C.S.T-III BEATRIZ VELASCO", "C.S.T-III Beatriz Velasco"},
                 {"C.S. INDEPENDENCIA 2DA", "C.S. Independencia 2da"},
                 {"CEBADILLA 2A. SECCIÓN", "Cebadilla 2a. Sección"},
                 {"TILAPA I", "Tilapa I"},
                 {"FRANCISCO I. MADERO", "Francisco I. Madero"},
                 {"OTHON P. BLANCO", "Othon P. Blanco"},
                 {"TS'AKIBILJOK", "Ts'akibiljok"},
                 {"HOSPITAL GENERAL AGUSTÍN O´HORÁN", "Hospital General Agustín O´Horán"},
                 {"UNEME-ENFERMEDADES CRÓNICAS CABORCA", "UNEME-Enfermedades Crónicas Caborca"},
                 {"CESSA (LOS ARCOS)", "CESSA (Los Arcos)"},
                 {"HOSPITAL GENERAL \"DR. DESIDERIO G. ROSADO\"",
                  "Hospital General \"Dr. Desiderio G. Rosado\""},
                 {"CENTRO DE SALUD T-III LA NAVIDAD             ", "Centro de Salud T-III La Navidad"},
                 {"Clínica San José", "Clínica San José"},
                 {"", ""},
             })
            QTest::newRow(*official ? official : "empty")
                << QString::fromUtf8(official) << QString::fromUtf8(shown);
    }
    void namesPlacesInTheirRightCase()
    {
        QFETCH(QString, official);
        QTEST(placeDisplayName(official), "shown");
    }
};

BQ_SUITE(ClassNamesTest);
#include "class_names_test.moc"
