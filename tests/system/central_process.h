// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

namespace botiquin::testing {

/// The real server, in a folder of its own.
class CentralProcess
{
public:
    explicit CentralProcess(const QString &folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
    }
    ~CentralProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    void setVariable(const QString &name, const QString &value)
    {
        auto environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    /// A program that becomes the server, with its options before it.
    void setLauncher(const QStringList &words) { m_launcher = words; }

    /// Whether it listens; then `port` is known.
    bool start(const QStringList &options = {}, bool isListenGiven = false)
    {
        const QStringList anywhere{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        const QStringList words
            = m_launcher + QStringList{QStringLiteral(BOTIQUIN_CENTRAL)} + (isListenGiven ? QStringList() : anywhere) + options;
        m_process.start(words.front(), words.mid(1));
        return waitForEvent(QStringLiteral("listening"));
    }
    /// Its exit code when it is expected to end by itself.
    int run(const QStringList &options)
    {
        m_process.start(QStringLiteral(BOTIQUIN_CENTRAL), options);
        return waitForEnd();
    }
    int waitForEnd(int milliseconds = 120'000)
    {
        m_process.waitForFinished(milliseconds);
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }
    void ask(int signal) { ::kill(pid_t(m_process.processId()), signal); }

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    QString complaint() { return QString::fromLocal8Bit(m_process.readAllStandardError()); }

    /// Every line that it has logged so far, each of which is one JSON object.
    QList<QJsonObject> log()
    {
        m_log += m_process.readAllStandardOutput();
        QList<QJsonObject> lines;
        for (const auto &line : m_log.split('\n')) {
            if (!line.isEmpty())
                lines << QJsonDocument::fromJson(line).object();
        }
        return lines;
    }
    /// Within two minutes: a sanitized centre that feeds a whole store takes some of it.
    bool waitForEvent(const QString &event)
    {
        for (int i = 0; i < 2400; ++i) {
            for (const auto &line : log()) {
                if (line[QStringLiteral("event")].toString() != event)
                    continue;
                const QString address = line[QStringLiteral("address")].toString();
                m_port = address.isEmpty() ? m_port : address.section(u':', -1).toUShort();
                return true;
            }
            if (m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(50);
        }
        return false;
    }

private:
    QProcess m_process;
    QStringList m_launcher;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace botiquin::testing
