// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "storage/books/sql_books.h"
#include "storage/books/sql_reception_drafts.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <optional>

namespace botiquin::testing {

/// A warehouse in a store of its own: three items, one stock keeper, one supervisor, one packer, on
/// 22 November 2026.
class SmallWarehouse
{
public:
    SmallWarehouse()
    {
        open(OpenMode::create);
        item("010.000.0104.00", "PARACETAMOL", "500 mg", "caja con 10 tabletas");
        item("010.000.1206.00", "BUTILHIOSCINA", "10 mg", "caja con 10 grageas");
        item("010.000.2230.00", "AMOXICILINA CON ÁCIDO CLAVULÁNICO", "500 mg / 125 mg", "caja con 12 tabletas");
        person("stock1", {Role::stockKeeper});
        person("boss1", {Role::supervisor});
        person("packer1", {Role::packer});
        record(CodeApproved{*Gtin::parse(QStringLiteral("7501234567893")), clave(), Units(1), PackLevel::pack});
        record(CodeApproved{*Gtin::parse(QStringLiteral("17501234567890")), clave(), Units(24), PackLevel::outerCase});
        record(SlotAssigned{clues(), clave(), *Slot::parse(QStringLiteral("C-04-2"))});
    }

    /// As after a power cut: everything that was not on disk is gone.
    void reopen()
    {
        station.reset();
        drafts.reset();
        journal.reset();
        books.reset();
        store.reset();
        open(OpenMode::existing);
    }

    EventId record(const EventBody &body, const char *by = "boss1")
    {
        const auto id = transact(*journal, [&] { return journal->record(writer, user(by), body); });
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }

    PersonRow who(const char *id) { return **books->books().people.person(user(id)); }
    Units balance(const Lot &lot) { return *books->books().stock.balance(Place::facility(clues()), lot); }

    const Writer writer{*DeviceId::of(7), 1};
    QTemporaryDir folder;
    FixedClock clock{{1'795'370'400}};
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<SqlBooks> books;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlReceptionDrafts> drafts;
    std::unique_ptr<Station> station;

private:
    void open(OpenMode mode)
    {
        auto opened = SqlStore::open(folder.filePath(QStringLiteral("w.botiquin")), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = *std::move(opened);
        books = std::make_unique<SqlBooks>(*store);
        journal = std::make_unique<Journal>(*store, clock);
        drafts = std::make_unique<SqlReceptionDrafts>(store->sql());
        station.reset(new Station{*journal, books->books(), writer, clues(),
                                  {*packing::ShelfLifeMargin::ofDays(60), true}});
    }
    void item(const char *key, const char *displayName, const char *strength, const char *presentation)
    {
        record(ItemDefined{clave(key), QString::fromUtf8(displayName), QString::fromUtf8(strength),
                           QString::fromUtf8(presentation), QString(), BoxClass::dry, Ven::essential, true});
    }
    void person(const char *id, const std::vector<Role> &roles)
    {
        record(PersonDefined{user(id), QString::fromLatin1(id).toUpper(), clues(), roles, std::nullopt, true});
    }
};

} // namespace botiquin::testing
