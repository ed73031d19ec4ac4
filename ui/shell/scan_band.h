// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

#include <optional>

namespace botiquin::ui {

/// One side of a refusal: the clave, and its name with what differs in bold.
struct ComparedItem
{
    QString clave = {};
    Runs name = {};
};

/// What the band says of a scan.
struct ScanAnswer
{
    Meaning meaning = Meaning::good;
    QString word = {};           ///< "Correcto", "No va en este kit" …
    Runs line = {};              ///< what was read; left out when `read` and `expected` are there
    std::optional<ComparedItem> read = {};
    std::optional<ComparedItem> expected = {};
    Runs advice = {};            ///< what was done with it and what comes next
    QString amount = {};         ///< "+1"; empty when nothing was added
};

/// The answer to the last scan: always there, always 160 high (120 in a low window), one repaint a scan.
/// A screen reader hears each answer as an alert.
class ScanBand : public PaintedPiece
{
    Q_OBJECT

public:
    explicit ScanBand(QWidget *parent = nullptr);

    void answer(const ScanAnswer &answer);
    /// Back to "Escanee la primera pieza".
    void clear();
    const std::optional<ScanAnswer> &shown() const { return m_answer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    /// Of the word, never under 36 on the screen, and of the lines under it; before the text scale.
    struct Sizes
    {
        int word;
        int line;
        bool tight; ///< rows close together
        qreal wordHeight() const;
        qreal lineHeight() const;
    };
    struct Arrangement
    {
        Sizes sizes;
        QStringList word; ///< its rows
        QList<Runs> rows; ///< of the sentences below
        int gap;          ///< between what is compared and those
        bool claves;      ///< of what is compared; they give way to what differs
        bool fits;
    };
    bool isCompared() const { return m_answer->read && m_answer->expected; }
    qreal labelWidth(int px) const;
    qreal claveWidth(int px) const;
    Arrangement arrangementAt(const Sizes &sizes, qreal width, int wordRows, bool claves) const;
    Arrangement arrangementFor(qreal width) const;
    void arrangeWaiting(Composition &composition) const;
    void arrangeCompared(Composition &composition, QRectF row, const Arrangement &made, Ink ink) const;
    void arrangeLines(Composition &composition, const QRectF &column, Ink ink) const;
    QList<Runs> lines() const;

    std::optional<ScanAnswer> m_answer;
};

} // namespace botiquin::ui
