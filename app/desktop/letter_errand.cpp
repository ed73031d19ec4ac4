// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_errand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    : QObject(parent)
    , m_done(std::move(errand))
{
    connect(&m_command, &QProcess::finished, this, &LetterErrand::end);
    // A command that does not start says so before anybody hears it.
    connect(
        &m_command, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT refused(QStringLiteral("botiquinctl"));
        },
        Qt::QueuedConnection);
    m_command.start(QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl"),
                    QStringList{QStringLiteral("--store"), store, QStringLiteral("letter")} + words);
    m_command.closeWriteChannel();
}

LetterErrand::~LetterErrand()
{
    m_command.disconnect(this);
    // What it does in one transaction it does whole or not at all.
    m_command.kill();
    m_command.waitForFinished(1000);
}

void LetterErrand::end()
{
    const auto said = QJsonDocument::fromJson(m_command.readAllStandardOutput()).object();
    if (m_command.exitStatus() != QProcess::NormalExit || m_command.exitCode() != 0) {
        const auto refusal = said.value(QStringLiteral("refusal")).toString();
        const auto failure = said.value(QStringLiteral("failure")).toString();
        Q_EMIT refused(!refusal.isEmpty() ? refusal : !failure.isEmpty() ? failure : QStringLiteral("botiquinctl"));
        return;
    }
    const char *brought = m_done.errand == Errand::write ? "events" : "brought";
    m_done.brought = said.value(QLatin1String(brought)).toInteger();
    m_done.recorded = said.value(QStringLiteral("recorded")).toInteger();
    m_done.leftOut = int(said.value(QStringLiteral("leftOut")).toArray().size());
    m_done.isMore = said.value(QStringLiteral("more")).toBool();
    Q_EMIT done(m_done);
}

} // namespace botiquin::desktop
