// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planted.h"

namespace botiquin::simulation {

QString name(Planted planted)
{
    switch (planted) {
    case Planted::droppedPosting:
        return QStringLiteral("droppedPosting");
    case Planted::skippedCursor:
        return QStringLiteral("skippedCursor");
    case Planted::eventAppliedTwice:
        return QStringLiteral("eventAppliedTwice");
    case Planted::forgottenSync:
        return QStringLiteral("forgottenSync");
    case Planted::ignoredCount:
        return QStringLiteral("ignoredCount");
    case Planted::notStored:
        return QStringLiteral("notStored");
    }
    Q_UNREACHABLE();
}

Outcome<void> plant(SqlStore &store, Planted planted)
{
    const auto into = [&](const char *script) { return store.sql().script(script); };
    switch (planted) {
    case Planted::droppedPosting:
        return into("CREATE TEMP TRIGGER planted BEFORE INSERT ON posting WHEN NEW.row % 7 = 3 AND NEW.line = 2 "
                    "BEGIN SELECT RAISE(IGNORE); END;\n");
    case Planted::skippedCursor:
        return into("CREATE TEMP TRIGGER planted BEFORE INSERT ON feed_entry WHEN NEW.row % 7 = 3 "
                    "BEGIN SELECT RAISE(IGNORE); END;\n");
    case Planted::eventAppliedTwice:
        return into(
            "CREATE TEMP TRIGGER planted AFTER INSERT ON posting WHEN NEW.row % 7 = 3 "
            "BEGIN UPDATE balance SET units = units + NEW.units WHERE place = NEW.place AND lot = NEW.lot; END;\n");
    case Planted::forgottenSync:
        return into("PRAGMA synchronous = OFF;\n");
    case Planted::ignoredCount:
        return into("CREATE TEMP TRIGGER planted BEFORE INSERT ON count_cut BEGIN SELECT RAISE(IGNORE); END;\n");
    case Planted::notStored:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::simulation
