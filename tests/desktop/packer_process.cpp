// SPDX-License-Identifier: GPL-3.0-or-later
#include "packer_process.h"

#include "journal/packing/packing_desk.h"
#include "support/region.h"
#include "tour/hands.h"
#include "ui/shell/scan_band.h"

#include <QApplication>
#include <QSettings>
#include <cstdio>

namespace botiquin::testing {

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// The code on a pack that the box in hand still lacks.
std::optional<QByteArray> nextPack(Station &station, const UserId &packer)
{
    const auto drafts = station.books.drafts.drafts();
    if (!drafts || drafts->empty())
        return std::nullopt;
    const auto hand = PackingDesk(station).open(drafts->front().kit, drafts->front().boxClass, packer);
    const auto *line = hand && *hand ? (*hand)->box.currentLine() : nullptr;
    if (!line)
        return std::nullopt;
    const auto lots = station.books.stock.lots(station.place(), line->order.item);
    const auto codes = station.books.catalog.codesOf(line->order.item, station.facility);
    if (!lots || lots->empty() || !codes || codes->empty())
        return std::nullopt;
    const auto &lot = lots->front();
    return "]d201" + codes->front().gtin.text().toLatin1() + "17"
        + lot.expiry.day().toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + lot.text.text().toUtf8();
}

bool isAccepted(desktop::Desktop &desktop)
{
    const auto *page = desktop.window().currentPage();
    const auto *band = page ? page->findChild<ui::ScanBand *>() : nullptr;
    return band && band->shown() && band->shown()->meaning == ui::Meaning::good;
}

} // namespace

int packUntilKilled(QApplication &, const QString &store)
{
    auto workplace = Workplace::open(store, std::make_unique<FixedClock>(region::morning));
    if (!workplace)
        return 1;
    const QString folder = QFileInfo(store).absolutePath();
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("scanner/sounds"), QStringLiteral("false"));
    desktop::Desktop desktop(**workplace, settings, desktop::Options{});
    desktop::Hands hands(desktop, folder, region::pin);
    desktop.show();
    hands.rest(100);
    hands.scan(region::packerBadge);
    hands.type(region::pin);
    hands.key(Qt::Key_Return);
    desktop.open(QStringLiteral("kits"));
    hands.key(Qt::Key_F9);
    hands.rest(100);
    while (const auto code = nextPack((*workplace)->station(), desktop.person().user)) {
        hands.scan(*code);
        if (!isAccepted(desktop))
            return 1;
        say("good");
    }
    say("end");
    return 0;
}

} // namespace botiquin::testing
