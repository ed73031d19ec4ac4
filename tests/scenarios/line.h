// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace botiquin::testing {

/// A line of a scenario, read word by word. What is not as the README says ends the test with the line's place.
class Line
{
public:
    Line(const QString &file, int number, const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool atEnd() const { return m_next >= m_words.size(); }
    QString peek(int ahead = 0) const { return m_words.value(m_next + ahead); }
    QString word();
    qint64 count();
    /// Takes the word if it is the next.
    bool takes(const char *word);
    void expects(const char *word);
    void end() const;

    [[noreturn]] void fail(const QString &why) const;

private:
    QString m_where;
    QStringList m_words;
    qsizetype m_next = 0;
};

} // namespace botiquin::testing
