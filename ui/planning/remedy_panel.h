// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "domain/planning/allocation.h"
#include "journal/catalog/catalog_book.h"
#include "ui/shell/card.h"

#include <optional>

class QButtonGroup;

namespace botiquin::ui {

class ActionButton;
class Text;

/// What there is of an item that falls short, and the ways out of it: one of them is chosen.
class RemedyPanel : public Card
{
    Q_OBJECT

public:
    explicit RemedyPanel(CatalogBook &catalog, QWidget *parent = nullptr);

    /// `month` is the one that the round is for; `chosen` the place of a remedy among the item's.
    void show(const planning::ItemPlan &plan, int chosen, const std::optional<Month> &month);
    using QWidget::show;
    /// Gives the keyboard to the choices.
    void enter();
    void retranslate();

Q_SIGNALS:
    /// Another remedy stands chosen.
    void chosen(int remedy);
    /// The choice is made: on to the next item.
    void used();

private:
    void buildChoices(const planning::ItemPlan &plan, int chosen);
    void use();

    CatalogBook &m_catalog;
    Text *m_name;
    Text *m_asked;
    Text *m_unfit;
    QWidget *m_choiceBox;
    QButtonGroup *m_choices = nullptr;
    ActionButton *m_use;
};

} // namespace botiquin::ui
