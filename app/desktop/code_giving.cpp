// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_giving.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botiquin::desktop {

CodeGiving::CodeGiving(const QString &store, const UserId &by, const Clues &facility, const QString &label, QObject *parent)
    : QObject(parent)
    , m_label(label)
{
    connect(&m_command, &QProcess::finished, this, &CodeGiving::end);
    // A command that does not start says so before anybody hears it.
    connect(
        &m_command, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT refused(QStringLiteral("botiquinctl"));
        },
        Qt::QueuedConnection);
    m_command.start(QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl"),
                    {QStringLiteral("--store"), store, QStringLiteral("--as"), by.text(), QStringLiteral("device"),
                     QStringLiteral("code"), QStringLiteral("--facility=") + facility.text(),
                     QStringLiteral("--label=") + label});
    m_command.closeWriteChannel();
}

CodeGiving::~CodeGiving()
{
    m_command.disconnect(this);
    // What it does in one transaction it does whole or not at all.
    m_command.kill();
    m_command.waitForFinished(1000);
}

void CodeGiving::end()
{
    const auto said = QJsonDocument::fromJson(m_command.readAllStandardOutput()).object();
    if (m_command.exitStatus() != QProcess::NormalExit || m_command.exitCode() != 0) {
        const auto refusal = said.value(QStringLiteral("refusal")).toString();
        const auto failure = said.value(QStringLiteral("failure")).toString();
        Q_EMIT refused(!refusal.isEmpty() ? refusal : !failure.isEmpty() ? failure : QStringLiteral("botiquinctl"));
        return;
    }
    const auto until = QDateTime::fromString(said.value(QStringLiteral("until")).toString(), Qt::ISODate);
    ui::CodeGiven code{said.value(QStringLiteral("code")).toString(), Instant{until.toSecsSinceEpoch()}, m_label, {}};
    const auto people = said.value(QStringLiteral("people")).toArray();
    for (const auto entry : people) {
        const auto person = entry.toObject();
        const auto text = [&](const char *member) { return person.value(QLatin1String(member)).toString(); };
        if (!text("pin").isEmpty())
            code.people.push_back({text("name"), text("user"), text("pin")});
    }
    Q_EMIT given(code);
}

} // namespace botiquin::desktop
