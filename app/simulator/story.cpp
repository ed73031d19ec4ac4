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

QStringList Story::ending(const QStringList &who, const QStringList &acts, int lines) const
{
    const auto tellsOf = [](const Line &line, const QStringList &names) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return line.who == name || (u' ' + line.text + u' ').contains(u' ' + name + u' ');
        });
    };
    // A name may have been given twice: the last of them.
    const auto last =
        std::find_if(m_lines.rbegin(), m_lines.rend(), [&](const Line &line) { return tellsOf(line, acts); });
    QStringList told;
    for (auto line = last == m_lines.rend() ? m_lines.rbegin() : last; line != m_lines.rend() && told.size() < lines;
         ++line) {
        if (who.isEmpty() || tellsOf(*line, who))
            told.prepend(line->text);
    }
    return told;
}

} // namespace botiquin::simulation
