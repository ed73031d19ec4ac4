// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/letter_desk.h"

#include "domain/ledger/cbor.h"
#include "journal/station.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/letter_file.h"

#include <QRandomGenerator>
#include <algorithm>

namespace botiquin::exchange {

namespace {

/// A run of the writer's when a letter was written.
struct RunThen
{
    quint32 run;
    quint64 held;         ///< the last event that the store held whole
    quint64 shown;        ///< the last that went with the letter; 0 for none
    quint64 acknowledged; ///< the last that the centre was known to have

    quint64 brought() const { return shown > acknowledged ? shown - acknowledged : 0; }
    bool isCut() const { return shown > 0 && shown < held; }

    static constexpr auto fields = Fields{Field{1, "run", &RunThen::run}, Field{2, "held", &RunThen::held},
                                          Field{3, "shown", &RunThen::shown}, Field{4, "acknowledged", &RunThen::acknowledged}};
};

struct FeedThen
{
    Feed feed;
    quint64 epoch;
    quint64 position;

    static constexpr auto fields = Fields{Field{1, "feed", &FeedThen::feed}, Field{2, "epoch", &FeedThen::epoch},
                                          Field{3, "position", &FeedThen::position}};
};

/// What is kept of a letter until its answer comes.
struct Kept
{
    QByteArray name;
    DeviceId writer;
    DeviceId centre;
    std::vector<RunThen> runs;
    std::vector<FeedThen> feeds;
    std::vector<CredentialRecord> credentials;
    std::optional<bool> isAnswered = {};
    std::optional<Instant> written = {};

    static constexpr auto fields
        = Fields{Field{1, "name", &Kept::name},   Field{2, "writer", &Kept::writer}, Field{3, "centre", &Kept::centre},
                 Field{4, "runs", &Kept::runs},   Field{5, "feeds", &Kept::feeds},
                 Field{6, "credentials", &Kept::credentials}, Field{7, "answered", &Kept::isAnswered},
                 Field{8, "written", &Kept::written}};

