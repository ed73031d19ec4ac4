// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace botiquin::ui {

namespace {

constexpr const char *ours = "botiquin-words";

Language loaded = Language::spanish;

std::unique_ptr<QTranslator> reading(const QString &file, const QString &folder)
{
    auto words = std::make_unique<QTranslator>();
    words->setObjectName(QLatin1String(ours));
    if (!words->load(file, folder))
        return nullptr;
    return words;
}

void install(QApplication &app, std::unique_ptr<QTranslator> words)
{
    words->setParent(&app);
    QCoreApplication::installTranslator(words.release());
}

} // namespace

QString codeOf(Language language)
{
    return language == Language::spanish ? QStringLiteral("es_MX") : QStringLiteral("en");
}

bool loadLanguage(QApplication &app, Language language)
{
    auto words = reading(QStringLiteral("botiquin_") + codeOf(language), QStringLiteral(":/i18n"));
    if (!words)
        return false;
    loaded = language;
    for (auto *before : app.findChildren<QTranslator *>(QLatin1String(ours), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    QLocale::setDefault(QLocale(language == Language::spanish ? QStringLiteral("es_MX") : QStringLiteral("en_US")));
    const QString qtFile = language == Language::spanish ? QStringLiteral("qtbase_es") : QStringLiteral("qtbase_en");
    if (auto qtWords = reading(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(app, std::move(qtWords));
    install(app, std::move(words));
    return true;
}

Language language()
{
    return loaded;
}

} // namespace botiquin::ui
