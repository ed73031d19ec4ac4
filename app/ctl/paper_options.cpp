// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_options.h"

#include "session.h"

namespace botiquin::ctl {

QLocale paperLocale()
{
    return QLocale(QLocale::Spanish, QLocale::Mexico);
}

QString programName()
{
    return QStringLiteral("Botiquín " BOTIQUIN_VERSION);
}

Outcome<reports::Printing> printingAt(Station &station)
{
    return reports::printingOf(station, programName(), paperLocale());
}

Reply withStamp(Reply reply, const reports::PrintStamp &stamp)
{
    if (reply) {
        reply->insert(QStringLiteral("digest"), stamp.digest);
        reply->insert(QStringLiteral("check"), stamp.check());
        reply->insert(QStringLiteral("code"), stamp.code);
    }
    return reply;
}

Result<reports::PageForm, Trouble> paperOf(const Options &options)
{
    const QString paper = options.value(paperOption).value_or(QStringLiteral("letter"));
    if (paper == QStringLiteral("letter"))
        return reports::PageForm::letter;
    if (paper == QStringLiteral("a4"))
        return reports::PageForm::a4;
    return usage(QStringLiteral("--paper: letter or a4: %1").arg(paper.left(80)));
}

Result<int, Trouble> dpiOf(const Options &options)
{
    const QString dpi = options.value(dpiOption).value_or(QStringLiteral("203"));
    if (dpi != u"203" && dpi != u"300" && dpi != u"600")
        return usage(QStringLiteral("--dpi: 203, 300 or 600: %1").arg(dpi.left(80)));
    return dpi.toInt();
}

Reply writeDocument(const Invocation &invocation, const Options &options, const QString &title, reports::PageForm form,
                    const reports::Painting &painting, int dpi)
{
    BQ_TRY_ASSIGN(const auto path, options.required(outOption));
    BQ_TRY(allowOutput(invocation, path));
    BQ_TRY_ASSIGN(const auto printed, reports::writePdf(path, {title, programName(), form, dpi}, painting));
    return QJsonObject{{QStringLiteral("file"), path},
                       {QStringLiteral("pages"), printed.pages},
                       {QStringLiteral("unfitted"), QJsonArray::fromStringList(printed.unfitted)}};
}

} // namespace botiquin::ctl
