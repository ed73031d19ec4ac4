// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining.h"

#include "storage/default_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace botiquin::desktop {

std::unique_ptr<Joining> Joining::at(const QString &centre, const QString &code, const QString &store)
{
    const QStringList words{QStringLiteral("device"), QStringLiteral("join"), QStringLiteral("-"), centre, QStringLiteral("--out"),
                            store};
    return std::unique_ptr<Joining>(new Joining(words, code, store));
}

std::unique_ptr<Joining> Joining::asking(const QString &file, const QString &code, const QString &store)
{
    const QStringList words{QStringLiteral("--store"), store, QStringLiteral("device"), QStringLiteral("request"),
                            QStringLiteral("--code"), QStringLiteral("-"), QStringLiteral("--out"), file};
    return std::unique_ptr<Joining>(new Joining(words, code, store));
}

std::unique_ptr<Joining> Joining::withAnswer(const QString &file, const QString &store)
{
    const QStringList words{QStringLiteral("--store"), store, QStringLiteral("device"), QStringLiteral("join"),
                            QStringLiteral("--grant"), file};
    return std::unique_ptr<Joining>(new Joining(words, {}, store));
}

Joining::Joining(const QStringList &words, const QString &code, const QString &store)
{
    connect(&m_command, &QProcess::finished, this, &Joining::end);
    connect(&m_command, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT refused(QStringLiteral("botiquinctl"));
    });
    (void)makeStoreFolder(store); // Where it is not there, the command says so.
    m_command.start(QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl"), words);
    m_command.write(code.toUtf8());
    m_command.closeWriteChannel();
}

Joining::~Joining()
{
    m_command.disconnect(this);
    m_command.kill();
    m_command.waitForFinished(1000);
}

void Joining::end()
{
    const auto said = QJsonDocument::fromJson(m_command.readAllStandardOutput()).object();
    if (m_command.exitStatus() == QProcess::NormalExit && m_command.exitCode() == 0) {
        if (said.contains(QStringLiteral("request")))
            Q_EMIT asked(said.value(QStringLiteral("fingerprint")).toString());
        else
            Q_EMIT joined();
        return;
    }
    const auto refusal = said.value(QStringLiteral("refusal")).toString();
    const auto failure = said.value(QStringLiteral("failure")).toString();
    Q_EMIT refused(!refusal.isEmpty() ? refusal : !failure.isEmpty() ? failure : QStringLiteral("botiquinctl"));
}

} // namespace botiquin::desktop
