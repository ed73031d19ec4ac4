// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_box.h"

#include "ui/shell/action_button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/painting.h"
#include "ui/shell/text.h"
#include "ui/wording/people_words.h"

#include <QHBoxLayout>

namespace botiquin::ui {

PersonBox::PersonBox(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconMark(QStringLiteral("scan"), 24, &Colours::text2, this))
    , m_name(new Text(TextStyle::strong, &Colours::text, this))
    , m_line(new Text(TextStyle::note, &Colours::text2, this))
    , m_change(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(17, 0, 11, 0);
    row->setSpacing(12);
    row->addWidget(m_icon);
    auto *column = new QVBoxLayout;
    column->setSpacing(-3);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_line);
    column->addStretch(1);
    row->addLayout(column, 1);
    row->addWidget(m_change);
    setFixedHeight(theme().scaled(64));
    connect(m_change, &ActionButton::clicked, this, &PersonBox::changeWanted);
    show(std::nullopt, false);
}

void PersonBox::show(const std::optional<PersonRow> &person, bool byBadge)
{
    m_change->setText(tr("Cambiar"));
    m_change->setVisible(person.has_value());
    if (!person) {
        m_icon->setIcon(QStringLiteral("scan"), &Colours::text2);
        m_name->setText(tr("Escanee su gafete"));
        m_line->setText(tr("Basta apuntar el lector, no hay que tocar nada"));
        return;
    }
    m_icon->setIcon(byBadge ? QStringLiteral("good") : QStringLiteral("person"),
                    byBadge ? &Colours::good : &Colours::text2);
    m_name->setText(person->initials);
    const QString roles = roleWords(*person);
    m_line->setText(byBadge ? tr("%1 · gafete leído").arg(roles) : roles);
}

void PersonBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = theme().colours();
    const bool wrong = property("wrong").toBool();
    paintBox(painter, rect(), colours.surface, wrong ? colours.stop : colours.edge, theme().sizes().radius,
             wrong ? 2 : 1);
}

} // namespace botiquin::ui
