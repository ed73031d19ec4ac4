// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "base/assertion.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

static void openLookResources()
{
    Q_INIT_RESOURCE(look);
}

namespace botiquin::ui {

namespace {

template <class Member>
struct Named
{
    const char *name;
    Member member;
};

constexpr Named<Ink> inks[] = {
    {"canvas", &Colours::canvas},
    {"surface", &Colours::surface},
    {"sunken", &Colours::sunken},
    {"line", &Colours::line},
    {"edge", &Colours::edge},
    {"text", &Colours::text},
    {"text2", &Colours::text2},
    {"accent", &Colours::accent},
    {"accentHover", &Colours::accentHover},
    {"onAccent", &Colours::onAccent},
    {"accentSoft", &Colours::accentSoft},
    {"focus", &Colours::focus},
    {"good", &Colours::good},
    {"goodSoft", &Colours::goodSoft},
    {"goodSolid", &Colours::goodSolid},
    {"onGood", &Colours::onGood},
    {"caution", &Colours::caution},
    {"cautionSoft", &Colours::cautionSoft},
    {"cautionSolid", &Colours::cautionSolid},
    {"onCaution", &Colours::onCaution},
    {"stop", &Colours::stop},
    {"stopSoft", &Colours::stopSoft},
    {"stopSolid", &Colours::stopSolid},
    {"onStop", &Colours::onStop},
    {"info", &Colours::info},
    {"infoSoft", &Colours::infoSoft},
    {"infoSolid", &Colours::infoSolid},
    {"onInfo", &Colours::onInfo},
};

constexpr Named<int Sizes::*> lengths[] = {
    {"radius", &Sizes::radius},
    {"radiusSmall", &Sizes::radiusSmall},
    {"selectionBar", &Sizes::selectionBar},
    {"focusRing", &Sizes::focusRing},
    {"focusGap", &Sizes::focusGap},
    {"control", &Sizes::control},
    {"controlSmall", &Sizes::controlSmall},
    {"controlLarge", &Sizes::controlLarge},
    {"controlHuge", &Sizes::controlHuge},
    {"rail", &Sizes::rail},
    {"railCollapsed", &Sizes::railCollapsed},
    {"topBar", &Sizes::topBar},
    {"keyBar", &Sizes::keyBar},
    {"statusBar", &Sizes::statusBar},
    {"scanBand", &Sizes::scanBand},
    {"row", &Sizes::row},
    {"rowTwoLines", &Sizes::rowTwoLines},
    {"tag", &Sizes::tag},
    {"icon", &Sizes::icon},
    {"iconSmall", &Sizes::iconSmall},
    {"iconBand", &Sizes::iconBand},
    {"progress", &Sizes::progress},
};

constexpr const char *stepNames[] = {"note",   "body", "strong", "heading", "title",
                                     "figure", "name", "result", "place",   "count"};

QJsonValue within(const QJsonObject &object, const char *name)
{
    const auto value = object.value(QLatin1String(name));
    BQ_ASSERT(!value.isUndefined());
    return value;
}

QByteArray lookFile(const QString &name)
{
    openLookResources();
    QFile file(QStringLiteral(":/look/") + name);
    const bool compiledIn = file.open(QIODevice::ReadOnly);
    BQ_ASSERT(compiledIn);
    return file.readAll();
}

Theme &worn()
{
    static Theme present = Theme::of(Appearance::light, 100);
    return present;
}

void loadFonts()
{
    static const bool loaded = [] {
        openLookResources();
        for (const auto *face : {"NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Regular", "NotoSansMono-Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/look/fonts/%1.ttf").arg(QLatin1String(face)));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace

MeaningInks inksOf(Meaning meaning)
{
    using C = Colours;
    switch (meaning) {
    case Meaning::neutral:
        return {&C::text2, &C::sunken, &C::surface, &C::text};
    case Meaning::good:
        return {&C::good, &C::goodSoft, &C::goodSolid, &C::onGood};
    case Meaning::caution:
        return {&C::caution, &C::cautionSoft, &C::cautionSolid, &C::onCaution};
    case Meaning::stop:
        return {&C::stop, &C::stopSoft, &C::stopSolid, &C::onStop};
    case Meaning::info:
        return {&C::info, &C::infoSoft, &C::infoSolid, &C::onInfo};
    }
    return inksOf(Meaning::neutral);
}

Theme Theme::of(Appearance appearance, int textScalePercent)
{
    const auto tokens = QJsonDocument::fromJson(lookFile(QStringLiteral("theme/tokens.json"))).object();
    Theme made;
    made.m_appearance = appearance;
    made.m_textScalePercent = textScalePercent;
    const auto colours = within(within(tokens, "color").toObject(),
                                appearance == Appearance::light ? "light" : "dark")
                             .toObject();
    for (const auto &ink : inks)
        made.m_colours.*ink.member = QColor(within(colours, ink.name).toString());
    const auto sizes = within(tokens, "size").toObject();
    for (const auto &length : lengths)
        made.m_sizes.*length.member = within(sizes, length.name).toInt();
    const auto breakpoints = within(tokens, "breakpoint").toObject();
    made.m_sizes.railCollapses = within(breakpoints, "railCollapses").toInt();
    made.m_sizes.sidePanelBelow = within(breakpoints, "sidePanelBelow").toInt();
    const auto type = within(tokens, "type").toObject();
    for (size_t i = 0; i < std::size(stepNames); ++i) {
        const auto step = within(type, stepNames[i]).toObject();
        made.m_steps[i] = {within(step, "size").toInt(), within(step, "line").toInt(),
                           QFont::Weight(within(step, "weight").toInt())};
    }
    const auto families = within(tokens, "font").toObject();
    made.m_textFamily = within(families, "text").toString();
    made.m_fixedFamily = within(families, "fixed").toString();
    return made;
}

QFont Theme::exactFace(const QString &family, int px, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(px);
    font.setWeight(weight);
    // Unhinted widths grow evenly with the size: columns and breaks stay where they are at every ratio.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::font(TextStyle style) const
{
    return exactFace(m_textFamily, scaled(step(style).size), step(style).weight);
}

QFont Theme::fixed(TextStyle style) const
{
    return exactFace(m_fixedFamily, scaled(step(style).size), step(style).weight);
}

int Theme::line(TextStyle style) const
{
    return scaled(step(style).line);
}

QFont Theme::face(int px, QFont::Weight weight, bool fixedWidth) const
{
    return exactFace(fixedWidth ? m_fixedFamily : m_textFamily, scaled(px), weight);
}

QPalette Theme::palette() const
{
    const auto &c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    for (const auto role : {QPalette::Base, QPalette::Button, QPalette::ToolTipBase, QPalette::AlternateBase})
        palette.setColor(role, c.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::PlaceholderText, c.text2);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.sunken);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.text2);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(lookFile(QStringLiteral("theme/botiquin.qss")));
    const auto fill = [&sheet](const char *name, const QString &value) {
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), value);
    };
    for (const auto &ink : inks)
        fill(ink.name, colour(ink.member).name());
    for (const auto &length : lengths)
        fill(length.name, QString::number(m_sizes.*length.member));
    fill("noteSize", QString::number(scaled(step(TextStyle::note).size)));
    return sheet;
}

const Theme &theme()
{
    return worn();
}

void applyTheme(QApplication &app, Appearance appearance, int textScalePercent)
{
    loadFonts();
    worn() = Theme::of(appearance, textScalePercent);
    app.setStyleSheet({});
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(theme().font(TextStyle::body));
    QApplication::setPalette(theme().palette());
    QToolTip::setFont(theme().font(TextStyle::note));
    QToolTip::setPalette(theme().palette());
    app.setStyleSheet(theme().styleSheet());
}

bool isLow(const QWidget *widget)
{
    return widget->window()->height() < lowWindowHeight;
}

} // namespace botiquin::ui
