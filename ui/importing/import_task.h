// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/sheets/sheet_import.h"

namespace botiquin::ui {

/// An import with the words that its page says of it, in the language that is loaded.
class ImportTask : public presentation::SheetImport
{
public:
    virtual QString title() const = 0;
    /// Where it goes, under the title.
    virtual QString line() const = 0;
    /// Which columns the sheet needs and which it may have.
    virtual QString columns() const = 0;
    /// The word for a thing that is new, by its gender.
    virtual QString newWord() const = 0;
    /// What so many of the figures are: "clínicas nuevas".
    virtual QString addedWords(int count) const = 0;
    virtual QString changedWords(int count) const = 0;
    virtual QString unchangedWords(int count) const = 0;
    virtual QString lostWords(int count) const = 0;
    /// What was done, once it stands.
    virtual QString doneWords(const presentation::ImportOutlook &outlook) const = 0;

    /// Whether a sheet that changes nothing is recorded all the same.
    virtual bool recordsUnchanged() const { return false; }
    /// Whether the sheet tells of an hour that may be another than now's.
    virtual bool asksHour() const { return false; }
    /// Nothing for now's. Why not, in a sentence; empty where it is taken.
    virtual QString setHour(std::optional<Instant>) { return {}; }
};

} // namespace botiquin::ui
