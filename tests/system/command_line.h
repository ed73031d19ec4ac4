// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace botiquin::testing {

/// What a command of botiquinctl came to.
struct Said
{
    int code;
    QJsonObject json;

    QString text(const char *member) const { return json.value(QLatin1String(member)).toString(); }
    int number(const char *member) const { return json.value(QLatin1String(member)).toInt(-1); }
    QJsonArray list(const char *member) const { return json.value(QLatin1String(member)).toArray(); }
    QByteArray words() const { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
};

/// botiquinctl at work, beside others.
class CommandLine
{
public:
    /// `launcher` becomes it, with its options before it.
    CommandLine(const QString &store, const QStringList &words, const QStringList &launcher = {})
    {
        const QStringList all = launcher + QStringList{QStringLiteral(BOTIQUINCTL), QStringLiteral("--store"), store} + words;
        m_process.start(all.front(), all.mid(1));
        m_process.closeWriteChannel();
    }
    bool isAtWork() const { return m_process.state() != QProcess::NotRunning; }
    Said end()
    {
        const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(120'000);
        if (!hasEnded || m_process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {m_process.exitCode(), QJsonDocument::fromJson(m_process.readAllStandardOutput()).object()};
    }

private:
    QProcess m_process;
};

inline Said command(const QString &store, const QStringList &words)
{
    return CommandLine(store, words).end();
}

} // namespace botiquin::testing
