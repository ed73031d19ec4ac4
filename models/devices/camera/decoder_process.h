// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/decode_messages.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <functional>

namespace botiquin {

/// Decodes in a process of its own, which is begun with the first question and again after it ended: a picture
/// that ends it, or holds it up, costs one answer. One question at a time.
class DecoderProcess : public QObject
{
    Q_OBJECT

public:
    /// `program`: botiquin-decode, by its path.
    explicit DecoderProcess(const QString &program, QObject *parent = nullptr);
    ~DecoderProcess() override;

    /// Beside the program that runs.
    static QString programBeside();

    /// How long an answer may take; 5 s unless set.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// What was found; or `malformed` (readPicture); `notFound`, no decoder is there; `io`, it ended; `busy`, it
    /// took too long. Always after `ask` has returned.
    using Then = std::function<void(const decoding::Answer &answer)>;
    /// False while an answer is awaited: then nothing is asked.
    bool ask(const decoding::Question &question, Then then);
    bool isBusy() const { return m_busy; }
    /// Ends the process; the question in hand gets no answer.
    void stop();

private:
    void read();
    void onError(QProcess::ProcessError error);
    void onTimeout();
    void conclude(const decoding::Answer &answer);

    QString m_program;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_incoming;
    Then m_then;
    std::chrono::milliseconds m_patience{5000};
    bool m_busy = false;
};

} // namespace botiquin
