// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/feed.h"

#include <algorithm>

namespace botiquin {

namespace {

const QString nationText = QStringLiteral("nation");
const QString directoryText = QStringLiteral("directory/");
const QString stateText = QStringLiteral("state/");
const QString facilityText = QStringLiteral("facility/");
const QString urgentText = QStringLiteral("/urgent");

bool isState(const QString &code)
{
    const auto state = FederalState::parseCode(code);
    return state && state->code() == code;
}

bool isFacility(const QString &text)
{
    const auto clues = Clues::parse(text);
    return clues && clues->text() == text;
}

bool isScope(const QString &text)
{
    const auto after = [&](const QString &start) { return text.mid(start.size()); };
    return text == nationText || (text.startsWith(directoryText) && isState(after(directoryText)))
        || (text.startsWith(stateText) && isState(after(stateText)))
        || (text.startsWith(facilityText) && isFacility(after(facilityText)));
}

std::vector<FederalState> statesOf(const Clues &facility, Reach reach)
{
    std::vector<FederalState> states;
    if (reach != Reach::nation) {
        if (const auto own = FederalState::of(facility))
            states.push_back(*own);
        return states;
    }
    for (int code = 1; code <= FederalState::count; ++code)
        states.push_back(*FederalState::parseCode(QString::number(code)));
    return states;
}

} // namespace

Feed Feed::nation()
{
    return Feed(nationText);
}

Feed Feed::directory(const FederalState &state)
{
    return Feed(directoryText + state.code());
}

Feed Feed::state(const FederalState &state)
{
    return Feed(stateText + state.code());
}

Feed Feed::facility(const Clues &clues)
{
    return Feed(facilityText + clues.text());
}

std::optional<Feed> Feed::parse(const QString &text)
{
    const QString scope = text.endsWith(urgentText) ? text.chopped(urgentText.size()) : text;
    return isScope(scope) ? std::optional(Feed(text)) : std::nullopt;
}

bool Feed::isUrgent() const
{
    return text().endsWith(urgentText);
}

bool Feed::isOfState() const
{
    return text().startsWith(stateText);
}

Feed Feed::withUrgency(bool urgent) const
{
    if (urgent == isUrgent())
        return *this;
    return Feed(urgent ? text() + urgentText : text().chopped(urgentText.size()));
}

QString name(Reach reach)
{
    switch (reach) {
    case Reach::facility: return QStringLiteral("facility");
    case Reach::state: return QStringLiteral("state");
    case Reach::nation: return QStringLiteral("nation");
    }
    Q_UNREACHABLE();
}

std::vector<Feed> subscription(const Clues &facility, Reach reach)
{
    std::vector<Feed> scopes{Feed::nation()};
    const auto states = statesOf(facility, reach);
    for (const auto &state : states)
        scopes.push_back(Feed::directory(state));
    scopes.push_back(Feed::facility(facility));
    if (reach != Reach::facility) {
        for (const auto &state : states)
            scopes.push_back(Feed::state(state));
    }
    std::vector<Feed> feeds;
    for (const auto &scope : scopes)
        feeds.push_back(scope.withUrgency(true));
    feeds.insert(feeds.end(), scopes.begin(), scopes.end());
    return feeds;
}

} // namespace botiquin
