// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/kits/kit_book.h"

#include <QAbstractTableModel>

namespace botiquin::presentation {

/// The boxes of a round, a page of SQL at a time: those that are open first, then those put aside, those that
/// wait, and the sealed ones last; within each by route and stop. Values without words: ui derives from it.
class BoxListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { clinic, route, boxClass, contents, delivery, state };
    static constexpr int columns = state + 1;
    static constexpr int pageRows = 100;

    explicit BoxListModel(KitBook &kits, QObject *parent = nullptr) : QAbstractTableModel(parent), m_kits(kits) {}

    /// Reads anew; nothing is kept of what was listed before when reading fails.
    [[nodiscard]] Outcome<void> show(const BoxFilter &filter);
    const BoxOrder &box(int row) const { return m_boxes[size_t(row)]; }
    /// How many boxes the filter lets through, read or not.
    int total() const { return m_total; }
    /// Of those, how many are in each state.
    int totalOf(BoxProgress progress) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void readingFailed(const botiquin::Failure &failure);

private:
    struct Section
    {
        BoxProgress progress;
        int count;
        int read = 0;
    };
    [[nodiscard]] Outcome<std::vector<BoxOrder>> nextPage();

    KitBook &m_kits;
    std::optional<BoxFilter> m_filter;
    std::vector<Section> m_sections;
    std::vector<BoxOrder> m_boxes;
    int m_total = 0;
};

} // namespace botiquin::presentation
