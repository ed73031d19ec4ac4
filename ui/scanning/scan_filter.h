// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/wedge_recogniser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <deque>
#include <memory>

class QEvent;
class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace botiquin {

/// Takes the scans of a keyboard-wedge scanner out of what is typed into the application, whichever window,
/// page, field or open list has the focus, and none at all too. What people type arrives where it was meant
/// to, in order, at most a gap late (WedgeRecogniser). One of these lives as long as the windows do.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application from now on.
    explicit ScanFilter(const WedgeSettings &settings, QObject *parent = nullptr);
    ~ScanFilter() override;

    /// What is being typed at this moment is delivered; what was learnt about the scanner is forgotten.
    void setSettings(const WedgeSettings &settings);

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    /// A code; the time that went by from the arrival of its last key, the pause that ended it included.
    /// Emitted when all that was typed before has been delivered.
    void scanned(const QByteArray &bytes, qint64 keyToScanMicroseconds);
    /// A code of more than WedgeRecogniser::bytesMax bytes, which is dropped.
    void scanTooLong();
    /// The beginning of a code whose end did not come.
    void scanCut(const QByteArray &bytes);

private:
    struct Held
    {
        std::unique_ptr<QEvent> event;
        QPointer<QWidget> target;
        quint32 keyId = 0;
        bool isStroke = false; ///< the recogniser counts it
    };

    bool filterPress(QObject *receiver, const QKeyEvent &event);
    bool filterRelease(QObject *receiver, const QKeyEvent &event);
    bool filterOverride(QKeyEvent &event);
    bool filterInputMethod(QObject *receiver, const QInputMethodEvent &event);

    KeyStroke strokeOf(const QKeyEvent &event) const;
    bool take(QObject *receiver, const QKeyEvent &event);
    void keep(QObject *receiver, const QEvent &event, quint32 keyId, bool isStroke);
    void settle(const WedgeRecogniser::Verdict &verdict);
    std::deque<Held> next(qsizetype strokes);
    void deliver(std::deque<Held> events);
    void replay(const Held &held, QWidget *target);
    void drop(std::deque<Held> events);
    void onTimeout();
    void interrupt();

    WedgeRecogniser m_recogniser;
    std::deque<Held> m_held;
    QSet<quint32> m_down;      ///< keys whose press was seen here
    QSet<quint32> m_swallowed; ///< keys whose press went into a scan, so that their release goes too
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastKeyNanoseconds = 0;
    const QEvent *m_replayed = nullptr; ///< what `deliver` is sending at this moment
    bool m_replaying = false;
    bool m_altGr = false;
    bool m_lastLook = false;
};

} // namespace botiquin
