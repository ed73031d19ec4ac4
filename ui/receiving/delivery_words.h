// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_desk.h"
#include "journal/receiving/move_desk.h"
#include "presentation/receiving/delivery_model.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The sentences of boxes that are delivered and of units that are sent.
class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)

public:
    /// "1 9521234 000004127 3", which a person compares with the label.
    static QString sscc(const Sscc &sscc);
    static QString boxClass(BoxClass boxClass);
    /// "Kit de diciembre · red fría", "Piezas sueltas".
    static QString box(const ExpectedBox &box);
    static QString state(const ExpectedBox &box, bool begun);
    /// "Recibir el kit de diciembre".
    static QString heading(const DeliveryInHand &hand);
    /// "147 claves · 1,900 piezas".
    static QString contents(const receiving::OpenDelivery &delivery);
    /// What came of a line: "Completo", "2 dañadas · 1 no llegó".
    static QString arrival(const receiving::OpenDelivery &delivery, const receiving::OpenLine &line);

    static QString seal(SealState state);
    static QString trouble(receiving::LineTrouble trouble);
    static QString reason(MoveReason reason);
    /// What is odd, that it can be received all the same, and what will come of it.
    static QString oddity(BoxOddity oddity, const DeliveryInHand &hand);
    /// "red fría, material de curación": the boxes of its kit that have not come; empty where none.
    static QString boxesToCome(const std::vector<KitBox> &boxes);

    static QString refusal(receiving::ReportRefusal refusal, Units presumed);
    static QString refusal(receiving::TellRefusal refusal);
    static QString refusal(receiving::ReceiveRefusal refusal);
    static QString refusal(const receiving::MoveRefused &refusal);

    /// "A 14 m de la unidad", "A 3.2 km de la unidad".
    static QString distance(qint64 metres);
};

} // namespace botiquin::ui
