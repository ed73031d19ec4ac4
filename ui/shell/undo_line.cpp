// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_line.h"

#include "ui/shell/painted_piece.h"
#include "ui/shell/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>

namespace botiquin::ui {

namespace {

constexpr int stayMs = 10000;
constexpr int padding = 16;
const QString undoKey = QStringLiteral("Ctrl+Z");

} // namespace

UndoLine::UndoLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stay.setSingleShot(true);
    m_stay.setInterval(stayMs);
    connect(&m_stay, &QTimer::timeout, this, &UndoLine::clear);
}

void UndoLine::say(const Runs &words, Meaning meaning)
{
    m_words = words;
    m_meaning = meaning;
    setAccessibleName(wordsOf(words) + u' ' + tr("Deshacer") + u' ' + undoKey);
    m_stay.start();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoLine::clear()
{
    m_stay.stop();
    m_words.clear();
    setAccessibleName({});
    update();
}

QRectF UndoLine::undoBox() const
{
    const int words = QFontMetrics(theme().face(16, QFont::Bold)).horizontalAdvance(tr("Deshacer")) + 1;
    const int width = words + 12 + keyChipWidth(undoKey);
    return {qreal(this->width() - padding - width), 0, qreal(width), qreal(height())};
}

bool UndoLine::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        update();
    return QWidget::event(event);
}

void UndoLine::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty())
        return;
    QPainter painter(this);
    const auto inks = inksOf(m_meaning);
    paintBox(painter, rect(), theme().colour(inks.soft), {}, theme().sizes().radius);
    const QRectF undo = undoBox();
    Composition line;
    line.icon({padding, (height() - 22) / 2.0, 22, 22}, presentation::iconOf(m_meaning), inks.line);
    line.runs({padding + 34.0, 0, undo.left() - padding - 50.0, qreal(height())}, m_words, 16, &Colours::text,
              &Colours::text, Qt::AlignLeft, true);
    line.text(undo, tr("Deshacer"), theme().face(16, QFont::Bold), &Colours::accent);
    line.chip(undo.right() - keyChipWidth(undoKey), height() / 2.0, undoKey);
    line.paint(painter);
}

void UndoLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (isSaying() && undoBox().contains(event->position()))
        Q_EMIT undoRequested();
}

} // namespace botiquin::ui
