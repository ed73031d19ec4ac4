// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fields.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QWheelEvent>

namespace botiquin::ui {

namespace {

constexpr int leadSide = 22;

} // namespace

Field::Field(Content content, int height, QWidget *parent) : QLineEdit(parent), m_content(content), m_height(height)
{
    if (content == Content::code)
        setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    if (content == Content::number) {
        setInputMethodHints(Qt::ImhDigitsOnly);
        setAlignment(Qt::AlignRight);
    }
    dress();
}

void Field::setLead(const QString &iconName)
{
    m_lead = iconName;
    dress();
}

void Field::setTail(const QString &words)
{
    m_tail = words;
    dress();
}

void Field::setTailKey(const QString &key)
{
    m_tailKey = key;
    dress();
}

void Field::dress()
{
    const bool tall = m_height > 56;
    if (m_content == Content::words)
        setFont(m_height > 48 ? theme().face(18) : theme().font(TextStyle::body));
    else if (m_content == Content::code)
        setFont(theme().face(tall ? 28 : 18, tall ? QFont::Bold : QFont::Normal, true));
    else
        setFont(theme().face(tall ? 40 : 18, tall ? QFont::Bold : QFont::Normal));
    setFixedHeight(std::max(m_height, QFontMetrics(font()).height() + 6));
    int right = 0;
    if (!m_tail.isEmpty())
        right += QFontMetrics(theme().font(TextStyle::note)).horizontalAdvance(m_tail) + 8;
    if (!m_tailKey.isEmpty())
        right += keyChipWidth(m_tailKey) + 8;
    setTextMargins(m_lead.isEmpty() ? 0 : leadSide + 10, 0, right, 0);
    update();
}

bool Field::event(QEvent *event)
{
    // With nothing typed to take back, the key is the page's: the last scan.
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    const bool handled = QLineEdit::event(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &Field::dress, Qt::QueuedConnection);
    return handled;
}

void Field::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!m_lead.isEmpty())
        paintIcon(painter, m_lead, QRectF(16, (height() - leadSide) / 2, leadSide, leadSide), theme().colours().text2);
    int right = width() - 15;
    if (!m_tailKey.isEmpty()) {
        const int chip = keyChipWidth(m_tailKey);
        paintKeyChip(painter, QRectF(right - chip, (height() - keyChipHeight()) / 2.0, chip, keyChipHeight()), m_tailKey);
        right -= chip + 8;
    }
    painter.setFont(theme().font(TextStyle::note));
    painter.setPen(theme().colours().text2);
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignVCenter | Qt::AlignRight, m_tail);
}

SelectBox::SelectBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize SelectBox::sizeHint() const
{
    int words = 80;
    for (int i = 0; i < count(); ++i)
        words = std::max(words, QFontMetrics(font()).horizontalAdvance(itemText(i)));
    return {words + 64, std::max(theme().sizes().control, QFontMetrics(font()).height() + 8)};
}

QSize SelectBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 144), sizeHint().height()};
}

void SelectBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    const bool wrong = property("wrong").toBool();
    paintBox(painter, rect(), colours.surface, wrong ? colours.stop : colours.edge, theme().sizes().radius,
             wrong ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? colours.text : colours.text2, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 24, height() / 2.0 + 3);
    painter.drawPolyline(QPolygonF{tip + QPointF(-5.5, -5.5), tip, tip + QPointF(5.5, -5.5)});
    painter.setFont(font());
    painter.setPen(isEnabled() && currentIndex() >= 0 ? colours.text : colours.text2);
    const QRect box(15, 0, width() - 15 - 44, height());
    const QString words = currentIndex() >= 0 ? currentText() : placeholderText();
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font()).elidedText(words, Qt::ElideRight, box.width()));
}

void SelectBox::wheelEvent(QWheelEvent *event)
{
    // A wheel over a page must scroll the page, never change an answer.
    event->ignore();
}

CheckBox::CheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent) {}

QSize CheckBox::sizeHint() const
{
    return {34 + QFontMetrics(font()).horizontalAdvance(text()) + 2, std::max(32, QFontMetrics(font()).height())};
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    const QRectF box(0, (height() - 24) / 2.0, 24, 24);
    paintBox(painter, box, isChecked() ? colours.accent : colours.surface, isChecked() ? colours.accent : colours.edge,
             theme().sizes().radiusSmall);
    if (isChecked())
        paintIcon(painter, u"check", box.adjusted(2, 2, -2, -2), colours.onAccent);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colours.text : colours.text2);
    painter.drawText(QRect(34, 0, width() - 34, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace botiquin::ui