    Push push() const
    {
        Push push{writer, {}, {}, {}};
        for (const auto &run : runs)
            push.heads.push_back({writer, run.run, run.held});
        return push;
    }
    /// Whether the centre was shown all of them, or as much as goes into a letter, whatever it was known to have.
    bool showsFromTheFirst() const
    {
        return std::all_of(runs.begin(), runs.end(), [](const RunThen &run) { return run.acknowledged == 0; });
    }
    Shown shown() const
    {
        Shown shown{{}, credentials};
        for (const auto &run : runs) {
            if (run.shown > 0)
                shown.last[run.run] = run.shown;
        }
        return shown;
    }
};

/// An answer, and the letter that it answers.
struct Opened
{
    Kept letter;
    Answer answer;
};

QByteArray newName()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

Outcome<std::vector<Kept>> kept(Progress &progress)
{
    BQ_TRY_ASSIGN(const auto bytes, progress.letters());
    const auto value = parseCanonicalCbor(bytes);
    return value ? botiquin::decode<std::vector<Kept>>(*value).value_or(std::vector<Kept>()) : std::vector<Kept>();
}

Outcome<void> keep(Journal &journal, Progress &progress, Kept letter)
{
    return transact(journal, [&]() -> Outcome<void> {
        BQ_TRY_ASSIGN(auto letters, kept(progress));
        const auto isOfWriter = [&](const Kept &one) { return one.writer == letter.writer; };
        if (size_t(std::count_if(letters.begin(), letters.end(), isOfWriter)) >= LetterDesk::keptMax)
            letters.erase(std::find_if(letters.begin(), letters.end(), isOfWriter));
        letters.push_back(letter);
        return progress.setLetters(canonicalCbor(botiquin::encode(letters)));
    });
}

/// How far the centre is known to have the runs, before anything is brought of them: where that changes meanwhile, the answer
/// is late.
Outcome<std::map<quint32, quint64>> acknowledgedOf(Journal &journal, Progress &progress, DeviceId writer)
{
    std::map<quint32, quint64> known;
    BQ_TRY_ASSIGN(const auto runs, journal.store().runsOf(writer));
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(known[run], progress.acknowledged(writer, run));
    }
    return known;
}

Kept keptOf(const Push &push, const Shown &shown, const std::map<quint32, quint64> &acknowledged, DeviceId centre)
{
    Kept letter{push.letter, push.sender, centre, {}, {}, push.credentials};
    const auto in = [](const std::map<quint32, quint64> &runs, quint32 run) {
        const auto found = runs.find(run);
        return found == runs.end() ? 0 : found->second;
    };
    for (const auto &head : push.heads)
        letter.runs.push_back({head.run, head.seq, in(shown.last, head.run), in(acknowledged, head.run)});
    for (const auto &cursor : push.cursors)
        letter.feeds.push_back({cursor.feed, cursor.epoch, cursor.at.position});
    return letter;
}

/// So that the centre says where another history of its own begins, if it has one.
Outcome<void> showFromTheFirst(Journal &journal, Progress &progress, DeviceId writer)
{
    return transact(journal, [&]() -> Outcome<void> {
        BQ_TRY_ASSIGN(const auto runs, journal.store().runsOf(writer));
        for (const quint32 run : runs)
            BQ_TRY(progress.setAcknowledged(writer, run, 0));
        return {};
    });
}

/// Where a letter is sealed to.
struct Addressee
{
    DeviceId centre;
    QByteArray sealKey;
};

Outcome<Result<Addressee, QString>> addressee(Progress &progress, Subscribers &subscribers, std::optional<DeviceId> centre)
{
    using Found = Result<Addressee, QString>;
    if (!centre) {
        BQ_TRY_ASSIGN(centre, progress.centre());
    }
    if (!centre)
        return Found(err(QStringLiteral("centreUnknown")));
    BQ_TRY_ASSIGN(const auto key, subscribers.keyOf(*centre));
    const auto sealKey = key ? sealKeyOf(key->publicKey) : std::nullopt;
    return sealKey ? Found(Addressee{*centre, *sealKey}) : Found(err(QStringLiteral("unknownDevice")));
}

/// Where a store stands beside an answer.
enum class Standing {
    there,    ///< where the letter was written
    further,  ///< it has heard from the centre since
    elsewhere ///< in another history of the centre's than the letter or its answer
};

Outcome<Standing> standingAt(Journal &journal, Progress &progress, const Kept &letter, const Answer &answer)
{
    BQ_TRY_ASSIGN(const auto read, progress.cursors());
    bool isMoved = read.size() != letter.feeds.size();
    bool isElsewhere = false;
    for (const auto &now : read) {
        const auto then = std::find_if(letter.feeds.begin(), letter.feeds.end(),
                                       [&](const FeedThen &feed) { return feed.feed == now.feed; });
        const bool isThen = then != letter.feeds.end();
        isMoved = isMoved || !isThen || then->epoch != now.epoch || then->position != now.at.position;
        isElsewhere = isElsewhere || (isThen && then->epoch != now.epoch)
            || std::any_of(answer.cursors.begin(), answer.cursors.end(), [&](const FeedCursor &cursor) {
                              return cursor.feed == now.feed && cursor.epoch != now.epoch;
                          });
    }
    BQ_TRY_ASSIGN(const auto acknowledged, acknowledgedOf(journal, progress, letter.writer));
    for (const auto &run : letter.runs) {
        const auto now = acknowledged.find(run.run);
        isMoved = isMoved || now == acknowledged.end() || now->second != run.acknowledged;
    }
    return !isMoved ? Standing::there : isElsewhere ? Standing::elsewhere : Standing::further;
}

bool isRefused(const IntakeReport &intake, const Kept &letter, const RunThen &run)
{
    return std::any_of(intake.refusals.begin(), intake.refusals.end(), [&](const IntakeRefusal &refusal) {
        return refusal.at.device == letter.writer && refusal.at.run == run.run;
    });
}

/// What was recorded since goes with the next letter; that it waits is said elsewhere.
Outcome<bool> hasRecordedSince(Journal &journal, const Kept &letter)
{
    BQ_TRY_ASSIGN(const auto runs, journal.store().runsOf(letter.writer));
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(const auto head, journal.store().head(letter.writer, run));
        const auto then = std::find_if(letter.runs.begin(), letter.runs.end(), [&](const RunThen &r) { return r.run == run; });
        if (head && (then == letter.runs.end() || then->held != head->seq))
            return true;
    }
    return false;
}

