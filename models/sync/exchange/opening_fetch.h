// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/peer.h"
#include "sync/bundle/bundle.h"
#include "sync/http/client.h"

namespace botiquin::exchange {

struct Opening;

/// What a store began with.
struct Opened
{
    qint64 bytes = 0;
    qint64 recorded = 0;
};

/// Fetches the opening that a centre offers and takes it in, all or nothing but for slices. Why it was not taken: the name of a
/// BundleError, an OpeningError, "tooMuch", or what the centre said; the ordinary answers bring the same events then.
class OpeningFetch
{
public:
    static constexpr qint64 bytesMax = 16 * 1024 * 1024;

    /// What came before the link broke is kept in `partFile` for the next try, by whatever program. `sliceEvents`: so many
    /// are stored in a transaction, so that others who write in the store wait no longer; then how far the feeds were read
    /// stands in the last, and what was cut short is taken in again.
    OpeningFetch(http::Client &centre, Progress &progress, Peer &peer, QString partFile, size_t sliceEvents = SIZE_MAX)
        : m_centre(centre), m_progress(progress), m_peer(peer), m_partFile(std::move(partFile)), m_sliceEvents(sliceEvents)
    {
    }

    /// `network` once it has broken several times without a byte between.
    [[nodiscard]] Outcome<Result<Opened, QString>> take(const OpeningOffer &offer, const bundle::Trust &trust);

private:
    Outcome<int> fetch(const QByteArray &path, http::Download &download);
    Outcome<qint64> store(Opening opening);

    http::Client &m_centre;
    Progress &m_progress;
    Peer &m_peer;
    QString m_partFile;
    size_t m_sliceEvents;
};

} // namespace botiquin::exchange
