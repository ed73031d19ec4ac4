// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/renewing_page.h"

#include "ui/shell/card.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/text.h"

#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

Text *wrapping(TextStyle style, QWidget *parent)
{
    auto *text = new Text(style, &Colours::text, parent);
    text->setWordWrap(true);
    return text;
}

} // namespace

RenewingPage::RenewingPage(QWidget *parent)
    : Page(parent)
    , m_heading(wrapping(TextStyle::title, this))
    , m_why(wrapping(TextStyle::body, this))
    , m_safe(wrapping(TextStyle::body, this))
{
    auto *card = new Card(this);
    card->setFixedWidth(theme().scaled(720));
    auto *body = card->body();
    body->setSpacing(16);
    body->addWidget(m_heading);
    body->addWidget(m_why);
    auto *safe = new QHBoxLayout;
    safe->setSpacing(12);
    safe->addWidget(new IconMark(QStringLiteral("good"), 22, &Colours::good, card), 0, Qt::AlignTop);
    safe->addWidget(m_safe, 1);
    body->addLayout(safe);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->addWidget(card, 0, Qt::AlignCenter);
    retranslate();
}

QString RenewingPage::title() const
{
    return tr("Ordenando los datos");
}

void RenewingPage::retranslate()
{
    m_heading->setText(tr("Ordenando los datos de esta computadora"));
    m_why->setText(tr("Hay otra copia de estos datos que siguió por su lado. Botiquín separa lo anotado aquí de lo anotado "
                      "allá y se lo dice al centro. Tarda unos segundos; después se entra como siempre."));
    m_safe->setText(tr("Todo lo anotado se conserva, también si se apaga ahora."));
}

} // namespace botiquin::ui
