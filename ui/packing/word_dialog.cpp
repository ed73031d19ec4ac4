// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/word_dialog.h"

#include "ui/packing/credential_form.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int gap = 16;

} // namespace

WordDialog::WordDialog(const QString &verb, const QString &line, std::vector<PersonRow> people, QWidget *parent)
    : QDialog(parent)
    , m_credential(new CredentialForm)
    , m_reason(new Field)
    , m_reasonRow(new FormRow(tr("Razón"), m_reason))
    , m_accept(new ActionButton(verb, ButtonKind::primary))
    , m_back(new ActionButton(tr("Volver sin cambiar nada"), ButtonKind::plain))
{
    setWindowTitle(verb);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(new Text(verb, TextStyle::heading));
    for (const auto &sentence : {line, tr("Lea el gafete de quien autoriza, o elíjalo, y escriba su PIN y la razón.")}) {
        auto *words = new Text(sentence, TextStyle::body, &Colours::text2);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addWidget(m_credential);
    column->addWidget(m_reasonRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    m_back->setKeyHint(QStringLiteral("Esc"));
    // Enter belongs to the button that has the focus, which is the safe one.
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &WordDialog::give);
    new FocusRing(this);
    for (auto *button : {m_accept, m_back})
        button->setAutoDefault(false);
    m_credential->setPeople(std::move(people));
    setMinimumWidth(640);
    connect(m_accept, &ActionButton::clicked, this, &WordDialog::give);
    connect(m_back, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_credential, &CredentialForm::entered, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &WordDialog::give);
    m_back->setFocus();
}

/// What does not fit below goes to the right: what is read begins at the left.
void WordDialog::openBelow(const QWidget *what)
{
    adjustSize();
    const QWidget *window = parentWidget()->window();
    const QRect room = QRect(window->mapToGlobal(QPoint()), window->size()).adjusted(gap, gap, -gap, -gap);
    const int below = what->mapToGlobal(QPoint(0, what->height())).y() + gap;
    const int lowest = std::max(room.top(), room.bottom() - height());
    const int across = below <= lowest ? room.center().x() - width() / 2 : room.right() - width();
    move(std::max(room.left(), across), std::min(below, lowest));
    open();
}

bool WordDialog::takesScan(const QByteArray &scan)
{
    if (!m_credential->takesBadge(scan))
        m_credential->setError(tr("Ese gafete no puede autorizar aquí."));
    return true;
}

void WordDialog::setError(const QString &sentence)
{
    m_credential->setError(sentence);
}

void WordDialog::give()
{
    const auto reason = packing::OverrideReason::parse(m_reason->text());
    m_reasonRow->setError(reason ? QString() : tr("Escriba la razón en pocas palabras."));
    if (!m_credential->user())
        m_credential->setError(tr("Lea el gafete o elija a la persona."));
    else if (!reason)
        m_reason->setFocus();
    else
        Q_EMIT given(*m_credential->user(), m_credential->pin(), *reason);
}

} // namespace botiquin::ui
