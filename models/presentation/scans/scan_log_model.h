// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/scans/scan_log.h"
#include "presentation/meaning.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// How an answer in the scan log reads.
struct ScanAnswerWords
{
    Meaning meaning = Meaning::neutral;
    QString word;
};

/// The words that a ScanLogModel shows, given by the caller so that they follow the language.
struct ScanLogWords
{
    std::function<QStringList()> headings; ///< one for each Column
    std::function<QString(Instant)> time;
    std::function<ScanAnswerWords(const QString &answer)> answer;
    std::function<QString(const QString &source)> source;
    std::function<QString(const QString &user)> author;
};

/// What was read here, newest first; pages are fetched as the list is scrolled (fetchMore), never the whole.
class ScanLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { time, code, answer, author, source };
    static constexpr int columns = 5;
    static constexpr int pageSize = 100;

    ScanLogModel(ScanLog &log, ScanLogWords words, QObject *parent = nullptr);

    /// Reads the newest page again.
    void refresh();
    /// Says every word anew, in the present language.
    void retranslate();
    /// The last read that failed, if the store could not be read.
    const std::optional<Failure> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<ScanRecord> nextPage();
    QString words(const ScanRecord &scan, int column) const;
    QString sentence(const ScanRecord &scan) const;

    ScanLog &m_log;
    ScanLogWords m_words;
    std::vector<ScanRecord> m_scans;
    std::optional<Failure> m_failure;
    bool m_all = false;
};

/// The bytes of a code as people can read them: GS as ‹GS›, other control characters as ‹0d›, bytes of what
/// is no UTF-8 as \xNN; longer ones end in "…" after `charactersMax`.
QString readableCode(const QByteArray &code, int charactersMax = 120);

} // namespace botiquin::presentation
