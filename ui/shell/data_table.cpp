// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/data_table.h"

#include "ui/shell/heading_row.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int rowsMeasured = 60;
constexpr int headingHeight = 41;
constexpr int noCells = -1;

/// Makes `row` as high as its own cells and what is open in it need; `own` is 0 where that stands in their place.
void fitOpenRow(QTableView &table, RowDelegate &delegate, int row, int own, const QWidget &editor)
{
    delegate.setOpenRow(row, own > 0 ? own : noCells);
    const int open = std::max({editor.sizeHint().height(), editor.minimumSizeHint().height(), editor.minimumHeight()});
    table.setRowHeight(row, own + open);
    table.scrollTo(table.model()->index(row, 0));
}

} // namespace

DataTable::DataTable(Rows rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_delegate(new RowDelegate(this))
    , m_headings(new HeadingRow(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_headings);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    dress();
}

void DataTable::setPassive()
{
    m_passive = true;
    verticalHeader()->setDefaultSectionSize(usualRowHeight());
    m_headings->hide();
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitColumns();
}

void DataTable::setWrapping()
{
    m_wraps = true;
    m_delegate->setWrappedColumn(m_stretched);
    fitColumns();
}

int DataTable::usualRowHeight() const
{
    const auto &sizes = theme().sizes();
    // What is only read stands closer than what is chosen from.
    if (m_rows == Rows::oneLine && m_passive)
        return theme().line(TextStyle::body) + 8;
    if (m_rows == Rows::oneLine)
        return std::max(sizes.row, theme().line(TextStyle::body) + 12);
    return std::max(sizes.rowTwoLines, theme().line(TextStyle::body) + theme().line(TextStyle::note) + 6);
}

void DataTable::dress()
{
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(usualRowHeight());
    horizontalHeader()->setFixedHeight(std::max(headingHeight, theme().line(TextStyle::note) + 12));
    fitColumns();
    // The usual height was just given to the open row too.
    if (m_openRow >= 0 && m_editor) {
        fitOpenRow(*this, *m_delegate, m_openRow, m_opened == Opened::below ? usualRowHeight() : 0, *m_editor);
        placeEditor();
    }
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        closeRow();
        fitColumns();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::fitColumns);
    fitColumns();
}

void DataTable::setStretchedColumn(int column, int least)
{
    m_stretched = column;
    m_stretchedLeast = least;
    fitColumns();
}

void DataTable::addGivingColumn(int column, int least)
{
    m_giving << Giving{column, least};
    fitColumns();
}

void DataTable::setColumnWidthHint(int column, int width)
{
    m_widthHints[column] = width;
    fitColumns();
}

int DataTable::neededWidth(int column) const
{
    const int rows = std::min(rowsMeasured, model()->rowCount());
    int width = m_headings->isHidden() ? 0 : m_headings->naturalWidth(column);
    for (int row = 0; row < rows; ++row)
        width = std::max(width, RowDelegate::naturalWidth(model()->index(row, column)));
    return std::max(width, theme().scaled(m_widthHints.value(column)));
}

/// `left` is what the others leave to the stretched column.
void DataTable::giveWay(int &left)
{
    const int wanted = std::min(theme().scaled(m_stretchedLeast), neededWidth(m_stretched));
    for (const auto &giving : std::as_const(m_giving)) {
        const int width = neededWidth(giving.column);
        const bool goes = giving.least == 0 && left < wanted;
        const int spare = giving.least == 0 ? 0 : std::max(0, width - theme().scaled(giving.least));
        const int given = goes ? width : std::clamp(wanted - left, 0, spare);
        left += given;
        setColumnHidden(giving.column, goes);
        setColumnWidth(giving.column, goes ? width : width - given);
    }
}

void DataTable::fitColumns()
{
    if (model() == nullptr)
        return;
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool gives = std::any_of(m_giving.begin(), m_giving.end(),
                                       [column](const Giving &giving) { return giving.column == column; });
        if (column == m_stretched || (isColumnHidden(column) && !gives))
            continue;
        const int width = neededWidth(column);
        if (!gives)
            setColumnWidth(column, width);
        left -= width;
    }
    if (m_stretched >= 0) {
        giveWay(left);
        setColumnWidth(m_stretched, std::max(theme().scaled(stretchedLeast), left));
    }
    if (m_wraps)
        fitRows();
}

void DataTable::fitRows()
{
    int left = viewport()->height();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int lines = RowDelegate::lineCount(model()->index(row, m_stretched), columnWidth(m_stretched));
        const int high = usualRowHeight() + (lines - 1) * theme().line(TextStyle::body);
        setRowHeight(row, high);
        left -= high;
        setRowHidden(row, left < 0);
    }
}

void DataTable::openRow(int row, QWidget *editor, Opened opened)
{
    closeRow();
    m_openRow = row;
    m_opened = opened;
    m_editor = editor;
    editor->setParent(viewport());
    editor->show();
    fitOpenRow(*this, *m_delegate, row, opened == Opened::below ? usualRowHeight() : 0, *editor);
    placeEditor();
}

void DataTable::closeRow()
{
    if (m_openRow < 0)
        return;
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    const int row = std::exchange(m_openRow, -1);
    m_delegate->setOpenRow(-1, 0);
    if (model() != nullptr && row < model()->rowCount())
        setRowHeight(row, usualRowHeight());
}

void DataTable::placeEditor()
{
    if (m_openRow < 0 || !m_editor)
        return;
    const int own = m_opened == Opened::below ? usualRowHeight() : 0;
    const int bar = theme().sizes().selectionBar;
    m_editor->setGeometry(bar, rowViewportPosition(m_openRow) + own, viewport()->width() - bar,
                          rowHeight(m_openRow) - own - 1);
}

QSize DataTable::minimumSizeHint() const
{
    return {240, (m_headings->isHidden() ? 0 : m_headings->height()) + 3 * usualRowHeight()};
}

bool DataTable::event(QEvent *event)
{
    const bool handled = QTableView::event(event);
    if (event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &DataTable::dress);
    return handled;
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (!event->isAutoRepeat()) // A key that is held down chooses once.
            Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    // No search by letters here: what types letters is a scanner.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeEditor();
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeEditor();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeEditor();
}

} // namespace botiquin::ui
