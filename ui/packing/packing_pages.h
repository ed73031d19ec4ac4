// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packing/packing_page.h"
#include "ui/packing/queue_page.h"
#include "ui/packing/seal_page.h"
#include "ui/packing/sealed_page.h"
#include "ui/packing/wave_page.h"

namespace botiquin::ui {

class ShellWindow;

/// The pages of packing for one signed-in person, and the way between them: list, box, seal, next box.
class PackingPages : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive the window's pages. `round` is the one that is being packed. Adds the pages
    /// to the window, which owns them; this object lives as long (it is the queue page's child).
    PackingPages(Station &station, const PersonRow &user, std::optional<RoundId> round, ScanSounds &sounds,
                 const LabelPrinter &printer, ShellWindow &window);
    ~PackingPages() override;

    /// That round is packed from now on; the box that is open stays so.
    void setRound(const RoundId &round);

    QueuePage *queue() const { return m_queue; }
    PackingPage *packing() const { return m_packing; }
    SealPage *seal() const { return m_seal; }
    SealedPage *sealed() const { return m_sealed; }
    WavePage *wave() const { return m_wave; }

    /// Goes on with the wave, else with the box, that was in hand when the program ended; false when there was
    /// none.
    bool resume();
    /// A scan that the page shown has no use for lands in the wave or the kit that is open, and shows it; false
    /// when none is.
    bool takesScan(const QByteArray &scan);
    void openBox(const KitId &kit, BoxClass boxClass);
    /// What is packed at other computers of the place: the queue says so, and what comes next is another box.
    void setElsewhere(std::vector<BoxElsewhere> elsewhere);

Q_SIGNALS:
    void opened(const botiquin::KitId &kit, botiquin::BoxClass boxClass);
    void sealed(const botiquin::SealedBox &box);

private:
    void connectPages();
    void goOnAfter(const SealedBox &box, const QString &paper);
    void putAside();

    presentation::PackingFlow m_flow;
    BoxPapers m_papers;
    ShellWindow &m_window;
    QueuePage *m_queue;
    PackingPage *m_packing;
    SealPage *m_seal;
    SealedPage *m_sealed;
    WavePage *m_wave;
};

} // namespace botiquin::ui
