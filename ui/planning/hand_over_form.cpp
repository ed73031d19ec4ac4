// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/hand_over_form.h"

#include "ui/planning/plan_words.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace botiquin::ui {

HandOverForm::HandOverForm(QWidget *parent)
    : QWidget(parent)
    , m_after(new SelectBox)
    , m_afterRow(new FormRow(QString(), m_after))
    , m_transport(new SelectBox)
    , m_transportRow(new FormRow(QString(), m_transport))
    , m_place(new Field)
    , m_placeRow(new FormRow(QString(), m_place))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_afterRow, 5);
    line->addWidget(m_transportRow, 4);
    line->addWidget(m_placeRow, 7);
    m_place->setTailKey(QStringLiteral("Enter"));
    m_place->setMaxLength(80);
    connect(m_after, &QComboBox::currentIndexChanged, this, &HandOverForm::showChosen);
    connect(m_place, &QLineEdit::returnPressed, this, &HandOverForm::accept);
    retranslate();
}

void HandOverForm::retranslate()
{
    m_afterRow->setLabel(tr("Cambian después de"));
    m_transportRow->setLabel(tr("Siguen en"));
    m_placeRow->setLabel(tr("Dónde (vacío: se quita)"));
    m_place->setPlaceholderText(tr("Embarcadero…"));
    const int transport = m_transport->currentIndex();
    m_transport->clear();
    for (int i = 0; i < countOf(Transport{}); ++i)
        m_transport->addItem(PlanWords::transport(Transport(i)));
    m_transport->setCurrentIndex(std::max(0, transport));
    fillStops();
}

void HandOverForm::fillStops()
{
    const QSignalBlocker quiet(m_after);
    const int after = m_after->currentIndex();
    m_after->clear();
    m_after->addItem(tr("El almacén, al salir"));
    for (int i = 0; i < m_stops.size(); ++i)
        m_after->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(m_stops[i]));
    m_after->setCurrentIndex(std::clamp(after, 0, m_after->count() - 1));
}

void HandOverForm::start(const QStringList &stops, std::vector<HandOver> points, int after)
{
    m_stops = stops;
    m_points = std::move(points);
    fillStops();
    m_after->setCurrentIndex(std::clamp(after, 0, m_after->count() - 1));
    showChosen();
    m_place->setFocus(Qt::OtherFocusReason);
    m_place->selectAll();
}

const HandOver *HandOverForm::chosen() const
{
    const auto found = std::find_if(m_points.begin(), m_points.end(), [this](const HandOver &point) {
        return point.afterStop == m_after->currentIndex();
    });
    return found == m_points.end() ? nullptr : &*found;
}

void HandOverForm::showChosen()
{
    const auto *point = chosen();
    m_place->setText(point ? point->place : QString());
    if (point)
        m_transport->setCurrentIndex(int(point->transport));
}

void HandOverForm::accept()
{
    const int after = m_after->currentIndex();
    std::erase_if(m_points, [after](const HandOver &point) { return point.afterStop == after; });
    const QString place = m_place->text().simplified();
    if (!place.isEmpty())
        m_points.push_back({after, Transport(m_transport->currentIndex()), place});
    std::sort(m_points.begin(), m_points.end(),
              [](const HandOver &a, const HandOver &b) { return a.afterStop < b.afterStop; });
    Q_EMIT given(m_points);
}

void HandOverForm::keyPressEvent(QKeyEvent *event)
{
    // What Enter in the place has ended is none of the form's any more.
    if (isHidden())
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers() == Qt::NoModifier)
        focusNextChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace botiquin::ui
