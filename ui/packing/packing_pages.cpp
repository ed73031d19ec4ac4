// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_pages.h"

#include "ui/packing/packing_words.h"
#include "ui/shell/shell_window.h"

namespace botiquin::ui {

PackingPages::PackingPages(Station &station, const PersonRow &user, std::optional<RoundId> round, ScanSounds &sounds,
                           const LabelPrinter &printer, ShellWindow &window)
    : m_flow(station, user)
    , m_papers(station, printer)
    , m_window(window)
    , m_queue(new QueuePage(station, std::move(round)))
    , m_packing(new PackingPage(m_flow, sounds))
    , m_seal(new SealPage(m_flow, m_papers, sounds))
    , m_sealed(new SealedPage(station, user, m_papers, sounds))
    , m_wave(new WavePage(station, user, sounds))
{
    setParent(m_queue);
    for (Page *page : std::initializer_list<Page *>{m_queue, m_packing, m_seal, m_sealed, m_wave})
        window.addPage(page);
    connectPages();
}

PackingPages::~PackingPages() = default;

void PackingPages::setRound(const RoundId &round)
{
    m_queue->setRound(round);
}

void PackingPages::connectPages()
{
    const auto toQueue = [this] { m_window.openPage(m_queue); };
    connect(m_queue, &QueuePage::opened, this, &PackingPages::openBox);
    connect(m_queue, &QueuePage::sealedListRequested, this, [this] { m_window.openPage(m_sealed); });
    connect(m_queue, &QueuePage::waveRequested, this, [this](const RoundId &wanted, BoxClass boxClass) {
        m_wave->begin(wanted, boxClass);
        m_window.openPage(m_wave);
    });
    m_queue->setScanTaker([this](const QByteArray &scan) { return takesScan(scan); });
    connect(m_packing, &PackingPage::left, this, toQueue);
    connect(m_packing, &PackingPage::sealRequested, this, [this] { m_window.openPage(m_seal); });
    connect(m_seal, &SealPage::backRequested, this, [this] { m_window.openPage(m_packing); });
    connect(m_seal, &SealPage::asideRequested, this, &PackingPages::putAside);
    connect(m_seal, &SealPage::sealed, this, &PackingPages::goOnAfter);
    connect(m_sealed, &SealedPage::left, this, toQueue);
    connect(m_wave, &WavePage::left, this, toQueue);
}

bool PackingPages::takesScan(const QByteArray &scan)
{
    Page *page = m_wave->flow().isRunning() ? static_cast<Page *>(m_wave) : m_packing;
    if (page == m_window.currentPage() || (page == m_packing && !m_flow.isOpen()))
        return false;
    m_window.openPage(page);
    return page->takesScan(scan);
}

bool PackingPages::resume()
{
    if (m_wave->resume()) {
        m_window.openPage(m_wave);
        return true;
    }
    const auto draft = m_flow.draftInHand();
    if (!draft || !*draft)
        return false;
    openBox((*draft)->kit, (*draft)->boxClass);
    return m_flow.isOpen();
}

void PackingPages::openBox(const KitId &kit, BoxClass boxClass)
{
    const QString trouble = m_packing->open(kit, boxClass);
    if (!trouble.isEmpty()) {
        m_window.openPage(m_queue);
        m_queue->say(Meaning::stop, trouble);
        return;
    }
    m_queue->say(Meaning::neutral, {});
    m_window.openPage(m_packing);
    Q_EMIT opened(kit, boxClass);
}

void PackingPages::setElsewhere(std::vector<BoxElsewhere> elsewhere)
{
    m_queue->model()->setElsewhere(std::move(elsewhere));
}

void PackingPages::putAside()
{
    (void)m_flow.putAside();
    m_flow.close();
    m_window.openPage(m_queue);
}

void PackingPages::goOnAfter(const SealedBox &box, const QString &paper)
{
    const BoxOrder order = m_flow.hand().order;
    const auto next = m_queue->firstFree(order.round, order.boxClass, BoxProgress::waiting);
    m_flow.close();
    Q_EMIT sealed(box);
    m_queue->say(Meaning::good, tr("Se selló la caja %1. %2").arg(box.sscc.text(), paper));
    if (next && *next) {
        const QString trouble = m_packing->open((*next)->kit, (*next)->boxClass);
        if (trouble.isEmpty()) {
            m_packing->sayPrinted(paper);
            m_window.openPage(m_packing);
            Q_EMIT opened((*next)->kit, (*next)->boxClass);
            return;
        }
    }
    m_window.openPage(m_queue);
}

} // namespace botiquin::ui
