// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/exchange/contact.h"

namespace botiquin::exchange {

/// Contacts by file, for a store that no network reaches: what it writes may be answered days later, by way of others, who
/// can read neither, or never. Belongs to the thread of its store, and ends before its journal.
class LetterDesk
{
public:
    /// Of the letters of a writer, those that may be answered late.
    static constexpr size_t keptMax = 8;
    static constexpr qsizetype bringBytesMax = 8 * 1024 * 1024; ///< of canonical events: more than a year of a clinic

    LetterDesk(Journal &journal, Progress &progress, Subscribers &subscribers)
        : m_journal(journal), m_progress(progress), m_subscribers(subscribers)
    {
    }

    struct Written
    {
        QByteArray file;
        qint64 events = 0;
        bool isMore = false; ///< than one file may hold: it goes with the next letter
    };
    /// A letter of each writer, the authority's first, sealed to the centre: the one that is named, or that answered last.
    /// Refused as `centreUnknown`, `unknownDevice` (no key of the centre is known here) and `keyMissing`.
    [[nodiscard]] Outcome<Result<Written, QString>> write(const std::vector<Writer> &writers, const KeyRing &keys,
                                                          const std::optional<DeviceId> &centre = {});

    /// Takes in the answers to letters that were written here: what they came to together, where `isMore` is that the centre
    /// has more, or that not all went with the letter, and `brought` is what was not known to have arrived. Twice, or in any
    /// order, it comes to the same. Refused by the name of a
    /// LetterFileError or BundleError (`notForUs`: to another's letter, or changed on the way), as `letterUnknown` (to none of
    /// the last letters of this store), `otherCentre` (not by the one that the letter was for) and `outdated` (from before the
    /// centre went back to a backup).
    [[nodiscard]] Outcome<Spoken> take(const QByteArray &file, const std::vector<Writer> &writers, const KeyRing &keys);

private:
    Journal &m_journal;
    Progress &m_progress;
    Subscribers &m_subscribers;
};

} // namespace botiquin::exchange
