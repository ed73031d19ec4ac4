// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiving/report_line.h"

#include <QWidget>

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class IconMark;
class SelectBox;
class Text;

/// What was wrong with units of a line of a delivery, opened under its row.
class TroubleForm : public QWidget
{
    Q_OBJECT

public:
    /// `presumed` are the units of the line that are fit for use as far as was said.
    TroubleForm(const Lot &lot, Units presumed, QWidget *parent = nullptr);

    void focusFirst();
    bool isTouched() const;
    void sayWrong(const QString &words);
    QSize sizeHint() const override;

Q_SIGNALS:
    void accepted(const botiquin::receiving::ReportLine &report);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void accept();
    void showFields();
    receiving::LineTrouble trouble() const;
    std::optional<Lot> otherLot();
    bool want(Field *field, const QString &wrong);

    Lot m_lot;
    Units m_presumed;
    SelectBox *m_trouble;
    Field *m_units;
    Field *m_other;
    FormRow *m_otherRow;
    Field *m_expiry;
    FormRow *m_expiryRow;
    ActionButton *m_accept;
    IconMark *m_mark;
    Text *m_error;
    bool m_touched = false;
};

} // namespace botiquin::ui
