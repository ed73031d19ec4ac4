// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_help.h"

#include "ui/shell/card.h"
#include "ui/shell/painting.h"
#include "ui/shell/text.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

class Chip final : public QWidget
{
public:
    Chip(QString key, QWidget *parent) : QWidget(parent), m_key(std::move(key))
    {
        setFixedSize(keyChipWidth(m_key), keyChipHeight());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKeyChip(painter, rect(), m_key);
    }

private:
    QString m_key;
};

} // namespace

KeyHelp::KeyHelp(QWidget *window) : QWidget(window), m_card(nullptr), m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringless", true);
    hide();
}

/// What every page answers to, less the keys that the page names itself.
QList<KeyHint> KeyHelp::everywhere(const QList<KeyHint> &keys, int pagesByNumber) const
{
    QList<KeyHint> always{{QStringLiteral("Enter"), tr("Aceptar")},
                          {QStringLiteral("Tab"), tr("Ir al siguiente campo")},
                          {QStringLiteral("Esc"), tr("Volver; lo escrito no se pierde")},
                          {QStringLiteral("Ctrl+L"), tr("Dejar la computadora: pide el PIN al volver")},
                          {QStringLiteral("F10"), tr("Leer códigos con la cámara, en cualquier página")},
                          {QStringLiteral("F1"), tr("Abrir y cerrar esta ayuda")}};
    if (pagesByNumber > 1)
        always.insert(3, {QStringLiteral("Ctrl+1 … %1").arg(std::min(pagesByNumber, 9)), tr("Cambiar de página")});
    always.removeIf([&](const KeyHint &hint) {
        return std::any_of(keys.begin(), keys.end(), [&](const KeyHint &own) { return own.key == hint.key; });
    });
    return always;
}

void KeyHelp::open(const QString &pageTitle, const QList<KeyHint> &keys, int pagesByNumber)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    delete m_card;
    auto *card = new Card(this);
    m_card = card;
    card->setMinimumWidth(480);
    card->setTitle(tr("Teclas: %1").arg(pageTitle));
    QList<KeyHint> present = keys;
    present.removeIf([](const KeyHint &hint) {
        return hint.action != nullptr && !(hint.action->isVisible() && hint.action->isEnabled());
    });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    QStringList spoken;
    int row = 0;
    for (const auto &hint : present + everywhere(present, pagesByNumber)) {
        grid->addWidget(new Chip(hint.key, card), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(new Text(hint.label, TextStyle::body, &Colours::text, card), row, 1);
        spoken << keyCap(hint.key) + u' ' + hint.label;
        ++row;
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    m_column->addWidget(card, 0, Qt::AlignCenter);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void KeyHelp::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void KeyHelp::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F1:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        break;
    default:
        break;
    }
}

bool KeyHelp::focusNextPrevChild(bool)
{
    return true; // Nothing behind it has the keyboard while it is open.
}

void KeyHelp::mousePressEvent(QMouseEvent *)
{
    close();
}

void KeyHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = theme().colours().sunken;
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
}

} // namespace botiquin::ui
