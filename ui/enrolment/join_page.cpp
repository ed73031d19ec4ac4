// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enrolment/join_page.h"

#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/joining_words.h"

#include <QFileDialog>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

Text *wrapping(TextStyle style, Ink ink, QWidget *parent)
{
    auto *text = new Text(style, ink, parent);
    text->setWordWrap(true);
    return text;
}

QString askWhereTo(QWidget *parent, const QString &title)
{
    return QFileDialog::getSaveFileName(parent, title, QStringLiteral("solicitud.botiquin"));
}

QString askWhereFrom(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(parent, title);
}

} // namespace

JoinPage::JoinPage(const QString &storePath, CodeReader readCode, QWidget *parent)
    : Page(parent)
    , m_path(storePath)
    , m_readCode(std::move(readCode))
    , m_heading(wrapping(TextStyle::title, &Colours::text, this))
    , m_advice(wrapping(TextStyle::body, &Colours::text, this))
    , m_code(new Field(Field::Content::code))
    , m_centre(new Field(Field::Content::code))
    , m_codeRow(new FormRow({}, m_code, this))
    , m_centreRow(new FormRow({}, m_centre, this))
    , m_said(wrapping(TextStyle::body, &Colours::stop, this))
    , m_other(wrapping(TextStyle::note, &Colours::text2, this))
    , m_join(new ActionButton(ButtonKind::primary, ButtonSize::large, this))
    , m_close(new ActionButton(ButtonKind::plain, ButtonSize::large, this))
    , m_without(wrapping(TextStyle::body, &Colours::text, this))
    , m_ask(new ActionButton(ButtonKind::plain, ButtonSize::small, this))
    , m_answer(new ActionButton(ButtonKind::plain, ButtonSize::small, this))
    , m_forRequest(askWhereTo)
    , m_forAnswer(askWhereFrom)
{
    buildCard();
    m_ask->setKeyHint(QStringLiteral("F6"));
    m_answer->setKeyHint(QStringLiteral("F7"));
    connect(m_ask, &ActionButton::clicked, this, &JoinPage::ask);
    connect(m_answer, &ActionButton::clicked, this, &JoinPage::takeAnswer);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this, &JoinPage::ask);
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, this, &JoinPage::takeAnswer);
    m_join->setKeyHint(QStringLiteral("Enter"));
    m_close->setKeyHint(QStringLiteral("Esc"));
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeRow->setError({}); });
    connect(m_centre, &QLineEdit::textEdited, this, [this] { m_centreRow->setError({}); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (m_centre->text().trimmed().isEmpty())
            m_centre->setFocus();
        else
            join();
    });
    connect(m_centre, &QLineEdit::returnPressed, this, &JoinPage::join);
    connect(m_join, &ActionButton::clicked, this, &JoinPage::join);
    connect(m_close, &ActionButton::clicked, this, &JoinPage::closeWanted);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &JoinPage::closeWanted);
    retranslate();
}

void JoinPage::buildCard()
{
    auto *card = new Card(this);
    card->setFixedWidth(theme().scaled(860));
    auto *body = card->body();
    body->setSpacing(16);
    body->addWidget(m_heading);
    body->addWidget(m_advice);
    body->addWidget(m_codeRow);
    body->addWidget(m_centreRow);
    m_said->hide();
    body->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 4);
    buttons->setSpacing(16);
    buttons->addWidget(m_join);
    buttons->addWidget(m_close);
    buttons->addStretch();
    body->addLayout(buttons);
    body->addWidget(m_without);
    auto *files = new QHBoxLayout;
    files->setContentsMargins(0, 0, 0, 4);
    files->setSpacing(16);
    files->addWidget(m_ask);
    files->addWidget(m_answer);
    files->addStretch();
    body->addLayout(files);
    m_other->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->addWidget(card, 0, Qt::AlignCenter);
}

QString JoinPage::title() const
{
    return tr("Unir esta computadora");
}

QList<KeyHint> JoinPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Unir esta computadora")}, {QStringLiteral("F10"), tr("Leer el código con la cámara")},
            {QStringLiteral("F6"), tr("Pedirlo en un archivo")}, {QStringLiteral("F7"), tr("Abrir la respuesta")},
            {QStringLiteral("Esc"), tr("Cerrar Botiquín")}};
}

void JoinPage::activate()
{
    m_code->setFocus();
}

bool JoinPage::takesScan(const QByteArray &scan)
{
    if (!m_code->isEnabled())
        return false;
    const bool isIdentified = scan.size() > 3 && scan.startsWith(']');
    const QString text = QString::fromUtf8(isIdentified ? scan.mid(3) : scan);
    const QString code = m_readCode(text);
    if (code.isEmpty() && m_centre->hasFocus() && (text.contains(u'.') || text.contains(u':'))) {
        m_centre->insert(text); // An address, read somewhere or typed as fast as a scanner does.
        m_centreRow->setError({});
        return true;
    }
    if (code.isEmpty()) {
        m_codeRow->setError(tr("Lo que se leyó no es un código para unir computadoras"));
        return true;
    }
    m_code->setText(code);
    m_codeRow->setError({});
    m_centre->setFocus();
    return true;
}

