// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher.h"
#include "sync/no_core.h"
#include "tour/tour.h"
#include "ui/shell/plain_tips.h"
#include "ui/wording/failure_words.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTemporaryDir>
#include <cstdio>

using namespace botiquin;
using namespace botiquin::desktop;

namespace {

constexpr int done = 0;
constexpr int usage = 2;
constexpr int failed = 4;

/// Without a screen Qt would end the program with a signal.
bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int complain(int code, const QString &line)
{
    std::fprintf(stderr, "botiquin: %s\n", qPrintable(line));
    return code;
}

int complain(const Failure &failure)
{
    return complain(failed, QStringLiteral("%1: %2").arg(name(failure.kind), failure.detail));
}

/// Of a store that did not open: what happened, what is safe and what to do, in the language of the window.
int complainOfOpening(const Failure &failure)
{
    const auto words = ui::openingFailureWords(failure);
    return complain(failed, QStringLiteral("%1: %2\n%3. %4 %5")
                                .arg(name(failure.kind), failure.detail, words.whatHappened, words.whatIsSafe,
                                     words.whatNext));
}

int say(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    return done;
}

/// The tour has settings of its own: it must look the same on every computer, and change nobody's.
int tour(Options options)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("tour.ini")), QSettings::IniFormat);
    options.size = options.size.value_or(QSize(1366, 768));
    Launcher launcher(options, settings);
    if (const auto opened = launcher.open(); !opened)
        return complainOfOpening(opened.error());
    auto setup = launcher.desktop()->setup();
    setup.machine.pdfFolder = QDir(*options.tourFolder).absolutePath();
    if (const auto kept = launcher.desktop()->keepSetup(setup); !kept)
        return complain(kept.error());
    const auto toured = runTour(*launcher.desktop(), options.tourPart, *options.tourFolder, options.pin);
    return toured ? (*toured ? done : 1) : complain(toured.error());
}

int work(const Options &options)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("botiquin"),
                       QStringLiteral("botiquin"));
    Launcher launcher(options, settings);
    const auto opened = launcher.open();
    if (!opened && opened.error().kind != Failure::Kind::notFound) // A new computer's window says what is to be done.
        complainOfOpening(opened.error());
    launcher.show(opened);
    const int code = QApplication::exec();
    return launcher.desktop() != nullptr ? code : failed;
}

} // namespace

int main(int argc, char **argv)
{
    botiquin::leaveNoCore();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = readOptions(arguments);
    if (!options)
        return complain(usage, options.error());
    if (options->version)
        return say(QStringLiteral("botiquin " BOTIQUIN_VERSION "\n"));
    if (!hasScreen()) {
        if (!options->help && !options->tourFolder)
            return complain(failed, QStringLiteral("there is no screen (DISPLAY is not set); botiquinctl works without one"));
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::keepTipsPlain(application);
    QApplication::setApplicationName(QStringLiteral("botiquin"));
    QApplication::setApplicationVersion(QStringLiteral(BOTIQUIN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("botiquin"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/look/application/botiquin.svg")));
    if (options->help)
        return say(helpText());
    return options->tourFolder ? tour(*options) : work(*options);
}
