// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/opening_fetch.h"

#include "sync/exchange/opening_bundle.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace botiquin::exchange {

namespace {

/// A part that cannot be read, or is of something else, is none.
http::Download partOf(const QString &file, const QByteArray &path)
{
    QFile part(file);
    QByteArray of;
    http::Download download;
    if (!part.open(QIODevice::ReadOnly) || part.size() > OpeningFetch::bytesMax + 64 * 1024)
        return {};
    QDataStream stream(&part);
    stream >> of >> download.tag >> download.bytes;
    return stream.status() == QDataStream::Ok && of == path ? download : http::Download();
}

/// A part that cannot be kept is fetched again.
void keepPart(const QString &file, const QByteArray &path, const http::Download &download)
{
    QSaveFile part(file);
    if (download.bytes.isEmpty() || !part.open(QIODevice::WriteOnly))
        return;
    QDataStream stream(&part);
    stream << path << download.tag << download.bytes;
    part.commit();
}

} // namespace

Outcome<int> OpeningFetch::fetch(const QByteArray &path, http::Download &download)
{
    constexpr int breaksMax = 3;
    for (int breaks = 0;;) {
        const qsizetype before = download.bytes.size();
        auto status = m_centre.get(path, download, bytesMax);
        if (status || status.error().kind != Failure::Kind::network)
            return status;
        breaks = download.bytes.size() > before ? 0 : breaks + 1;
        if (breaks == breaksMax)
            return status;
    }
}

Outcome<Result<Opened, QString>> OpeningFetch::take(const OpeningOffer &offer, const bundle::Trust &trust)
{
    using Taken = Result<Opened, QString>;
    const QByteArray path = "/v1/opening/" + offer.name;
    http::Download download = partOf(m_partFile, path);
    const auto status = fetch(path, download);
    if (!status && status.error().kind == Failure::Kind::network)
        keepPart(m_partFile, path, download);
    else
        QFile::remove(m_partFile);
    if (!status && status.error().kind == Failure::Kind::malformed)
        return Taken(err(bundle::name(bundle::BundleError::tooMuch)));
    if (!status)
        return tl::unexpected(status.error());
    if (*status != 200 && *status != 206)
        return Taken(err(*status == 404 ? QStringLiteral("noSuchOpening") : QStringLiteral("http%1").arg(*status)));
    BQ_TRY_ASSIGN(const auto read, m_progress.cursors());
    auto opening = bundle::decodeOpening(download.bytes, offer, read, trust);
    if (!opening)
        return Taken(err(std::move(opening).error()));
    BQ_TRY_ASSIGN(const qint64 recorded, store(*std::move(opening)));
    return Taken(Opened{download.bytes.size(), recorded});
}

Outcome<qint64> OpeningFetch::store(Opening opening)
{
    qint64 recorded = 0;
    const auto end = opening.events.end();
    for (auto from = opening.events.begin();;) {
        const auto to = from + qsizetype(std::min(size_t(end - from), m_sliceEvents));
        const bool isLast = to == end;
        Answer answer;
        answer.events.assign(std::make_move_iterator(from), std::make_move_iterator(to));
        if (isLast)
            answer.cursors = std::move(opening.cursors);
        BQ_TRY_ASSIGN(const auto taken, m_peer.take(answer));
        recorded += taken.recorded;
        if (isLast)
            return recorded;
        from = to;
    }
}

} // namespace botiquin::exchange
