// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tag.h"

#include "ui/shell/painting.h"

namespace botiquin::ui {

Tag::Tag(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Tag::Tag(Meaning meaning, const QString &word, QWidget *parent) : Tag(parent)
{
    setTag(meaning, word);
}

void Tag::setTag(Meaning meaning, const QString &word)
{
    m_meaning = meaning;
    m_word = word;
    refresh();
}

void Tag::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

QString Tag::shownIcon() const
{
    return m_iconName.isEmpty() ? presentation::iconOf(m_meaning) : m_iconName;
}

QSize Tag::sizeHint() const
{
    return {tagWidth(m_word, !shownIcon().isEmpty()), theme().scaled(theme().sizes().tag)};
}

void Tag::paintGround(QPainter &painter) const
{
    paintTag(painter, rect(), m_meaning, shownIcon(), m_word);
}

} // namespace botiquin::ui
