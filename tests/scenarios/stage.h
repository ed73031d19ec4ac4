// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cast.h"
#include "journal/journal.h"
#include "storage/books/sql_books.h"

#include <QTemporaryDir>
#include <map>
#include <memory>

namespace botiquin::testing {

/// A device with a store of its own.
struct Stand
{
    QString path; ///< empty for a store without a file
    Clues facility;
    Writer writer;
    FixedClock clock;
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlBooks> books;

    void open();
    void close();
    std::vector<Event> log();
    /// Takes in what the other holds and this one lacks, in the order in which the other got it.
    void learnFrom(const std::vector<Event> &events);
};

/// The same on any store: what is expected in the end.
[[nodiscard]] QString disappointment(SqlStore &store, const Cast &cast, Line line);
/// "PLACE ITEM LOT EXPIRY UNITS" of each balance other than zero, ascending.
[[nodiscard]] QStringList balancesOf(SqlStore &store);

/// Plays one scenario line by line; what is expected there and then is checked there and then.
class Stage
{
public:
    explicit Stage(const QString &file);

    /// Everybody takes in what everybody holds.
    void shareAll();
    /// Each device's events in their order.
    std::map<DeviceId, std::vector<Event>> logs();
    std::vector<Event> events();

    const Cast &cast() const { return m_cast; }
    const std::vector<Line> &expectations() const { return m_expectations; }
    /// What was expected in the middle and was not so.
    const QStringList &disappointments() const { return m_disappointments; }
    std::map<QString, Stand> &stands() { return m_stands; }

private:
    void play(Line line);
    void addStore(Line &line);
    void exchange(Line &line, const QString &left, const QString &arrow);
    void expect(Line &line);
    void act(Line &line, const QString &who);
    void losePower(Line &line, Stand &stand);
    Stand &stand(Line &line, const QString &name);

    QTemporaryDir m_folder;
    bool m_losesPower = false;
    Cast m_cast;
    std::map<QString, Stand> m_stands;
    std::vector<Line> m_expectations;
    QStringList m_disappointments;
};

} // namespace botiquin::testing
