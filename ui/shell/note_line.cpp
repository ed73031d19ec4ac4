// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_line.h"

#include "ui/shell/painting.h"

#include <QAccessible>

namespace botiquin::ui {

namespace {

constexpr int stayMs = 15000;
constexpr int padding = 16;

} // namespace

NoteLine::NoteLine(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stay.setSingleShot(true);
    m_stay.setInterval(stayMs);
    connect(&m_stay, &QTimer::timeout, this, &NoteLine::clear);
}

void NoteLine::say(const Runs &words, Meaning meaning)
{
    m_words = words;
    m_meaning = meaning;
    m_stay.stop();
    if (meaning == Meaning::good || meaning == Meaning::info)
        m_stay.start();
    setToolTip(wordsOf(words));
    refresh();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoteLine::clear()
{
    m_stay.stop();
    m_words.clear();
    setToolTip({});
    refresh();
}

void NoteLine::arrange(Composition &composition) const
{
    if (m_words.isEmpty())
        return;
    composition.icon({padding, (height() - 22) / 2.0, 22, 22}, presentation::iconOf(m_meaning), inksOf(m_meaning).line);
    composition.runs({padding + 34.0, 0, width() - 2.0 * padding - 34, qreal(height())}, m_words, 16, &Colours::text,
                     &Colours::text, Qt::AlignLeft, true);
}

void NoteLine::paintGround(QPainter &painter) const
{
    if (!m_words.isEmpty())
        paintBox(painter, rect(), theme().colour(inksOf(m_meaning).soft), {}, theme().sizes().radius);
}

} // namespace botiquin::ui
