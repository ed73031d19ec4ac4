// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "setting_table.h"

#include <QFile>
#include <QProcessEnvironment>
#include <algorithm>

namespace botiquin::central {

namespace {

constexpr qint64 fileBytesMax = 64 * 1024;
const QString prefix = QStringLiteral("BOTIQUIN_");

/// One value, and who said so: "--listen", "BOTIQUIN_LISTEN", "central.conf:3: listen".
struct Saying
{
    const Setting *setting;
    QString value;
    QString source;
};
using Sayings = std::vector<Saying>;

const Setting *settingNamed(const QString &name)
{
    const auto found = std::ranges::find(settingTable(), name, &Setting::name);
    return found == settingTable().end() ? nullptr : &*found;
}

bool holds(const Sayings &sayings, const Setting *setting)
{
    return std::ranges::find(sayings, setting, &Saying::setting) != sayings.end();
}

QString variableOf(const Setting &setting)
{
    return prefix + setting.name.toUpper().replace(u'-', u'_');
}

struct Arguments
{
    Sayings sayings;
    std::optional<QString> config;
    bool isHelp = false;
    bool isVersion = false;
};

Result<Arguments, QString> readArguments(const QStringList &arguments)
{
    Arguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString option = arguments[i].section(u'=', 0, 0);
        if (option == QLatin1String("--help") || option == QLatin1String("-h"))
            read.isHelp = true;
        else if (option == QLatin1String("--version") || option == QLatin1String("-v"))
            read.isVersion = true;
        if (read.isHelp || read.isVersion)
            return read;
        const auto *setting = option.startsWith(u"--") ? settingNamed(option.mid(2)) : nullptr;
        const bool isConfig = option == QLatin1String("--config");
        if (setting != nullptr && setting->isSecret)
            return err(QStringLiteral("%1: belongs in the configuration file or in %2, where other users of the "
                                      "computer do not see it").arg(option, variableOf(*setting)));
        if (setting == nullptr && !isConfig)
            return err(QStringLiteral("unknown argument: %1").arg(arguments[i].left(80)));
        const bool hasValue = arguments[i].contains(u'=');
        const QString value = hasValue ? arguments[i].section(u'=', 1) : arguments.value(++i);
        if (value.isEmpty())
            return err(QStringLiteral("%1: a value is missing").arg(option));
        if (isConfig ? read.config.has_value() : holds(read.sayings, setting))
            return err(QStringLiteral("%1: given twice").arg(option));
        if (isConfig)
            read.config = value;
        else
            read.sayings.push_back({setting, value, option});
    }
    return read;
}

Sayings readEnvironment(const QProcessEnvironment &environment)
{
    Sayings sayings;
    for (const auto &setting : settingTable()) {
        if (const QString name = variableOf(setting); environment.contains(name))
            sayings.push_back({&setting, environment.value(name), name});
    }
    return sayings;
}

Result<Sayings, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return err(QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray text = file.read(fileBytesMax + 1);
    if (text.size() > fileBytesMax)
        return err(QStringLiteral("%1: longer than %2 bytes").arg(path).arg(fileBytesMax));
    Sayings sayings;
    int number = 0;
    for (const auto &raw : text.split('\n')) {
        const QString place = QStringLiteral("%1:%2").arg(path).arg(++number);
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u'=', 0, 0).trimmed();
        const auto *setting = settingNamed(name);
        if (!line.contains(u'='))
            return err(QStringLiteral("%1: not of the form name = value").arg(place));
        if (setting == nullptr)
            return err(QStringLiteral("%1: no such setting: %2").arg(place, name.left(80)));
        if (holds(sayings, setting))
            return err(QStringLiteral("%1: %2: given twice").arg(place, name));
        sayings.push_back({setting, line.section(u'=', 1).trimmed(), QStringLiteral("%1: %2").arg(place, name)});
    }
    return sayings;
}

QString apply(Settings &settings, const Sayings &sayings)
{
    for (const auto &[setting, value, source] : sayings) {
        const QString wrong = value.isEmpty() ? QStringLiteral("a value is missing") : setting->apply(settings, value);
        if (!wrong.isEmpty())
            return QStringLiteral("%1: %2").arg(source, wrong);
    }
    return {};
}

} // namespace

Result<Settings, QString> readSettings(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const auto given = readArguments(arguments);
    if (!given)
        return err(given.error());
    Settings settings;
    settings.isHelp = given->isHelp;
    settings.isVersion = given->isVersion;
    if (settings.isHelp || settings.isVersion)
        return settings;
    const QString config = given->config.value_or(environment.value(prefix + QStringLiteral("CONFIG")));
    const auto file = config.isEmpty() ? Result<Sayings, QString>() : readFile(config);
    if (!file)
        return err(file.error());
    for (const auto &sayings : {*file, readEnvironment(environment), given->sayings}) {
        if (const QString wrong = apply(settings, sayings); !wrong.isEmpty())
            return err(wrong);
    }
    if (settings.tlsCert.isEmpty() != settings.tlsKey.isEmpty())
        return err(QStringLiteral("tls-cert and tls-key: one needs the other"));
    return settings;
}

QString helpText()
{
    QString text = QStringLiteral("botiquin-central [--config FILE] [--SETTING VALUE]...\n\n"
                                  "The central server: takes in what stores send and gives them what concerns them.\n"
                                  "Each setting is an option, a variable BOTIQUIN_SETTING or a line \"setting = value\""
                                  " of the file;\noptions win over variables, and these over the file.\n\n");
    for (const auto &setting : settingTable()) {
        const QString name = setting.isSecret ? setting.name : QStringLiteral("--") + setting.name;
        text += QStringLiteral("  %1\n      %2\n").arg(name + u' ' + setting.value, setting.help);
    }
    return text;
}

} // namespace botiquin::central
