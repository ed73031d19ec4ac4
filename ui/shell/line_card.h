// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// The line of a kit to be picked next, in words ready to be shown.
struct LineView
{
    QString clave = {};
    QString name = {};
    QString strength = {};      ///< "500 mg / 125 mg"; may be empty
    QString presentation = {};  ///< "caja con 12 tabletas"; may be empty
    QString position = {};      ///< "Línea 83 de 147"
    QString missing = {};       ///< "6"
    QString unit = {};          ///< "piezas"
    QString done = {};          ///< "van 18 de 24"
    QString shelf = {};         ///< "C-04-2"
    QStringList shelfWords = {}; ///< "Pasillo C", "estante 4, nivel 2"
    QString lot = {};
    QString lotHint = {};       ///< "El que caduca primero"
    QString expiry = {};        ///< "31 ago 2028"
    Meaning verdict = Meaning::neutral;
    QString verdictWords = {};  ///< "Sirve para diciembre"
};

/// The line to pick, in the largest type that the card has room for. Nothing in it is ever shortened: a long
/// name wraps to two lines at 32, and all sizes step down together in a small window.
class LineCard : public PaintedPiece
{
    Q_OBJECT

public:
    explicit LineCard(QWidget *parent = nullptr);

    void show(const LineView &line);
    using QWidget::show;
    const LineView &shown() const { return m_line; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    struct Measure;
    struct Heading;
    static const QList<Measure> &measures();
    Heading heading(const Measure &measure) const;
    qreal missingWidth(const Measure &measure) const;
    qreal heightOf(const Measure &measure) const;
    qreal ruleTop(const Measure &measure) const;
    void arrangeAt(const Measure &measure, Composition &composition) const;
    void arrangeHeading(Composition &composition, const Measure &measure) const;
    void arrangeMissing(Composition &composition, const Measure &measure, const QRectF &box) const;
    void arrangePlace(Composition &composition, const Measure &measure, const QRectF &box) const;

    LineView m_line;
    mutable qsizetype m_chosen = 0; ///< among measures(), by the last arrange()
};

} // namespace botiquin::ui
