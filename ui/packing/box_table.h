// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kits/box_list_model.h"

namespace botiquin::ui {

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

private:
    QVariant words(const BoxOrder &order, int column) const;
    QVariant secondLine(const BoxOrder &order, int column) const;
};

} // namespace botiquin::ui
