// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace botiquin::ui {

class Text;

/// A sheet on the canvas: optional title with a note at its right, and what it holds below. 24 × 20 of room
/// inside; lists that run from edge to edge go into flush().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// 16 of room at the sides instead of 20, as on pages full of lists.
    void setDense();
    /// At the right of the title, in the second ink.
    void setNote(const QString &note);
    /// What the card holds, with room at its sides.
    QVBoxLayout *body() const { return m_body; }
    /// Adds what reaches from edge to edge, below everything added before.
    void addFlush(QWidget *widget, int stretch = 1);

private:
    void buildHeader();
    void arrange();

    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QWidget *m_header = nullptr;
    Text *m_title = nullptr;
    Text *m_note = nullptr;
    int m_side = 20;
    bool m_flush = false;
};

/// A hairline between rows of a card.
QFrame *makeRule(QWidget *parent = nullptr);

} // namespace botiquin::ui
