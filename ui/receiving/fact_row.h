// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace botiquin::ui {

class IconMark;
class Text;

/// A fact with its icon: what is so, and under it what makes it so.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(const QString &iconName, QWidget *parent = nullptr);

    /// The icon takes the meaning's colour.
    void say(const QString &fact, const QString &line, Meaning meaning = Meaning::good);

private:
    QString m_iconName;
    IconMark *m_icon;
    Text *m_fact;
    Text *m_line;
};

} // namespace botiquin::ui
