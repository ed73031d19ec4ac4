// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/event_writer.h"

#include "domain/ledger/cbor.h"
#include "sync/bundle/numbers.h"

#include <QCborArray>
#include <algorithm>

namespace botiquin::bundle {

namespace {

QByteArray bytesOf(const QCborValue &value)
{
    return value.isString() ? value.toString().toUtf8() : value.toByteArray();
}

} // namespace

size_t EventWriter::column(Path &path, Path::Role role)
{
    auto &found = path.columns[role];
    if (!found)
        found = m_to.open(Path::kindOf(role));
    return *found;
}

const Shape &EventWriter::writeShape(const Shape &shape, size_t toColumn)
{
    const auto [found, isNew] = m_shapePlaces.try_emplace(shape.name(), m_shapePlaces.size());
    m_to.addPlace(toColumn, found->second, isNew);
    if (isNew)
        spell(shape);
    return shape;
}

void EventWriter::spell(const Shape &shape)
{
    if (!m_shapes) {
        m_shapes = ShapeColumns{m_to.open(Column::Kind::numbers), m_to.open(Column::Kind::numbers),
                                m_to.open(Column::Kind::numbers), {}};
    }
    m_to.add(m_shapes->types, qint64(shape.type));
    if (shape.type == Shape::Type::map)
        m_to.add(m_shapes->sizes, qint64(shape.keys.size()));
    qint64 before = -1;
    for (size_t i = 0; i < shape.parts.size(); ++i) {
        if (shape.type == Shape::Type::map) {
            const auto number = parseCanonicalCbor(shape.keys[i]).value_or(QCborValue());
            const bool isPlain = number.isInteger() && number.toInteger() > before;
            m_to.add(m_shapes->keys, isPlain ? number.toInteger() - before : 0);
            if (isPlain) {
                before = number.toInteger();
            } else {
                if (!m_shapes->oddKeys)
                    m_shapes->oddKeys = m_to.open(Column::Kind::texts);
                m_to.add(*m_shapes->oddKeys, shape.keys[i]);
            }
        }
        spell(shape.parts[i]);
    }
}

void EventWriter::add(const Event &event)
{
    auto map = parseCanonicalCbor(event.canonical())->toMap();
    for (const qint64 known : {key::device, key::run, key::seq})
        map.remove(known);
    const qint64 kind = map.value(key::kind).toInteger();
    const qint64 version = map.value(key::version).toInteger();
    const auto claimed = map.value(key::time).toInteger();
    const auto order = quint64(map.value(key::order).toInteger());
    const auto foretold = std::max(quint64(std::max<qint64>(claimed, 0)), m_order + 1);
    map.insert(QCborValue(key::order), difference(qint64(order), qint64(foretold)));
    m_order = order;

    m_eventTexts.clear();
    const Shape shape = shapeOf(map);
    writeShape(shape, column(m_root, Path::shape));
    const auto touches = keyBytes(key::touches);
    const auto body = keyBytes(key::body);
    for (const bool ofTouches : {false, true}) {
        for (size_t i = 0; i < shape.keys.size(); ++i) {
            const auto &name = shape.keys[i];
            if ((name == touches) == ofTouches)
                write((map.constBegin() + qsizetype(i)).value(), shape.parts[i],
                      m_root.part(name == body ? bodyName(kind, version) : name));
        }
    }
}

void EventWriter::write(const QCborValue &value, const Shape &shape, Path &path)
{
    switch (shape.type) {
    case Shape::Type::integer: return m_to.add(column(path, Path::number), value.toInteger());
    case Shape::Type::text:
    case Shape::Type::bytes: return writeText(bytesOf(value), path);
    case Shape::Type::alikeArray:
    case Shape::Type::mixedArray: {
        const auto array = value.toArray();
        m_to.add(column(path, Path::count), qint64(array.size()));
        Path &element = path.part("element");
        for (const auto item : array) {
            const QCborValue part = item;
            if (shape.type == Shape::Type::alikeArray)
                write(part, shape.parts.front(), element);
            else
                write(part, writeShape(shapeOf(part), column(element, Path::shape)), element);
        }
        return;
    }
    case Shape::Type::map: {
        if (shape.isRecord())
            return writeRecord(value, shape, path);
        const auto map = value.toMap();
        for (size_t i = 0; i < shape.keys.size(); ++i)
            write((map.constBegin() + qsizetype(i)).value(), shape.parts[i], path.part(shape.keys[i]));
        return;
    }
    default: return;
    }
}

void EventWriter::writeRecord(const QCborValue &value, const Shape &shape, Path &path)
{
    const auto name = shape.name();
    auto &records = m_records[name];
    const auto [found, isNew] = records.places.try_emplace(canonicalCbor(value), records.places.size());
    m_to.addPlace(column(path.part(name), Path::place), found->second, isNew);
    if (!isNew) {
        for (const auto &text : records.texts[found->second])
            noteText(text);
        return;
    }
    const auto map = value.toMap();
    auto &texts = records.texts.emplace_back();
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        const QCborValue part = (map.constBegin() + qsizetype(i)).value();
        if (part.isString() || part.isByteArray())
            texts.push_back(bytesOf(part));
        write(part, shape.parts[i], records.path.part(shape.keys[i]));
    }
}

bool EventWriter::writeEcho(const QByteArray &text, Path &path)
{
    const auto placeOf = [this](QByteArrayView sought) {
        const auto found = std::find(m_eventTexts.begin(), m_eventTexts.end(), sought);
        return found == m_eventTexts.end() ? qint64(-1) : qint64(found - m_eventTexts.begin());
    };
    const size_t echoes = column(path, Path::echo);
    if (const qint64 at = placeOf(text); at >= 0) {
        m_to.add(echoes, 1 + 2 * at);
        return true;
    }
    if (text.size() > 2 && text[1] == ':') {
        if (const qint64 at = placeOf(QByteArrayView(text).sliced(2)); at >= 0) {
            m_to.add(echoes, 2 + 2 * at);
            m_to.add(column(path, Path::lead), qint64(quint8(text[0])));
            return true;
        }
    }
    m_to.add(echoes, qint64(0));
    return false;
}

void EventWriter::writeText(const QByteArray &text, Path &path)
{
    if (!writeEcho(text, path)) {
        const auto [found, isNew] = m_texts.try_emplace(text, m_texts.size());
        m_to.addPlace(column(path, Path::place), found->second, isNew);
        if (isNew)
            m_to.add(column(path, Path::text), text);
    }
    noteText(text);
}

void EventWriter::noteText(const QByteArray &text)
{
    if (m_eventTexts.size() < echoesMax)
        m_eventTexts.push_back(text);
}

} // namespace botiquin::bundle
