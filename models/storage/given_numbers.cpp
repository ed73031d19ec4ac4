// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/given_numbers.h"

#include <QFile>
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

QStringList GivenNumbers::lines() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(bytesMax)).split(u'\n', Qt::SkipEmptyParts);
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

Outcome<void> GivenNumbers::note(const QString &series, quint64 number) const
{
    QStringList kept = lines();
    kept.removeIf([&](const QString &line) { return isOf(line, series) && numberIn(line) <= number; });
    kept.append(series + u' ' + QString::number(number));
    const QByteArray bytes = kept.join(u'\n').toUtf8() + '\n';
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return fail(isFull ? Failure::Kind::diskFull : Failure::Kind::io, m_path);
    }
    return {};
}

} // namespace botiquin
