// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_errand.h"

#include <QJsonArray>

namespace botiquin::desktop {

using Errand = ui::LetterCard::Errand;

LetterErrand *LetterErrand::writing(const QString &file, const QString &store, QObject *parent)
{
    return new LetterErrand({Errand::write, file}, {QStringLiteral("write"), file}, store, parent);
}

LetterErrand *LetterErrand::taking(const QString &answer, const QString &store, QObject *parent)
{
    return new LetterErrand({Errand::take}, {QStringLiteral("take"), answer}, store, parent);
}

LetterErrand *LetterErrand::carrying(const QString &letter, const QString &answer, const QString &centre, const QString &store,
                                     QObject *parent)
{
    const QStringList words{QStringLiteral("carry"), letter, QStringLiteral("--to"), centre, QStringLiteral("--answer"), answer};
    return new LetterErrand({Errand::carry, answer}, words, store, parent);
}

LetterErrand::LetterErrand(ui::LetterCard::Done errand, const QStringList &words, const QString &store, QObject *parent)
    : CtlCommand(parent)
    , m_done(std::move(errand))
{
    start(QStringList{QStringLiteral("--store"), store, QStringLiteral("letter")} + words);
}

void LetterErrand::end(const QJsonObject &said)
{
    const char *brought = m_done.errand == Errand::write ? "events" : "brought";
    m_done.brought = said.value(QLatin1String(brought)).toInteger();
    m_done.recorded = said.value(QStringLiteral("recorded")).toInteger();
    m_done.leftOut = int(said.value(QStringLiteral("leftOut")).toArray().size());
    m_done.isMore = said.value(QStringLiteral("more")).toBool();
    Q_EMIT done(m_done);
}

} // namespace botiquin::desktop
