// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

namespace botiquin::ui {

class HeadingRow;
class RowDelegate;

/// A table as VISUAL.md draws it: hairlines between rows, headings in the note step, no zebra, a current row
/// that arrows move. Cells say how they are drawn by presentation/roles.h. Put it into a Card by addFlush().
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// Rows of one line (48) or two (52), grown with the text scale.
    enum class Rows { oneLine, twoLines };
    explicit DataTable(Rows rows = Rows::twoLines, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// A list to be read only, as at the side of packing: no headings, no current row, no focus, no scroll bar.
    void setPassive();
    /// In a list to be read only: what is too long for the stretched column goes on in a second line, and a row
    /// that would be cut at the foot is left out.
    void setWrapping();
    /// The column that takes what the others leave, never less than `least` at 100 %; the others are as wide as
    /// their first rows and heading need, and are never narrower unless they give way.
    void setStretchedColumn(int column, int least = stretchedLeast);
    /// A column that gives the stretched one what that lacks of its least or, where this is less, of its cells'
    /// need: down to `least` at 100 %, or where that is 0 whole. Those named first give first.
    void addGivingColumn(int column, int least = 0);
    /// A width in pixels at 100 % for a column whose cells say too little of it, e.g. one of bars.
    void setColumnWidthHint(int column, int width);

    /// Where what is opened in a row stands.
    enum class Opened {
        below, ///< under the row's own cells
        whole, ///< in place of them
    };
    /// Opens `row` around `editor`, which the table takes; closes what was open before.
    void openRow(int row, QWidget *editor, Opened opened = Opened::below);
    void closeRow();
    /// -1 when none is.
    int openedRow() const { return m_openRow; }

    /// Three rows and the headings.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter on the current row, or a double click.
    void rowChosen(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    static constexpr int stretchedLeast = 140;
    struct Giving
    {
        int column;
        int least;
    };

    void dress();
    void fitColumns();
    int neededWidth(int column) const;
    void giveWay(int &left);
    void fitRows();
    void placeEditor();
    int usualRowHeight() const;

    Rows m_rows;
    bool m_passive = false;
    bool m_wraps = false;
    RowDelegate *m_delegate;
    HeadingRow *m_headings;
    int m_stretched = -1;
    int m_stretchedLeast = stretchedLeast;
    QList<Giving> m_giving;
    QHash<int, int> m_widthHints;
    int m_openRow = -1;
    Opened m_opened = Opened::below;
    QPointer<QWidget> m_editor;
};

} // namespace botiquin::ui
