// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/open_count.h"

#include <QWidget>

namespace botiquin::ui {

class ActionButton;
class Field;
class Text;

/// The line that is being counted, in place of its row: where it lies, what it is and of which lot, and how many there
/// are. Enter takes the number and goes on; the arrows go to the line above or below.
class CountLineForm : public QWidget
{
    Q_OBJECT

public:
    /// `expected` where the count is not blind.
    CountLineForm(const CountLine &line, std::optional<Units> expected, QWidget *parent = nullptr);

    void focusFirst();
    /// Something was typed that is not counted yet.
    bool isTouched() const;
    /// What is wrong with the number; what was typed stays.
    void sayWrong(const QString &sentence);
    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(botiquin::Units units);
    /// −1: the line above, 1: the one below.
    void moveRequested(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWords(const CountLine &line);
    static QWidget *buildLot(const SheetLine &sheet);
    void accept();

    Field *m_units;
    Text *m_error;
    ActionButton *m_next;
};

} // namespace botiquin::ui
