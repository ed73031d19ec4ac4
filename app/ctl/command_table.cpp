// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"

#include "catalog_commands.h"
#include "central_commands.h"
#include "clinic_paper_commands.h"
#include "dispense_commands.h"
#include "enrolment_commands.h"
#include "fleet_commands.h"
#include "count_commands.h"
#include "decode_commands.h"
#include "grant_command.h"
#include "gs1_commands.h"
#include "import_commands.h"
#include "letter_commands.h"
#include "log_commands.h"
#include "outlook_commands.h"
#include "device_commands.h"
#include "move_commands.h"
#include "new_run_command.h"
#include "pack_commands.h"
#include "paper_check_command.h"
#include "people_commands.h"
#include "plan_commands.h"
#include "print_commands.h"
#include "receive_commands.h"
#include "recall_commands.h"
#include "region_commands.h"
#include "route_commands.h"
#include "settings_commands.h"
#include "shortage_commands.h"
#include "simulate_command.h"
#include "stock_commands.h"
#include "trip_commands.h"
#include "trip_paper_commands.h"
#include "sync_command.h"
#include "today_commands.h"
#include "totals_command.h"
#include "wave_command.h"

namespace botiquin::ctl {

namespace {

constexpr Command table[] = {
    {"central answer", "LETTER --answer FILE [--keys FILE]", "Answers the letter of a store that no network reaches",
     command<answerLetter>},
    {"central create", "--database URL [--from FILE]", "Makes a country's store in PostgreSQL",
     command<createCentral>},
    {"central devices", "[--limit N] [--offset N]", "The devices of a centre, and when they spoke last",
     command<listContacts>},
    {"central grant", "REQUEST [--fingerprint TEXT] [--out GRANT] [--keys FILE]",
     "Lets a device join that asked in a file, or shows who asks", command<grantRequest>},
    {"central held", "[--all] [--limit N] [--offset N]", "What was taken in beyond its device's rights",
     command<listHeldEvents>},
    {"central new-epoch", "", "Says that a centre's store was restored from a backup", command<startNewEpoch>},
    {"central reject", "EVENT [--note TEXT]", "Leaves what is held out for good", command<rejectHeldEvent>},
    {"central release", "EVENT [--note TEXT]", "Lets what is held count", command<releaseHeldEvent>},
    {"codes approve", "GTIN CLAVE [--units N] [--level pack|inner|outerCase]",
     "What a code on a pack means everywhere", command<approveCode>},
    {"codes teach", "GTIN CLAVE [--units N] [--level pack|inner|outerCase]",
     "What a code on a pack means at this warehouse", command<teachCode>},
    {"correct", "EVENT --void|--replacement FILE --reason TEXT",
     "Puts right what was recorded wrongly", command<correctEvent>},
    {"count close", "COUNT [--leave-out-rest|--rest-is-none] [--accept-differences]",
     "Records a count", command<closeCount>},
    {"count drop", "COUNT", "Gives an open count up", command<dropCount>},
    {"count enter", "COUNT CLAVE N [--lot LOT] [--expiry DAY] [--maker NAME] [--again]",
     "How many of a lot there are", command<enterCount>},
    {"count explain", "EVENT [--item CLAVE]",
     "What a count found otherwise, and from what it was expected", command<explainCount>},
    {"count import", "FILE [--counted-at TIME] [--dry-run] [--accept-good-rows]",
     "Records a first count from a sheet", command<importCount>},
    {"count key-list", "[CLAVE…]", "The claves that are counted every week", command<keyListOfCounts>},
    {"count list", "[--limit N] [--offset N]", "Counts that are open, and those that were recorded", command<listCounts>},
    {"count scan", "COUNT CODE… [--again]", "Counts packs by their codes", command<scanCount>},
    {"count sheet-time", "COUNT TIME", "Says when the sheet of a count was filled in", command<setCountTime>},
    {"count show", "COUNT", "The lines of an open count", command<showCount>},
    {"count start",
     "--full|--shelf SHELF|--items CLAVE[,CLAVE]|--key-list [--blind] [--once] [--counted-at TIME]",
     "Begins a count", command<startCount>},
    {"count undo", "COUNT", "Takes back the last entry", command<undoCount>},
    {"decode", "IMAGE…", "Codes in photographs, one a line", decodePictures},
    {"device add", "--facility CLUES --label TEXT --out FILE [--pins FILE]",
     "Makes the store of another device", command<addDevice>},
    {"device code", "--facility CLUES --label TEXT [--centre DEVICE] [--pins FILE] [--qr FILE.png|FILE.svg]",
     "A code with which another device joins once, within a day", command<makeEnrolmentCode>},
    {"device held", "[--all] [--limit N] [--offset N]", "What the centre holds back of what was written here, and why",
     command<listHeldEvents>},
    {"device join", "CODE|- URL --out FILE [--keys keychain|file] [--trust FILE] | --grant GRANT",
     "Makes this device's store with a code, at the centre or by its answer in a file",
     command<enrolDevice>},
    {"device list", "[--limit N] [--offset N]", "The devices of the region", command<listDevices>},
    {"device reach", "DEVICE facility|state|nation", "How far a device reads, and may settle and put right",
     command<setDeviceReach>},
    {"device refill", "[DEVICE…]", "Gives devices of which few SSCCs are left more of them", command<refillDevices>},
    {"device request", "--code CODE|- --out REQUEST [--keys keychain|file]",
     "Asks the centre in a file to let this device join", command<requestEnrolment>},
    {"device revoke", "DEVICE --reason TEXT [--after EVENT]", "What a lost device writes from now on does not count",
     command<revokeDevice>},
    {"digest", "[--scope CLUES]", "Names the state of the books in one line", command<digestStore>},
    {"dispense",
     "--curp CURP|--credential TEXT|--patient NUMBER --line CLAVE=N[@LOT]…|--scan CODE… [--prescription NUMBER] "
     "[--prescriber NAME] [--initials TEXT] [--born YEAR]",
     "Gives a patient medicine", command<dispense>},
    {"dispense forget", "NUMBER", "Erases who a patient is", command<forgetPatient>},
    {"dispense list", "[--from DAY] [--to DAY] [--limit N] [--offset N]",
     "What patients were given, newest first", command<listDispensed>},
    {"driver define", "DRIVER --name NAME [--retired]", "Somebody who carries boxes for this warehouse", command<defineDriver>},
    {"driver list", "", "Who carries boxes for this warehouse", command<listDrivers>},
    {"gs1 link", "[--stem URL]", "The GS1 Digital Link of each code on standard input", linkCodes},
    {"gs1 parse", "", "What each code on standard input says, one a line", parseCodes},
    {"import drivers", "FILE… [--dry-run] [--accept-good-rows]", "Who carries boxes", command<importDrivers>},
    {"import entitlements", "FILE… [--dry-run] [--accept-good-rows]",
     "Kits for each size of facility", command<importEntitlements>},
    {"import facilities", "FILE… [--dry-run] [--accept-good-rows]",
     "Health facilities and warehouses", command<importFacilities>},
    {"import items", "FILE… [--dry-run] [--accept-good-rows]",
     "Items of the catalogue", command<importItems>},
    {"import kit-templates", "FILE… [--dry-run] [--accept-good-rows]",
     "What a kit holds", command<importKitTemplates>},
    {"import stock", "FILE… [--supplier NAME] [--document TEXT] [--dry-run] [--accept-good-rows]",
     "Goods received, from sheets", command<importStock>},
    {"import vehicles", "FILE… [--dry-run] [--accept-good-rows]", "Vehicles of this warehouse", command<importVehicles>},
    {"import ven", "FILE… [--dry-run] [--accept-good-rows]",
     "VEN classes of items", command<importVen>},
    {"incidents", "[--limit N] [--offset N]",
     "Contradictions that wait for a supervisor", command<listIncidents>},
    {"incidents settle", "KEY --note TEXT", "Closes an incident", command<settleIncident>},
    {"letter carry", "LETTER --to URL --answer FILE [--trust FILE]", "Hands somebody's letter to the centre, and keeps what it answers",
     command<carryLetter>},
    {"letter take", "ANSWER", "Takes in what the centre answered to a letter", command<takeAnswer>},
    {"letter write", "FILE [--centre DEVICE]", "What this store has to bring to the centre, in a file", command<writeLetter>},
    {"log", "[--kind KIND] [--limit N] [--before ROW]", "Events, newest first", command<listLog>},
    {"log export", "FILE [--keys FILE]", "Writes every event into a file", command<exportLogFile>},
    {"log import", "FILE [--unsigned]", "Takes in the events of another store", command<importLogFile>},
    {"log show", "EVENT", "One event with its body", command<showEvent>},
    {"pack aside", "KIT [--class CLASS]", "Puts an open box aside", command<packAside>},
    {"pack check", "KIT [--class CLASS]", "The second person finds the box right", command<packCheck>},
    {"pack list",
     "[--progress waiting|open|aside|sealed] [--class CLASS] [--round ROUND] [--search TEXT] [--limit N] [--offset N]",
     "The boxes of a round", command<packList>},
    {"pack lot", "KIT CLAVE --lot LOT [--expiry DAY] [--class CLASS]",
     "Says which lot is taken from now on", command<packLot>},
    {"pack next", "[--class CLASS] [--round ROUND]", "The next box that waits", command<packNext>},
    {"pack open", "KIT [--class CLASS]", "Begins a box, or takes it up again", command<packOpen>},
    {"pack quantity", "KIT CLAVE N [--class CLASS] [--ok] [--override RULE --by USER --reason TEXT]",
     "Sets how many of the lot in hand", command<packQuantity>},
    {"pack reopen", "SSCC --reason TEXT", "Opens a sealed box and ends its SSCC", command<packReopen>},
    {"pack scan", "KIT CODE… [--class CLASS] [--ok] [--line N|CLAVE] [--override RULE --by USER --reason TEXT]",
     "Scans codes into a box", command<packScan>},
    {"pack seal", "KIT --seal NUMBER [--class CLASS] [--waive-by USER --reason TEXT]",
     "Closes a box under an SSCC", command<packSeal>},
    {"pack short", "KIT CLAVE --why REASON|--clear [--note TEXT] [--class CLASS]",
     "Lets a line go with what is there", command<packShort>},
    {"pack show", "KIT [--class CLASS]", "The lines of a box", command<packShow>},
    {"pack undo", "KIT [--class CLASS]", "Takes back the last scan", command<packUndo>},
    {"pack wave",
     "CODE [KIT…] [--class CLASS] [--units N] [--ok] [--line N|CLAVE] [--override RULE --by USER --reason TEXT]",
     "Deals one item out to many open boxes", command<packWave>},
    {"people add", "USER --name NAME --role ROLE[,ROLE] [--facility CLUES] [--pin FILE]",
     "Lets somebody new work here", command<addPerson>},
    {"people change",
     "USER [--name NAME] [--role ROLE[,ROLE]] [--facility CLUES] [--new-badge] [--leaves|--returns]",
     "Changes who somebody is and what they may", command<changePerson>},
    {"people list", "", "The people of this facility", command<listPeople>},
    {"people set-pin", "USER", "Sets the PIN that standard input gives", command<setPin>},
    {"plan allocate",
     "[--round ROUND] [--prefer moveIn|substitute|smallRemoteFirst|evenly] [--item CLAVE] [--apply]",
     "How far the stock goes in a round, and what to do", command<allocateStock>},
    {"plan orders import", "FILE… [--round ROUND] [--dry-run] [--accept-good-rows]",
     "The kits of a round, from the programme's sheets", command<importOrders>},
    {"plan orders make", "[--round ROUND]", "The kits of a round, by the size of each facility", command<makeOrders>},
    {"plan round define",
     "[ROUND] --month MONTH [--kind ordinary|extraordinary|emergency] [--plan DAYS] [--pack DAYS] [--load DAYS] "
     "[--deliver DAYS]",
     "A delivery round and its days", command<defineRound>},
    {"plan round list", "[--limit N] [--offset N]", "The rounds, the latest first", command<listRounds>},
    {"plan round show", "[--round ROUND]", "A round and what it comes to here", command<showRound>},
    {"plan round use", "ROUND", "Makes it the round in hand", command<useRound>},
    {"plan routes", "[FILE…] [--state STATE] [--aim N] [--write]",
     "Routes to every first-level clinic", command<planAllRoutes>},
    {"print badges", "--out FILE [--paper letter|a4]", "Badges to sign in with", command<printBadges>},
    {"print check", "CODE | CHECK [PAPER] SUBJECT… [--facility CLUES] [--route ROUTE] [--kit KIT]",
     "Whether a paper says what the log said when it was printed", command<checkPaper>},
    {"print command-sheet", "--out FILE [--paper letter|a4]",
     "Barcodes that steer the program", command<printCommandSheet>},
    {"print control-book", "--out FILE [--from DAY] [--to DAY] [--paper letter|a4]",
     "Movements of controlled medicines", command<printControlBook>},
    {"print day", "[DAY] --out FOLDER [--labels REASON] [--paper letter|a4] [--dpi 203|300|600]",
     "Manifests, delivery notes and labels of a day's trips", command<printDay>},
    {"print delivery-note", "TRIP [--stop CLUES] --out FILE [--paper letter|a4]",
     "What each stop of a trip is given, in duplicate", command<printDeliveryNote>},
    {"print count-sheet", "COUNT --out FILE [--paper letter|a4]",
     "The sheet of an open count, to fill in by hand", command<printCountSheet>},
    {"print label", "SSCC --out FILE [--reprint REASON] [--dpi 203|300|600]", "The label of a sealed box", command<printLabel>},
    {"print lot-label", "--item CLAVE --lot LOT [--expiry DAY] [--units N] [--dpi 203|300|600] --out FILE",
     "Our label for a case or slot", command<printLotLabel>},
    {"print manifest", "TRIP --out FILE [--paper letter|a4]", "What a trip carries", command<printManifest>},
    {"print packing-list", "SSCC --out FILE [--paper letter|a4]",
     "What a sealed box holds", command<printPackingList>},
    {"print picking-list", "[--round ROUND] [--route ROUTE] [--kit KIT] --out FILE [--paper letter|a4]",
     "What is to be taken from the shelves", command<printPickingList>},
    {"print shortage-report", "--out FILE [--facility CLUES] [--paper letter|a4]",
     "Shortages that wait, on paper", command<printShortageReport>},
    {"print stock-card", "CLAVE --out FILE [--paper letter|a4]",
     "What came and went of an item at this facility", command<printStockCard>},
    {"rebuild", "[--into FILE]", "Makes the books anew from the log", command<rebuildStore>},
    {"receive box",
     "SSCC [--rest listed|missing] [--json FILE] [--scan CODE]… [--seal intact|broken|missing|otherNumber] "
     "[--signed NAME] [--handed-over TIME] [--fix LATITUDE,LONGITUDE]",
     "Takes in a box that was delivered", command<receiveBox>},
    {"receive list", "[--received] [--limit N] [--offset N]",
     "Boxes that are to come here, or that came", command<listDeliveries>},
    {"receive show", "SSCC", "What is known of a box", command<showDelivery>},
    {"recall acknowledge",
     "RECALL [--all | --json FILE | --lot LOT --expiry DAY --units N [--maker NAME]] [--note TEXT]",
     "What was set aside here of what is recalled", command<acknowledgeRecall>},
    {"recall end", "RECALL", "Lets what was recalled be used again", command<endRecall>},
    {"recall issue",
     "RECALL --class one|two|three --item CLAVE|--gtin GTIN [--lot LOT] [--maker NAME] --reason TEXT",
     "Stops a lot, or an item, everywhere", command<issueRecall>},
    {"recall list", "[--limit N] [--offset N]", "Recalls and how far they are answered", command<listRecalls>},
    {"recall show", "RECALL [--limit N] [--offset N]", "What a recall touches, and who answered", command<showRecall>},
    {"region create",
     "--state STATE --warehouse CLUES [--name NAME] [--month MONTH] [--company-prefix "
     "DIGITS] [--pins FILE] [--demo]",
     "Makes a store with a region in it", command<createRegion>},
    {"route define",
     "ROUTE [--json FILE] [--stop CLUES]… [--warehouse CLUES] [--weekday DAY] [--from HOUR] [--to HOUR] "
     "[--transport TRANSPORT] [--hand-over STOP:TRANSPORT:PLACE]…",
     "A route out of a warehouse", command<defineRoute>},
    {"route import", "FILE… [--dry-run] [--accept-good-rows]", "Routes with their stops, from sheets",
     command<importRoutes>},
    {"route list", "[--search TEXT] [--limit N] [--offset N]", "The routes out of this warehouse", command<listRoutes>},
    {"route reorder", "ROUTE CLUES…|--by-distance", "Puts the stops of a route in another order", command<reorderRoute>},
    {"route retire", "ROUTE", "Lets a route be driven no more", command<retireRoute>},
    {"route show", "ROUTE", "A route and its stops", command<showRoute>},
    {"settings set", "[--margin-days N] [--check-required yes|no] [--centre URL|--no-centre]",
     "Changes how this workplace is set up", command<setSettings>},
    {"settings show", "", "How this workplace is set up", command<showSettings>},
    {"shortage answer",
     "SHORTAGE --answer willCome|substituteWillCome|takeFromNeighbour|cannot [--units N] [--trip TRIP] "
     "[--substitute CLAVE] [--note TEXT]",
     "Says what is done about a shortage", command<answerShortage>},
    {"shortage close", "SHORTAGE [--note TEXT]", "What was promised is here", command<closeShortage>},
    {"shortage list",
     "[--state STATE] [--all] [--facility CLUES] [--search TEXT] [--limit N] [--offset N]",
     "Shortages, the most urgent first", command<listShortages>},
    {"shortage merge", "SHORTAGE INTO", "Ends a shortage in another of the same item", command<mergeShortage>},
    {"shortage propose", "", "What will run out before the next delivery", command<proposeShortages>},
    {"shortage report",
     "CLAVE [--urgency canWait|soon|now] [--reason REASON] [--needed N] [--patients N] [--note TEXT] [--replace]",
     "Says that a medicine is short here", command<reportShortage>},
    {"shortage see", "SHORTAGE", "Somebody who answers for it has read it", command<seeShortage>},
    {"shortage show", "SHORTAGE", "A shortage with its history", command<showShortage>},
    {"shortage withdraw", "SHORTAGE [--note TEXT]", "It was none, or is none any more", command<withdrawShortage>},
    {"simulate", "--seed N --sites N --days N [--faults all|none|LIST] [--json]",
     "Plays a region in which things go wrong, and proves that nothing was lost", simulateRegion},
    {"stock alerts", "[--only nothingLeft|runningOut|expired|expiring|keepCold]",
     "Items that somebody should look at", command<stockAlerts>},
    {"stock assign-slot", "CLAVE SLOT", "Says where an item lies here", command<assignSlot>},
    {"stock card", "CLAVE [--limit N] [--offset N]", "The stock card of an item", command<stockCard>},
    {"stock consumption", "CLAVE [--explain]",
     "How fast an item goes, and how long it lasts", command<stockConsumption>},
    {"stock hold", "--item CLAVE --lot LOT --expiry DAY [--maker NAME] [--reason quarantine|recall] [--note TEXT]",
     "Keeps a lot from leaving", command<holdLot>},
    {"stock list", "[--search TEXT] [--item CLAVE] [--limit N] [--offset N]",
     "What lies here, by item or by lot", command<listStock>},
    {"stock move",
     "--to CLUES [--reason transfer|returned|surplus|other] [--note TEXT] --json FILE | --item CLAVE --lot LOT --expiry DAY --units N "
     "[--maker NAME]",
     "Sends units to another facility", command<moveStock>},
    {"stock receive",
     "--json FILE | --supplier NAME --scan CODE [--scan CODE]… [--document TEXT] | --supplier NAME --item CLAVE --lot LOT --expiry DAY --units N "
     "[--slot SLOT] [--maker NAME] [--document TEXT]",
     "Goods from a supplier", command<receiveStock>},
    {"stock release", "--item CLAVE --lot LOT --expiry DAY [--maker NAME] [--reason quarantine|recall] [--note TEXT]",
     "Lets a held lot leave again", command<releaseLot>},
    {"stock write-off", "--item CLAVE --lot LOT --expiry DAY --units N --reason REASON [--maker NAME] [--note TEXT]",
     "Units that are lost for good", command<writeOffStock>},
    {"substitutes approve", "CLAVE SUBSTITUTE", "Lets an item stand in for another", command<approveSubstitute>},
    {"substitutes list", "CLAVE", "What may stand in for an item", command<listSubstitutes>},
    {"substitutes withdraw", "CLAVE SUBSTITUTE", "Lets it stand in no longer", command<withdrawSubstitute>},
    {"trip arrive", "TRIP CLUES [--seal NUMBER]…|[--no-seal] [--new-seal NUMBER]…", "A trip reached a stop",
     command<arriveTrip>},
    {"trip cancel", "TRIP", "Gives up a trip that carries nothing", command<cancelTrip>},
    {"trip change", "TRIP [--day DAY] [--vehicle VEHICLE] [--driver DRIVER]",
     "Gives a trip another day, vehicle or driver", command<changeTrip>},
    {"trip depart", "TRIP [--seal NUMBER]… [--without-missing]", "A trip leaves", command<departTrip>},
    {"trip hand-over", "TRIP --to DRIVER --transport TRANSPORT --place TEXT [--seals-broken]",
     "One carrier gives what a trip carries to the next", command<handOverTrip>},
    {"trip list", "[--day DAY] [--round ROUND] [--search TEXT] [--limit N] [--offset N]",
     "Trips of this warehouse", command<listTrips>},
    {"trip load", "TRIP CODE… [--override RULE --by USER --reason TEXT]", "Puts boxes on a trip", command<loadTrip>},
    {"trip next", "CLUES [--day DAY]", "When boxes come to a facility next", command<nextDelivery>},
    {"trip plan", "[--round ROUND] [--day DAY] | --route ROUTE [--round ROUND] [--day DAY] [--vehicle VEHICLE] "
                  "[--driver DRIVER] [--again]",
     "Plans the trips of a round, of a day or of a route", command<planTrips>},
    {"trip redirect", "CODE CLUES --reason TEXT", "Sends a box to another facility", command<redirectBox>},
    {"trip return", "TRIP [--back CODE]… [--why REASON] [--note TEXT]",
     "A trip is over, with what came back", command<returnTrip>},
    {"trip show", "TRIP", "A trip with its stops and boxes", command<showTrip>},
    {"trip unload", "TRIP CODE… [--why REASON] [--note TEXT]", "Takes boxes off a trip", command<unloadTrip>},
    {"vehicle define", "VEHICLE --plates PLATES [--transport TRANSPORT] [--refrigerated] [--retired]",
     "A vehicle of this warehouse", command<defineVehicle>},
    {"vehicle list", "", "The vehicles of this warehouse", command<listVehicles>},
    {"store new-run", "URL [--trust FILE] | --offline", "Goes on with a store that was restored or cloned", command<startNewRun>},
    {"store re-key", "URL [--trust FILE]", "Signs with other keys from now on, which the centre hears of", command<rekeyStore>},
    {"sync", "URL [--trust FILE]", "Exchanges events with the centre until neither has more to say", command<syncStore>},
    {"today", "", "What the day asks of whoever it is", command<showToday>},
    {"totals", "[--facility CLUES] [--from DAY] [--to DAY] [--limit N] [--offset N]",
     "What facilities got, gave, lost and counted each day", command<listTotals>},
    {"trace", "LOT|SSCC|GTIN [--item CLAVE] [--limit N] [--offset N]",
     "Every movement, from supplier to patient or loss", command<traceUnits>},
    {"verify", "", "Proves the store: chains, postings, books", command<verifyStore>},
};

QStringList wordsOf(const Command &command)
{
    return QString::fromLatin1(command.name).split(u' ');
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *findCommand(const QStringList &words)
{
    const Command *found = nullptr;
    qsizetype foundSize = 0;
    for (const Command &command : table) {
        const QStringList name = wordsOf(command);
        if (name.size() > foundSize && words.mid(0, name.size()) == name) {
            found = &command;
            foundSize = name.size();
        }
    }
    return found;
}

QString helpText()
{
    QString text =
        QStringLiteral("botiquinctl [--store FILE] [--as USER] [--at TIME] COMMAND [ARGUMENTS]\n\n");
    for (const Command &command : table) {
        const QString call =
            QStringLiteral("%1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
        text += QStringLiteral("  %1  %2\n").arg(call.trimmed(), -28).arg(QLatin1String(command.summary));
    }
    text += QStringLiteral("\n"
                           "  --store FILE  the store to work on; else the one in the user's data folder\n"
                           "  --as USER     who does it\n"
                           "  --at TIME     the hour that is claimed for it, ISO 8601; else the clock's\n"
                           "  --version     which program this is\n"
                           "\n"
                           "Exit: 0 done; 2 usage; 3 refused, {\"refusal\":NAME}; 4 failed, "
                           "{\"failure\":NAME,\"retryable\":BOOL}.\n");
    return text;
}

} // namespace botiquin::ctl
