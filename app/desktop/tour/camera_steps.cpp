// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/camera_steps.h"

namespace botiquin::desktop::steps {

void theCamera(Hands &hands)
{
    hands.key(Qt::Key_F10);
    auto &camera = hands.desktop().camera();
    hands.expect(camera.panel().isOpen(), QStringLiteral("F10 does not open the camera"));
    hands.await([&] { return camera.feed().state() != CameraFeed::State::starting; },
                QStringLiteral("the camera neither gives a picture nor says why"));
    hands.shoot(QStringLiteral("camera"));
    hands.key(Qt::Key_F10);
    hands.expect(!camera.panel().isOpen(), QStringLiteral("F10 does not close the camera"));
    hands.expect(camera.feed().state() == CameraFeed::State::off, QStringLiteral("the camera goes on"));
}

} // namespace botiquin::desktop::steps
