// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/machine_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <initializer_list>

namespace botiquin::ui {

namespace {

constexpr qsizetype textMax = 1024;
constexpr qsizetype geometryMax = 4096;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// One line; a comma in a settings file makes QSettings read a list, which is none.
QString text(const QSettings &settings, const char *name)
{
    const QVariant value = settings.value(key(name));
    const QString read = value.typeId() == QMetaType::QString ? value.toString() : QString();
    return read.size() <= textMax ? read : QString();
}

int oneOf(const QSettings &settings, const char *name, std::initializer_list<int> allowed, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key(name)).toInt(&isNumber);
    return isNumber && std::find(allowed.begin(), allowed.end(), value) != allowed.end() ? value : otherwise;
}

int minutes(const QSettings &settings, const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key(name)).toInt(&isNumber);
    return isNumber && value >= 0 && value <= 240 ? value : otherwise;
}

QString folder(const QSettings &settings, const char *name)
{
    const QString read = text(settings, name);
    return QDir::isAbsolutePath(read) ? read
                                      : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            + QStringLiteral("/Botiquin");
}

/// A user id may hold what QSettings takes for a path.
QString placeKey(const UserId &user, const char *name)
{
    return QStringLiteral("place/%1/%2").arg(QString::fromLatin1(user.text().toUtf8().toHex()), key(name));
}

} // namespace

MachineSettings loadMachineSettings(const QSettings &settings)
{
    MachineSettings machine;
    machine.language = text(settings, "look/language") == codeOf(Language::english) ? Language::english
                                                                                    : Language::spanish;
    machine.appearance = text(settings, "look/theme") == u"dark" ? Appearance::dark : Appearance::light;
    machine.textScalePercent = oneOf(settings, "look/textScale", {100, 115, 130}, machine.textScalePercent);
    machine.lockMinutes = minutes(settings, "lock/minutes", machine.lockMinutes);
    machine.labelPrinter = text(settings, "print/labelPrinter");
    machine.sheetPrinter = text(settings, "print/sheetPrinter");
    machine.pdfFolder = folder(settings, "print/pdfFolder");
    machine.labelDpi = oneOf(settings, "print/labelDpi", {203, 300, 600}, machine.labelDpi);
    return machine;
}

void saveMachineSettings(QSettings &settings, const MachineSettings &machine)
{
    settings.setValue(key("look/language"), codeOf(machine.language));
    settings.setValue(key("look/theme"), machine.appearance == Appearance::dark ? key("dark") : key("light"));
    settings.setValue(key("look/textScale"), machine.textScalePercent);
    settings.setValue(key("lock/minutes"), machine.lockMinutes);
    settings.setValue(key("print/labelPrinter"), machine.labelPrinter);
    settings.setValue(key("print/sheetPrinter"), machine.sheetPrinter);
    settings.setValue(key("print/pdfFolder"), machine.pdfFolder);
    settings.setValue(key("print/labelDpi"), machine.labelDpi);
}

LastPlace loadLastPlace(const QSettings &settings, const UserId &user)
{
    LastPlace place;
    place.page = text(settings, placeKey(user, "page").toLatin1().constData());
    const QByteArray geometry = settings.value(placeKey(user, "geometry")).toByteArray();
    if (geometry.size() <= geometryMax)
        place.geometry = geometry;
    place.boxClass = parseBoxClass(text(settings, placeKey(user, "boxClass").toLatin1().constData()));
    return place;
}

void saveLastPlace(QSettings &settings, const UserId &user, const LastPlace &place)
{
    settings.setValue(placeKey(user, "page"), place.page);
    settings.setValue(placeKey(user, "geometry"), place.geometry);
    if (place.boxClass)
        settings.setValue(placeKey(user, "boxClass"), name(*place.boxClass));
}

} // namespace botiquin::ui