/// How many events of the letter the centre is known by its answer to have, and was not before.
Outcome<qint64> arrivedBy(Progress &progress, const Opened &opened)
{
    qint64 arrived = 0;
    for (const auto &end : opened.answer.acknowledged) {
        const auto &runs = opened.letter.runs;
        const auto run = std::find_if(runs.begin(), runs.end(), [&](const RunThen &then) { return then.run == end.run; });
        if (run == runs.end() || isRefused(opened.answer.intake, opened.letter, *run))
            continue;
        BQ_TRY_ASSIGN(const quint64 now, progress.acknowledged(opened.letter.writer, end.run));
        const quint64 known = std::max(now, run->acknowledged);
        const quint64 last = std::min(end.seq, run->shown);
        arrived += last > known ? qint64(last - known) : 0;
    }
    return arrived;
}

/// Whether it or a later letter of its writer's was answered before. From now on it was.
Outcome<bool> wasHeard(Journal &journal, Progress &progress, const Kept &letter)
{
    bool wasHeard = false;
    BQ_TRY(transact(journal, [&]() -> Outcome<void> {
        BQ_TRY_ASSIGN(auto letters, kept(progress));
        const auto one = std::find_if(letters.begin(), letters.end(), [&](const Kept &k) { return k.name == letter.name; });
        if (one == letters.end())
            return {};
        wasHeard = std::any_of(one, letters.end(), [&](const Kept &later) {
            return later.writer == letter.writer && later.isAnswered.value_or(false);
        });
        one->isAnswered = true;
        return progress.setLetters(canonicalCbor(botiquin::encode(letters)));
    }));
    return wasHeard;
}

/// By the clock here, however wrong the centre's is: after the letter was written, and before now.
Instant saidAt(const Opened &opened, Instant now)
{
    const auto &written = opened.letter.written;
    const Instant said = opened.answer.at.value_or(written.value_or(now));
    return std::min(now, std::max(said, written.value_or(said)));
}

void add(const Opened &opened, const AnswerTaken &taken, Contacted &to)
{
    for (const auto &run : opened.letter.runs)
        to.taken.isMore = to.taken.isMore || run.isCut();
    const auto append = [](auto &all, const auto &more) { all.insert(all.end(), more.begin(), more.end()); };
    append(to.refusals, opened.answer.intake.refusals);
    append(to.held, opened.answer.intake.held);
    append(to.taken.forked, taken.forked);
    to.taken.recorded += taken.recorded;
    to.taken.takenBack += taken.takenBack;
    to.taken.isMore = to.taken.isMore || opened.answer.isMore;
    to.taken.isBehind = to.taken.isBehind || taken.isBehind;
    to.taken.isForked = to.taken.isForked || taken.isForked;
}

} // namespace

Outcome<Result<LetterDesk::Written, QString>> LetterDesk::write(const std::vector<Writer> &writers, const KeyRing &keys,
                                                                const std::optional<DeviceId> &centre)
{
    using Said = Result<Written, QString>;
    BQ_TRY_ASSIGN(const auto to, addressee(m_progress, m_subscribers, centre));
    if (!to)
        return Said(err(to.error()));
    LetterFile file{LetterFile::Kind::letters, {}};
    BQ_TRY_ASSIGN(const bool isInDoubt, m_progress.isInDoubt());
    Written written;
    for (const auto &writer : writers) {
        const auto own = keys.find(writer.device);
        if (own == keys.end())
            return Said(err(QStringLiteral("keyMissing")));
        if (isInDoubt)
            BQ_TRY(showFromTheFirst(m_journal, m_progress, writer.device));
        BQ_TRY_ASSIGN(const auto acknowledged, acknowledgedOf(m_journal, m_progress, writer.device));
        Peer peer(m_journal, m_progress, writer);
        BQ_TRY_ASSIGN(auto push, peer.bring(bringBytesMax));
        push.letter = newName();
        push.answerBytesMax = bundle::CentreDoor::letterBytesMax;
        Kept letter = keptOf(push, peer.shown(), acknowledged, to->centre);
        letter.written = m_journal.clock().now();
        BQ_TRY(keep(m_journal, m_progress, letter));
        for (const auto &run : letter.runs) {
            written.events += qint64(run.brought());
            written.isMore = written.isMore || run.isCut();
        }
        file.bundles.push_back(bundle::seal(bundle::encodePush(push, own->second), to->sealKey));
    }
    written.file = encode(file);
    return Said(std::move(written));
}

