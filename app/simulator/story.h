// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <vector>

namespace botiquin::simulation {

/// What happened, line by line, in the order in which it truly did.
class Story
{
public:
    void tell(Instant when, const QString &who, const QString &what);
    /// What is amiss: a promise that was broken while the region lived.
    void complain(Instant when, const QString &who, const QString &what);

    const QStringList &complaints() const { return m_complaints; }
    /// Names the whole story: 64 hexadecimal digits.
    QString digest() const;
    /// Lines in which one of these is named, of everybody where none are: the last ones, at most so many, up
    /// to the last in which one of the acts is told, to the end where none is.
    QStringList ending(const QStringList &who, const QStringList &acts, int lines) const;

private:
    struct Line
    {
        QString who;
        QString text;
    };
    std::vector<Line> m_lines;
    QStringList m_complaints;
    QByteArray m_digest = QByteArray(32, '\0');
};

} // namespace botiquin::simulation
