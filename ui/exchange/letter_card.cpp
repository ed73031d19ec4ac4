// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/letter_card.h"

#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/text.h"
#include "ui/wording/letter_words.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

QString askWhereTo(QWidget *parent, const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(parent, title, name);
}

QString askWhereFrom(QWidget *parent, const QString &title, const QString &name)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), name);
}

} // namespace

LetterCard::LetterCard(std::function<QString()> letterName, QWidget *parent)
    : QWidget(parent)
    , m_letterName(std::move(letterName))
    , m_forOutput(askWhereTo)
    , m_forInput(askWhereFrom)
    , m_title(new Text(TextStyle::strong))
    , m_line(new Text(TextStyle::note, &Colours::text2))
    , m_said(new Text(TextStyle::body))
    , m_write(makeKey(Qt::Key_F6, QStringLiteral("outbox"), &LetterCard::write))
    , m_take(makeKey(Qt::Key_F7, QStringLiteral("good"), &LetterCard::take))
    , m_carry(makeKey(Qt::Key_F8, QStringLiteral("online"), &LetterCard::carry))
{
    build();
    setCanCarry(false);
    retranslate();
}

LetterCard::Key LetterCard::makeKey(Qt::Key key, const QString &icon, void (LetterCard::*act)())
{
    const Key made{new ActionButton(ButtonKind::plain, ButtonSize::small), new QAction(this)};
    made.button->setIconName(icon);
    made.button->setKeyHint(QKeySequence(key).toString());
    made.action->setShortcut(QKeySequence(key));
    made.action->setShortcutContext(Qt::WindowShortcut);
    addAction(made.action);
    connect(made.action, &QAction::triggered, this, act);
    connect(made.button, &QPushButton::clicked, this, act);
    return made;
}

void LetterCard::build()
{
    auto *card = new Card;
    card->body()->setSpacing(6);
    for (auto *text : {m_title, m_line, m_said}) {
        text->setWordWrap(true);
        card->body()->addWidget(text);
    }
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    auto *own = new QHBoxLayout;
    own->setSpacing(12);
    own->addWidget(m_write.button);
    own->addWidget(m_take.button);
    own->addStretch();
    card->body()->addLayout(own);
    card->body()->addWidget(m_carry.button, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void LetterCard::setChoosers(Chooser forOutput, Chooser forInput)
{
    m_forOutput = std::move(forOutput);
    m_forInput = std::move(forInput);
}

void LetterCard::setCanCarry(bool canCarry)
{
    m_canCarry = canCarry;
    m_carry.button->setVisible(canCarry);
    m_carry.action->setEnabled(canCarry && m_write.action->isEnabled());
}

QList<KeyHint> LetterCard::keys() const
{
    QList<KeyHint> keys{{QStringLiteral("F6"), tr("Escribir una carta al centro"), m_write.action},
                        {QStringLiteral("F7"), tr("Abrir la respuesta del centro"), m_take.action}};
    if (m_canCarry)
        keys << KeyHint{QStringLiteral("F8"), tr("Entregar la carta de otro lugar"), m_carry.action};
    return keys;
}

void LetterCard::setReady(bool isReady)
{
    for (const auto &key : {m_write, m_take, m_carry}) {
        key.button->setEnabled(isReady);
        key.action->setEnabled(isReady);
    }
    setCanCarry(m_canCarry);
}

void LetterCard::write()
{
    const QString file = m_forOutput(this, tr("Guardar la carta para el centro"), m_letterName() + QStringLiteral(".carta"));
    if (!file.isEmpty())
        Q_EMIT writeWanted(file);
}

void LetterCard::take()
{
    const QString file = m_forInput(this, tr("Abrir la respuesta del centro"), QStringLiteral("*.respuesta"));
    if (!file.isEmpty())
        Q_EMIT takeWanted(file);
}

void LetterCard::carry()
{
    const QString letter = m_forInput(this, tr("Abrir la carta que le dieron"), QStringLiteral("*.carta"));
    if (letter.isEmpty())
        return;
    const QFileInfo info(letter);
    const QString proposed = info.path() + u'/' + info.completeBaseName() + QStringLiteral(".respuesta");
    const QString answer = m_forOutput(this, tr("Guardar la respuesta del centro"), proposed);
    if (!answer.isEmpty())
        Q_EMIT carryWanted(letter, answer);
}

void LetterCard::setBusy(Errand errand)
{
    setReady(false);
    m_words = [this, errand] {
        return errand == Errand::carry ? tr("Entregando la carta al centro…") : tr("Un momento: se escribe o se lee el archivo.");
    };
    say(m_words(), false);
}

void LetterCard::show(const Done &done)
{
    setReady(true);
    m_words = [this, done] { return wordsOf(done); };
    say(m_words(), false);
    // What is done next, since the button that was pressed lost the focus meanwhile.
    const Key &next = done.errand == Errand::write ? m_take : done.errand == Errand::take ? m_write : m_carry;
    next.button->setFocus(Qt::OtherFocusReason);
}

void LetterCard::showWhyNot(const QString &name)
{
    setReady(true);
    m_words = [name] { return letterWords(name); };
    say(m_words(), true);
}

void LetterCard::say(const QString &words, bool isWrong)
{
    m_isWrong = isWrong;
    m_said->setInk(isWrong ? &Colours::stop : &Colours::text);
    m_said->setText(words);
    m_said->show();
    m_line->hide(); // whoever has begun knows what it is
}

QString LetterCard::wordsOf(const Done &done) const
{
    QStringList said;
    switch (done.errand) {
    case Errand::write:
        said << tr("La carta quedó en %1, con %Ln registro(s) de aquí.", nullptr, int(done.brought)).arg(done.file)
             << tr("Désela a quien pase por el centro o por un lugar con red; nadie más puede leerla. Con el archivo que le "
                   "devuelvan siga en «Abrir la respuesta» (F7).");
        if (done.isMore)
            said << tr("No cupo todo: el resto irá en la carta siguiente.");
        break;
    case Errand::take:
        said << tr("El centro tomó %Ln registro(s) de aquí.", nullptr, int(done.brought))
             << tr("Llegaron %Ln registro(s).", nullptr, int(done.recorded));
        if (done.leftOut > 0)
            said << tr("No tomó, o guarda hasta que alguien los revise, %Ln registro(s).", nullptr, done.leftOut);
        said << (done.isMore ? tr("El centro tiene más: escriba otra carta (F6).") : tr("No falta nada más por ahora."));
        break;
    case Errand::carry:
        said << tr("El centro respondió. La respuesta quedó en %1: devuélvala a quien le dio la carta.").arg(done.file);
        break;
    }
    return said.join(u' ');
}

void LetterCard::retranslate()
{
    m_title->setText(tr("¿No hay red? Por carta"));
    m_line->setText(tr("Un archivo en una memoria USB va al centro, y otro vuelve. Quien lo lleva no puede leerlo."));
    m_write.button->setText(tr("Escribir carta"));
    m_take.button->setText(tr("Abrir la respuesta"));
    m_carry.button->setText(tr("Llevar carta ajena"));
    m_carry.button->setToolTip(tr("Entrega al centro la carta de un lugar sin red, y guarda la respuesta"));
    if (m_words)
        say(m_words(), m_isWrong);
}

} // namespace botiquin::ui