namespace {

/// Which letter it answers, and what; the store is not touched.
Outcome<Result<Opened, QString>> opened(const QByteArray &bytes, Journal &journal, Progress &progress,
                                        Subscribers &subscribers, const KeyRing &keys)
{
    using Said = Result<Opened, QString>;
    bundle::StoreTrust known(journal.store(), subscribers);
    bundle::Trust trust = known.trust();
    for (const auto &[device, pair] : keys)
        trust.sealKeys.push_back(pair.sealKeys());
    auto decoded = bundle::decode(bytes, trust);
    if (known.failure())
        return tl::unexpected(*known.failure());
    if (!decoded)
        return Said(err(bundle::name(decoded.error())));
    BQ_TRY_ASSIGN(const auto letters, kept(progress));
    const QByteArray name = bundle::letterAnswered(decoded->header);
    const auto letter = std::find_if(letters.begin(), letters.end(), [&](const Kept &one) { return one.name == name; });
    if (letter == letters.end())
        return Said(err(QStringLiteral("letterUnknown")));
    if (decoded->header.sender != letter->centre)
        return Said(err(QStringLiteral("otherCentre")));
    auto answer = bundle::answerOf(*std::move(decoded), letter->push());
    return answer ? Said(Opened{*letter, *std::move(answer)}) : Said(err(bundle::name(answer.error())));
}

} // namespace

Outcome<Spoken> LetterDesk::take(const QByteArray &file, const std::vector<Writer> &writers, const KeyRing &keys)
{
    const auto bundles = decode(file, LetterFile::Kind::answers);
    if (!bundles)
        return Spoken(err(name(bundles.error())));
    std::vector<Opened> answers;
    for (const auto &bytes : *bundles) {
        BQ_TRY_ASSIGN(auto one, opened(bytes, m_journal, m_progress, m_subscribers, keys));
        if (!one)
            return Spoken(err(one.error()));
        answers.push_back(*std::move(one));
    }
    Contacted contacted;
    contacted.bytesDown = file.size();
    contacted.isOld = true;
    for (const auto &one : answers) {
        const auto writer = std::find_if(writers.begin(), writers.end(),
                                         [&](const Writer &w) { return w.device == one.letter.writer; });
        if (writer == writers.end())
            return Spoken(err(QStringLiteral("letterUnknown")));
        BQ_TRY_ASSIGN(const Standing standing, standingAt(m_journal, m_progress, one.letter, one.answer));
        if (standing == Standing::elsewhere)
            return Spoken(err(QStringLiteral("outdated")));
        BQ_TRY_ASSIGN(const qint64 arrived, arrivedBy(m_progress, one));
        Peer peer(m_journal, m_progress, *writer);
        peer.goOnFrom(one.letter.shown());
        BQ_TRY_ASSIGN(const auto taken, standing == Standing::there ? peer.take(one.answer) : peer.takeLate(one.answer));
        if (!taken.hasGoneBack && one.letter.showsFromTheFirst())
            BQ_TRY(m_progress.setInDoubt(false));
        BQ_TRY_ASSIGN(const bool hasRecorded, hasRecordedSince(m_journal, one.letter));
        contacted.taken.isMore = contacted.taken.isMore || (taken.isMore && !hasRecorded);
        BQ_TRY_ASSIGN(const bool isOld, wasHeard(m_journal, m_progress, one.letter));
        contacted.isOld = contacted.isOld && isOld;
        contacted.brought += arrived;
        contacted.at = std::max(contacted.at, saidAt(one, m_journal.clock().now()));
        add(one, taken, contacted);
    }
    BQ_TRY_ASSIGN(const bool isInDoubt, m_progress.isInDoubt());
    if (isInDoubt && contacted.taken.isForked) {
        contacted.taken.isForked = false;
        contacted.taken.isMore = true;
    }
    return Spoken(std::move(contacted));
}

} // namespace botiquin::exchange
