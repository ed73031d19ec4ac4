// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_desk.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class ItemSearch;
class SelectBox;
class Text;

/// A recall that is issued: its name, what is recalled, how grave it is and why. A pack that is scanned says the
/// item and the lot.
class IssueForm : public Card
{
    Q_OBJECT

public:
    /// `authority` is the log in which recalls stand.
    IssueForm(Station &station, const std::optional<Writer> &authority, const UserId &user, QWidget *parent = nullptr);

    void start();
    bool takesScan(const QByteArray &scan);
    void retranslate();

Q_SIGNALS:
    void done(const botiquin::RecallId &recall);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    std::optional<IssueRecall> typed();
    bool want(FormRow *row, const QString &wrong);
    FormRow *rowOf(RecallRefusal rule) const;
    void accept();

    Station &m_station;
    std::optional<Writer> m_authority;
    UserId m_user;
    std::optional<Gtin> m_gtin; ///< as scanned, until another item is searched for
    Text *m_about;
    Field *m_nameField;
    FormRow *m_nameRow;
    ItemSearch *m_item;
    FormRow *m_itemRow;
    Field *m_lotField;
    FormRow *m_lotRow;
    Field *m_makerField;
    FormRow *m_makerRow;
    SelectBox *m_levelBox;
    FormRow *m_levelRow;
    Field *m_reasonField;
    FormRow *m_reasonRow;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
