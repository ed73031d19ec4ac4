// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace botiquin::bench {

namespace {

void printTable(const std::vector<Figure> &figures)
{
    qsizetype widest = 0;
    for (const auto &figure : figures)
        widest = std::max(widest, figure.name.size());
    for (const auto &figure : figures) {
        std::printf("%-*s %14s %-8s %s\n", int(widest), qPrintable(figure.name),
                    qPrintable(QString::number(figure.value, 'f', figure.value < 100 && figure.value != int(figure.value) ? 3 : 0)),
                    qPrintable(figure.unit), qPrintable(figure.promise));
    }
}

} // namespace

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

double megabytesOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    const auto at = text.indexOf("VmRSS:") + qstrlen("VmRSS:");
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

void print(const std::vector<Figure> &figures, bool asJson)
{
    if (!asJson) {
        printTable(figures);
        return;
    }
    QJsonArray array;
    for (const auto &figure : figures) {
        array.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                 {QStringLiteral("value"), figure.value},
                                 {QStringLiteral("unit"), figure.unit},
                                 {QStringLiteral("promise"), figure.promise}});
    }
    std::printf("%s\n", QJsonDocument(QJsonObject{{QStringLiteral("figures"), array}}).toJson(QJsonDocument::Compact).constData());
}

} // namespace botiquin::bench
