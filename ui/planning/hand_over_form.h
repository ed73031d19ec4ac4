// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit_events.h"

#include <QWidget>

namespace botiquin::ui {

class Field;
class FormRow;
class SelectBox;

/// A hand-over point of a route: after which stop, in what the boxes go on, and where. Enter goes from field
/// to field and takes it; a place that is emptied takes the point off the route.
class HandOverForm : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverForm(QWidget *parent = nullptr);

    /// `stops` are the names of the route's stops in their order; the one of number `after` is chosen, 0 for
    /// the warehouse.
    void start(const QStringList &stops, std::vector<HandOver> points, int after);
    void retranslate();
    /// Gives the point as it is typed.
    void accept();

Q_SIGNALS:
    /// All points of the route from now on, in the order of its stops.
    void given(const std::vector<botiquin::HandOver> &points);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillStops();
    /// The point after the stop that is chosen, where there is one.
    const HandOver *chosen() const;
    void showChosen();

    QStringList m_stops;
    std::vector<HandOver> m_points;
    SelectBox *m_after;
    FormRow *m_afterRow;
    SelectBox *m_transport;
    FormRow *m_transportRow;
    Field *m_place;
    FormRow *m_placeRow;
};

} // namespace botiquin::ui
