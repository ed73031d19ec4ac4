// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/outlook_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(OutlookWords)
};

/// A day that is near; of what is far, the month with its year.
QString dayOrMonth(Date expiry, const ItemOutlook &item)
{
    constexpr int farDays = 300;
    const bool isFar = item.consumption && expiry > item.consumption->to.plusDays(farDays);
    return isFar ? shortMonth(Month::containing(expiry)) : dayAndMonth(expiry);
}

} // namespace

QString words(StockAlert alert)
{
    switch (alert) {
    case StockAlert::none: return OutlookWords::tr("Se acabó");
    case StockAlert::runningOut: return OutlookWords::tr("Se va a acabar");
    case StockAlert::expired: return OutlookWords::tr("Hay caducadas");
    case StockAlert::expiring: return OutlookWords::tr("Va a caducar");
    case StockAlert::keepCold: return OutlookWords::tr("Va en refrigerador");
    }
    Q_UNREACHABLE();
}

QString outlookState(const ItemOutlook &item)
{
    if (!item.alerts.empty()) {
        if (item.alerts.front() == StockAlert::runningOut && item.life.runsOutOn)
            return OutlookWords::tr("Se acaba el %1").arg(dayAndMonth(*item.life.runsOutOn));
        if (item.alerts.front() == StockAlert::expiring && item.firstExpiry)
            return OutlookWords::tr("Caduca %1").arg(dayOrMonth(*item.firstExpiry, item));
        return words(item.alerts.front());
    }
    return item.life.daysLeft ? OutlookWords::tr("Alcanza") : OutlookWords::tr("Sin calcular");
}

QString outlookSentence(const ItemOutlook &item)
{
    const QString lasts = item.life.daysLeft ? OutlookWords::tr("alcanza %Ln día(s)", nullptr, *item.life.daysLeft)
                                             : OutlookWords::tr("no se sabe cuánto dura");
    return OutlookWords::tr("%1, %2: hay %3, %4. %5")
        .arg(titleCase(item.displayName), item.item.text(), pieces(item.onHand.count()), lasts, outlookState(item));
}

QString tenthsWords(qint64 tenths)
{
    const QString whole = grouped(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10);
}

} // namespace botiquin::ui
