// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/fact_row.h"

#include "ui/shell/empty_state.h"
#include "ui/shell/text.h"

#include <QBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int iconSide = 22;

} // namespace

FactRow::FactRow(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new IconMark(iconName, iconSide, &Colours::text2, this))
    , m_fact(new Text(TextStyle::strong, &Colours::text, this))
    , m_line(new Text(TextStyle::note, &Colours::text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_fact);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    m_fact->setWordWrap(true);
    m_line->setWordWrap(true);
}

void FactRow::say(const QString &fact, const QString &line, Meaning meaning)
{
    m_icon->setIcon(m_iconName, meaning == Meaning::neutral ? &Colours::text2 : inksOf(meaning).line);
    m_fact->setText(fact);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleName(fact + QStringLiteral(". ") + line);
}

} // namespace botiquin::ui
