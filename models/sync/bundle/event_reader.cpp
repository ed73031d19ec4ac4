// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/event_reader.h"

#include "base/failure.h"
#include "sync/bundle/numbers.h"

#include <algorithm>
#include <utility>

namespace botiquin::bundle {

namespace {

/// All shapes of a bundle together.
constexpr size_t shapePartsInAllMax = 100'000;

QByteArray integerBytes(qint64 value)
{
    return value >= 0 ? cborHead(0, quint64(value)) : cborHead(1, quint64(-(value + 1)));
}

} // namespace

Result<size_t, ColumnError> EventReader::column(Path &path, Path::Role role)
{
    auto &found = path.columns[role];
    if (!found) {
        BQ_TRY_ASSIGN(found, m_from.open(Path::kindOf(role)));
    }
    return *found;
}

Result<qint64, ColumnError> EventReader::number(Path &path, Path::Role role)
{
    BQ_TRY_ASSIGN(const size_t at, column(path, role));
    return m_from.next(at);
}

Result<void, ColumnError> EventReader::put(QByteArray &to, QByteArrayView bytes)
{
    if (bytes.size() > m_bytesLeft)
        return err(ColumnError::tooMuch);
    m_bytesLeft -= bytes.size();
    to.append(bytes.data(), bytes.size());
    return {};
}

Result<const Shape *, ColumnError> EventReader::readShape(Path &path)
{
    BQ_TRY_ASSIGN(const size_t at, column(path, Path::shape));
    BQ_TRY_ASSIGN(const size_t place, m_from.nextPlace(at, m_shapes.size()));
    if (place == m_shapes.size()) {
        BQ_TRY_ASSIGN(auto shape, spell(0));
        m_shapes.push_back(std::move(shape));
    }
    return &m_shapes[place];
}

Result<QByteArray, ColumnError> EventReader::readKey(qint64 &before)
{
    BQ_TRY_ASSIGN(const qint64 step, m_from.next(m_shapeColumns->keys));
    if (step < 0)
        return err(ColumnError::damaged);
    if (step > 0) {
        before = sum(before, step);
        return integerBytes(before);
    }
    if (!m_shapeColumns->oddKeys) {
        BQ_TRY_ASSIGN(m_shapeColumns->oddKeys, m_from.open(Column::Kind::texts));
    }
    return m_from.nextText(*m_shapeColumns->oddKeys);
}

Result<Shape, ColumnError> EventReader::spell(int depth)
{
    if (!m_shapeColumns) {
        ShapeColumns columns{};
        for (size_t *one : {&columns.types, &columns.sizes, &columns.keys}) {
            BQ_TRY_ASSIGN(*one, m_from.open(Column::Kind::numbers));
        }
        m_shapeColumns = columns;
    }
    BQ_TRY_ASSIGN(const qint64 type, m_from.next(m_shapeColumns->types));
    if (type < 0 || type > qint64(Shape::Type::map))
        return err(ColumnError::damaged);
    if (depth > shapeDepthMax || ++m_shapeParts > shapePartsInAllMax)
        return err(ColumnError::tooMuch);
    Shape shape{Shape::Type(type), {}, {}};
    qint64 parts = shape.type == Shape::Type::alikeArray ? 1 : 0;
    if (shape.type == Shape::Type::map) {
        BQ_TRY_ASSIGN(parts, m_from.next(m_shapeColumns->sizes));
    }
    if (parts < 0 || parts > qint64(shapePartsMax))
        return err(ColumnError::damaged);
    qint64 before = -1;
    for (qint64 i = 0; i < parts; ++i) {
        if (shape.type == Shape::Type::map) {
            BQ_TRY_ASSIGN(auto name, readKey(before));
            shape.keys.push_back(std::move(name));
        }
        BQ_TRY_ASSIGN(auto part, spell(depth + 1));
        shape.parts.push_back(std::move(part));
    }
    return shape;
}

Result<QByteArray, ColumnError> EventReader::readRoot(const QByteArray &name, const Shape &shape,
                                                      const QByteArray &body)
{
    Path &path = m_root.part(name == body ? bodyName(m_kind, m_version) : name);
    QByteArray bytes;
    const bool isNumber = shape.type == Shape::Type::integer;
    if (!isNumber) {
        BQ_TRY(read(bytes, shape, path, 0));
        return bytes;
    }
    BQ_TRY_ASSIGN(qint64 value, number(path, Path::number));
    if (name == keyBytes(key::time)) {
        m_claimed = value;
    } else if (name == keyBytes(key::kind)) {
        m_kind = value;
    } else if (name == keyBytes(key::version)) {
        m_version = value;
    } else if (name == keyBytes(key::order)) {
        value = sum(value, qint64(std::max(quint64(std::max<qint64>(m_claimed, 0)), m_order + 1)));
        m_order = quint64(value);
    }
    BQ_TRY(put(bytes, integerBytes(value)));
    return bytes;
}

Result<QByteArray, ColumnError> EventReader::next(const EventId &id)
{
    m_eventTexts.clear();
    BQ_TRY_ASSIGN(const Shape *shape, readShape(m_root));
    if (shape->type != Shape::Type::map)
        return err(ColumnError::damaged);
    const auto touches = keyBytes(key::touches);
    const auto body = keyBytes(key::body);
    std::vector<std::pair<QByteArray, QByteArray>> entries{
        {keyBytes(key::device), cborHead(0, id.device.number())},
        {keyBytes(key::run), cborHead(0, id.run)},
        {keyBytes(key::seq), cborHead(0, id.seq)}};
    for (const bool ofTouches : {false, true}) {
        for (size_t i = 0; i < shape->keys.size(); ++i) {
            if ((shape->keys[i] == touches) != ofTouches)
                continue;
            BQ_TRY_ASSIGN(auto bytes, readRoot(shape->keys[i], shape->parts[i], body));
            entries.emplace_back(shape->keys[i], std::move(bytes));
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArray canonical = cborHead(5, entries.size());
    for (const auto &[name, bytes] : entries)
        canonical += name + bytes;
    return canonical;
}

Result<void, ColumnError> EventReader::read(QByteArray &to, const Shape &shape, Path &path, int depth)
{
    if (depth > shapeDepthMax)
        return err(ColumnError::tooMuch);
    switch (shape.type) {
    case Shape::Type::integer: {
        BQ_TRY_ASSIGN(const qint64 value, number(path, Path::number));
        return put(to, integerBytes(value));
    }
    case Shape::Type::text:
    case Shape::Type::bytes: {
        BQ_TRY_ASSIGN(const auto text, readText(path));
        BQ_TRY(put(to, cborHead(shape.type == Shape::Type::text ? 3 : 2, quint64(text.size()))));
        return put(to, text);
    }
    case Shape::Type::no: return put(to, "\xf4");
    case Shape::Type::yes: return put(to, "\xf5");
    case Shape::Type::null: return put(to, "\xf6");
    case Shape::Type::emptyArray: return put(to, "\x80");
    case Shape::Type::alikeArray:
    case Shape::Type::mixedArray: return readArray(to, shape, path, depth);
    case Shape::Type::map: break;
    }
    if (shape.isRecord())
        return readRecord(to, shape, path, depth);
    BQ_TRY(put(to, cborHead(5, shape.keys.size())));
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        BQ_TRY(put(to, shape.keys[i]));
        BQ_TRY(read(to, shape.parts[i], path.part(shape.keys[i]), depth + 1));
    }
    return {};
}

Result<void, ColumnError> EventReader::readArray(QByteArray &to, const Shape &shape, Path &path, int depth)
{
    BQ_TRY_ASSIGN(const qint64 count, number(path, Path::count));
    if (count < 0)
        return err(ColumnError::damaged);
    BQ_TRY(put(to, cborHead(4, quint64(count))));
    Path &element = path.part("element");
    // Every element gives a byte or more, so that the limit of bytes ends the longest.
    for (qint64 i = 0; i < count; ++i) {
        const Shape *of = shape.type == Shape::Type::alikeArray ? &shape.parts.front() : nullptr;
        if (!of) {
            BQ_TRY_ASSIGN(of, readShape(element));
        }
        BQ_TRY(read(to, *of, element, depth + 1));
    }
    return {};
}

Result<void, ColumnError> EventReader::readRecord(QByteArray &to, const Shape &shape, Path &path, int depth)
{
    auto &name = m_shapeNames[&shape];
    if (name.isEmpty())
        name = shape.name();
    auto &records = m_records[name];
    BQ_TRY_ASSIGN(const size_t at, column(path.part(name), Path::place));
    BQ_TRY_ASSIGN(const size_t place, m_from.nextPlace(at, records.known.size()));
    if (place < records.known.size()) {
        for (const auto &text : records.known[place].texts)
            noteText(text);
        return put(to, records.known[place].bytes);
    }
    Record record;
    BQ_TRY(put(record.bytes, cborHead(5, shape.keys.size())));
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        BQ_TRY(put(record.bytes, shape.keys[i]));
        const auto type = shape.parts[i].type;
        if (type == Shape::Type::text || type == Shape::Type::bytes) {
            BQ_TRY_ASSIGN(const auto text, readText(records.path.part(shape.keys[i])));
            BQ_TRY(put(record.bytes, cborHead(type == Shape::Type::text ? 3 : 2, quint64(text.size())) + text));
            record.texts.push_back(text);
        } else {
            BQ_TRY(read(record.bytes, shape.parts[i], records.path.part(shape.keys[i]), depth + 1));
        }
    }
    to += record.bytes;
    records.known.push_back(std::move(record));
    return {};
}

Result<QByteArray, ColumnError> EventReader::readText(Path &path)
{
    BQ_TRY_ASSIGN(const qint64 echo, number(path, Path::echo));
    if (echo < 0 || (echo > 0 && quint64(echo - 1) / 2 >= m_eventTexts.size()))
        return err(ColumnError::damaged);
    QByteArray text;
    if (echo == 0) {
        BQ_TRY_ASSIGN(text, readPlain(path));
    } else {
        text = m_eventTexts[size_t(echo - 1) / 2];
        if (echo % 2 == 0) {
            BQ_TRY_ASSIGN(const qint64 letter, number(path, Path::lead));
            text = QByteArray(1, char(letter)) + ':' + text;
        }
    }
    noteText(text);
    return text;
}

Result<QByteArray, ColumnError> EventReader::readPlain(Path &path)
{
    BQ_TRY_ASSIGN(const size_t places, column(path, Path::place));
    BQ_TRY_ASSIGN(const size_t place, m_from.nextPlace(places, m_texts.size()));
    if (place == m_texts.size()) {
        BQ_TRY_ASSIGN(const size_t texts, column(path, Path::text));
        BQ_TRY_ASSIGN(auto text, m_from.nextText(texts));
        m_texts.push_back(std::move(text));
    }
    return m_texts[place];
}

void EventReader::noteText(const QByteArray &text)
{
    if (m_eventTexts.size() < echoesMax)
        m_eventTexts.push_back(text);
}

} // namespace botiquin::bundle
