// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/story.h"

#include "base/hash.h"

#include <QDateTime>
#include <algorithm>

namespace botiquin::simulation {

void Story::tell(Instant when, const QString &who, const QString &what)
{
    const QString hour =
        QDateTime::fromSecsSinceEpoch(when.seconds, Qt::UTC).toString(QStringLiteral("MM-dd HH:mm:ss"));
    m_lines.push_back({who, hour + u' ' + who + QStringLiteral(": ") + what});
    m_digest = blake2b256({m_digest, m_lines.back().text.toUtf8()});
}

void Story::complain(Instant when, const QString &who, const QString &what)
{
    tell(when, who, what);
    m_complaints << who + QStringLiteral(": ") + what;
}

QString Story::digest() const
{
    return QString::fromLatin1(m_digest.toHex());
}

QStringList Story::ending(const QStringList &who, int lines) const
{
    QStringList told;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && told.size() < lines; ++line) {
        const auto isAbout = [&](const QString &name) { return line->who == name || line->text.contains(name); };
        if (who.isEmpty() || std::any_of(who.begin(), who.end(), isAbout))
            told.prepend(line->text);
    }
    return told;
}

} // namespace botiquin::simulation
