// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/teach_code_form.h"

#include "ui/shell/action_button.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/stock/item_search.h"
#include "ui/wording/stock_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

TeachCodeForm::TeachCodeForm(Station &station, const UserId &user, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_user(user)
    , m_code(new Text(TextStyle::body, &Colours::text2, this))
    , m_search(new ItemSearch(station))
    , m_item(new FormRow(QString(), m_search))
    , m_pieces(new Field(Field::Content::number))
    , m_piecesRow(new FormRow(QString(), m_pieces))
    , m_levelLabel(new Text(TextStyle::note, &Colours::text2, this))
    , m_accept(new ActionButton(ButtonKind::plain))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_item, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_levelLabel);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < countOf(PackLevel{}); ++i) {
        m_levels[size_t(i)] = new ChoiceButton(i + 1, QString(), QString(), this);
        m_levels[size_t(i)]->setCheckable(true);
        group->addButton(m_levels[size_t(i)], i);
        right->addWidget(m_levels[size_t(i)]);
    }
    right->addWidget(m_piecesRow);
    right->addStretch();
    columns->addLayout(right, 2);
    body()->addWidget(m_code);
    body()->addLayout(columns, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    body()->addLayout(buttons);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_search, &ItemSearch::itemChosen, this, [this] { m_levels[0]->setFocus(Qt::TabFocusReason); });
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == 0)
            m_pieces->setText(QStringLiteral("1"));
        m_pieces->setFocus(Qt::TabFocusReason);
        m_pieces->selectAll();
    });
    connect(m_pieces, &QLineEdit::returnPressed, this, &TeachCodeForm::accept);
    connect(m_accept, &QPushButton::clicked, this, &TeachCodeForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &TeachCodeForm::cancelled);
    retranslate();
}

void TeachCodeForm::retranslate()
{
    setTitle(tr("Enseñar un código"));
    m_code->setText(m_gtin ? tr("¿Qué es %1? Vale en este almacén mientras el centro lo aprueba.").arg(m_gtin->shortText())
                           : QString());
    m_item->setLabel(tr("Clave"));
    m_piecesRow->setLabel(tr("Piezas por empaque"));
    m_levelLabel->setText(tr("Qué lleva este código"));
    const QString lines[] = {tr("La caja o el frasco que se entrega"), tr("Varias piezas juntas"),
                             tr("La caja grande que manda el proveedor")};
    for (int i = 0; i < countOf(PackLevel{}); ++i) {
        m_levels[size_t(i)]->setText(words(PackLevel(i)));
        m_levels[size_t(i)]->setLine(lines[i]);
    }
    m_accept->setText(tr("Enseñar"));
    m_cancel->setText(tr("Cancelar"));
}

void TeachCodeForm::teach(const Gtin &gtin)
{
    m_gtin = gtin;
    m_search->clear();
    m_levels[0]->setChecked(true);
    m_pieces->setText(QStringLiteral("1"));
    m_item->setError({});
    m_piecesRow->setError({});
    retranslate();
    m_search->field()->setFocus(Qt::OtherFocusReason);
}

PackLevel TeachCodeForm::level() const
{
    for (int i = 0; i < countOf(PackLevel{}); ++i) {
        if (m_levels[size_t(i)]->isChecked())
            return PackLevel(i);
    }
    return PackLevel::pack;
}

bool TeachCodeForm::wants(FormRow *row, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        row->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void TeachCodeForm::accept()
{
    bool isNumber = false;
    const qint64 pieces = m_pieces->text().remove(u',').toLongLong(&isNumber);
    const bool isLine = isNumber && pieces > 0 && pieces <= Units::lineMax;
    if (!wants(m_item, m_search->chosen() ? QString() : tr("Elija una clave de la lista."))
        || !wants(m_piecesRow, isLine ? QString() : tr("Escriba cuántas piezas trae, 1 o más.")))
        return;
    auto answer = StockDesk(m_station).teachCode(*m_gtin, m_search->chosen()->clave, Units(pieces), level(), m_user);
    const QString wrong = !answer ? words(answer.error()) : !*answer ? words(answer->error()) : QString();
    if (wants(m_piecesRow, wrong))
        Q_EMIT taught(*m_gtin);
}

void TeachCodeForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && event->modifiers() == Qt::ControlModifier)
        accept();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
