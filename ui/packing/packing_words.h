// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/packing/packing_flow.h"
#include "presentation/packing/seal_flow.h"
#include "presentation/packing/wave_flow.h"
#include "ui/shell/line_card.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/top_bar.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The sentences of packing: what happened, what is safe, what comes next.
class PackingWords
{
    Q_DECLARE_TR_FUNCTIONS(PackingWords)

public:
    /// The band's answer. `line` is the line in hand, where there is one; `totals` are the box's.
    static ScanAnswer band(const presentation::PackingAnswer &answer, const std::optional<presentation::LineInHand> &line,
                           bool mayTeach, const packing::BoxTotals &totals);
    /// What is so once no line waits any more, and what comes next.
    static std::pair<QString, QString> whenDone(const packing::BoxTotals &totals);
    static ScanAnswer band(const presentation::WaveAnswer &answer, const presentation::WaveFlow &wave);
    /// The word of a refusal: "No va en este kit", "Caducada" …
    static QString word(packing::PackRefusal rule);
    /// A line of the last readings, e.g. "No va: Ácido acetilsalicílico 300 mg".
    static QString reading(const presentation::PackingAnswer &answer);
    static QString amount(const presentation::PackingAnswer &answer);

    static LineView line(const presentation::LineInHand &line, Month month);
    static QStringList shelf(const QString &slot);
    static QString verdict(packing::LotVerdict verdict, Month month);
    static Meaning meaningOf(packing::LotVerdict verdict);

    static TopBarView topBar(const BoxOrder &order, const RoundProgress &round);
    static Progress progress(const packing::BoxTotals &totals);
    static QString place(const BoxOrder &order); ///< "Ruta 20-037, parada 7", or that there is none
    static QString boxClass(BoxClass boxClass);
    static QString progress(BoxProgress progress);
    static QString item(const ItemRow &item);
    static QString item(const BoxOrderLine &item);
    static QString pieces(Units units);

    static QString shortReason(packing::ShortReason::Kind kind);
    static QString shortReason(const packing::ShortReason &reason);
    static QString failure(const Failure &failure);
    static QString refusal(const SignInRefused &refused);
    static QString refusal(const presentation::WordRefused &refused);
    static QString refusal(packing::SealRefusal rule);
    static QString refusal(presentation::SealNumberRefusal rule);
    static QString refusal(OpenBoxRefusal rule);
    static QString refusal(PackingDesk::ReopenRefusal rule);

private:
    static QString sentenceWhenDone(const packing::BoxTotals &totals);
    static void describeRefusal(ScanAnswer &band, const presentation::PackingAnswer &answer,
                                const std::optional<presentation::LineInHand> &line);
    static void describeRefusal(ScanAnswer &band, const presentation::WaveAnswer &answer);
    static void describeWrongItem(ScanAnswer &band, const presentation::PackingAnswer &answer);
    static void describeOpened(ScanAnswer &band, const presentation::PackingAnswer &answer, bool hasLine,
                               const packing::BoxTotals &totals);
    static void describePacked(ScanAnswer &band, const presentation::PackingAnswer &answer);
};

} // namespace botiquin::ui
