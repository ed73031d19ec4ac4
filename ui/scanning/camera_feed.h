// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVideoFrame>
#include <memory>

class QCamera;
class QMediaCaptureSession;
class QMediaDevices;
class QVideoSink;

namespace botiquin {

/// The pictures of a camera of this computer, while they are wanted.
class CameraFeed : public QObject
{
    Q_OBJECT

public:
    enum class State {
        off,      ///< not wanted
        none,     ///< this computer has no camera: opened by itself when one is plugged in
        starting, ///< asked for its first picture
        live,     ///< a picture came
        silent,   ///< no picture comes: another program has it, or it may not be used
    };
    Q_ENUM(State)

    struct Choice
    {
        QString id; ///< as `open` takes it
        QString name;
    };

    static constexpr int silenceMilliseconds = 5000;

    explicit CameraFeed(QObject *parent = nullptr);
    ~CameraFeed() override;

    /// The cameras of this computer.
    static QList<Choice> available();

    /// Opens the camera of that id; one that is not there, or an empty id, means the computer's usual one.
    void open(const QString &id = {});
    void close();
    State state() const { return m_state; }

    /// Where the pictures arrive.
    QVideoSink *sink() const { return m_sink; }

    bool hasTorch() const;
    bool torchIsOn() const;
    void setTorch(bool on);

Q_SIGNALS:
    void stateChanged(botiquin::CameraFeed::State state);
    void torchChanged();
    void pictureTaken(const QVideoFrame &frame);

private:
    void start();
    void end();
    void onFrame(const QVideoFrame &frame);
    void onDevicesChanged();
    void enter(State state);

    QVideoSink *m_sink;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    QTimer m_silence;
    QString m_id;
    State m_state = State::off;
};

} // namespace botiquin
