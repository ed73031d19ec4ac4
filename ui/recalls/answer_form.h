// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_book.h"
#include "journal/station.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class Text;

/// What this facility set aside of what is recalled, lot by lot; filled with what the books know of its shelves.
class AnswerForm : public Card
{
    Q_OBJECT

public:
    AnswerForm(Station &station, const UserId &user, QWidget *parent = nullptr);

    void start(const Recall &recall);
    void retranslate();

Q_SIGNALS:
    /// Recorded; what was done, in words.
    void done(const QString &said);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        RecalledLot lot;
        Field *field;
        FormRow *row;
    };
    void orderTabs();
    void addLine(const RecalledLot &lot);
    std::optional<std::vector<LotUnits>> typed();
    void accept();

    Station &m_station;
    UserId m_user;
    std::optional<Recall> m_recall;
    std::vector<Line> m_lines;
    Text *m_about;
    QWidget *m_inside;
    Field *m_noteField;
    FormRow *m_noteRow;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
