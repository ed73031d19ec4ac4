// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QWidget>

namespace botiquin::ui {

/// What a painted piece shows at its present size: texts, icons and key chips with their places.
class Composition
{
public:
    struct Text
    {
        QRectF box;
        QString words;
        QFont font;
        Ink ink;
        Qt::Alignment alignment;
        bool mayShorten; ///< ends in "…" when its box is too narrow
    };
    struct Icon
    {
        QRectF box;
        QString name;
        Ink ink;
    };
    struct Chip
    {
        QRectF box;
        QString key;
    };

    void clear();
    void text(const QRectF &box, const QString &words, const QFont &font, Ink ink,
              Qt::Alignment alignment = Qt::AlignLeft, bool mayShorten = false);
    /// Runs on one line from the left of `box` (or ending at its right), in `px` before the text scale; the
    /// bold ones in `boldInk`. Answers the width that they take.
    qreal runs(const QRectF &box, const Runs &runs, int px, Ink ink, Ink boldInk,
               Qt::Alignment alignment = Qt::AlignLeft, bool mayShorten = false);
    void icon(const QRectF &box, const QString &name, Ink ink);
    /// A key chip of its natural width with its left edge at `left`, centred on `centreY`.
    QRectF chip(qreal left, qreal centreY, const QString &key);

    void paint(QPainter &painter) const;
    /// The words that their boxes cut, leaving out those that may be shortened.
    QStringList cut(const QRectF &within) const;
    const QList<Text> &texts() const { return m_texts; }

    static qreal width(const Runs &runs, int px);

private:
    QList<Text> m_texts;
    QList<Icon> m_icons;
    QList<Chip> m_chips;
};

/// A widget that is drawn by hand: it composes itself for a size, and anew when size, theme, language or
/// words change; an answer is then one repaint.
class PaintedPiece : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the present size cuts that must not be cut; empty when all is well.
    QStringList cutWords() const;
    const Composition &composition() const;

Q_SIGNALS:
    /// What a screen reader was just told, the whole sentence.
    void announced(const QString &sentence);

protected:
    /// Places everything for size().
    virtual void arrange(Composition &composition) const = 0;
    /// The ground and lines below the words; the composition is up to date.
    virtual void paintGround(QPainter &painter) const = 0;
    /// Words as one sentence for a screen reader.
    virtual QString sentence() const = 0;

    /// Call when the words changed.
    void refresh();
    /// Tells a screen reader the sentence now, as an alert. Call after refresh().
    void announce();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    mutable Composition m_composition;
    mutable bool m_stale = true;
};

/// Sent to every widget of a window whose height crosses lowWindowHeight.
QEvent::Type densityChange();

} // namespace botiquin::ui
