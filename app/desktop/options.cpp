// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "storage/default_store.h"

#include <QCommandLineParser>

namespace botiquin::desktop {

namespace {

struct Flags
{
    QCommandLineOption store{QStringLiteral("store"), QStringLiteral("Work with this store."), QStringLiteral("FILE")};
    QCommandLineOption tour{QStringLiteral("tour"),
                            QStringLiteral("Drive the windows by keys and leave pictures and documents in DIR."),
                            QStringLiteral("DIR")};
    QCommandLineOption tourEnd{QStringLiteral("tour-end"),
                               QStringLiteral("With --tour: only what is seen once the clinics' records have come back.")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("es or en, for this run."),
                                QStringLiteral("LANGUAGE")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light or dark, for this run."),
                             QStringLiteral("THEME")};
    QCommandLineOption textScale{QStringLiteral("text-scale"), QStringLiteral("100, 115 or 130 percent, for this run."),
                                 QStringLiteral("PERCENT")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("The window's size, e.g. 1366x768."),
                            QStringLiteral("WxH")};
    QCommandLineOption serial{QStringLiteral("serial"), QStringLiteral("A serial scanner's port, for this run."),
                              QStringLiteral("PORT")};
    QCommandLineOption pin{QStringLiteral("pin"), QStringLiteral("The PIN that the tour signs in with."),
                           QStringLiteral("PIN"), QStringLiteral("271828")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say this.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Say the version.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(QStringLiteral("Medicine kits, from the warehouse to the clinic."));
        parser.addOptions({store, tour, tourEnd, language, theme, textScale, size, serial, pin, help, version});
    }
};

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(parts.value(0).toInt(&isWidth), parts.value(1).toInt(&isHeight));
    const bool fits = size.width() >= 800 && size.height() >= 560 && size.width() <= 7680 && size.height() <= 4320;
    return parts.size() == 2 && isWidth && isHeight && fits ? std::optional(size) : std::nullopt;
}

/// One of two words; the error names both.
template <class T>
Result<std::optional<T>, QString> choice(const QCommandLineParser &parser, const QCommandLineOption &option,
                                         std::pair<const char *, T> one, std::pair<const char *, T> other)
{
    if (!parser.isSet(option))
        return std::optional<T>();
    const QString value = parser.value(option);
    for (const auto &[word, meaning] : {one, other}) {
        if (value == QLatin1String(word))
            return std::optional<T>(meaning);
    }
    return err(QStringLiteral("--%1 takes %2 or %3").arg(option.names().constFirst(), QLatin1String(one.first),
                                                         QLatin1String(other.first)));
}

} // namespace

Result<Options, QString> readOptions(const QStringList &arguments)
{
    const Flags flags;
    QCommandLineParser parser;
    flags.addTo(parser);
    if (!parser.parse(QStringList{QStringLiteral("botiquin")} + arguments))
        return err(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return err(QStringLiteral("unknown argument: %1").arg(parser.positionalArguments().constFirst()));
    Options options;
    options.help = parser.isSet(flags.help);
    options.version = parser.isSet(flags.version);
    options.store = parser.isSet(flags.store) ? parser.value(flags.store) : defaultStorePath();
    if (parser.isSet(flags.tour))
        options.tourFolder = parser.value(flags.tour);
    if (parser.isSet(flags.tourEnd))
        options.tourPart = TourPart::end;
    const auto language = choice<ui::Language>(parser, flags.language, {"es", ui::Language::spanish},
                                               {"en", ui::Language::english});
    const auto theme = choice<ui::Appearance>(parser, flags.theme, {"light", ui::Appearance::light},
                                              {"dark", ui::Appearance::dark});
    if (!language)
        return err(language.error());
    if (!theme)
        return err(theme.error());
    options.language = *language;
    options.appearance = *theme;
    const QString scale = parser.value(flags.textScale);
    if (parser.isSet(flags.textScale) && !QStringList{QStringLiteral("100"), QStringLiteral("115"), QStringLiteral("130")}.contains(scale))
        return err(QStringLiteral("--text-scale takes 100, 115 or 130"));
    if (parser.isSet(flags.textScale))
        options.textScalePercent = scale.toInt();
    options.size = sizeOf(parser.value(flags.size));
    if (parser.isSet(flags.size) && !options.size)
        return err(QStringLiteral("--size takes WIDTHxHEIGHT, from 800x560 on"));
    options.serialPort = parser.value(flags.serial);
    options.pin = parser.value(flags.pin);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    Flags().addTo(parser);
    return parser.helpText();
}

} // namespace botiquin::desktop
