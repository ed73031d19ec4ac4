// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/given_numbers.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace botiquin {

namespace {

constexpr qint64 bytesMax = 64 * 1024;

bool isOf(const QString &line, const QString &series)
{
    return line.startsWith(series + u' ');
}

quint64 numberIn(const QString &line)
{
    return line.section(u' ', 1).toULongLong();
}

} // namespace

/// Of a file that is none of ours nothing is taken, nor waited for.
QStringList GivenNumbers::lines() const
{
    static const QRegularExpression ours(QStringLiteral("^[0-9A-Za-z/]{1,100} [0-9]{1,18}$"));
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(bytesMax)).split(u'\n', Qt::SkipEmptyParts).filter(ours);
}

quint64 GivenNumbers::highest(const QString &series) const
{
    quint64 highest = 0;
    for (const auto &line : lines()) {
        if (isOf(line, series))
            highest = std::max(highest, numberIn(line));
    }
    return highest;
}

/// The newest first, so that it stands whatever follows.
Outcome<void> GivenNumbers::note(const QString &series, quint64 number) const
{
    // A link would have whatever it leads to replaced.
    if (QFileInfo info(m_path); info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(Failure::Kind::io, m_path + QStringLiteral(": is no file"));
    QStringList kept = lines();
    kept.removeIf([&](const QString &line) { return isOf(line, series) && numberIn(line) <= number; });
    kept.prepend(series + u' ' + QString::number(number));
    const QByteArray bytes = kept.join(u'\n').toUtf8() + '\n';
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return fail(isFull ? Failure::Kind::diskFull : Failure::Kind::io, m_path);
    }
    return {};
}

} // namespace botiquin
