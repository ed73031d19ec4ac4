// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"
#include "ui/shell/card.h"

namespace botiquin {
class CatalogBook;
}

namespace botiquin::ui {

class ActionButton;
class FacilitySearch;
class Field;
class FormRow;
class Text;

/// Where a box goes instead, and why.
class RedirectForm : public Card
{
    Q_OBJECT

public:
    explicit RedirectForm(CatalogBook &catalog, QWidget *parent = nullptr);

    /// `going` is where the box goes now.
    void start(const Sscc &box, const QString &going);
    const std::optional<Sscc> &box() const { return m_box; }
    void retranslate();
    /// Something was said that is not kept yet.
    bool isTouched() const;

Q_SIGNALS:
    void given(const botiquin::Clues &facility, const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    std::optional<Sscc> m_box;
    QString m_going;
    Text *m_about;
    FacilitySearch *m_search;
    FormRow *m_searchRow;
    Field *m_reason;
    FormRow *m_reasonRow;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
