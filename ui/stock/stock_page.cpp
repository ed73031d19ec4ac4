// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_page.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"
#include "presentation/stock/stock_list_model.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tag.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::StockListModel;

namespace {

QString heading(StockListModel::Column column)
{
    switch (column) {
    case StockListModel::clave: return StockPage::tr("Clave");
    case StockListModel::item: return StockPage::tr("Medicamento o material");
    case StockListModel::units: return StockPage::tr("Piezas");
    case StockListModel::lots: return StockPage::tr("Lotes");
    case StockListModel::firstExpiry: return StockPage::tr("Primera caducidad");
    case StockListModel::slot: return StockPage::tr("Anaquel");
    case StockListModel::state: return StockPage::tr("Estado");
    case StockListModel::columns: break;
    }
    return {};
}

QString sentence(const ItemStock &item, presentation::StockState state)
{
    return StockPage::tr("%1, %2: %3 en %Ln lote(s), %4", nullptr, int(item.lots))
        .arg(titleCase(item.displayName), item.item.text(), pieces(item.units.count()), words(state));
}

} // namespace

StockPage::StockPage(Station &station, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_model(new StockListModel(station, {heading, grouped, shortDate, titleCase,
                                           [](presentation::StockState state) { return words(state); }, sentence},
                                 this))
    , m_header(new PageHeader(this))
    , m_search(new Field(Field::Content::words, 40))
    , m_found(new Tag)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("stock")))
    , m_body(new QStackedWidget)
    , m_searchAction(new QAction(this))
{
    build();
    m_searchAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F2)});
    m_searchAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, this, &StockPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_table, &DataTable::rowChosen, this, &StockPage::open);
    retranslate();
}

void StockPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *card = new Card;
    card->setDense();
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_search, 1);
    line->addWidget(m_found);
    card->body()->addLayout(line);
    card->addFlush(m_body);
    column->addWidget(card, 1);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_search->setLead(QStringLiteral("search"));
    m_search->setTailKey(QStringLiteral("F2"));
    m_search->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(StockListModel::item);
}

QString StockPage::title() const
{
    return tr("Existencias");
}

QList<KeyHint> StockPage::keys() const
{
    return {{QStringLiteral("F2"), tr("Buscar"), m_searchAction},
            {QStringLiteral("Ctrl+F"), tr("Buscar"), m_searchAction},
            {QStringLiteral("Enter"), tr("Abrir la tarjeta de existencias")}};
}

void StockPage::activate()
{
    search(m_search->text());
    m_search->setFocus(Qt::OtherFocusReason);
}

void StockPage::showNews()
{
    search(m_search->text());
}

void StockPage::retranslate()
{
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Busque una clave o un nombre, o escanee la pieza"));
    m_search->setAccessibleName(tr("Buscar en existencias"));
    m_table->setAccessibleName(title());
    m_searchAction->setText(tr("Buscar"));
    m_model->retell();
    showTotals();
}

void StockPage::search(const QString &typed)
{
    const int row = m_table->currentIndex().row();
    const bool same = typed.trimmed() == m_model->searched();
    m_model->search(typed);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(same ? std::clamp(row, 0, m_model->rowCount() - 1) : 0, 0));
    showTotals();
}

void StockPage::showTotals()
{
    const auto total = m_model->total();
    const int found = total.value_or(m_model->rowCount());
    m_header->setLine(m_station.facility.text() + QStringLiteral(" · ") + longDate(m_station.today()));
    m_found->setTag(Meaning::neutral, tr("%Ln clave(s)", nullptr, found));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (const auto &failure = m_model->failure())
        m_empty->setWords(tr("No se pudieron leer las existencias."), words(*failure));
    else if (m_model->searched().isEmpty())
        m_empty->setWords(tr("Todavía no hay existencias en este almacén."),
                          tr("Reciba mercancía en la página Recibir compras."));
    else
        m_empty->setWords(tr("Nada en existencia se llama así."), tr("Pruebe con otra parte del nombre o con la clave."));
}

void StockPage::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT cardRequested(m_model->rowAt(row).item);
}

bool StockPage::takesScan(const QByteArray &scan)
{
    const auto code = gs1::readCode(gs1::dictionary(), scan, m_station.today());
    const auto gtin = code ? gs1::packCode(code->elements, m_station.today()).item() : std::nullopt;
    if (!gtin)
        return false;
    const auto known = m_station.books.catalog.code(*gtin, m_station.facility);
    if (known && *known) {
        Q_EMIT read(scan, scan_answer::cardOpened);
        Q_EMIT scanAnswered(Meaning::good);
        Q_EMIT cardRequested((*known)->item);
        return true;
    }
    Q_EMIT read(scan, known ? scan_answer::unknownCode : scan_answer::failed);
    Q_EMIT scanAnswered(known ? Meaning::info : Meaning::stop);
    m_search->setText(gtin->shortText());
    search(m_search->text());
    m_empty->setWords(tr("Nadie ha enseñado todavía el código %1.").arg(gtin->shortText()),
                      tr("Se enseña al recibir mercancía."));
    return true;
}

/// The list follows the arrows while one types.
bool StockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (key != Qt::Key_Up)
                m_table->setCurrentIndex(m_model->index(std::min(m_table->currentIndex().row() + 1, m_model->rowCount() - 1), 0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace botiquin::ui
