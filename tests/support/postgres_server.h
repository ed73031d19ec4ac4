// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

namespace botiquin::testing {

/// A server of PostgreSQL 15 in a folder of its own, on loopback, that ends with the object.
class PostgresServer
{
public:
    /// The one that all tests of a program share; nothing where PostgreSQL is not installed.
    static PostgresServer *shared()
    {
        static std::unique_ptr<PostgresServer> server;
        if (!server) {
            server = std::make_unique<PostgresServer>();
            qAddPostRoutine([] { server.reset(); });
        }
        return server->m_isRunning ? server.get() : nullptr;
    }
    static constexpr const char *missing = "PostgreSQL 15 is not installed (apt-get install postgresql-15 libqt6sql6-psql)";

    PostgresServer()
    {
        if (!QFile::exists(program("initdb")) || !makeFolders())
            return;
        QFile password(m_folder.filePath(QStringLiteral("password")));
        if (!password.open(QIODevice::WriteOnly) || password.write("maestra") < 0)
            return;
        password.close();
        const bool isMade = server({program("initdb"), "-D", data(), "-A", "scram-sha-256", "-U", "postgres", "--pwfile",
                                    password.fileName(), "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"});
        m_port = freePort();
        m_isRunning = isMade && start();
    }
    /// Another server that begins with a base backup of `primary` and takes in what that one writes.
    struct StandbyOf
    {
        const PostgresServer &primary;
    };
    explicit PostgresServer(const StandbyOf &of)
    {
        const QString from = QStringLiteral("host=127.0.0.1 port=%1 user=postgres password=maestra").arg(of.primary.port());
        const bool isMade = makeFolders() && server({program("pg_basebackup"), "-D", data(), "-R", "-X", "stream", "-c", "fast",
                                                     "--no-sync", "-d", from});
        m_port = freePort();
        m_isRunning = isMade && start();
    }
    PostgresServer(const PostgresServer &) = delete;
    ~PostgresServer()
    {
        if (m_isRunning)
            stop();
    }

    bool isRunning() const { return m_isRunning; }
    quint16 port() const { return m_port; }
    bool start()
    {
        const QString options = QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c fsync=off "
                                               "-c max_connections=60 -c shared_buffers=64MB %3")
                                    .arg(m_port).arg(data(), m_moreOptions);
        return server({program("pg_ctl"), "-D", data(), "-w", "-s", "-l", data() + "/log", "-o", options, "start"}, m_launcher);
    }
    /// Starts it anew with a disk of its own, of so many bytes, which is gone when it stops; the tablespace `small` is on it.
    /// False where this process may not mount one.
    bool startWithSmallDisk(qint64 bytes)
    {
        const QString disk = m_folder.filePath(QStringLiteral("server/small"));
        const QString mount = QStringLiteral("mount -t tmpfs -o size=%1,mode=700,uid=$(id -u postgres) none \"$0\" && exec \"$@\"");
        if (::geteuid() != 0 || !QDir().mkpath(disk) || !stop())
            return false;
        m_launcher = QStringList{"unshare", "--mount", "sh", "-c", mount.arg(bytes), disk};
        return start() && run(QStringLiteral("CREATE TABLESPACE small LOCATION '%1'").arg(disk));
    }
    /// Leaves no free byte on that disk.
    void fillSmallDisk() const { onSmallDisk({"dd", "if=/dev/zero", "of=" + m_folder.filePath("server/small/ballast"), "bs=4096"}); }
    bool emptySmallDisk() const { return onSmallDisk({"rm", m_folder.filePath("server/small/ballast")}); }
    /// As if the power went, for everybody who is connected.
    bool stop() { return server({program("pg_ctl"), "-D", data(), "-w", "-s", "-m", "immediate", "stop"}); }
    void setOptions(const QString &options) { m_moreOptions = options; }
    /// As if its machine burnt.
    bool kill()
    {
        const pid_t id = processId();
        m_isRunning = m_isRunning && !(id > 0 && ::kill(id, SIGKILL) == 0);
        return !m_isRunning;
    }
    /// A standby that hears no more of what its primary writes.
    bool stopReceiving() const
    {
        return run(QStringLiteral("ALTER SYSTEM SET primary_conninfo = ''")) && run(QStringLiteral("SELECT pg_reload_conf()"));
    }
    /// A standby that goes on by itself.
    bool promote() const { return server({program("pg_ctl"), "-D", data(), "-w", "-s", "promote"}); }

    /// Whether psql, as the superuser, ran the statements.
    bool run(const QString &statements) const { return psql(QStringLiteral("postgres"), {"-c", statements}); }
    bool psql(const QString &database, const QStringList &more) const { return asked(database, more).has_value(); }
    /// The one value that a statement gives.
    QString value(const QString &statement, const QString &database) const
    {
        return QString::fromUtf8(asked(database, {"-A", "-t", "-c", statement}).value_or("failed")).trimmed();
    }

    /// The URL of a new database that is empty.
    QString emptyDatabase()
    {
        const QString name = QStringLiteral("empty%1").arg(++m_databases);
        return run(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(name)) ? url(name) : QString();
    }
    QString url(const QString &database, const QString &user = QStringLiteral("postgres"),
                const QString &password = QStringLiteral("maestra")) const
    {
        return QStringLiteral("postgresql://%1:%2@127.0.0.1:%3/%4").arg(user, password).arg(m_port).arg(database);
    }

private:
    static QString program(const char *name) { return QStringLiteral("/usr/lib/postgresql/15/bin/") + QLatin1String(name); }
    QString data() const { return m_folder.filePath(QStringLiteral("server/data")); }

    pid_t processId() const
    {
        QFile file(data() + QStringLiteral("/postmaster.pid"));
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
    }

    bool onSmallDisk(const QStringList &words) const
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("nsenter"), QStringList{"-t", QString::number(processId()), "-m"} + words);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    /// PostgreSQL refuses to run as root: the folder is its own user's then.
    bool makeFolders() const
    {
        const QString folder = m_folder.filePath(QStringLiteral("server"));
        QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7055)); // to pass through
        return QDir().mkpath(folder)
            && (::geteuid() != 0 || QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), folder}) == 0);
    }

    std::optional<QByteArray> asked(const QString &database, const QStringList &more) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("maestra"));
        process.setProcessEnvironment(environment);
        process.start(program("psql"), QStringList{"-q", "-X", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p",
                                                   QString::number(m_port), "-U", "postgres", "-d", database} + more);
        const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
        return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
    }

    static bool server(const QStringList &words, const QStringList &launcher = {})
    {
        const QStringList asUser{QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"),
                                 QStringLiteral("--")};
        const QStringList all = launcher + (::geteuid() == 0 ? asUser : QStringList()) + words;
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/"));
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(all.front(), all.mid(1));
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    static quint16 freePort()
    {
        QTcpServer listener;
        return listener.listen(QHostAddress::LocalHost) ? listener.serverPort() : 0;
    }

    QTemporaryDir m_folder;
    QString m_moreOptions;
    QStringList m_launcher; ///< becomes what starts it
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_isRunning = false;
};

} // namespace botiquin::testing
