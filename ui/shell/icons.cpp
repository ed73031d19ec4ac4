// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace botiquin::ui {

namespace {

QString pathOf(QStringView name)
{
    return QStringLiteral(":/look/icons/%1.svg").arg(name);
}

QPixmap filledMask(const QString &name, int side, qreal ratio, const QColor &colour)
{
    const QString key = QStringLiteral("botiquin-icon/%1/%2/%3/%4").arg(name).arg(side).arg(ratio).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage mask(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter painter(&mask);
    QSvgRenderer(pathOf(name)).render(&painter, QRectF(QPointF(), mask.size()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    painter.end();
    mask.setDevicePixelRatio(ratio);
    pixmap = QPixmap::fromImage(mask);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class MaskEngine final : public QIconEngine
{
public:
    MaskEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF box(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        paintIcon(*painter, m_name, box, theme().colour(mode == QIcon::Disabled ? &Colours::text2 : m_ink));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in pixels of the screen.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Ink ink = mode == QIcon::Disabled ? &Colours::text2 : m_ink;
        return filledMask(m_name, std::min(size.width(), size.height()), 1.0, theme().colour(ink));
    }

    QIconEngine *clone() const override { return new MaskEngine(*this); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(QStringView name, Ink ink)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new MaskEngine(name.toString(), ink));
}

void paintIcon(QPainter &painter, QStringView name, const QRectF &box, const QColor &colour)
{
    if (name.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.topLeft(), filledMask(name.toString(), qRound(box.width()), ratio, colour));
}

} // namespace botiquin::ui
