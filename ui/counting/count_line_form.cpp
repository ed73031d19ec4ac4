// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_line_form.h"

#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int numberHeight = 64;
constexpr int numberWidth = 184;

} // namespace

CountLineForm::CountLineForm(const CountLine &line, std::optional<Units> expected, QWidget *parent)
    : QWidget(parent)
    , m_units(new Field(Field::Content::number, numberHeight))
    , m_error(new Text(TextStyle::note, &Colours::stop))
    , m_next(new ActionButton(tr("Siguiente"), ButtonKind::primary, ButtonSize::huge))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(16);
    row->addWidget(buildWords(line), 1);
    // Above the field and not beside it: large text would leave what is to be counted too little room.
    QStringList asked{tr("Cuántas hay")};
    if (expected)
        asked << tr("se esperan %1").arg(grouped(expected->count()));
    auto *field = new FormRow(asked.join(QStringLiteral(" · ")), m_units);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_units->setFixedWidth(theme().scaled(numberWidth));
    row->addWidget(field, 0, Qt::AlignVCenter);
    row->addWidget(m_next, 0, Qt::AlignBottom);
    m_units->setAccessibleName(tr("Cuántas hay de %1").arg(titleCase(line.sheet.displayName)));
    m_units->setMaxLength(9);
    m_units->installEventFilter(this);
    m_next->setKeyHint(QStringLiteral("Enter"));
    m_next->setFocusPolicy(Qt::NoFocus);
    connect(m_units, &QLineEdit::returnPressed, this, &CountLineForm::accept);
    connect(m_next, &QPushButton::clicked, this, &CountLineForm::accept);
}

QWidget *CountLineForm::buildWords(const CountLine &line)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto &sheet = line.sheet;
    auto *top = new Text(sheet.slot.value_or(tr("Sin lugar")) + QStringLiteral("   ") + sheet.item.text(), TextStyle::body);
    top->setFixedWidthFace(true);
    auto *name = new Text(titleCase(sheet.displayName), TextStyle::title);
    name->setMayShorten(true);
    const QString form = strengthAndPresentation(sheet.strength, sheet.presentation);
    auto *second = new Text(form, TextStyle::body, &Colours::text2);
    second->setMayShorten(true);
    for (auto *text : std::initializer_list<QWidget *>{top, name, buildLot(sheet), second, m_error})
        column->addWidget(text);
    second->setHidden(form.isEmpty());
    return words;
}

/// Which pack is to be in the hand: never shortened, whatever else is.
QWidget *CountLineForm::buildLot(const SheetLine &sheet)
{
    auto *lot = new QWidget;
    auto *row = new QHBoxLayout(lot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (sheet.text) {
        auto *code = new Text(sheet.text->text(), TextStyle::strong);
        code->setFixedWidthFace(true);
        row->addWidget(new Text(tr("Lote"), TextStyle::body, &Colours::text2));
        row->addWidget(code);
        row->addWidget(new Text(tr("caduca el %1").arg(shortDate(*sheet.expiry)), TextStyle::strong));
    } else {
        row->addWidget(new Text(tr("según el registro no hay"), TextStyle::strong));
    }
    row->addStretch();
    return lot;
}

void CountLineForm::focusFirst()
{
    m_units->setFocus(Qt::OtherFocusReason);
}

bool CountLineForm::isTouched() const
{
    return !m_units->text().trimmed().isEmpty();
}

QSize CountLineForm::sizeHint() const
{
    for (const auto *child : findChildren<QWidget *>())
        child->ensurePolished();
    return layout()->totalSizeHint();
}

void CountLineForm::sayWrong(const QString &sentence)
{
    m_error->setText(sentence);
    m_units->setAccessibleDescription(sentence);
    if (m_units->property("wrong").toBool() == !sentence.isEmpty())
        return;
    m_units->setProperty("wrong", !sentence.isEmpty());
    m_units->style()->unpolish(m_units);
    m_units->style()->polish(m_units);
}

void CountLineForm::accept()
{
    bool isNumber = false;
    const qint64 units = m_units->text().remove(u',').trimmed().toLongLong(&isNumber);
    if (!isNumber || units < 0)
        return sayWrong(tr("Escriba cuántas hay. Si no hay, escriba 0."));
    Q_EMIT entered(Units(units));
}

bool CountLineForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_units && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            Q_EMIT moveRequested(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace botiquin::ui
