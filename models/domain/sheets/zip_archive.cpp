// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/zip_archive.h"

#include <algorithm>
#include <zip.h>

namespace botiquin {

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::optional<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return std::nullopt;
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return std::nullopt;
    }
    return ZipArchive(bytes, archive);
}

bool ZipArchive::contains(const QByteArray &path) const
{
    return zip_name_locate(m_archive.get(), path.constData(), ZIP_FL_NOCASE) >= 0;
}

std::optional<QByteArray> ZipArchive::read(const QByteArray &path) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), path.constData(), ZIP_FL_NOCASE);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        index < 0 ? nullptr : zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return std::nullopt;
    // The size that the archive claims is not believed: it is what comes out that counts.
    QByteArray bytes;
    constexpr qsizetype piece = 64 * 1024;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(piece));
        bytes.resize(before + qsizetype(std::max<zip_int64_t>(0, got)));
        if (got < 0 || bytes.size() > entryBytesMax)
            return std::nullopt;
        if (got == 0)
            return bytes;
    }
}

} // namespace botiquin
