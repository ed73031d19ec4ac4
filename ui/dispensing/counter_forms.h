// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/dispense.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class Text;

/// How many of a line, under its row: a number and Enter.
class UnitsForm : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsForm(Units units, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void focusFirst();
    void sayError(const QString &sentence);

Q_SIGNALS:
    void accepted(botiquin::Units units);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    Field *m_field;
    Text *m_advice;
    Text *m_error;
};

/// What a controlled medicine needs, under its row: the prescription's number and who prescribed.
class PrescriptionForm : public QWidget
{
    Q_OBJECT

public:
    explicit PrescriptionForm(const Prescription &given, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void focusFirst();
    /// A code read while it is open goes into the field with the focus.
    void take(const QString &code);

Q_SIGNALS:
    void accepted(const botiquin::Prescription &prescription);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    bool want(Field *field, const QString &wrong);

    Field *m_number;
    Field *m_prescriber;
    Text *m_advice;
    Text *m_error;
};

/// The count of one lot on the spot, in place of the list.
class RecountForm : public Card
{
    Q_OBJECT

public:
    explicit RecountForm(QWidget *parent = nullptr);
    void start(const Clave &item, const QString &name, const std::optional<Lot> &lot);
    void sayError(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void accepted(const botiquin::Lot &lot, botiquin::Units units);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    bool want(FormRow *row, Field *field, const QString &wrong);

    std::optional<Clave> m_item;
    std::optional<Maker> m_maker;
    QString m_name;
    Text *m_about;
    Field *m_lot;
    FormRow *m_lotRow;
    Field *m_expiry;
    FormRow *m_expiryRow;
    Field *m_units;
    FormRow *m_unitsRow;
    ActionButton *m_accept;
};

} // namespace botiquin::ui
