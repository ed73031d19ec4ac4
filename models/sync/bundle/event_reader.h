// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/event_id.h"
#include "sync/bundle/shape.h"

namespace botiquin::bundle {

/// Makes the canonical bytes of events out of columns; the reverse of EventWriter.
class EventReader
{
public:
    /// Gives at most `bytesMax` bytes of events.
    EventReader(ColumnReader &from, qsizetype bytesMax) : m_from(from), m_bytesLeft(bytesMax) {}

    void startRun() { m_order = 0; }
    [[nodiscard]] Result<QByteArray, ColumnError> next(const EventId &id);

private:
    struct Record
    {
        QByteArray bytes;
        std::vector<QByteArray> texts;
    };
    struct Records
    {
        std::vector<Record> known;
        Path path;
    };

    Result<size_t, ColumnError> column(Path &path, Path::Role role);
    Result<qint64, ColumnError> number(Path &path, Path::Role role);
    Result<const Shape *, ColumnError> readShape(Path &path);
    Result<Shape, ColumnError> spell(int depth);
    Result<QByteArray, ColumnError> readKey(qint64 &before);
    Result<QByteArray, ColumnError> readRoot(const QByteArray &name, const Shape &shape, const QByteArray &body);
    Result<void, ColumnError> read(QByteArray &to, const Shape &shape, Path &path, int depth);
    Result<void, ColumnError> readArray(QByteArray &to, const Shape &shape, Path &path, int depth);
    Result<void, ColumnError> readRecord(QByteArray &to, const Shape &shape, Path &path, int depth);
    Result<QByteArray, ColumnError> readText(Path &path);
    Result<QByteArray, ColumnError> readPlain(Path &path);
    Result<void, ColumnError> put(QByteArray &to, QByteArrayView bytes);
    void noteText(const QByteArray &text);

    ColumnReader &m_from;
    qsizetype m_bytesLeft;
    Path m_root;
    std::optional<ShapeColumns> m_shapeColumns;
    std::deque<Shape> m_shapes;
    std::map<const Shape *, QByteArray> m_shapeNames; ///< shapes stay where they are
    size_t m_shapeParts = 0;
    std::vector<QByteArray> m_texts;
    std::map<QByteArray, Records> m_records;
    std::vector<QByteArray> m_eventTexts;
    qint64 m_kind = 0;
    qint64 m_version = 0;
    qint64 m_claimed = 0;
    quint64 m_order = 0;
};

} // namespace botiquin::bundle
