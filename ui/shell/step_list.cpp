// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_list.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/text.h"

#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int circleLeft = 24;
constexpr int circleSide = 40;
constexpr int wordsLeft = 84;

} // namespace

StepRow::StepRow(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(new Text(TextStyle::strong, &Colours::text, this))
    , m_line(new Text(TextStyle::body, &Colours::text2, this))
    , m_hint(new Text(TextStyle::body, &Colours::text2))
    , m_fieldLine(new QWidget(this))
    , m_fieldRow(new QHBoxLayout(m_fieldLine))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_fieldLine);
    m_line->setWordWrap(true);
    m_fieldRow->setContentsMargins(0, 9, 0, 9);
    m_fieldRow->setSpacing(16);
    m_fieldRow->addWidget(m_hint);
    m_fieldRow->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrange();
}

void StepRow::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void StepRow::setLine(const QString &line)
{
    m_line->setText(line);
    setAccessibleDescription(line);
    arrange();
}

void StepRow::setState(StepState state)
{
    m_state = state;
    arrange();
    update();
}

void StepRow::setField(QWidget *field, const QString &hint)
{
    if (m_field == nullptr) {
        m_field = field;
        m_fieldRow->insertWidget(0, field);
    }
    m_hint->setText(hint);
    arrange();
}

void StepRow::setTight(bool tight)
{
    m_tight = tight;
    arrange();
}

void StepRow::arrange()
{
    const bool typing = m_state == StepState::current && m_field != nullptr;
    m_fieldLine->setVisible(typing);
    m_line->setVisible(!typing && !m_line->text().isEmpty());
    const int edge = m_tight ? 8 : 15;
    layout()->setContentsMargins(wordsLeft, typing && !m_tight ? 20 : edge, 24, edge);
    setMinimumHeight(m_tight ? 64 : 80);
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    if (m_state == StepState::current) {
        painter.fillRect(rect(), colours.accentSoft);
        painter.fillRect(0, 0, theme().sizes().selectionBar, height(), colours.accent);
    }
    const QRectF circle(circleLeft, (height() - circleSide) / 2.0, circleSide, circleSide);
    const QColor ground = m_state == StepState::done ? colours.goodSoft
        : m_state == StepState::current              ? colours.accent
                                                     : colours.sunken;
    paintBox(painter, circle, ground, {}, circleSide / 2.0);
    if (m_state == StepState::done) {
        paintIcon(painter, u"check", circle.adjusted(9, 9, -9, -9), colours.good);
        return;
    }
    painter.setFont(theme().face(16, QFont::Bold));
    painter.setPen(m_state == StepState::current ? colours.onAccent : colours.text);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

StepList::StepList(QWidget *parent) : Card(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

StepRow *StepList::addStep()
{
    if (!m_steps.isEmpty())
        addFlush(makeRule(this), 0);
    auto *row = new StepRow(int(m_steps.size()) + 1, this);
    addFlush(row, 0);
    m_steps << row;
    return row;
}

void StepList::setTight(bool tight)
{
    for (auto *row : std::as_const(m_steps))
        row->setTight(tight);
}

} // namespace botiquin::ui
