// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/counter_closed_page.h"

#include "ui/shell/card.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/page_header.h"
#include "ui/wording/stock_words.h"

#include <QVBoxLayout>

namespace botiquin::ui {

CounterClosedPage::CounterClosedPage(const Failure &failure, bool isInRail, QWidget *parent)
    : Page(parent)
    , m_failure(failure)
    , m_isInRail(isInRail)
    , m_header(new PageHeader(this))
    , m_words(new EmptyState(QStringLiteral("stop")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *card = new Card;
    card->addFlush(m_words);
    column->addWidget(card, 1);
    retranslate();
}

QString CounterClosedPage::title() const
{
    return tr("Surtir");
}

void CounterClosedPage::retranslate()
{
    m_header->setTitle(title());
    m_words->setWords(
        tr("No se puede abrir la llave que guarda quiénes son los pacientes. Lo entregado está a salvo."),
        tr("El archivo termina en .patients y está junto a los datos; solo su dueño debe poder leerlo. %1")
            .arg(words(m_failure)));
}

} // namespace botiquin::ui
