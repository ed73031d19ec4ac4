// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/centre_card.h"

#include "journal/exchange/centre_address.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/exchange_words.h"

#include <QVBoxLayout>

namespace botiquin::ui {

CentreCard::CentreCard(QWidget *parent)
    : Card(parent)
    , m_address(new Field(Field::Content::code, 48, this))
    , m_row(new FormRow({}, m_address, this))
    , m_try(new ActionButton(ButtonKind::plain, ButtonSize::medium, this))
    , m_said(new Text(TextStyle::note, &Colours::text2, this))
{
    m_said->setWordWrap(true);
    m_try->setIconName(QStringLiteral("online"));
    body()->setSpacing(14);
    body()->addWidget(m_row);
    body()->addWidget(m_said);
    body()->addWidget(m_try);
    connect(m_address, &QLineEdit::editingFinished, this, &CentreCard::edited);
    connect(m_try, &ActionButton::clicked, this, &CentreCard::tryWanted);
    retranslate();
}

void CentreCard::setAddress(const QString &address)
{
    m_address->setText(address);
    m_row->setError({});
    m_try->setVisible(!address.isEmpty());
}

std::optional<QString> CentreCard::address()
{
    const QString typed = m_address->text().trimmed();
    const bool isOne = typed.isEmpty() || isCentreAddress(typed);
    m_row->setError(isOne ? QString() : tr("Escriba la dirección como https://centro.ejemplo.mx, sin nada después."));
    return isOne ? std::optional(typed) : std::nullopt;
}

void CentreCard::say(const ExchangeStatus &status, Instant now)
{
    m_try->setVisible(!status.centre.isEmpty());
    setNote(status.centre.isEmpty() ? QString() : QStringLiteral("Ctrl+E"));
    if (status.centre.isEmpty())
        m_said->setText(tr("Sin dirección, este lugar trabaja por sí solo."));
    else if (status.isSpeaking)
        m_said->setText(tr("Hablando con el centro…"));
    else
        m_said->setText((words(status, now).line + u' ' + words(status, now).next).trimmed());
}

void CentreCard::retranslate()
{
    setTitle(tr("Intercambio"));
    m_row->setLabel(tr("Dirección del centro"));
    m_try->setText(tr("Probar ahora"));
}

} // namespace botiquin::ui
