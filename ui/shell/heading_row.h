// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace botiquin::ui {

/// The headings of a table: notes in the second ink, standing over their cells – at the right over numbers.
class HeadingRow : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeadingRow(QWidget *parent = nullptr);
    /// The width that the heading of `column` needs.
    int naturalWidth(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString words(int column) const;
};

} // namespace botiquin::ui
