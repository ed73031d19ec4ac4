// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/claims.h"
#include "presentation/kits/box_list_model.h"

namespace botiquin::ui {

/// A box that is being packed at another computer of the place, and that computer's name.
struct BoxElsewhere
{
    ClaimedBox box;
    QString where;
};

/// The boxes of a round in words.
class BoxTable : public presentation::BoxListModel
{
    Q_OBJECT

public:
    using BoxListModel::BoxListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Every word anew, in the present language.
    void retranslate();
    void setElsewhere(std::vector<BoxElsewhere> elsewhere);
    /// Where else the box is packed; nothing where it is not, or is sealed.
    std::optional<QString> elsewhere(const BoxOrder &order) const;

private:
    QVariant words(const BoxOrder &order, int column) const;
    QVariant secondLine(const BoxOrder &order, int column) const;
    QString stateWords(const BoxOrder &order) const;

    std::vector<BoxElsewhere> m_elsewhere;
};

} // namespace botiquin::ui
