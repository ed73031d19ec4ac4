// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_desk.h"

#include "presentation/scans/scan_log_model.h"

#include <QShortcut>

namespace botiquin::desktop {

namespace {

constexpr int charactersShown = 40;

} // namespace

CameraDesk::CameraDesk(QWidget &window)
    : m_scanner(DecoderProcess::programBeside())
    , m_panel(new ui::CameraPanel(m_feed, &window))
{
    connect(&m_feed, &CameraFeed::pictureTaken, &m_scanner, &CameraScanner::look);
    connect(&m_scanner, &CameraScanner::seen, m_panel, &ui::CameraPanel::showSeen);
    connect(&m_scanner, &CameraScanner::decoderFound, m_panel, &ui::CameraPanel::setDecoderFound);
    connect(&m_scanner, &CameraScanner::scanned, this, &CameraDesk::scanned);
    connect(m_panel, &ui::CameraPanel::torchWanted, m_panel, &ui::CameraPanel::toggleTorch);
    connect(m_panel, &ui::CameraPanel::moveWanted, m_panel, &ui::CameraPanel::moveOn);
    connect(m_panel, &ui::CameraPanel::closeWanted, this, &CameraDesk::close);
    buildKeys(window);
}

CameraDesk::~CameraDesk()
{
    close();
    // Before the camera that it shows.
    delete m_panel;
}

void CameraDesk::buildKeys(QWidget &window)
{
    const auto key = [&](const QKeySequence &keys, const auto &act) {
        connect(new QShortcut(keys, &window), &QShortcut::activated, this, act);
    };
    key(Qt::Key_F10, [this] { toggle(); });
    key(Qt::CTRL | Qt::Key_F10, [this] { m_panel->toggleTorch(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F10, [this] { m_panel->moveOn(); });
}

void CameraDesk::showScanned(const QByteArray &code)
{
    m_panel->showScanned(presentation::readableCode(code, charactersShown));
}

void CameraDesk::setCamera(const QString &id)
{
    if (std::exchange(m_camera, id) != id && m_panel->isOpen())
        m_panel->open(id);
}

void CameraDesk::toggle()
{
    if (m_panel->isOpen())
        close();
    else
        m_panel->open(m_camera);
}

void CameraDesk::close()
{
    if (!m_panel || !m_panel->isOpen())
        return;
    m_panel->close();
    m_scanner.rest();
}

} // namespace botiquin::desktop
