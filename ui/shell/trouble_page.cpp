// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trouble_page.h"

#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/text.h"
#include "ui/wording/failure_words.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

Text *wrapping(TextStyle style, Ink ink, QWidget *parent)
{
    auto *text = new Text(style, ink, parent);
    text->setWordWrap(true);
    return text;
}

QHBoxLayout *withIcon(const QString &icon, Ink ink, Text *text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconMark(icon, 22, ink, parent), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

} // namespace

TroublePage::TroublePage(const Failure &failure, const QString &storePath, QWidget *parent)
    : Page(parent)
    , m_failure(failure)
    , m_path(storePath)
    , m_happened(wrapping(TextStyle::title, &Colours::text, this))
    , m_safe(wrapping(TextStyle::body, &Colours::text, this))
    , m_next(wrapping(TextStyle::body, &Colours::text, this))
    , m_where(wrapping(TextStyle::note, &Colours::text2, this))
    , m_again(new ActionButton(ButtonKind::primary, ButtonSize::large, this))
    , m_close(new ActionButton(ButtonKind::plain, ButtonSize::large, this))
{
    buildCard();
    m_again->setKeyHint(QStringLiteral("Enter"));
    m_close->setKeyHint(QStringLiteral("Esc"));
    connect(m_again, &ActionButton::clicked, this, &TroublePage::tryAgainWanted);
    connect(m_close, &ActionButton::clicked, this, &TroublePage::closeWanted);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &TroublePage::closeWanted);
    retranslate();
}

void TroublePage::buildCard()
{
    auto *card = new Card(this);
    card->setFixedWidth(theme().scaled(720));
    auto *body = card->body();
    body->setSpacing(16);
    body->addWidget(new IconMark(QStringLiteral("caution"), 48, &Colours::caution, card), 0, Qt::AlignLeft);
    body->addWidget(m_happened);
    body->addLayout(withIcon(QStringLiteral("good"), &Colours::good, m_safe, card));
    body->addLayout(withIcon(QStringLiteral("next"), &Colours::accent, m_next, card));
    m_where->setFixedWidthFace(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(m_where);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 4);
    buttons->setSpacing(16);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    buttons->addStretch();
    body->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->addWidget(card, 0, Qt::AlignCenter);
}

QString TroublePage::title() const
{
    return tr("No se abrió");
}

QList<KeyHint> TroublePage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Intentar otra vez")}, {QStringLiteral("Esc"), tr("Cerrar Botiquín")}};
}

void TroublePage::activate()
{
    m_again->setFocus();
}

void TroublePage::retranslate()
{
    const auto words = openingFailureWords(m_failure);
    m_happened->setText(words.whatHappened);
    m_safe->setText(words.whatIsSafe);
    m_next->setText(words.whatNext);
    m_where->setText(QStringList{m_path, name(m_failure.kind), m_failure.detail == m_path ? QString() : m_failure.detail}
                         .join(u'\n')
                         .trimmed());
    m_again->setText(tr("Intentar otra vez"));
    m_close->setText(tr("Cerrar"));
}

} // namespace botiquin::ui
