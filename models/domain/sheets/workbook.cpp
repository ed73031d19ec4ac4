// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/workbook.h"

#include "domain/sheets/zip_archive.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

namespace botiquin {

namespace {

/// How far a comment, an instruction or a section of text goes that begins there; nothing for what is a tag.
std::optional<qsizetype> endOfText(const QByteArray &part, qsizetype at)
{
    const auto upTo = [&](const char *mark) {
        const qsizetype end = part.indexOf(mark, at);
        return std::optional(end < 0 ? part.size() : end);
    };
    if (QByteArrayView(part).sliced(at).startsWith("<!--"))
        return upTo("-->");
    if (QByteArrayView(part).sliced(at).startsWith("<?"))
        return upTo("?>");
    return QByteArrayView(part).sliced(at).startsWith("<![CDATA[") ? upTo("]]>") : std::nullopt;
}

/// What people's programs write is in UTF-8; in another encoding a tag need not look like one.
bool isInOtherEncoding(const QByteArray &part)
{
    const QByteArray head = part.left(part.indexOf("?>")).left(1024).toLower();
    const qsizetype said = head.startsWith("<?xml") || head.startsWith("\xef\xbb\xbf<?xml") ? head.indexOf("encoding") : -1;
    return part.contains('\0') || (said >= 0 && !head.mid(said).contains("utf-8"));
}

/// Whether the part has tags over which QXmlStreamReader would sit for minutes, or take gigabytes: it compares each attribute with
/// all others of its tag, and seeks each name among all namespaces that are in force. Looked for in one pass, before it reads.
bool isBeyondReason(const QByteArray &part)
{
    constexpr qsizetype tagBytesMax = 64 * 1024;
    constexpr int attributesMax = 64;
    constexpr qsizetype namespacesMax = 256;
    if (isInOtherEncoding(part) || part.count("xmlns") > namespacesMax)
        return true;
    for (qsizetype at = part.indexOf('<'); at >= 0; at = part.indexOf('<', at)) {
        if (const auto end = endOfText(part, at)) {
            at = *end;
            continue;
        }
        int attributes = 0;
        char quote = '\0';
        qsizetype end = at + 1;
        for (; end < part.size() && (quote != '\0' || part[end] != '>'); ++end) {
            const char c = part[end];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '<' || (c == '=' && ++attributes > attributesMax))
                return true;
            if (end - at > tagBytesMax)
                return true;
        }
        at = end;
    }
    return false;
}

/// Reads elements off a part and stops at what no workbook has.
class PartReader
{
public:
    explicit PartReader(const QByteArray &part) : m_xml(part), m_isHostile(isBeyondReason(part)) {}

    /// On to the next start or end of an element; false at the end, or where the part is damaged.
    bool next()
    {
        while (!m_isHostile && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: m_isHostile = ++m_depth > depthMax; return !m_isHostile;
            case QXmlStreamReader::EndElement: --m_depth; return true;
            case QXmlStreamReader::DTD: m_isHostile = true; return false;
            case QXmlStreamReader::Characters: m_text += m_xml.text(); break;
            default: break;
            }
            if (m_text.size() > textMax) {
                m_isHostile = true;
                return false;
            }
        }
        return false;
    }
    bool isDamaged() const { return m_isHostile || m_xml.hasError(); }
    bool starts(QLatin1String element) const { return m_xml.isStartElement() && m_xml.name() == element; }
    bool ends(QLatin1String element) const { return m_xml.isEndElement() && m_xml.name() == element; }
    QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString(); }
    /// An attribute of that name in any namespace: "r:id".
    QString qualified(QLatin1String name) const
    {
        for (const auto &one : m_xml.attributes()) {
            if (one.name() == name && !one.prefix().isEmpty())
                return one.value().toString();
        }
        return {};
    }
    /// The characters since they were taken last.
    QString takeText() { return std::exchange(m_text, QString()); }

private:
    static constexpr qsizetype textMax = 4 * 1024 * 1024;
    static constexpr int depthMax = 64;

    QXmlStreamReader m_xml;
    QString m_text;
    int m_depth = 0;
    bool m_isHostile;
};

enum class NumberKind { plain, date, time };

/// What a format of numbers shows: "dd/mm/yyyy" a date, "0.00" none.
NumberKind kindOf(const QString &format)
{
    QString bare;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u'"' || c == u'[') {
            const auto close = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = close < 0 ? format.size() : close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    if (bare == u"general" || bare == u"standard")
        return NumberKind::plain;
    if (bare.contains(u'y') || bare.contains(u'd'))
        return NumberKind::date;
    return bare.contains(u'h') || bare.contains(u's') ? NumberKind::time : NumberKind::plain;
}

