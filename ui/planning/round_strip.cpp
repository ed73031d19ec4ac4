// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/round_strip.h"

#include "ui/shell/painting.h"
#include "ui/wording/dates.h"

namespace botiquin::ui {

namespace {

constexpr int side = 16;
constexpr int iconSide = 22;

} // namespace

RoundStrip::RoundStrip(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoundStrip::setRound(const RoundDefined &round, Date today)
{
    m_round = round;
    m_today = today;
    refresh();
}

QList<RoundStrip::Step> RoundStrip::steps() const
{
    if (!m_round)
        return {};
    QList<Step> all;
    const auto add = [&](const char *icon, const QString &title, std::optional<Date> from, std::optional<Date> to) {
        if (!from || !to)
            return;
        const bool isNow = *from <= *m_today && *m_today <= *to;
        const QString days = *from == *to ? dayAndMonth(*from) : tr("%1 a %2").arg(dayAndMonth(*from), dayAndMonth(*to));
        all << Step{QString::fromLatin1(icon), title, days, isNow};
    };
    add("pen", tr("Programar"), m_round->planFrom, m_round->planTo);
    add("kit", tr("Empacar"), m_round->packFrom, m_round->packTo);
    add("truck", tr("Cargar"), m_round->loadFrom, m_round->loadTo);
    add("route", tr("Repartir"), m_round->deliverFrom, m_round->deliverTo);
    return all;
}

void RoundStrip::arrange(Composition &composition) const
{
    const auto all = steps();
    const qreal titleLine = theme().line(TextStyle::body);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qreal step = width() / double(all.size());
        const qreal x = double(i) * step;
        const Ink ink = all[i].isNow ? &Colours::accent : &Colours::text;
        composition.icon({x + side, (height() - iconSide) / 2.0, iconSide, iconSide}, all[i].iconName, ink);
        const qreal left = x + side + iconSide + 12;
        const qreal room = x + step - left - 8;
        composition.text({left, 6, room, titleLine}, all[i].title, theme().face(16, QFont::Bold), ink);
        composition.text({left, 6 + titleLine, room, qreal(theme().line(TextStyle::note))}, all[i].days,
                         theme().font(TextStyle::note), &Colours::text2);
    }
}

void RoundStrip::paintGround(QPainter &painter) const
{
    const auto &colours = theme().colours();
    paintBox(painter, rect(), colours.surface, colours.line, theme().sizes().radius);
    const auto all = steps();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qreal step = width() / double(all.size());
        const qreal x = double(i) * step;
        if (all[i].isNow) {
            painter.fillRect(QRectF(x + 1, 1, step - 2, height() - 2), colours.accentSoft);
            painter.fillRect(QRectF(x + 1, height() - 4, step - 2, 3), colours.accent);
        }
        if (i > 0)
            painter.fillRect(QRectF(x, 1, 1, height() - 2), colours.line);
    }
}

QString RoundStrip::sentence() const
{
    QStringList parts;
    for (const auto &step : steps())
        parts << step.title + u' ' + step.days + (step.isNow ? tr(" (hoy)") : QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
