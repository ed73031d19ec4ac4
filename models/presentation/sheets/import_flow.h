// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/sheets/sheet_import.h"

#include <future>
#include <memory>
#include <variant>

namespace botiquin::presentation {

/// A file that somebody chose, from the disk into the store, so that the window stays alive: read in a thread
/// of its own, compared, and recorded in slices.
class ImportFlow
{
public:
    enum class Stage {
        nothing,   ///< no file, or one that cannot be read: see `trouble`
        reading,   ///< step() goes on
        comparing, ///< step() goes on
        compared,
        recording, ///< step() goes on
        recorded,
    };
    /// Why there is nothing: of the disk or the store, of the file, or why not in a sentence.
    using Trouble = std::variant<Failure, SheetFailure, QString>;

    ~ImportFlow();

    /// Begins anew with the import; what was begun before is dropped.
    void take(std::shared_ptr<SheetImport> import);
    void open(const QString &path);
    /// Compares again: what decides has changed.
    void compareAgain();
    /// Records what was compared, all or nothing; nothing happens unless that is done.
    void record(BadRows badRows);
    /// Goes on for about so long.
    void step(int milliseconds);
    /// Stops what is going on: nothing was written.
    void cancel();

    Stage stage() const { return m_stage; }
    bool isBusy() const;
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// The name of the file, without its folder.
    const QString &file() const { return m_file; }
    const ImportOutlook &outlook() const { return m_outlook; }
    SheetImport *import() const { return m_import.get(); }
    const std::optional<Trouble> &trouble() const { return m_trouble; }

private:
    using Read = std::optional<Trouble>;
    void compare();
    void goOnRecording(int milliseconds);
    void give(Trouble trouble, Stage stage);

    std::shared_ptr<SheetImport> m_import;
    Stage m_stage = Stage::nothing;
    QString m_file;
    std::future<Read> m_reading;
    ImportOutlook m_outlook;
    std::optional<Trouble> m_trouble;
    int m_done = 0;
    int m_total = 0;
};

} // namespace botiquin::presentation
