// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/wedge_recogniser.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;

namespace {

using Ending = WedgeScan::Ending;
using Fate = WedgeRecogniser::Fate;

const QByteArray gs1 = "]d20109504000059101\x1d""10LOT-7/B(2):c^d\x1d""17270831";

KeyStroke keyPress(int key, qint64 at, const QString &text = {})
{
    return {.key = key, .modifiers = {}, .text = text, .milliseconds = at};
}

enum class Gs { controlBracket, f8, raw, tilde };

/// What a computer of one layout hears when a scanner set to another sends a code.
struct Wedge
{
    KeyboardLayout scanner = KeyboardLayout::us;
    KeyboardLayout computer = KeyboardLayout::us;
    bool scanCodes = true;
    bool capsLock = false;
    Gs gs = Gs::controlBracket;

    KeyStroke stroke(char byte, qint64 at) const
    {
        if (byte == '\x1d')
            return separator(at);
        const auto position = positionOf(scanner, QLatin1Char(byte)).value();
        QChar c = characterAt(computer, position);
        if (capsLock && c.isLetter())
            c = c.isUpper() ? c.toLower() : c.toUpper();
        return {.key = c.toUpper().unicode(),
                .modifiers = position.shift ? Qt::ShiftModifier : Qt::NoModifier,
                .text = c.isNull() ? QString() : QString(c),
                .nativeScanCode = scanCodes ? position.code : 0,
                .milliseconds = at,
                .altGr = position.altGr};
    }

    KeyStroke separator(qint64 at) const
    {
        switch (gs) {
        case Gs::f8: return keyPress(Qt::Key_F8, at);
        case Gs::raw: return keyPress(0, at, QStringLiteral("\x1d"));
        case Gs::tilde: return stroke('~', at);
        case Gs::controlBracket: break;
        }
        const auto position = positionOf(scanner, u']').value();
        const QChar there = characterAt(computer, position);
        const bool bracket = there == u']';
        return {.key = bracket ? int(Qt::Key_BracketRight) : there.unicode(),
                .modifiers = position.shift ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier,
                .text = bracket ? QStringLiteral("\x1d") : QString(),
                .nativeScanCode = scanCodes ? position.code : 0,
                .milliseconds = at,
                .altGr = position.altGr};
    }
};

/// A desk with one field: does what the owner of a recogniser does, on a clock of its own.
class Desk
{
public:
    explicit Desk(const WedgeSettings &settings = {}) : m_recogniser(settings) {}

    QString field;         ///< what came to be typed, Enter as a line feed
    QList<WedgeScan> scans;
    qint64 longestWait = 0; ///< of a key typed by hand
    qint64 now = 1000;

    void press(KeyStroke stroke, qint64 after)
    {
        pass(after);
        stroke.milliseconds = now;
        const auto verdict = m_recogniser.press(stroke);
        m_lastPress = now;
        if (verdict.stroke == Fate::held)
            m_held << stroke;
        settle(verdict);
        if (verdict.stroke == Fate::typed)
            show(stroke);
    }
    void pass(qint64 milliseconds)
    {
        const auto end = now + milliseconds;
        while (m_recogniser.patience() && m_lastPress + *m_recogniser.patience() < end) {
            now = m_lastPress + *m_recogniser.patience();
            settle(m_recogniser.silence());
        }
        now = end;
    }
    void type(const QString &text, qint64 gap)
    {
        for (const QChar c : text)
            press(keyPress(c.toUpper().unicode(), 0, c), gap);
    }
    void scan(const Wedge &wedge, const QByteArray &code, qint64 gap = 2)
    {
        for (const char byte : code)
            press(wedge.stroke(byte, 0), gap);
    }
    void enter(qint64 gap = 2) { press(keyPress(Qt::Key_Return, 0, QStringLiteral("\r")), gap); }

    QList<QByteArray> codes() const
    {
        QList<QByteArray> bytes;
        for (const WedgeScan &one : scans)
            bytes << one.bytes;
        return bytes;
    }

private:
    void settle(const WedgeRecogniser::Verdict &verdict)
    {
        for (qsizetype i = 0; i < verdict.typed; ++i)
            show(m_held.takeFirst());
        m_held.remove(0, verdict.scanned);
        if (verdict.scan)
            scans << *verdict.scan;
    }
    void show(const KeyStroke &stroke)
    {
        longestWait = qMax(longestWait, now - stroke.milliseconds);
        field += stroke.key == Qt::Key_Return ? QStringLiteral("\n") : stroke.text;
    }

