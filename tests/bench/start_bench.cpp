// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_bench.h"

#include "command.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

namespace botiquin::bench {

namespace {

constexpr int starts = 7;
constexpr int patience = 60'000; // milliseconds

/// A screen that nobody looks at.
class Screen
{
public:
    Screen()
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(s("Xvfb"), {s("-displayfd"), s("1"), s("-screen"), s("0"), s("1366x768x24"), s("-noreset"), s("-nolisten"), s("tcp")});
        if (!m_process.waitForReadyRead())
            qFatal("no Xvfb (apt-get install xvfb)");
        m_name = u':' + QString::fromLatin1(m_process.readAllStandardOutput().trimmed());
    }
    ~Screen()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QString name() const { return m_name; }

private:
    QProcess m_process;
    QString m_name;
};

struct Start
{
    double seconds;
    double megabytes;
};

Start start(const QString &store, const Screen &screen)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("DISPLAY"), screen.name());
    environment.insert(s("QT_QPA_PLATFORM"), s("xcb"));
    environment.insert(s("DBUS_SESSION_BUS_ADDRESS"), s("disabled:"));
    QProcess desktop;
    desktop.setProcessEnvironment(environment);
    desktop.setStandardErrorFile(QProcess::nullDevice());
    QProcess looking;
    looking.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    desktop.start(s(BOTIQUIN), {s("--store"), store});
    desktop.waitForStarted();
    const QStringList search{s("search"), s("--onlyvisible"), s("--pid"), QString::number(desktop.processId())};
    do { // a window that is only being made ends xdotool
        looking.start(s("xdotool"), search);
        looking.waitForFinished();
    } while (looking.exitCode() != 0 && timer.elapsed() < patience);
    if (looking.exitCode() != 0)
        qFatal("no window");
    const Start started{double(timer.elapsed()) / 1000, megabytesOf(desktop.processId())};
    desktop.terminate();
    desktop.waitForFinished();
    return started;
}

} // namespace

std::vector<Figure> startFigures()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(s("region"));
    command({s("--store"), store, s("region"), s("create"), s("--demo"), s("--state"), s("OAXACA"), s("--warehouse"), s("OCIMB000012")});
    const Screen screen;
    std::vector<Start> all;
    for (int i = 0; i < starts; ++i)
        all.push_back(start(store, screen));
    const Start first = all.front();
    std::sort(all.begin(), all.end(), [](const Start &a, const Start &b) { return a.seconds < b.seconds; });
    const Start &median = all[starts / 2];
    return {{s("start.first"), first.seconds, s("s"), {}},
            {s("start.median"), median.seconds, s("s"), s("≤ 1")},
            {s("start.memory"), median.megabytes, s("MB"), {}}};
}

} // namespace botiquin::bench
