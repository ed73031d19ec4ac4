// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

struct zip;

namespace botiquin {

/// A zip archive in memory, read with care: it may come from anybody.
class ZipArchive
{
public:
    /// What one file may unpack to; what is larger is not read.
    static constexpr qint64 entryBytesMax = 128 * 1024 * 1024;

    /// Nothing for bytes that are no archive.
    [[nodiscard]] static std::optional<ZipArchive> open(const QByteArray &bytes);

    bool contains(const QByteArray &path) const;
    /// The file's bytes; nothing where there is none, it is damaged, encrypted or too large.
    std::optional<QByteArray> read(const QByteArray &path) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(QByteArray bytes, zip *archive) : m_bytes(std::move(bytes)), m_archive(archive) {}

    QByteArray m_bytes; ///< the archive reads from them
    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace botiquin
