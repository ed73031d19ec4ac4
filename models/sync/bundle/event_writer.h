// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/event.h"
#include "sync/bundle/shape.h"

#include <QCborMap>

namespace botiquin::bundle {

/// Puts events into columns, all but their device, run and seq (BUNDLE.md, "Events").
class EventWriter
{
public:
    explicit EventWriter(ColumnWriter &to) : m_to(to) {}

    void startRun() { m_order = 0; }
    void add(const Event &event);

private:
    struct Records
    {
        std::map<QByteArray, size_t> places;
        std::vector<std::vector<QByteArray>> texts;
        Path path;
    };

    size_t column(Path &path, Path::Role role);
    const Shape &writeShape(const Shape &shape, size_t toColumn);
    void spell(const Shape &shape);
    void write(const QCborValue &value, const Shape &shape, Path &path);
    void writeRecord(const QCborValue &value, const Shape &shape, Path &path);
    void writeText(const QByteArray &text, Path &path);
    bool writeEcho(const QByteArray &text, Path &path);
    void noteText(const QByteArray &text);

    ColumnWriter &m_to;
    Path m_root;
    std::optional<ShapeColumns> m_shapes;
    std::map<QByteArray, size_t> m_shapePlaces;
    std::map<QByteArray, size_t> m_texts;
    std::map<QByteArray, Records> m_records;
    std::vector<QByteArray> m_eventTexts;
    quint64 m_order = 0;
};

} // namespace botiquin::bundle
