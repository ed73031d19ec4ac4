// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QWidget>

namespace botiquin::ui {

class ActionButton;
class IconMark;
class Text;

/// Who is about to sign in, drawn as a field 64 high: initials, role, how they were named, and Cambiar.
class PersonBox : public QWidget
{
    Q_OBJECT

public:
    explicit PersonBox(QWidget *parent = nullptr);

    /// Nobody: asks for a badge.
    void show(const std::optional<PersonRow> &person, bool byBadge);
    using QWidget::show;

Q_SIGNALS:
    void changeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconMark *m_icon;
    Text *m_name;
    Text *m_line;
    ActionButton *m_change;
};

} // namespace botiquin::ui
