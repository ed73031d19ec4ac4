// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_bar.h"

#include <QPointer>

class QVBoxLayout;

namespace botiquin::ui {

class Text;

/// The keys of a page over the window, until F1, Esc or Enter. Gives the focus back to where it was.
class KeyHelp : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHelp(QWidget *window);

    /// Leaves out keys whose action is not there now. `pagesByNumber`: how many Ctrl and a number reach from here.
    void open(const QString &pageTitle, const QList<KeyHint> &keys, int pagesByNumber);
    void close();
    bool isOpen() const { return !isHidden(); }

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> everywhere(const QList<KeyHint> &keys, int pagesByNumber) const;

    QWidget *m_card;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_before;
};

} // namespace botiquin::ui
