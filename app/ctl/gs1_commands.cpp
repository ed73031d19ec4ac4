// SPDX-License-Identifier: GPL-3.0-or-later
#include "gs1_commands.h"

#include "base/date.h"
#include "domain/gs1/code.h"
#include "domain/gs1/digital_link.h"
#include "domain/gs1/element_string.h"
#include "json_text.h"

#include <functional>
#include <iostream>
#include <string>

namespace botiquin::ctl {

namespace {

void appendMember(QByteArray &json, const char *name, QByteArrayView text)
{
    json += ",\"";
    json += name;
    json += "\":";
    if (text.isNull())
        json += "null";
    else
        appendJsonText(json, text);
}

void appendElements(QByteArray &json, const gs1::Elements &elements)
{
    json += ",\"elements\":[";
    for (const gs1::Element &element : elements) {
        json += json.endsWith('[') ? "{\"ai\":" : ",{\"ai\":";
        appendJsonText(json, element.ai());
        appendMember(json, "value", element.value);
        json += '}';
    }
    json += ']';
}

void appendWarnings(QByteArray &json, const QList<gs1::Warning> &warnings)
{
    json += ",\"warnings\":[";
    for (const gs1::Warning warning : warnings) {
        if (!json.endsWith('['))
            json += ',';
        appendJsonText(json, name(warning));
    }
    json += ']';
}

QByteArray faultAnswer(const gs1::Fault &fault)
{
    QByteArray json = "{\"ok\":false,\"error\":";
    appendJsonText(json, name(fault.error));
    return json + ",\"at\":" + QByteArray::number(fault.at) + '}';
}

QByteArray parseAnswer(QByteArrayView line, Date today)
{
    const auto code = gs1::readCode(gs1::dictionary(), line, today);
    if (!code)
        return faultAnswer(code.error());
    QByteArray json = "{\"ok\":true";
    appendMember(json, "symbology",
                 code->symbology.isEmpty() ? QByteArrayView() : QByteArrayView(code->symbology));
    const QByteArray string = gs1::elementString(code->elements);
    appendMember(json, "elementString", string.isEmpty() ? QByteArrayView() : QByteArrayView(string));
    appendElements(json, code->elements);
    // A scanned code may be empty, which is data all the same.
    appendMember(json, "data",
                 code->data ? QByteArrayView(code->data->constData(), code->data->size()) : QByteArrayView());
    appendWarnings(json, code->warnings);
    return json + '}';
}

QByteArray linkAnswer(QByteArrayView line, Date today, const gs1::LinkStem &stem)
{
    const auto code = gs1::readCode(gs1::dictionary(), line, today);
    if (!code)
        return faultAnswer(code.error());
    if (code->elements.empty())
        return faultAnswer({gs1::Error::notGs1, 0});
    const auto link = gs1::digitalLink(code->elements, stem);
    if (!link)
        return faultAnswer(link.error());
    QByteArray json = "{\"ok\":true";
    appendMember(json, "link", *link);
    return json + '}';
}

/// Answers every line of standard input, with or without a carriage return, before it waits for the next.
Exit answerLines(const std::function<QByteArray(QByteArrayView)> &answer)
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (const auto written =
                writeLine(answer(QByteArrayView(line.data(), static_cast<qsizetype>(line.size()))));
            !written)
            return failed(written.error());
    }
    return Exit::done;
}

} // namespace

Exit parseCodes(const Invocation &invocation, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return misused({QStringLiteral("gs1 parse: too much: %1").arg(arguments.front())});
    const Date today = Date::ofLocal(now(invocation));
    return answerLines([&](QByteArrayView line) { return parseAnswer(line, today); });
}

Exit linkCodes(const Invocation &invocation, const QStringList &arguments)
{
    QStringList rest = arguments;
    const auto url = takeOption(rest, QStringLiteral("--stem"));
    if (!url)
        return misused(url.error());
    if (!rest.isEmpty())
        return misused({QStringLiteral("gs1 link: too much: %1").arg(rest.front())});
    const auto stem = *url ? gs1::LinkStem::parse((*url)->toUtf8()) : gs1::LinkStem::canonical();
    if (!stem)
        return misused({QStringLiteral("--stem: not the beginning of a web address: %1").arg(**url)});
    const Date today = Date::ofLocal(now(invocation));
    return answerLines([&](QByteArrayView line) { return linkAnswer(line, today, *stem); });
}

} // namespace botiquin::ctl
