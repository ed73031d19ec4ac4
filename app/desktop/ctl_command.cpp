// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_command.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace botiquin::desktop {

namespace {

const QString program = QStringLiteral("botiquinctl");

} // namespace

CtlCommand::CtlCommand(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::finished, this, &CtlCommand::onFinished);
    // A command that does not start says so before anybody hears it.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT refused(program);
        },
        Qt::QueuedConnection);
}

CtlCommand::~CtlCommand()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void CtlCommand::start(const QStringList &words, const QString &input)
{
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, words);
    m_process.write(input.toUtf8());
    m_process.closeWriteChannel();
}

void CtlCommand::onFinished()
{
    const auto said = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        return end(said);
    const auto refusal = said.value(QStringLiteral("refusal")).toString();
    const auto failure = said.value(QStringLiteral("failure")).toString();
    Q_EMIT refused(!refusal.isEmpty() ? refusal : !failure.isEmpty() ? failure : program);
}

} // namespace botiquin::desktop
