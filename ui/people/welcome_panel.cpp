// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/welcome_panel.h"

#include "ui/shell/painting.h"

namespace botiquin::ui {

WelcomePanel::WelcomePanel(StationNames names, QWidget *parent) : PaintedPiece(parent), m_names(std::move(names))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    refresh();
}

void WelcomePanel::arrange(Composition &composition) const
{
    const qreal left = width() >= 440 ? 64 : 32;
    const qreal room = width() - 2 * left + 24;
    qreal y = isLow(this) ? 32 : 76;
    composition.icon({left + 2, y, 50, 50}, QStringLiteral("kit"), &Colours::accent);
    y += 66;
    const qreal nameLine = theme().scaled(64);
    composition.text({left, y, room, nameLine}, QStringLiteral("Botiquín"), theme().face(44, QFont::Bold),
                     &Colours::text);
    y += nameLine + 2;
    const QFont purpose = theme().face(20);
    const qreal purposeLine = theme().scaled(30);
    for (const QString &line : brokenLines(tr("Medicinas completas, a tiempo y hasta la última comunidad."), purpose,
                                           std::min<qreal>(room, theme().scaled(300)))) {
        composition.text({left, y, room, purposeLine}, line, purpose, &Colours::text);
        y += purposeLine;
    }
    const qreal line = theme().scaled(26);
    qreal foot = height() - 70;
    composition.text({left, foot - line, room, line}, m_names.label, theme().font(TextStyle::body), &Colours::text2);
    foot -= m_names.label.isEmpty() ? 0 : line + 2;
    composition.text({left, foot - line, room, line}, m_names.clues, theme().fixed(TextStyle::body), &Colours::text2);
    foot -= line;
    const auto names = brokenLines(m_names.facility, theme().font(TextStyle::strong), room);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        composition.text({left, foot - line, room, line}, *name, theme().font(TextStyle::strong), &Colours::text);
        foot -= line;
    }
}

void WelcomePanel::paintGround(QPainter &painter) const
{
    painter.fillRect(rect(), theme().colours().accentSoft);
}

QString WelcomePanel::sentence() const
{
    QStringList parts{QStringLiteral("Botiquín"), m_names.facility, m_names.clues, m_names.label};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
