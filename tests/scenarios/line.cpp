// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"

#include <QRegularExpression>

namespace botiquin::testing {

Line::Line(const QString &file, int number, const QString &text) : m_where(QStringLiteral("%1:%2").arg(file).arg(number))
{
    QString marked = text.section(u'#', 0, 0);
    // A mark stands for itself where it ends a word: the colon of an hour does not.
    static const QRegularExpression mark(QStringLiteral("([,:])(\\s|$)"));
    marked.replace(mark, QStringLiteral(" \\1 "));
    m_words = marked.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

QString Line::word()
{
    if (atEnd())
        fail(QStringLiteral("a word is missing"));
    return m_words.at(m_next++);
}

qint64 Line::count()
{
    bool isNumber = false;
    const QString text = word();
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        fail(QStringLiteral("not a number: ") + text);
    return number;
}

bool Line::takes(const char *word)
{
    if (atEnd() || peek() != QLatin1String(word))
        return false;
    ++m_next;
    return true;
}

void Line::expects(const char *word)
{
    if (!takes(word))
        fail(QStringLiteral("expected \"%1\" before \"%2\"").arg(QLatin1String(word), peek()));
}

void Line::end() const
{
    if (!atEnd())
        fail(QStringLiteral("too much: ") + peek());
}

void Line::fail(const QString &why) const
{
    qFatal("%s: %s", qPrintable(m_where), qPrintable(why));
}

} // namespace botiquin::testing
