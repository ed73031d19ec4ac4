// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/stock_desk.h"
#include "ui/shell/card.h"

#include <array>

namespace botiquin::ui {

class ActionButton;
class ChoiceButton;
class Field;
class FormRow;
class ItemSearch;
class Text;

/// Says what a code that nobody knows is: clave, pieces a pack, level. Valid at this warehouse until the
/// authority approves it. For a person with Right::teachCode.
class TeachCodeForm : public Card
{
    Q_OBJECT

public:
    TeachCodeForm(Station &station, const UserId &user, QWidget *parent = nullptr);

    void teach(const Gtin &gtin);
    void retranslate();

Q_SIGNALS:
    /// Recorded: the code can be scanned.
    void taught(const botiquin::Gtin &gtin);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    PackLevel level() const;
    bool wants(FormRow *row, const QString &wrong);

    Station &m_station;
    UserId m_user;
    std::optional<Gtin> m_gtin;
    Text *m_code;
    ItemSearch *m_search;
    FormRow *m_item;
    Field *m_pieces;
    FormRow *m_piecesRow;
    std::array<ChoiceButton *, 3> m_levels{};
    Text *m_levelLabel;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
