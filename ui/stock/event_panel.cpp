// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/event_panel.h"

#include "ui/shell/action_button.h"
#include "ui/shell/tag.h"
#include "ui/shell/text.h"
#include "ui/wording/numbers.h"
#include "ui/wording/people_words.h"
#include "ui/wording/stock_words.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int indent = 14;
constexpr int unbroken = 12;

/// What is not read as words: identifiers and numbers of papers.
bool isCode(const presentation::EventField &field)
{
    static const QSet<QString> prose{QStringLiteral("reason"),       QStringLiteral("note"),
                                     QStringLiteral("supplier"),     QStringLiteral("document"),
                                     QStringLiteral("display_name"), QStringLiteral("municipality"),
                                     QStringLiteral("state"),        QStringLiteral("name"),
                                     QStringLiteral("strength"),     QStringLiteral("presentation"),
                                     QStringLiteral("description"),  QStringLiteral("initials"),
                                     QStringLiteral("label"),        QStringLiteral("place"),
                                     QStringLiteral("short_reason"), QStringLiteral("short_note"),
                                     QStringLiteral("rule"),         QStringLiteral("incident"),
                                     QStringLiteral("held_by"),      QStringLiteral("signed_name")};
    return field.value && std::holds_alternative<QString>(*field.value) && !prose.contains(field.name);
}

/// The field holds a user's id.
bool isPerson(const presentation::EventField &field)
{
    static const QSet<QString> names{QStringLiteral("by"),       QStringLiteral("packers"), QStringLiteral("checker"),
                                     QStringLiteral("counters"), QStringLiteral("user"),    QStringLiteral("receiver")};
    return field.value && names.contains(field.name);
}

/// The name of another event.
bool isRecordName(const presentation::EventField &field)
{
    return field.value && (field.name == QLatin1String("target") || field.name == QLatin1String("again"));
}

} // namespace

EventPanel::EventPanel(PeopleBook &people, QWidget *parent)
    : Card(parent)
    , m_people(people)
    , m_note(new Text(TextStyle::body, &Colours::text2, this))
    , m_clock(new Tag(this))
    , m_scroll(new QScrollArea(this))
    , m_correct(new ActionButton(ButtonKind::plain))
{
    m_note->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_note);
    body()->addWidget(m_clock, 0, Qt::AlignLeft);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_correct);
    m_correct->setIconName(QStringLiteral("pen"));
    m_correct->setKeyHint(QStringLiteral("F4"));
    connect(m_correct, &QPushButton::clicked, this, &EventPanel::correctRequested);
    clear({});
}

void EventPanel::clear(const QString &why)
{
    m_detail.reset();
    fill();
    m_note->setText(why);
    m_note->show();
}

void EventPanel::show(const presentation::EventDetail &detail, bool mayCorrect, const QString &about)
{
    // A kit's record has hundreds of lines, and a list that is read again shows the one that it showed.
    const bool isShown = m_detail && m_detail->envelope.id == detail.envelope.id && m_mayCorrect == mayCorrect
        && m_detail->correctedBy == detail.correctedBy;
    m_detail = detail;
    m_about = about;
    m_mayCorrect = mayCorrect;
    if (!isShown)
        fill();
    else if (!m_about.isEmpty())
        goTo(m_about);
}

void EventPanel::retranslate()
{
    fill();
}

void EventPanel::addLine(const QString &label, const QString &value, int depth, bool fixedWidth)
{
    const int row = m_grid->rowCount();
    auto *name = new Text(label, TextStyle::note, &Colours::text2, m_list);
    name->setContentsMargins(depth * indent, 2, 0, 0);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    if (value.isEmpty())
        return;
    // Long codes break between any two characters.
    QString breakable = value;
    if (value.size() > unbroken && (fixedWidth || !value.contains(u' '))) {
        for (qsizetype at = unbroken; at < breakable.size(); at += unbroken + 1)
            breakable.insert(at, QChar(0x200B));
    }
    auto *said = new Text(breakable, TextStyle::note, &Colours::text, m_list);
    said->setFixedWidthFace(fixedWidth);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(said, row, 1, Qt::AlignTop);
}

void EventPanel::fillEnvelope(const presentation::EventDetail &detail)
{
    const auto &envelope = detail.envelope;
    addLine(tr("Fecha"), dayOf(envelope.time));
    addLine(tr("Hora"), hourOf(envelope.time), 0, true);
    addLine(tr("Quién"), envelope.author ? initialsOf(m_people, envelope.author->text()) : tr("El programa"));
}

void EventPanel::fillBody(const presentation::EventDetail &detail)
{
    if (!detail.body) {
        m_note->setText(tr("Viene de un programa más nuevo. Está guardado entero; actualice para leerlo."));
        addLine(tr("Contenido"), detail.rawBody);
        return;
    }
    for (const auto &field : presentation::fieldsOf(*detail.body)) {
        if (isRecordName(field))
            continue;
        const QString said = valueWords(field);
        addLine(fieldWords(field), isPerson(field) ? initialsOf(m_people, said) : said, field.depth,
                isCode(field) && !isPerson(field));
    }
}

/// What only who looks into the log itself needs.
void EventPanel::fillFoot(const presentation::EventDetail &detail)
{
    const auto &id = detail.envelope.id;
    if (detail.body) {
        for (const auto &field : presentation::fieldsOf(*detail.body)) {
            if (isRecordName(field))
                addLine(fieldWords(field), valueWords(field), 0, true);
        }
    }
    addLine(tr("Equipo"), id.device.text(), 0, true);
    addLine(tr("Registro"), QStringLiteral("%1 · %2").arg(id.run).arg(grouped(qint64(id.seq))), 0, true);
    addLine(tr("Cadena"), QString::fromLatin1(detail.chain.toHex().left(16)), 0, true);
}

void EventPanel::fill()
{
    m_list = new QWidget;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    setTitle(m_detail ? kindWords(m_detail->envelope.kind) : tr("Registro"));
    m_note->setVisible(!m_detail || m_detail->correctedBy || !m_detail->body);
    m_clock->setVisible(m_detail && m_detail->clockIsDoubtful());
    m_clock->setTag(Meaning::caution, tr("Reloj dudoso"));
    m_correct->setText(tr("Corregir"));
    m_correct->setVisible(m_detail && m_mayCorrect);
    if (m_detail) {
        fillEnvelope(*m_detail);
        if (m_detail->correctedBy)
            m_note->setText(tr("Este registro ya se corrigió. Los dos quedan a la vista."));
        fillBody(*m_detail);
        fillFoot(*m_detail);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_scroll->setWidget(m_list);
    // setWidget() lets what it is given fill its ground, in grey.
    m_list->setAutoFillBackground(false);
    m_scroll->setAccessibleName(wholeText());
    if (m_detail && !m_about.isEmpty())
        goTo(m_about);
}

void EventPanel::goTo(const QString &value)
{
    const auto texts = m_list->findChildren<Text *>();
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const Text *text) {
        return text->text().remove(QChar(0x200B)) == value;
    });
    if (found == texts.end())
        return;
    // Where it stands is known when the new list has been laid out.
    QTimer::singleShot(0, *found, [this, text = *found] {
        if (text->geometry().bottom() > m_scroll->viewport()->height())
            m_scroll->verticalScrollBar()->setValue(text->y());
    });
}

QString EventPanel::wholeText() const
{
    QStringList lines;
    for (const auto *text : m_list->findChildren<Text *>())
        lines << text->text().remove(QChar(0x200B));
    return lines.join(u'\n');
}

} // namespace botiquin::ui
