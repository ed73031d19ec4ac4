// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QWidget>

namespace botiquin {
class CatalogBook;
}

namespace botiquin::ui {

class FacilitySearch;
class Field;
class FormRow;

/// A clinic that becomes a stop of a route: searched by name or CLUES, Enter takes it and asks for the next.
class StopForm : public QWidget
{
    Q_OBJECT

public:
    explicit StopForm(CatalogBook &catalog, QWidget *parent = nullptr);

    void start();
    /// What comes of the last one; empty where it is a stop now.
    void setError(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void given(const botiquin::FacilityRow &facility);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FacilitySearch *m_search;
    FormRow *m_row;
};

/// The number of a route to be.
class RouteNameForm : public QWidget
{
    Q_OBJECT

public:
    explicit RouteNameForm(QWidget *parent = nullptr);

    void start();
    void setError(const QString &sentence);
    void retranslate();
    /// Gives the number as it is typed.
    void accept();

Q_SIGNALS:
    void given(const botiquin::RouteId &route);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Field *m_field;
    FormRow *m_row;
};

} // namespace botiquin::ui
