// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scan_log_page.h"

#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/page_header.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/people_words.h"
#include "ui/wording/scan_words.h"

#include <QDateTime>
#include <QShortcut>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

QString momentWords(Instant instant)
{
    const auto moment = QDateTime::fromSecsSinceEpoch(instant.seconds);
    return dayAndMonth(Date::ofLocal(instant)) + u' ' + clockSeconds(moment.time());
}

} // namespace

ScanLogPage::ScanLogPage(ScanLog &log, PeopleBook &people, QWidget *parent)
    : Page(parent)
    , m_people(people)
    , m_model(new presentation::ScanLogModel(
          log,
          {[] { return QStringList{tr("Hora"), tr("Código"), tr("Respuesta"), tr("Quién"), tr("Por")}; }, momentWords,
           scanAnswerWords, scanSourceWords, [this](const QString &user) { return initialsOf(user); }},
          this))
    , m_header(new PageHeader(this))
    , m_card(new Card(this))
    , m_table(new DataTable(DataTable::Rows::twoLines, this))
    , m_empty(new EmptyState(QStringLiteral("scan"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(m_header);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(presentation::ScanLogModel::code);
    m_card->addFlush(m_table);
    m_card->addFlush(m_empty);
    column->addWidget(m_card, 1);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &ScanLogPage::backWanted);
    retranslate();
}

QString ScanLogPage::initialsOf(const QString &user)
{
    if (const auto known = m_initials.constFind(user); known != m_initials.constEnd())
        return *known;
    return m_initials[user] = ui::initialsOf(m_people, user);
}

QString ScanLogPage::title() const
{
    return tr("Lecturas");
}

QList<KeyHint> ScanLogPage::keys() const
{
    return {{QStringLiteral("F7"), tr("Abrir las lecturas")}, {QStringLiteral("Esc"), tr("Volver a la página de antes")}};
}

void ScanLogPage::activate()
{
    m_model->refresh();
    say();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
}

void ScanLogPage::say()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (m_model->failure())
        m_empty->setWords(tr("No se pudieron leer las lecturas."), savingFailureWords(*m_model->failure()));
    else
        m_empty->setWords(tr("Todavía no se ha leído ningún código."), tr("Aquí queda cada lectura con su respuesta."));
}

void ScanLogPage::retranslate()
{
    m_header->setTitle(tr("Lecturas"));
    m_header->setLine(tr("Todo lo que leyó el lector en esta computadora, lo último primero."));
    m_table->setAccessibleName(tr("Lecturas"));
    m_model->retranslate();
    say();
}

} // namespace botiquin::ui
