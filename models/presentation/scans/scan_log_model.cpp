// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/scans/scan_log_model.h"

#include "presentation/roles.h"

#include <QStringDecoder>

namespace botiquin::presentation {

namespace {

/// Not U+241D, which few faces have and none legibly.
QString nameOfControl(char32_t c)
{
    return c == 0x1d ? QStringLiteral("‹GS›") : QStringLiteral("‹%1›").arg(c, 2, 16, QLatin1Char('0'));
}

bool isControl(char32_t c)
{
    return c < 0x20 || c == 0x7f;
}

QString escaped(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (isControl(value))
            text += nameOfControl(value);
        else if (value < 0x80)
            text += QLatin1Char(byte);
        else
            text += QStringLiteral("\\x%1").arg(value, 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString readableCode(const QByteArray &code, int charactersMax)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(code);
    QString text;
    if (decoder.hasError())
        text = escaped(code);
    else {
        for (const QChar c : decoded)
            text += isControl(c.unicode()) ? nameOfControl(c.unicode()) : QString(c);
    }
    if (text.size() > charactersMax)
        text = text.left(charactersMax) + QChar(0x2026);
    return text;
}

ScanLogModel::ScanLogModel(ScanLog &log, ScanLogWords words, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_words(std::move(words))
{
}

void ScanLogModel::refresh()
{
    beginResetModel();
    m_scans.clear();
    m_failure.reset();
    m_scans = nextPage();
    endResetModel();
}

std::vector<ScanRecord> ScanLogModel::nextPage()
{
    auto page = m_log.recent(rowCount(), pageSize);
    m_all = !page || int(page->size()) < pageSize;
    if (page)
        return *std::move(page);
    m_failure = page.error();
    return {};
}

void ScanLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_scans.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ScanLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_all;
}

void ScanLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = nextPage();
    if (page.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.size()) - 1);
    std::move(page.begin(), page.end(), std::back_inserter(m_scans));
    endInsertRows();
}

int ScanLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scans.size());
}

int ScanLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ScanLogModel::words(const ScanRecord &scan, int column) const
{
    switch (column) {
    case time: return m_words.time(scan.time);
    case code: return readableCode(scan.code);
    case answer: return m_words.answer(scan.answer).word;
    case author: return scan.author ? m_words.author(*scan.author) : QString();
    case source: return m_words.source(scan.source);
    default: return {};
    }
}

QString ScanLogModel::sentence(const ScanRecord &scan) const
{
    QStringList parts;
    for (const int column : {time, answer, code, author, source})
        parts << words(scan, column);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant ScanLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScanRecord &scan = m_scans[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return words(scan, index.column());
    case Qt::ToolTipRole: return index.column() == code ? readableCode(scan.code, 2000) : QString();
    case Qt::AccessibleTextRole: return sentence(scan);
    case secondLineRole: return index.column() == answer ? scan.detail : QString();
    case meaningRole:
        return index.column() == answer ? QVariant::fromValue(m_words.answer(scan.answer).meaning) : QVariant();
    case kindRole:
        if (index.column() == answer)
            return QVariant::fromValue(CellKind::state);
        return QVariant::fromValue(index.column() == time ? CellKind::code : CellKind::text);
    default: return {};
    }
}

QVariant ScanLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.headings().value(section);
}

} // namespace botiquin::presentation
