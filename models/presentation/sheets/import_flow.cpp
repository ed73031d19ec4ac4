// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheets/import_flow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace botiquin::presentation {

namespace {

/// Recorded between two looks at the clock: about a millisecond.
constexpr int eventsATime = 10;

std::optional<ImportFlow::Trouble> readFile(SheetImport &import, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.exists() ? Failure::Kind::io : Failure::Kind::notFound, path};
    // One byte more says that it is too large.
    const QByteArray bytes = file.read(Sheet::bytesMax + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::io, path};
    const auto sheet = Sheet::parse(bytes, QFileInfo(path).fileName());
    if (!sheet)
        return sheet.error();
    import.read(*sheet);
    return std::nullopt;
}

} // namespace

ImportFlow::~ImportFlow()
{
    cancel();
}

bool ImportFlow::isBusy() const
{
    return m_stage == Stage::reading || m_stage == Stage::comparing || m_stage == Stage::recording;
}

void ImportFlow::take(std::shared_ptr<SheetImport> import)
{
    cancel();
    m_import = std::move(import);
    m_stage = Stage::nothing;
    m_file.clear();
    m_outlook = {};
    m_trouble.reset();
}

void ImportFlow::open(const QString &path)
{
    auto import = m_import;
    take(import);
    m_file = QFileInfo(path).fileName();
    m_stage = Stage::reading;
    m_reading = std::async(std::launch::async, [import, path] { return readFile(*import, path); });
}

void ImportFlow::compareAgain()
{
    if (m_stage != Stage::compared)
        return;
    m_trouble.reset();
    m_stage = Stage::comparing;
}

void ImportFlow::step(int milliseconds)
{
    switch (m_stage) {
    case Stage::reading: {
        if (m_reading.wait_for(std::chrono::milliseconds(milliseconds)) != std::future_status::ready)
            return;
        auto trouble = m_reading.get();
        if (trouble)
            return give(*std::move(trouble), Stage::nothing);
        m_stage = Stage::comparing;
        return;
    }
    case Stage::comparing:
        return compare();
    case Stage::recording:
        return goOnRecording(milliseconds);
    case Stage::nothing:
    case Stage::compared:
    case Stage::recorded:
        return;
    }
}

void ImportFlow::give(Trouble trouble, Stage stage)
{
    m_trouble = std::move(trouble);
    m_stage = stage;
}

void ImportFlow::compare()
{
    auto compared = m_import->compare();
    if (!compared)
        return give(compared.error(), Stage::nothing);
    if (!*compared)
        return give(compared->error(), Stage::nothing);
    m_outlook = **std::move(compared);
    m_stage = Stage::compared;
}

void ImportFlow::record(BadRows badRows)
{
    if (m_stage != Stage::compared)
        return;
    m_trouble.reset();
    const auto begun = m_import->begin(badRows);
    if (!begun)
        return give(begun.error(), Stage::compared);
    if (!*begun)
        return give(begun->error(), Stage::compared);
    m_done = 0;
    m_total = **begun;
    m_stage = Stage::recording;
}

void ImportFlow::goOnRecording(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        const auto recorded = m_import->record(eventsATime);
        if (!recorded || !*recorded) {
            m_import->drop();
            return recorded ? give(recorded->error(), Stage::compared)
                            : give(recorded.error(), Stage::compared);
        }
        m_done = std::min(m_done + eventsATime, m_total);
        if (**recorded) {
            m_done = m_total;
            m_stage = Stage::recorded;
            return;
        }
    } while (timer.elapsed() < milliseconds);
}

void ImportFlow::cancel()
{
    if (m_reading.valid())
        m_reading.wait();
    m_reading = {};
    if (m_stage == Stage::recording) {
        m_import->drop();
        m_stage = Stage::compared;
    } else if (isBusy()) {
        m_stage = Stage::nothing;
    }
}

} // namespace botiquin::presentation
