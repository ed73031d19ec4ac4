// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/recalls/recall_desk.h"
#include "journal/reference/import_desk.h"
#include "journal/region/device_desk.h"
#include "journal/region/number_desk.h"
#include "journal/region/region_desk.h"
#include "storage/books/sql_device_book.h"
#include "storage/books/sql_work_drafts.h"
#include "support/sheet_files.h"

namespace botiquin::testing {

namespace {

const RecallId alert = *RecallId::parse(QStringLiteral("COFEPRIS 12/2026"));
const DeviceId newDevice = *DeviceId::of(4711);
const QString work = QStringLiteral("prueba");
const QString key = QStringLiteral("1");

struct Office : OpenRegion
{
    SqlDeviceBook book{store->sql()};
    DeviceDesk devices{*station, book, writer};
    RecallDesk recalls{*station, writer};
    ImportDesk imports{*station, writer};
    PeopleDesk people{*station};
    SqlWorkDrafts drafts{store->sql()};

    static IssueRecall recall()
    {
        return {alert, RecallClass::one, paracetamol, std::nullopt, lotOf(paracetamol, "P1").text, std::nullopt,
                QStringLiteral("partículas")};
    }
    void enrol()
    {
        write(DeviceEnrolled{newDevice, warehouse, QStringLiteral("Mesa 8"), QByteArray(32, 'm'),
                             QStringLiteral("9521234"), 1, 2001, 2020});
    }
    void addDrafts()
    {
        must(drafts.add(work, key, "one"));
        must(drafts.add(work, key, "two"));
    }
};

/// A store in which nothing is.
struct Nowhere
{
    std::unique_ptr<SqlStore> store = must(SqlStore::scratch());
    FixedClock clock{{1'795'190'400}};
    Journal journal{*store, clock};
    SqlBooks books{*store};

    static RegionPlan plan()
    {
        const auto warehouse = *Clues::parse(QStringLiteral("OCIMB000012"));
        const auto sheet = [](const char *text) { return parsedSheet(text); };
        const auto name = [](const char *file) { return QString::fromLatin1(file); };
        return {QStringLiteral("Oaxaca"), *FederalState::fromText(QStringLiteral("OAXACA")), warehouse,
                *Month::of(2026, 12), {{*DeviceId::of(1)}, QByteArray(32, 'k')}, {{*DeviceId::of(7)}, QByteArray(32, 'w')},
                QStringLiteral("Mesa 3"), {QStringLiteral("9521234"), 1, 1, 999},
                {PersonDefined{packer, QStringLiteral("J. R. H."), warehouse, {Role::packer}, std::nullopt, true}},
                {{name("f.csv"), readFacilities(sheet("clues,nombre,municipio,clave_entidad,tipo_de_unidad\n"
                                                      "OCIMB000012,ALMACÉN,OAXACA DE JUAREZ,20,ALMACENES\n"
                                                      "OCIMB000596,ZOOGOCHI,IXTLÁN,20,1-2 NUCLEOS\n"))},
                 {name("i.csv"), readItems(sheet("clave,descripcion,caja\n010.000.0104.00,PARACETAMOL,\n"))},
                 {name("t.csv"), readKitTemplates(sheet("plantilla,clave,piezas,vigente_desde\nbasico,010.000.0104.00,20,2026-01\n"))},
                 {name("e.csv"), readEntitlements(sheet("tipo_de_unidad,plantilla,kits,vigente_desde\n1-2 NUCLEOS,basico,1,2026-01\n"))}}};
    }
};

std::vector<FaultyMethod> deviceMethods()
{
    return {
        faulty<Nowhere>("RegionDesk::create", [](Nowhere &at) {
            return [&at] {
                return done(transact(at.journal, [&] { return RegionDesk(at.journal, at.books.books()).create(Nowhere::plan()); }));
            };
        }),
        faulty<Office>(
            "DeviceDesk::enrol",
            [](Office &at) {
                return [&at] {
                    const DeviceWanted wanted{{{newDevice}, QByteArray(32, 'n')}, Office::clinicClues(1),
                                              QStringLiteral("Laptop"), *BadgeCode::parse(QStringLiteral("BTQUSRN1"))};
                    return done(transact(*at.journal, [&] { return at.devices.enrol(wanted, everybody); }));
                };
            },
            Again::asManyRows),
        faulty<Office>("DeviceDesk::revoke", [](Office &at) {
            at.enrol();
            return [&at] {
                return done(transact(*at.journal, [&] {
                    return at.devices.revoke({newDevice, 1, 1}, QStringLiteral("robada"), everybody);
                }));
            };
        }),
        faulty<Office>("DeviceDesk::setReach", [](Office &at) {
            at.enrol();
            return [&at] {
                return done(transact(*at.journal, [&] { return at.devices.setReach(newDevice, Reach::state, everybody); }));
            };
        }),
        faulty<Office>(
            "NumberDesk::refill",
            [](Office &at) {
                at.enrol();
                return [&at] {
                    NumberDesk desk(*at.journal, at.station->books.kits, at.book, at.writer);
                    return done(desk.refill(everybody, {newDevice}));
                };
            },
            Again::asManyRows),
    };
}

std::vector<FaultyMethod> recallMethods()
{
    return {
        faulty<Office>("RecallDesk::issue", [](Office &at) {
            return [&at] { return done(at.recalls.issue(Office::recall(), everybody)); };
        }),
        faulty<Office>("RecallDesk::end", [](Office &at) {
            (void)*must(at.recalls.issue(Office::recall(), everybody));
            return [&at] { return done(at.recalls.end(alert, everybody)); };
        }),
        faulty<Office>("RecallDesk::acknowledge", [](Office &at) {
            (void)*must(at.recalls.issue(Office::recall(), everybody));
            return [&at] {
                return done(at.recalls.acknowledge(alert, {{lotOf(paracetamol, "P1"), Units(450)}}, {}, everybody));
            };
        }),
    };
}

std::vector<FaultyMethod> importMethods()
{
    return {
        faulty<Office>("ImportDesk::import, reference data", [](Office &at) {
            return [&at] {
                const auto sheet = parsedSheet("CLUES,Nombre\nOCIMB000596,Nueva\nOCIMB000613,Otra\n");
                return done(at.imports.import({ReferenceSheet{QStringLiteral("f.csv"), readFacilities(sheet)}},
                                              BadRows::refuseAll, everybody));
            };
        }),
        faulty<Office>("ImportDesk::import, goods", [](Office &at) {
            return [&at] {
                StockSheet sheet{QStringLiteral("s.csv"),
                                 readStock(parsedSheet("Clave,Lote,Caducidad,Piezas,Ubicación\n010.000.0104.00,P9,2028-05,40,A-07-1\n")),
                                 *SupplierName::parse(QStringLiteral("X"))};
                sheet.document = *DocumentName::parse(QStringLiteral("remisión 9"));
                return done(at.imports.import({sheet}, BadRows::refuseAll, everybody));
            };
        }),
    };
}

std::vector<FaultyMethod> peopleMethods()
{
    return {
        faulty<Office>(
            "PeopleDesk::setPin", [](Office &at) { return [&at] { return done(at.people.setPin(packer, packerPin)); }; },
            Again::asManyRows),
        faulty<Office>("PeopleDesk::signIn, after a wrong PIN", [](Office &at) {
            (void)must(at.people.setPin(packer, packerPin));
            (void)must(at.people.signIn(packer, checkerPin));
            return [&at] { return done(at.people.signIn(packer, packerPin)); };
        }),
        faulty<Office>("PeopleDesk::signIn, with a wrong PIN", [](Office &at) {
            (void)must(at.people.setPin(packer, packerPin));
            return [&at]() -> Outcome<void> {
                BQ_TRY_ASSIGN(const auto signedIn, at.people.signIn(packer, checkerPin));
                return signedIn ? fail(Failure::Kind::malformed, QStringLiteral("not refused")) : Outcome<void>();
            };
        }),
    };
}

std::vector<FaultyMethod> workMethods()
{
    return {
        faulty<Office>("WorkDrafts::add", [](Office &at) {
            at.addDrafts();
            return [&at] { return at.drafts.add(work, key, "three"); };
        }),
        faulty<Office>("WorkDrafts::removeLast", [](Office &at) {
            at.addDrafts();
            return [&at] { return at.drafts.removeLast(work, key); };
        }),
        faulty<Office>("WorkDrafts::clear", [](Office &at) {
            at.addDrafts();
            return [&at] { return at.drafts.clear(work, key); };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> regionMethods()
{
    return together({deviceMethods(), recallMethods(), importMethods(), peopleMethods(), workMethods()});
}

} // namespace botiquin::testing