    WedgeRecogniser m_recogniser;
    QList<KeyStroke> m_held;
    qint64 m_lastPress = 0;
};

} // namespace

class WedgeRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScannerOfAnyLayoutIsReadOnAnyComputer_data()
    {
        QTest::addColumn<Wedge>("wedge");
        QTest::addColumn<KeyboardLayout>("known");
        const KeyboardLayout all[] = {KeyboardLayout::us, KeyboardLayout::es, KeyboardLayout::latam};
        for (const auto scanner : all)
            for (const auto computer : all)
                for (const bool codes : {true, false})
                    for (const Gs gs : {Gs::controlBracket, Gs::f8, Gs::raw, Gs::tilde})
                        for (const bool known : {true, false})
                            QTest::addRow("%s on %s, %s, GS %d, %s", qPrintable(name(scanner)),
                                          qPrintable(name(computer)), codes ? "scan codes" : "text only", int(gs),
                                          known ? "told" : "found out")
                                << Wedge{scanner, computer, codes, false, gs}
                                << (known ? scanner : KeyboardLayout::automatic);
    }
    void aScannerOfAnyLayoutIsReadOnAnyComputer()
    {
        QFETCH(Wedge, wedge);
        QFETCH(KeyboardLayout, known);
        const bool told = known != KeyboardLayout::automatic;
        const bool sameTilde = !characterAt(wedge.computer, *positionOf(wedge.scanner, u'~')).isNull();
        if (!wedge.scanCodes && wedge.scanner != wedge.computer
            && (wedge.gs == Gs::controlBracket || (wedge.gs == Gs::tilde && !sameTilde)))
            wedge.gs = Gs::f8; // without scan codes Ctrl++ is nothing but Ctrl++, a key without text nothing at all
        WedgeSettings settings;
        settings.decoding = {known, told ? wedge.computer : KeyboardLayout::automatic,
                             wedge.gs == Gs::tilde ? QChar(u'~') : QChar()};
        Desk desk(settings);
        // From text alone only what a lot usually has can be told apart.
        QByteArray code = gs1;
        if (!wedge.scanCodes && !told)
            code = "]d20109504000059101\x1d""10LOT-7/B\x1d""17270831";
        desk.scan(wedge, code);
        desk.enter();
        QCOMPARE(desk.codes(), QList<QByteArray>{code});
        QCOMPARE(desk.field, QString());
    }

    void aLinkIsReadWhateverTheLayout_data()
    {
        QTest::addColumn<KeyboardLayout>("computer");
        QTest::newRow("us") << KeyboardLayout::us;
        QTest::newRow("es") << KeyboardLayout::es;
        QTest::newRow("latam") << KeyboardLayout::latam;
    }
    void aLinkIsReadWhateverTheLayout()
    {
        QFETCH(KeyboardLayout, computer);
        const QByteArray link = "https://id.gs1.org/01/09504000059101/10/ab_c?17=270831&x=1";
        for (const bool codes : {true, false}) {
            Desk desk;
            desk.scan({KeyboardLayout::us, computer, codes}, link);
            desk.enter();
            QCOMPARE(desk.codes(), QList<QByteArray>{link});
        }
    }

    void whatOneScanProvesHelpsTheNext()
    {
        const Wedge wedge{KeyboardLayout::us, KeyboardLayout::latam};
        Desk fresh;
        fresh.scan(wedge, "LOT/77/B"); // reads as LOT-77-B, which is the likelier lot
        fresh.enter();
        QCOMPARE(fresh.codes(), QList<QByteArray>{"LOT-77-B"});

        Desk desk;
        desk.scan(wedge, "]C10109504000059101");
        desk.enter();
        desk.scan(wedge, "LOT/77/B", 3);
        desk.enter();
        QCOMPARE(desk.codes().value(1), QByteArray("LOT/77/B"));
    }

    void capsLockDoesNotTurnLettersOver()
    {
        for (const bool codes : {true, false}) {
            Desk desk;
            for (const bool capsLock : {true, false, true}) {
                desk.scan({KeyboardLayout::us, KeyboardLayout::us, codes, capsLock}, "]d20109504000059101\x1d""10LoTE");
                desk.enter();
            }
            QCOMPARE(desk.codes(), QList<QByteArray>(3, "]d20109504000059101\x1d""10LoTE"));
        }
    }

    void controlCharactersOfAnEnvelopeAreKept()
    {
        Desk desk;
        const auto control = [&](char16_t key, quint32 code, char16_t text) {
            desk.press({.key = key, .modifiers = Qt::ControlModifier, .text = QChar(text), .nativeScanCode = code}, 2);
        };
        desk.scan({}, "[)>060000");
        control(u'^', 15, u'\x1e');
        desk.scan({}, "06\x1d""1PAB");
        control(u'D', 40, u'\x04');
        desk.enter();
        QCOMPARE(desk.codes(), QList<QByteArray>{"[)>060000\x1e""06\x1d""1PAB\x04"});
    }

    void typingIsNeverAScan_data()
    {
        QTest::addColumn<int>("gap");
        for (const int gap : {36, 40, 66, 120, 400})
            QTest::addRow("%d ms", gap) << gap;
    }
    void typingIsNeverAScan()
    {
        QFETCH(int, gap);
        Desk desk;
        const QString text = QStringLiteral("paracetamol 500 mg, 10 tabletas (caja) ñandú +52 951");
        desk.type(text, gap);
        desk.enter(gap);
        desk.pass(500);
        QCOMPARE(desk.field, text + u'\n');
        QVERIFY(desk.scans.isEmpty());
        QVERIFY2(desk.longestWait <= 36, qPrintable(QString::number(desk.longestWait)));
    }

    void shortBurstsAreGivenBackInOrder()
    {
        Desk desk;
        desk.type(QStringLiteral("abcde"), 8);
        desk.enter(8);
        desk.type(QStringLiteral("12"), 8);
        desk.enter(8);
        desk.type(QStringLiteral("abcdefg"), 8); // seven, and nothing after
        desk.pass(200);
        QCOMPARE(desk.field, QStringLiteral("abcde\n12\nabcdefg"));
        QVERIFY(desk.scans.isEmpty());
    }

    void typingAtVariedSpeedLosesNothing()
    {
        QRandomGenerator chance(7);
        Desk desk;
        QString typed;
        for (int word = 0; word < 2000; ++word) {
            const int length = chance.bounded(1, 12);
            for (int i = 0; i < length; ++i) {
                const QChar c(ushort(chance.bounded(u'a', u'z' + 1)));
                // A hand rolls a few keys at most; the first of each five comes at its own time.
                desk.press(keyPress(c.toUpper().unicode(), 0, c), i % 5 == 0 ? chance.bounded(36, 200) : chance.bounded(8, 90));
                typed += c;
            }
            if (word % 7 == 0) {
                desk.enter(chance.bounded(20, 300));
                typed += u'\n';
            }
        }
        desk.pass(500);
        QCOMPARE(desk.field, typed);
        QVERIFY(desk.scans.isEmpty());
    }

    void aRollOfManyKeysThatGoesOnByHandIsTyped()
    {
        Desk desk;
        desk.type(QStringLiteral("asdfgh"), 20);
        desk.type(QStringLiteral("jklqwertyuiop"), 50);
        desk.enter(50);
        QCOMPARE(desk.field, QStringLiteral("asdfghjklqwertyuiop\n"));
        QVERIFY(desk.scans.isEmpty());
    }

    void aFastHandIsNoScannerWhateverKeyItEndsWith_data()
    {
        QTest::addColumn<int>("gap");
        for (const int gap : {20, 25, 30, 34})
            QTest::addRow("%d ms", gap) << gap;
    }
    void aFastHandIsNoScannerWhateverKeyItEndsWith()
    {
        QFETCH(int, gap);
        Desk desk;
        desk.scan({}, "7501031311309"); // a scanner that ends with a key is at this desk
        desk.enter();
        desk.pass(1000);
        desk.type(QStringLiteral("paracetamol con codeina"), gap);
        desk.pass(2000);
        desk.type(QStringLiteral("metformina"), gap);
        desk.enter(gap);
        desk.type(QStringLiteral("12345678"), gap);
        desk.pass(2000);
        QCOMPARE(desk.field, QStringLiteral("paracetamol con codeinametformina\n12345678"));
        QCOMPARE(desk.scans.size(), 1);
    }

    void whatABusyComputerHandsOverInOneGoIsStillTyped()
    {
        for (const bool isKeyKnown : {false, true}) {
            Desk desk;
            if (isKeyKnown) {
                desk.scan({}, "7501031311309");
                desk.enter();
                desk.pass(1000);
            }
            desk.type(QStringLiteral("para"), 45);
            desk.pass(44);
            desk.type(QStringLiteral("cetamol 500"), 0);
            desk.pass(2000);
            desk.type(QStringLiteral("loratadina"), 1);
            desk.pass(2000);
            desk.type(QStringLiteral("ins"), 45);
            desk.pass(44);
            desk.type(QStringLiteral("ulina glargina"), 0);
            desk.enter(1);
            QCOMPARE(desk.field, QStringLiteral("paracetamol 500loratadinainsulina glargina\n"));
            QCOMPARE(desk.scans.size(), isKeyKnown ? 1 : 0);
        }
    }

    void aSlowScannerIsReadByTheKeyThatEndsItsCodes()
    {
        for (const int gap : {20, 30, 34}) {
            Desk desk;
            desk.scan({}, "7501031311309", gap);
            desk.enter(gap);
            desk.pass(500);
            desk.scan({}, "BTQCMDUNDO", gap);
            desk.enter(gap);
            QCOMPARE(desk.codes(), (QList<QByteArray>{"7501031311309", "BTQCMDUNDO"}));
            QCOMPARE(desk.field, QString());
        }
    }

    void aKeyHeldDownIsNeverAScan()
    {
        Desk flagged;
        flagged.type(QStringLiteral("0"), 100);
        for (int i = 0; i < 40; ++i) {
            KeyStroke repeat = keyPress(Qt::Key_0, 0, QStringLiteral("0"));
            repeat.autoRepeat = true;
            flagged.press(repeat, i == 0 ? 250 : 30);
        }
        flagged.enter(30);
        QCOMPARE(flagged.field, QString(41, u'0') + u'\n');

        Desk unflagged; // as through a remote desktop
        unflagged.type(QString(43, u'0'), 30);
        unflagged.enter(30);
        unflagged.pass(200);
        QCOMPARE(unflagged.field, QString(43, u'0') + u'\n');
        QVERIFY(flagged.scans.isEmpty() && unflagged.scans.isEmpty());
    }

    void keysWithoutACharacterPassAtOnce()
    {
        WedgeRecogniser recogniser;
        for (const int key : {int(Qt::Key_Left), int(Qt::Key_Backspace), int(Qt::Key_F9), int(Qt::Key_Return)}) {
            QVERIFY(!recogniser.claims(keyPress(key, 1)));
            QCOMPARE(recogniser.press(keyPress(key, 1)).stroke, Fate::typed);
        }
        KeyStroke save = keyPress(Qt::Key_S, 2, QStringLiteral("\x13"));
        save.modifiers = Qt::ControlModifier;
        QVERIFY(!recogniser.claims(save));
        QCOMPARE(recogniser.press(save).stroke, Fate::typed);
        QVERIFY(!recogniser.patience());
    }

    void aScanIsTakenOutOfTypingOnEitherSide()
    {
        Desk desk;
        desk.type(QStringLiteral("abc"), 70);
        desk.scan({}, gs1, 3);
        desk.enter(3);
        desk.type(QStringLiteral("def"), 70);
        desk.pass(200);
        QCOMPARE(desk.codes(), QList<QByteArray>{gs1});
        QCOMPARE(desk.field, QStringLiteral("abcdef"));
    }

    void aKeyTypedJustBeforeTheTriggerStaysTyped_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("gap");
        QTest::newRow("before a symbology identifier") << gs1 << 5;
    }
    void aKeyTypedJustBeforeTheTriggerStaysTyped()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, gap);
        Desk desk;
        desk.type(QStringLiteral("x"), 70);
        desk.press(Wedge().stroke(code[0], 0), gap);
        desk.scan({}, code.mid(1), 2);
        desk.enter(2);
        QCOMPARE(desk.codes(), QList<QByteArray>{code});
        QCOMPARE(desk.field, QStringLiteral("x"));
    }

    void aFirstCharacterThatComesEarlyIsTheCodes()
    {
        for (const int gap : {10, 20, 34}) {
            Desk desk;
            desk.scan({}, gs1.left(1), gap);
            desk.pass(gap - 1);
            desk.scan({}, gs1.mid(1), 1);
            desk.enter(1);
            QCOMPARE(desk.codes(), QList<QByteArray>{gs1});
            QCOMPARE(desk.field, QString());
        }
    }

    void scansBackToBackAreTwo()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            desk.scan({}, "7501031311309", 1);
            desk.enter(1);
        }
        QCOMPARE(desk.codes(), QList<QByteArray>(3, "7501031311309"));
        QCOMPARE(desk.field, QString());
    }

    void aSecondEndOfLineBelongsToTheScan()
    {
        Desk desk;
        KeyStroke lineFeed = keyPress(Qt::Key_J, 0, QStringLiteral("\n"));
        lineFeed.modifiers = Qt::ControlModifier;
        desk.scan({}, "7501031311309");
        desk.enter();
        desk.press(lineFeed, 2);
        desk.enter(400);
        QCOMPARE(desk.codes(), QList<QByteArray>{"7501031311309"});
        QCOMPARE(desk.field, QStringLiteral("\n"));
    }

    void tabAndKeypadEnterEndAScan()
    {
        for (const int key : {int(Qt::Key_Tab), int(Qt::Key_Enter), int(Qt::Key_Down)}) {
            Desk desk;
            desk.scan({}, "ABC123");
            desk.press(keyPress(key, 0), 2);
            QCOMPARE(desk.codes(), QList<QByteArray>{"ABC123"});
            QCOMPARE(desk.scans[0].ending, Ending::key);
        }
    }

    void anEnterOfTheHandRightAfterAScanIsItsOwn()
    {
        Desk desk;
        desk.scan({}, "ABC123");
        desk.enter();
        desk.press(keyPress(Qt::Key_Enter, 0), 2); // the second half of CR LF
        QCOMPARE(desk.field, QString());
        desk.enter(120);
        QCOMPARE(desk.field, QStringLiteral("\n"));
    }

    void silenceEndsAScanOfEightCharacters()
    {
        Desk desk;
        desk.scan({}, "12345670", 10);
        desk.pass(81);
        QCOMPARE(desk.codes(), QList<QByteArray>{"12345670"});
        QCOMPARE(desk.scans[0].ending, Ending::silence);
        desk.enter(20); // a slow scanner's Enter, after all
        QCOMPARE(desk.field, QString());
    }

    void aHiccupDoesNotCutACodeOfAScannerThatSendsEnter()
    {
        Desk desk;
        desk.scan({}, "7501031311309");
        desk.enter();
        desk.pass(1000);
        desk.scan({}, gs1.left(20));
        desk.pass(1400);
        desk.scan({}, gs1.mid(20));
        desk.enter();
        QCOMPARE(desk.codes(), (QList<QByteArray>{"7501031311309", gs1}));
        QVERIFY(!desk.scans[1].cut);
    }

    void aCodeWithoutTheKeyThatEndsThemIsCut()
    {
        Desk desk;
        desk.scan({}, "7501031311309");
        desk.enter();
        desk.pass(1000);
        desk.scan({}, gs1.left(20));
        desk.pass(1600);
        QCOMPARE(desk.codes(), (QList<QByteArray>{"7501031311309", gs1.left(20)}));
        QVERIFY(desk.scans[1].cut);
        QCOMPARE(desk.field, QString());
        desk.scan({}, "7501031311309"); // of another scanner, which sends no key
        desk.pass(100);
        QVERIFY(!desk.scans[2].cut);
    }

    void aHiccupAtTheBeginningLeaksNothing()
    {
        for (const int after : {2, 3, 5, 6, 7}) {
            Desk desk;
            desk.scan({}, gs1.left(after), 2);
            desk.pass(60);
            desk.scan({}, gs1.mid(after), 2);
            desk.enter();
            QCOMPARE(desk.codes(), QList<QByteArray>{gs1});
            QCOMPARE(desk.field, QString());
        }
    }

    void anInterruptedScanIsGivenBackOrReportedButNeverMixed()
    {
        Desk desk;
        desk.scan({}, "7501");
        desk.pass(300);
        desk.scan({}, "7501031311309");
        desk.enter();
        QCOMPARE(desk.codes(), QList<QByteArray>{"7501031311309"});
        QCOMPARE(desk.field, QStringLiteral("7501"));
    }

    void eightKilobytesAreACodeAndMoreIsNamed()
    {
        QRandomGenerator chance(3);
        QByteArray code;
        for (int i = 0; i < 8192; ++i)
            code += char(chance.bounded('0', '9' + 1));
        Desk desk;
        desk.scan({}, code, 1);
        QElapsedTimer clock;
        clock.start();
        desk.enter(1);
        qInfo("8 KiB are a code after %lld ms", clock.elapsed());
        QCOMPARE(desk.codes(), QList<QByteArray>{code});
        QVERIFY(!desk.scans[0].tooLong);

        desk.scan({}, code + code, 1);
        desk.enter(1);
        QCOMPARE(desk.scans.size(), 2);
        QVERIFY(desk.scans[1].tooLong);
        QCOMPARE(desk.field, QString());
    }

    void withAPrefixShortCodesAreScansToo()
    {
        WedgeSettings settings;
        settings.prefix = QStringLiteral("~");
        Desk desk(settings);
        desk.scan({}, "~A1", 30);
        desk.enter(30);
        QCOMPARE(desk.codes(), QList<QByteArray>{"A1"});
        QVERIFY(desk.scans[0].prefixed);
        desk.pass(500);
        desk.scan({}, "~B2", 30);
        desk.pass(1600);
        QCOMPARE(desk.codes().value(1), QByteArray("B2"));
        QVERIFY(desk.scans[1].cut); // the scanner has sent Enter before
        desk.scan({}, "7501031311309"); // by speed, all the same
        desk.enter();
        QCOMPARE(desk.codes().value(2), QByteArray("7501031311309"));
        QVERIFY(!desk.scans[2].prefixed);
        desk.pass(500);
        desk.type(QStringLiteral("~a ~"), 66);
        desk.enter(66);
        QCOMPARE(desk.field, QStringLiteral("~a ~\n"));
        QCOMPARE(desk.scans.size(), 3);
    }

    void aSuffixEndsACodeAtOnce()
    {
        WedgeSettings settings;
        settings.suffix = QStringLiteral("#!");
        Desk desk(settings);
        desk.scan({}, "7501031311309#!");
        QCOMPARE(desk.codes(), QList<QByteArray>{"7501031311309"});
        QCOMPARE(desk.scans[0].ending, Ending::suffix);
        desk.type(QStringLiteral("#!"), 66);
        desk.pass(100);
        QCOMPARE(desk.field, QStringLiteral("#!"));
    }

    void groupSeparatorKeysDoNothingOutsideAScan()
    {
        for (const KeyStroke &stroke : {Wedge().separator(0), Wedge{.gs = Gs::f8}.separator(0)}) {
            WedgeRecogniser recogniser;
            QVERIFY(recogniser.claims(stroke));
            QCOMPARE(recogniser.press(stroke).stroke, Fate::held);
            QCOMPARE(recogniser.silence().typed, 1);
        }
    }

    void aClockThatJumpsBackSplitsWhatIsTyped()
    {
        Desk desk;
        desk.type(QStringLiteral("abc"), 5);
        desk.now -= 100000;
        desk.press(keyPress(Qt::Key_D, 0, QStringLiteral("d")), 5);
        desk.pass(500);
        QCOMPARE(desk.field, QStringLiteral("abcd"));
    }
};

BQ_SUITE(WedgeRecogniserTest);
#include "wedge_recogniser_test.moc"
