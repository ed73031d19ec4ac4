// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace botiquin::ui {

class Text;

/// In place of an empty list: an icon, a sentence what is so, a sentence what comes next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &whatIsSo, const QString &whatComesNext);

private:
    Text *m_so;
    Text *m_next;
};

/// An icon of the program's own as a widget of `side` pixels.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    IconMark(const QString &name, int side, Ink ink = &Colours::text, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_side;
    Ink m_ink;
};

} // namespace botiquin::ui
