// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_giving.h"

#include <QDateTime>
#include <QJsonArray>

namespace botiquin::desktop {

CodeGiving::CodeGiving(const QString &store, const UserId &by, const Clues &facility, const QString &label, QObject *parent)
    : CtlCommand(parent)
    , m_label(label)
{
    start({QStringLiteral("--store"), store, QStringLiteral("--as"), by.text(), QStringLiteral("device"), QStringLiteral("code"),
           QStringLiteral("--facility=") + facility.text(), QStringLiteral("--label=") + label});
}

void CodeGiving::end(const QJsonObject &said)
{
    const auto until = QDateTime::fromString(said.value(QStringLiteral("until")).toString(), Qt::ISODate);
    ui::CodeGiven code{said.value(QStringLiteral("code")).toString(), Instant{until.toSecsSinceEpoch()}, m_label, {}};
    const auto people = said.value(QStringLiteral("people")).toArray();
    for (const auto entry : people) {
        const auto person = entry.toObject();
        const auto text = [&](const char *member) { return person.value(QLatin1String(member)).toString(); };
        if (!text("pin").isEmpty())
            code.people.push_back({text("name"), text("user"), text("pin")});
    }
    Q_EMIT given(code);
}

} // namespace botiquin::desktop
