// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kits/box_list_model.h"

#include <algorithm>

namespace botiquin::presentation {

Outcome<void> BoxListModel::show(const BoxFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_sections.clear();
    m_boxes.clear();
    m_total = 0;
    const auto read = [&]() -> Outcome<void> {
        for (const auto progress : {BoxProgress::open, BoxProgress::aside, BoxProgress::waiting, BoxProgress::sealed}) {
            if (filter.progress && *filter.progress != progress)
                continue;
            BoxFilter part = filter;
            part.progress = progress;
            BQ_TRY_ASSIGN(const int count, m_kits.boxCount(part));
            m_sections.push_back({progress, count});
            m_total += count;
        }
        BQ_TRY_ASSIGN(m_boxes, nextPage());
        return {};
    }();
    if (!read) {
        m_sections.clear();
        m_total = 0;
    }
    endResetModel();
    return read;
}

Outcome<std::vector<BoxOrder>> BoxListModel::nextPage()
{
    std::vector<BoxOrder> page;
    for (auto &section : m_sections) {
        if (section.read >= section.count)
            continue;
        BoxFilter part = *m_filter;
        part.progress = section.progress;
        BQ_TRY_ASSIGN(auto boxes, m_kits.boxes(part, section.read, pageRows - int(page.size())));
        section.read = boxes.empty() ? section.count : section.read + int(boxes.size());
        page.insert(page.end(), std::make_move_iterator(boxes.begin()), std::make_move_iterator(boxes.end()));
        if (int(page.size()) >= pageRows)
            break;
    }
    return page;
}

int BoxListModel::totalOf(BoxProgress progress) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const Section &section) { return section.progress == progress; });
    return found == m_sections.end() ? 0 : found->count;
}

int BoxListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_boxes.size());
}

int BoxListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BoxListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const BoxOrder &order = box(index.row());
    switch (index.column()) {
    case clinic: return order.facilityName;
    case route: return order.route ? order.route->text() : QString();
    case boxClass: return name(order.boxClass);
    case contents: return order.units.count();
    case delivery: return order.deliverOn ? order.deliverOn->iso() : QString();
    case state: return int(order.progress);
    }
    return {};
}

bool BoxListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid()
        && std::any_of(m_sections.begin(), m_sections.end(), [](const Section &s) { return s.read < s.count; });
}

void BoxListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    auto page = nextPage();
    if (!page) {
        m_sections.clear();
        Q_EMIT readingFailed(page.error());
        return;
    }
    if (page->empty())
        return;
    const int first = int(m_boxes.size());
    beginInsertRows({}, first, first + int(page->size()) - 1);
    m_boxes.insert(m_boxes.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
    endInsertRows();
}

} // namespace botiquin::presentation
