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

Result<void, ColumnError> EventReader::put(std::string &to, QByteArrayView bytes)
{
    if (bytes.size() > m_bytesLeft)
        return err(ColumnError::tooMuch);
    m_bytesLeft -= bytes.size();
    to.append(bytes.data(), size_t(bytes.size()));
    return {};
}

Result<void, ColumnError> EventReader::putText(std::string &to, Shape::Type type, const QByteArray &text)
{
    BQ_TRY(put(to, CborHead(type == Shape::Type::text ? 3 : 2, quint64(text.size())).view()));
    return put(to, text);
}

const EventReader::Known &EventReader::known(Path &path, const Shape &shape)
{
    const auto [found, isNew] = m_known.try_emplace({&path, &shape});
    Known &known = found->second;
    if (!isNew)
        return known;
    if (shape.type != Shape::Type::map) {
        known.parts.push_back(&path.part("element"));
    } else if (&path != &m_root && shape.isRecord()) {
        const auto name = shape.name();
        known.records = &m_records[name];
        known.parts.push_back(&path.part(name));
    } else {
        for (const auto &name : shape.keys)
            known.parts.push_back(&path.part(name));
    }
    return known;
}

Path &EventReader::bodyPath()
{
    auto &found = m_bodies[{m_kind, m_version}];
    if (!found)
        found = &m_root.part(bodyName(m_kind, m_version));
    return *found;
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
        return cborInteger(before).view().toByteArray();
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

Result<void, ColumnError> EventReader::readRoot(const QByteArray &name, const Shape &shape, Path *path)
{
    static const QByteArray time = keyBytes(key::time), kind = keyBytes(key::kind), version = keyBytes(key::version),
                            order = keyBytes(key::order), body = keyBytes(key::body);
    if (name == body)
        path = &bodyPath();
    if (shape.type != Shape::Type::integer)
        return read(m_bytes, shape, *path, 0);
    BQ_TRY_ASSIGN(qint64 value, number(*path, Path::number));
    if (name == time) {
        m_claimed = value;
    } else if (name == kind) {
        m_kind = value;
    } else if (name == version) {
        m_version = value;
    } else if (name == order) {
        value = sum(value, qint64(std::max(quint64(std::max<qint64>(m_claimed, 0)), m_order + 1)));
        m_order = quint64(value);
    }
    return put(m_bytes, cborInteger(value).view());
}

Result<QByteArray, ColumnError> EventReader::next(const EventId &id)
{
    static const QByteArray device = keyBytes(key::device), run = keyBytes(key::run), seq = keyBytes(key::seq),
                            touches = keyBytes(key::touches);
    m_eventTexts.clear();
    m_entries.clear();
    m_bytes.clear();
    BQ_TRY_ASSIGN(const Shape *shape, readShape(m_root));
    if (shape->type != Shape::Type::map)
        return err(ColumnError::damaged);
    const auto addNumber = [&](const QByteArray &name, quint64 number) {
        const CborHead head(0, number);
        m_entries.push_back({name, m_bytes.size(), size_t(head.size)});
        m_bytes.append(head.bytes, size_t(head.size));
    };
    addNumber(device, id.device.number());
    addNumber(run, id.run);
    addNumber(seq, id.seq);
    const auto &parts = known(m_root, *shape).parts;
    for (const bool ofTouches : {false, true}) {
        for (size_t i = 0; i < shape->keys.size(); ++i) {
            if ((shape->keys[i] == touches) != ofTouches)
                continue;
            const size_t begin = m_bytes.size();
            BQ_TRY(readRoot(shape->keys[i], shape->parts[i], parts[i]));
            m_entries.push_back({shape->keys[i], begin, m_bytes.size() - begin});
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    QByteArray canonical;
    canonical.reserve(qsizetype(m_bytes.size() + 9 + 2 * m_entries.size()));
    canonical.append(CborHead(5, m_entries.size()).view());
    for (const auto &entry : m_entries) {
        canonical.append(entry.name);
        canonical.append(QByteArrayView(m_bytes.data() + entry.begin, qsizetype(entry.size)));
    }
    return canonical;
}

Result<void, ColumnError> EventReader::read(std::string &to, const Shape &shape, Path &path, int depth)
{
    if (depth > shapeDepthMax)
        return err(ColumnError::tooMuch);
    switch (shape.type) {
    case Shape::Type::integer: {
        BQ_TRY_ASSIGN(const qint64 value, number(path, Path::number));
        return put(to, cborInteger(value).view());
    }
    case Shape::Type::text:
    case Shape::Type::bytes: {
        BQ_TRY_ASSIGN(const auto text, readText(path));
        return putText(to, shape.type, text);
    }
    case Shape::Type::no: return put(to, "\xf4");
    case Shape::Type::yes: return put(to, "\xf5");
    case Shape::Type::null: return put(to, "\xf6");
    case Shape::Type::emptyArray: return put(to, "\x80");
    case Shape::Type::alikeArray:
    case Shape::Type::mixedArray: return readArray(to, shape, path, depth);
    case Shape::Type::map: break;
    }
    return known(path, shape).records ? readRecord(to, shape, path, depth) : readMap(to, shape, path, depth);
}

Result<void, ColumnError> EventReader::readMap(std::string &to, const Shape &shape, Path &path, int depth)
{
    const auto &parts = known(path, shape).parts;
    BQ_TRY(put(to, CborHead(5, shape.keys.size()).view()));
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        BQ_TRY(put(to, shape.keys[i]));
        BQ_TRY(read(to, shape.parts[i], *parts[i], depth + 1));
    }
    return {};
}

Result<void, ColumnError> EventReader::readArray(std::string &to, const Shape &shape, Path &path, int depth)
{
    BQ_TRY_ASSIGN(const qint64 count, number(path, Path::count));
    if (count < 0)
        return err(ColumnError::damaged);
    BQ_TRY(put(to, CborHead(4, quint64(count)).view()));
    Path &element = *known(path, shape).parts.front();
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

Result<void, ColumnError> EventReader::readRecord(std::string &to, const Shape &shape, Path &path, int depth)
{
    const auto &[at, parts] = known(path, shape);
    Records &records = *at;
    BQ_TRY_ASSIGN(const size_t places, column(*parts.front(), Path::place));
    BQ_TRY_ASSIGN(const size_t place, m_from.nextPlace(places, records.known.size()));
    if (place < records.known.size()) {
        for (const auto &text : records.known[place].texts)
            noteText(text);
        return put(to, records.known[place].bytes);
    }
    Record record;
    BQ_TRY(put(record.bytes, CborHead(5, shape.keys.size()).view()));
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        Path &part = records.path.part(shape.keys[i]);
        const auto type = shape.parts[i].type;
        BQ_TRY(put(record.bytes, shape.keys[i]));
        if (type == Shape::Type::text || type == Shape::Type::bytes) {
            BQ_TRY_ASSIGN(const auto text, readText(part));
            BQ_TRY(putText(record.bytes, type, text));
            record.texts.push_back(text);
        } else {
            BQ_TRY(read(record.bytes, shape.parts[i], part, depth + 1));
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