NumberKind kindOfBuiltIn(int format)
{
    const auto isIn = [format](int from, int to) { return format >= from && format <= to; };
    if (isIn(18, 21) || isIn(45, 47))
        return NumberKind::time;
    return isIn(14, 22) || isIn(27, 36) || isIn(50, 58) ? NumberKind::date : NumberKind::plain;
}

class Workbook
{
public:
    explicit Workbook(const ZipArchive &archive) : m_archive(archive) {}

    Result<Sheet, SheetFailure> read(const QString &file)
    {
        if (!m_archive.contains("xl/workbook.xml"))
            return err(SheetFailure{SheetError::workbook, 0});
        const auto path = sheetPath();
        if (!path || !readStyles() || !readStrings())
            return err(SheetFailure{SheetError::damagedWorkbook, 0});
        const auto part = m_archive.read(*path);
        if (!part)
            return err(SheetFailure{SheetError::damagedWorkbook, 0});
        Sheet sheet;
        sheet.file = file;
        if (const auto failure = readRows(*part, sheet))
            return err(*failure);
        if (sheet.rows.empty())
            return err(SheetFailure{SheetError::empty, 0});
        return sheet;
    }

private:
    std::optional<QByteArray> sheetPath()
    {
        const auto part = m_archive.read("xl/workbook.xml");
        if (!part)
            return std::nullopt;
        PartReader reader(*part);
        QString relation;
        while (reader.next()) {
            if (reader.starts(QLatin1String("workbookPr"))) {
                const QString flag = reader.attribute(QLatin1String("date1904"));
                m_is1904 = flag == u"1" || flag == u"true";
            }
            const bool isVisible = reader.attribute(QLatin1String("state")).isEmpty()
                || reader.attribute(QLatin1String("state")) == u"visible";
            if (relation.isEmpty() && reader.starts(QLatin1String("sheet")) && isVisible)
                relation = reader.qualified(QLatin1String("id"));
        }
        return reader.isDamaged() || relation.isEmpty() ? std::nullopt : pathOf(relation);
    }

    std::optional<QByteArray> pathOf(const QString &relation)
    {
        const auto part = m_archive.read("xl/_rels/workbook.xml.rels");
        if (!part)
            return std::nullopt;
        PartReader reader(*part);
        while (reader.next()) {
            if (!reader.starts(QLatin1String("Relationship")) || reader.attribute(QLatin1String("Id")) != relation)
                continue;
            const QString target = reader.attribute(QLatin1String("Target"));
            return (target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target).toUtf8();
        }
        return std::nullopt;
    }

    bool readStyles()
    {
        const auto part = m_archive.read("xl/styles.xml");
        if (!part)
            return !m_archive.contains("xl/styles.xml");
        PartReader reader(*part);
        QHash<int, NumberKind> own;
        bool isCellFormat = false;
        while (reader.next()) {
            if (reader.starts(QLatin1String("numFmt")))
                own.insert(reader.attribute(QLatin1String("numFmtId")).toInt(),
                           kindOf(reader.attribute(QLatin1String("formatCode"))));
            else if (reader.starts(QLatin1String("cellXfs")) || reader.ends(QLatin1String("cellXfs")))
                isCellFormat = !isCellFormat;
            else if (isCellFormat && reader.starts(QLatin1String("xf"))) {
                const int format = reader.attribute(QLatin1String("numFmtId")).toInt();
                m_styles.push_back(own.value(format, kindOfBuiltIn(format)));
            }
            reader.takeText();
        }
        return !reader.isDamaged();
    }

    bool readStrings()
    {
        const auto part = m_archive.read("xl/sharedStrings.xml");
        if (!part)
            return !m_archive.contains("xl/sharedStrings.xml");
        PartReader reader(*part);
        QString text;
        bool isPhonetic = false;
        while (reader.next()) {
            const QString characters = reader.takeText();
            if (reader.ends(QLatin1String("t")) && !isPhonetic)
                text += characters;
            else if (reader.starts(QLatin1String("rPh")) || reader.ends(QLatin1String("rPh")))
                isPhonetic = !isPhonetic;
            else if (reader.ends(QLatin1String("si")))
                m_strings.push_back(std::exchange(text, QString()));
        }
        return !reader.isDamaged();
    }

