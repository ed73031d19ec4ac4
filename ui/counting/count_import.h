// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"
#include "ui/importing/import_task.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// What lies on the shelves, from a sheet, as a count of its claves at an hour of its own. A lot of theirs
/// that the sheet does not name is there no more.
class CountImport final : public ImportTask
{
    Q_DECLARE_TR_FUNCTIONS(CountImport)

public:
    CountImport(Station &station, UserId user)
        : m_station(station)
        , m_user(std::move(user))
    {
    }

    void read(const Sheet &sheet) override;
    Answer<presentation::ImportOutlook, QString> compare() override;
    presentation::ImportChange change(int row) const override;
    Answer<int, QString> begin(BadRows badRows) override;
    Answer<bool, QString> record(int steps) override;
    void drop() override {}

    QString title() const override;
    QString line() const override;
    QString columns() const override;
    QString newWord() const override;
    QString addedWords(int count) const override;
    QString changedWords(int count) const override;
    QString unchangedWords(int count) const override;
    QString lostWords(int count) const override;
    QString doneWords(const presentation::ImportOutlook &outlook) const override;
    bool recordsUnchanged() const override { return true; }
    bool asksHour() const override { return true; }
    QString setHour(std::optional<Instant> hour) override;

private:
    /// A lot that the sheet or the books have, and how many.
    struct Line
    {
        Lot lot;
        Units inBooks;
        Units counted;
        bool isInSheet;
    };
    Outcome<std::vector<Line>> linesOf(const CountClosed &count);

    Station &m_station;
    UserId m_user;
    std::optional<Instant> m_hour;
    QString m_file;
    ImportReading<StockReading> m_reading;
    std::optional<CountSheetPlan> m_plan; ///< of the last comparison
    bool m_acceptsGoodRows = false;
    std::vector<Line> m_changes; ///< new lots first
};

} // namespace botiquin::ui
