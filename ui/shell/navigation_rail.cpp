// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/rail_item.h"
#include "ui/shell/text.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace botiquin::ui {

namespace {

constexpr int nameHeight = 79; ///< the program's name stands above the first page
constexpr int ringRoom = 6;
constexpr int railFoot = 16;
constexpr int hintSide = 24;
constexpr int hintFoot = 11;

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_pages(new QVBoxLayout)
    , m_help(new RailItem(QStringLiteral("help"), {}, QStringLiteral("F1"), this))
    , m_hint(new Text(TextStyle::note, &Colours::text2, this))
{
    m_column->setContentsMargins(0, nameHeight, 1, railFoot);
    m_column->setSpacing(0);
    m_pages->setSpacing(2);
    m_pages->setContentsMargins(ringRoom, 0, ringRoom, 0);
    m_column->addLayout(m_pages);
    m_column->addStretch(1);
    m_hint->setWordWrap(true);
    // A change of theme takes a label's own margins away.
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(hintSide, 0, hintSide, hintFoot);
    hint->addWidget(m_hint);
    m_column->addLayout(hint);
    auto *help = new QHBoxLayout;
    help->setContentsMargins(ringRoom, 0, ringRoom, 0);
    help->addWidget(m_help);
    m_column->addLayout(help);
    setFixedWidth(theme().sizes().rail);
    connect(m_help, &RailItem::clicked, this, &NavigationRail::helpWanted);
    m_help->installEventFilter(this);
    stopAt(m_help);
    retranslate();
}

int NavigationRail::addItem(const QString &iconName, const QString &name)
{
    const int position = count();
    const QString key = position < 9 ? QString::number(position + 1) : QString();
    auto *item = new RailItem(iconName, name, key, this);
    item->setCheckable(true);
    item->setCollapsed(m_collapsed);
    connect(item, &RailItem::clicked, this, [this, position] {
        setCurrent(m_current);
        Q_EMIT chosen(position);
    });
    item->installEventFilter(this);
    m_pages->addWidget(item);
    m_items << item;
    alignNames();
    stopAt(m_items[std::max(0, m_current)]);
    return position;
}

void NavigationRail::setItemName(int position, const QString &name)
{
    m_items[position]->setName(name);
    alignNames();
}

void NavigationRail::alignNames()
{
    const int width = theme().sizes().rail - 2 * ringRoom;
    const auto all = entries();
    int pixels = all.front()->namePixelsIn(width);
    for (const auto *entry : all)
        pixels = std::min(pixels, entry->namePixelsIn(width));
    for (auto *entry : all)
        entry->setNamePixels(pixels);
}

void NavigationRail::clear()
{
    const auto gone = std::exchange(m_items, {});
    m_current = -1;
    stopAt(m_help);
    qDeleteAll(gone);
}

void NavigationRail::setCurrent(int position)
{
    m_current = position;
    for (int i = 0; i < count(); ++i)
        m_items[i]->setChecked(i == position);
    if (count() > 0)
        stopAt(m_items[std::max(0, position)]);
}

QList<RailItem *> NavigationRail::entries() const
{
    return m_items + QList<RailItem *>{m_help};
}

/// Tab comes to this one alone.
void NavigationRail::stopAt(RailItem *entry)
{
    const auto all = entries();
    for (auto *one : all)
        one->setFocusPolicy(one == entry ? Qt::TabFocus : Qt::NoFocus);
}

void NavigationRail::move(RailItem *from, int key)
{
    const auto all = entries();
    const auto last = all.size() - 1;
    const auto at = all.indexOf(from);
    const auto to = key == Qt::Key_Home ? 0 : key == Qt::Key_End ? last : key == Qt::Key_Up ? at - 1 : at + 1;
    auto *entry = all[std::clamp<qsizetype>(to, 0, last)];
    stopAt(entry);
    entry->setFocus(Qt::OtherFocusReason);
}

/// Whoever goes on elsewhere comes back to the page that is shown.
bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()) && count() > 0)
        stopAt(m_items[std::max(0, m_current)]);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: move(static_cast<RailItem *>(watched), key); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? theme().sizes().railCollapsed : theme().sizes().rail);
    showHint();
    m_help->setCollapsed(collapsed);
    for (auto *item : m_items)
        item->setCollapsed(collapsed);
    update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(width() - 1, 0, 1, height(), colours.line);
    const qreal left = m_collapsed ? (width() - 28) / 2.0 : 24;
    paintIcon(painter, u"kit", QRectF(left, 26, 28, 28), colours.accent);
    if (m_collapsed)
        return;
    painter.setFont(theme().face(20, QFont::Bold));
    painter.setPen(colours.text);
    painter.drawText(QRect(64, 19, width() - 64, 40), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Botiquín"));
}

bool NavigationRail::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        showHint();
    if (event->type() == QEvent::StyleChange)
        alignNames();
    return QWidget::event(event);
}

/// The hint goes first where the pages need the height.
void NavigationRail::showHint()
{
    constexpr int gap = 12;
    const int others = nameHeight + m_pages->sizeHint().height() + m_help->sizeHint().height() + hintFoot + railFoot;
    const int hint = m_hint->heightForWidth(theme().sizes().rail - 2 * hintSide);
    m_hint->setVisible(!m_collapsed && others + gap + hint <= height());
}

void NavigationRail::retranslate()
{
    m_help->setName(tr("Ayuda"));
    alignNames();
    m_hint->setText(tr("Ctrl + número cambia de página"));
    setAccessibleName(tr("Páginas"));
}

} // namespace botiquin::ui
