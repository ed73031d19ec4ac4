// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace botiquin::ui {

/// A key of a page: how it is printed ("F2", "Ctrl+Z"), what it does in a word or two, and the action that it
/// triggers, where there is one.
struct KeyHint
{
    QString key = {};
    QString label = {};
    QAction *action = nullptr;
};

/// The keys of the page at its foot, each of which can also be clicked. Takes no focus. A hint whose action
/// is disabled or hidden is absent; what does not fit in the width is left to F1.
class KeyBar : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBar(QWidget *parent = nullptr);

    void setKeys(const QList<KeyHint> &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QHBoxLayout *m_row;
};

} // namespace botiquin::ui
