// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "region_with_centre.h"
#include "storage/sql_store.h"

namespace botiquin::testing {

/// A region whose stores exchange by letters, with a clinic (`clinic`) that no network reaches.
class Letters : public RegionWithCentre
{
protected:
    void createStores()
    {
        createRegion();
        QVERIFY(!addDevice(m_clinic, QStringLiteral("Laptop"), QStringLiteral("clinic")).isEmpty());
        m_item = on("region", {"stock", "list", "--limit", "1"}).list("items").first().toObject()[QStringLiteral("item")].toString();
        QVERIFY(!m_item.isEmpty());
    }
    Said write(const QString &store, const QString &name, const QStringList &more = {}) const
    {
        return on(store, QStringList{"letter", "write", at(name + QStringLiteral(".letter"))} + more);
    }
    /// At any computer with a network, which has no store of its own.
    Said carry(const QString &name) const
    {
        return on("nothing", {"letter", "carry", at(name + QStringLiteral(".letter")), "--to", url(), "--answer",
                              at(name + QStringLiteral(".answer"))});
    }
    Said answer(const QString &name, const QStringList &more = {}) const
    {
        return command(m_database.isEmpty() ? at("centre") : m_database,
                       QStringList{"central", "answer", at(name + QStringLiteral(".letter")), "--answer",
                                   at(name + QStringLiteral(".answer"))}
                           + more);
    }
    Said take(const QString &store, const QString &name) const
    {
        return on(store, {"letter", "take", at(name + QStringLiteral(".answer"))});
    }
    /// A letter there, its answer back.
    Said round(const QString &store, const QString &name, const QStringList &centre = {}, const QStringList &keys = {}) const
    {
        const auto written = write(store, name, centre);
        const auto answered = written.code == 0 ? answer(name, keys) : written;
        return answered.code == 0 ? take(store, name) : answered;
    }
    void report(const char *note, const QString &store = QStringLiteral("clinic")) const
    {
        const auto said = on(store, {"--as", "enfermeria1", "shortage", "report", m_item, "--needed", "5", "--note", note,
                                      "--replace"});
        QVERIFY2(said.code == 0, said.words().constData());
    }
    /// How many events hold the note.
    int timesTold(const QString &store, const QByteArray &note) const
    {
        const auto opened = SqlStore::open(at(store), OpenMode::existing);
        const auto told = opened ? (*opened)->sql().one<int>("SELECT count(*) FROM event WHERE instr(canonical, ?) > 0", note)
                                 : Outcome<std::optional<int>>(std::nullopt);
        return told ? told->value_or(-1) : -1;
    }
    /// In what concerns the clinic.
    void areEqual(const QStringList &paths) const
    {
        const auto digest = [&](const QString &path) { return command(path, {"digest", "--scope", m_clinic}).text("digest"); };
        const QString first = digest(paths.front());
        QVERIFY(!first.isEmpty());
        for (const auto &path : paths) {
            QVERIFY2(command(path, {"verify"}).code == 0, qPrintable(path));
            QVERIFY2(digest(path) == first, qPrintable(path));
        }
    }

    QString m_database; ///< of the centre, where it is not in the file `centre`
    QString m_item;
};

} // namespace botiquin::testing
