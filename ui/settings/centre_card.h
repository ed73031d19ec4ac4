// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_status.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class Text;

/// Where the centre is that this place exchanges with, and whether it answers.
class CentreCard : public Card
{
    Q_OBJECT

public:
    explicit CentreCard(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    /// What was typed, empty for no centre; nothing, and a word under the field, for what is no address.
    std::optional<QString> address();
    void say(const ExchangeStatus &status, Instant now);
    void retranslate();

Q_SIGNALS:
    void edited();
    void tryWanted();

private:
    Field *m_address;
    FormRow *m_row;
    ActionButton *m_try;
    Text *m_said;
};

} // namespace botiquin::ui
