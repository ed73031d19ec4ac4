// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception.h"

#include <QWidget>

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class IconMark;
class Text;

/// Lot, expiry, pieces and shelf of one line of a reception, opened under its row.
class LineForm : public QWidget
{
    Q_OBJECT

public:
    explicit LineForm(const ReceptionLine &line, QWidget *parent = nullptr);

    /// The first thing that is missing, or the pieces.
    void focusFirst();
    /// Something was typed that is not on the line yet.
    bool isTouched() const;
    /// Says what is wrong with the expiry as it was accepted.
    void sayExpired();
    QSize sizeHint() const override;

Q_SIGNALS:
    void accepted(const botiquin::LineEntry &entry);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    bool want(Field *field, const QString &wrong);

    QList<Field *> fields() const { return {m_lot, m_expiry, m_units, m_slot}; }

    Field *m_lot;
    Field *m_expiry;
    Field *m_units;
    Field *m_slot;
    ActionButton *m_accept;
    IconMark *m_mark;
    Text *m_error;
    QStringList m_given; ///< what stood in the fields at first
};

} // namespace botiquin::ui