QString JoinPage::centre() const
{
    QString typed = m_centre->text().trimmed();
    while (typed.endsWith(u'/'))
        typed.chop(1);
    if (!typed.contains(QStringLiteral("://")))
        typed.prepend(QStringLiteral("https://"));
    const QUrl url(typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.path().isEmpty() ? url.toString() : QString();
}

void JoinPage::setChoosers(Chooser forRequest, Chooser forAnswer)
{
    m_forRequest = std::move(forRequest);
    m_forAnswer = std::move(forAnswer);
}

QString JoinPage::code()
{
    const QString code = m_readCode(m_code->text());
    m_codeRow->setError(code.isEmpty() ? joiningWords(QStringLiteral("codeMistyped")) : QString());
    return code;
}

void JoinPage::ask()
{
    if (!m_ask->isEnabled())
        return;
    const QString code = this->code();
    if (code.isEmpty()) {
        m_code->setFocus();
        return;
    }
    const QString file = m_forRequest(this, tr("Guardar la solicitud para el centro"));
    if (!file.isEmpty())
        Q_EMIT requestWanted(code, file);
}

void JoinPage::takeAnswer()
{
    if (!m_answer->isEnabled())
        return;
    const QString file = m_forAnswer(this, tr("Abrir la respuesta del centro"));
    if (!file.isEmpty())
        Q_EMIT answerGiven(file);
}

void JoinPage::join()
{
    if (!m_join->isEnabled())
        return;
    const QString code = this->code();
    const QString address = centre();
    m_centreRow->setError(address.isEmpty() ? tr("Escriba la dirección como se la dieron, por ejemplo centro.ejemplo.mx")
                                            : QString());
    if (code.isEmpty())
        m_code->setFocus();
    else if (address.isEmpty())
        m_centre->setFocus();
    else
        Q_EMIT joinWanted(code, address);
}

void JoinPage::setJoining(bool isJoining, bool isByFile)
{
    const std::initializer_list<QWidget *> changed{m_code, m_centre, m_join, m_ask, m_answer};
    for (QWidget *widget : changed)
        widget->setEnabled(!isJoining);
    if (!isJoining)
        return;
    m_whyNot.clear();
    m_fingerprint.clear();
    m_said->setInk(&Colours::text);
    m_said->setText(isByFile ? tr("Un momento: se escribe o se lee el archivo.")
                             : tr("Hablando con el centro. La primera vez puede tardar unos minutos; si se corta, sigue donde iba."));
    m_said->show();
}

void JoinPage::showRequested(const QString &file, const QString &fingerprint, bool isAnew)
{
    m_requestFile = file;
    m_fingerprint = fingerprint;
    m_isAnew = isAnew;
    m_said->setInk(&Colours::text);
    const QString anew = isAnew ? tr("Lo que se pidió antes aquí con otro código ya no vale.") + u' ' : QString();
    m_said->setText(anew
                    + tr("La solicitud quedó en %1. Hágala llegar al centro, y cuando allá la abran lean los dos esta huella, que "
                         "debe ser la misma: %2. Con el archivo que le den siga en «Abrir la respuesta».")
                          .arg(file, fingerprint));
    m_said->show();
    m_answer->setFocus();
}

void JoinPage::showWhyNot(const QString &name)
{
    m_whyNot = name;
    m_said->setInk(&Colours::stop);
    m_said->setText(joiningWords(name));
    m_said->show();
    m_code->setFocus();
}

void JoinPage::retranslate()
{
    m_heading->setText(tr("Esta computadora todavía no tiene datos de Botiquín"));
    m_advice->setText(tr("Pida un código a quien administra la región. Vale un día y para una sola computadora. Con él "
                         "llegan los datos de su unidad, y entra con el PIN de siempre."));
    // Above the field, which needs the whole line for a code.
    m_codeRow->setLabel(tr("Código") + QStringLiteral(" · ")
                        + tr("40 letras y números, o léalo con el lector o la cámara (F10)"));
    m_centreRow->setLabel(tr("Dirección del centro"));
    m_join->setText(tr("Unir esta computadora"));
    m_close->setText(tr("Cerrar"));
    m_without->setText(tr("¿Aquí no hay red? La solicitud va al centro en un archivo, en una memoria USB, y en otro vuelve la "
                          "respuesta."));
    m_ask->setText(tr("Pedirlo en un archivo"));
    m_answer->setText(tr("Abrir la respuesta"));
    m_other->setText(tr("¿Ya tenía datos? Abra Botiquín con --store y el lugar donde están. Aquí los busca en %1").arg(m_path));
    if (!m_whyNot.isEmpty())
        m_said->setText(joiningWords(m_whyNot));
    else if (!m_fingerprint.isEmpty())
        showRequested(m_requestFile, m_fingerprint, m_isAnew);
}

} // namespace botiquin::ui
