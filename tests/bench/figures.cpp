// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

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
