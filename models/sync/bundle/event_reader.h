// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/event_id.h"
#include "sync/bundle/shape.h"

#include <string>

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
        std::string bytes;
        std::vector<QByteArray> texts;
    };
    struct Records
    {
        std::vector<Record> known;
        Path path;
    };
    /// Where the values of one shape at one path lie, looked up once.
    struct Known
    {
        Records *records = nullptr; ///< of a record, whose places are at the one part
        std::vector<Path *> parts;  ///< of a map, by its keys; of an array, its element
    };
    /// An entry of the envelope among the bytes of all.
    struct Entry
    {
        QByteArrayView name;
        size_t begin;
        size_t size;
    };

    Result<size_t, ColumnError> column(Path &path, Path::Role role);
    Result<qint64, ColumnError> number(Path &path, Path::Role role);
    Result<const Shape *, ColumnError> readShape(Path &path);
    Result<Shape, ColumnError> spell(int depth);
    Result<QByteArray, ColumnError> readKey(qint64 &before);
    const Known &known(Path &path, const Shape &shape);
    Path &bodyPath();
    Result<void, ColumnError> readRoot(const QByteArray &name, const Shape &shape, Path *path);
    Result<void, ColumnError> read(std::string &to, const Shape &shape, Path &path, int depth);
    Result<void, ColumnError> readMap(std::string &to, const Shape &shape, Path &path, int depth);
    Result<void, ColumnError> readArray(std::string &to, const Shape &shape, Path &path, int depth);
    Result<void, ColumnError> readRecord(std::string &to, const Shape &shape, Path &path, int depth);
    Result<QByteArray, ColumnError> readText(Path &path);
    Result<QByteArray, ColumnError> readPlain(Path &path);
    Result<void, ColumnError> put(std::string &to, QByteArrayView bytes);
    Result<void, ColumnError> putText(std::string &to, Shape::Type type, const QByteArray &text);
    void noteText(const QByteArray &text);

    ColumnReader &m_from;
    qsizetype m_bytesLeft;
    Path m_root;
    std::optional<ShapeColumns> m_shapeColumns;
    std::deque<Shape> m_shapes;
    std::map<std::pair<const Path *, const Shape *>, Known> m_known; ///< both stay where they are
    std::map<std::pair<qint64, qint64>, Path *> m_bodies;            ///< by kind and version
    size_t m_shapeParts = 0;
    std::vector<QByteArray> m_texts;
    std::map<QByteArray, Records> m_records;
    std::vector<QByteArray> m_eventTexts;
    std::vector<Entry> m_entries; ///< of the event that is being read, as its bytes
    std::string m_bytes;
    qint64 m_kind = 0;
    qint64 m_version = 0;
    qint64 m_claimed = 0;
    quint64 m_order = 0;
};

} // namespace botiquin::bundle