    std::optional<SheetFailure> readRows(const QByteArray &part, Sheet &sheet)
    {
        PartReader reader(part);
        SheetRow row{0, {}};
        while (reader.next()) {
            if (reader.starts(QLatin1String("row"))) {
                const auto number = reader.attribute(QLatin1String("r")).toLongLong();
                row = {number > 0 ? number : row.line + 1, {}};
            } else if (reader.starts(QLatin1String("c"))) {
                if (const auto failure = readCell(reader, row))
                    return failure;
            } else if (reader.ends(QLatin1String("row"))) {
                const bool isBlank = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                                 [](const QString &cell) { return cell.isEmpty(); });
                if (isBlank)
                    continue;
                if (qsizetype(sheet.rows.size()) == Sheet::rowsMax)
                    return SheetFailure{SheetError::tooManyRows, row.line};
                sheet.rows.push_back(row);
            } else if (reader.ends(QLatin1String("sheetData"))) {
                return std::nullopt;
            }
            reader.takeText();
        }
        return SheetFailure{SheetError::damagedWorkbook, row.line};
    }

    std::optional<SheetFailure> readCell(PartReader &reader, SheetRow &row)
    {
        const QString reference = reader.attribute(QLatin1String("r"));
        const QString type = reader.attribute(QLatin1String("t"));
        const auto style = size_t(std::max(0, reader.attribute(QLatin1String("s")).toInt()));
        const auto column = reference.isEmpty() ? row.cells.size() : columnOf(reference);
        reader.takeText();
        QString value;
        bool isPhonetic = false;
        while (reader.next() && !reader.ends(QLatin1String("c"))) {
            const QString characters = reader.takeText();
            if (reader.starts(QLatin1String("rPh")) || reader.ends(QLatin1String("rPh")))
                isPhonetic = !isPhonetic;
            else if (reader.ends(QLatin1String("v")) || (reader.ends(QLatin1String("t")) && !isPhonetic))
                value += characters;
        }
        if (reader.isDamaged())
            return SheetFailure{SheetError::damagedWorkbook, row.line};
        const QString text = textOf(value, type, style).trimmed();
        if (text.isEmpty())
            return std::nullopt;
        if (column < row.cells.size() || column >= Sheet::columnsMax)
            return SheetFailure{column < row.cells.size() ? SheetError::damagedWorkbook : SheetError::tooManyColumns,
                                row.line};
        if (text.size() > Sheet::cellMax)
            return SheetFailure{SheetError::cellTooLong, row.line};
        while (row.cells.size() < column)
            row.cells << QString();
        row.cells << text;
        return std::nullopt;
    }

    /// "AB12" → 27.
    static qsizetype columnOf(const QString &reference)
    {
        qsizetype column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > 100'000)
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column - 1;
    }

    QString textOf(const QString &value, const QString &type, size_t style) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const auto index = value.toULongLong(&isNumber);
            return isNumber && index < m_strings.size() ? m_strings[index] : QString();
        }
        if (type == u"b")
            return value == u"1" ? QStringLiteral("1") : QStringLiteral("0");
        if (!type.isEmpty() && type != u"n")
            return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? numberText(number, style) : value;
    }

    QString numberText(double number, size_t style) const
    {
        const auto kind = style < m_styles.size() ? m_styles[style] : NumberKind::plain;
        if (kind == NumberKind::plain || number < 0 || number > 2'958'465)
            return plainText(number);
        const auto day = qint64(number);
        const auto seconds = std::llround((number - double(day)) * 86'400);
        const QTime time = QTime(0, 0).addSecs(int(seconds % 86'400));
        if (kind == NumberKind::time && day == 0)
            return time.toString(QStringLiteral("H:mm"));
        const QDate first = m_is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        const QString date = first.addDays(day + seconds / 86'400).toString(Qt::ISODate);
        return time == QTime(0, 0) ? date : date + time.toString(QStringLiteral(" HH:mm:ss"));
    }

    static QString plainText(double number)
    {
        constexpr double exact = 1e15;
        if (number == std::floor(number) && std::abs(number) < exact)
            return QString::number(qint64(number));
        const QString text = QString::number(number, 'g', 15);
        const auto point = text.indexOf(u'.');
        // Three decimals would be read as thousands.
        return point >= 0 && text.size() - point == 4 ? text + u'0' : text;
    }

    const ZipArchive &m_archive;
    std::vector<NumberKind> m_styles;
    std::vector<QString> m_strings;
    bool m_is1904 = false;
};

} // namespace

Result<Sheet, SheetFailure> readWorkbook(const QByteArray &bytes, const QString &file)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return err(SheetFailure{SheetError::damagedWorkbook, 0});
    return Workbook(*archive).read(file);
}

} // namespace botiquin
