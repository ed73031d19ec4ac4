// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/printing.h"

#include <algorithm>
#include <array>

namespace botiquin::reports {

namespace {

const QString codeStart = QStringLiteral("BTQPAPEL");
constexpr QChar between = u'$';

/// One letter a kind, in the order of the enumeration. Frozen: papers carry them.
constexpr std::array<char16_t, 8> letters{u'M', u'N', u'B', u'S', u'H', u'F', u'L', u'T'};

QString escaped(QString part)
{
    return part.replace(u'%', QStringLiteral("%25")).replace(between, QStringLiteral("%24"));
}

QString unescaped(QString part)
{
    return part.replace(QStringLiteral("%24"), QString(between)).replace(QStringLiteral("%25"), QStringLiteral("%"));
}

std::optional<PaperKind> kindOf(const QString &letter)
{
    for (size_t i = 0; i < letters.size(); ++i) {
        if (letter == QChar(letters[i]))
            return PaperKind(i);
    }
    return std::nullopt;
}

} // namespace

Outcome<Printing> printingOf(Station &station, const QString &program, const QLocale &locale)
{
    BQ_TRY_ASSIGN(const auto mark, station.journal.store().orderMax());
    return Printing{station.now(), program, locale, mark};
}

QString name(PaperKind kind)
{
    switch (kind) {
    case PaperKind::manifest: return QStringLiteral("manifest");
    case PaperKind::deliveryNote: return QStringLiteral("deliveryNote");
    case PaperKind::packingList: return QStringLiteral("packingList");
    case PaperKind::pickingList: return QStringLiteral("pickingList");
    case PaperKind::countSheet: return QStringLiteral("countSheet");
    case PaperKind::shortageReport: return QStringLiteral("shortageReport");
    case PaperKind::controlBook: return QStringLiteral("controlBook");
    case PaperKind::stockCard: return QStringLiteral("stockCard");
    }
    Q_UNREACHABLE();
}

std::optional<PaperMark> PaperMark::parse(const QString &typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (!c.isSpace())
            plain += c.toUpper();
    }
    const QString digest = plain.section(u'/', 0, 0);
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    if (digest.size() != 12 || !std::all_of(digest.begin(), digest.end(), isHex))
        return std::nullopt;
    PaperMark read{digest.left(4) + u' ' + digest.mid(4, 4) + u' ' + digest.mid(8), std::nullopt};
    if (plain.size() > digest.size()) {
        bool isNumber = false;
        const quint64 mark = plain.mid(digest.size() + 1).toULongLong(&isNumber, PrintStamp::markBase);
        if (!isNumber)
            return std::nullopt;
        read.mark = mark;
    }
    return read;
}

QString PaperCode::text() const
{
    QStringList fields{codeStart, QString(QChar(letters[size_t(subject.kind)]))};
    fields << QString(mark.digest).remove(u' ') << QString::number(mark.mark.value_or(0), PrintStamp::markBase).toUpper();
    fields << (subject.facility ? subject.facility->text() : QString());
    for (const QString &part : subject.parts)
        fields << escaped(part);
    return fields.join(between);
}

std::optional<PaperCode> PaperCode::parse(const QString &text)
{
    const QStringList fields = text.trimmed().split(between);
    if (fields.size() < 5 || fields[0] != codeStart)
        return std::nullopt;
    const auto kind = kindOf(fields[1]);
    const auto mark = PaperMark::parse(fields[2] + u'/' + fields[3]);
    const auto facility = Clues::parse(fields[4]);
    if (!kind || !mark || (!facility && !fields[4].isEmpty()))
        return std::nullopt;
    PaperSubject subject{*kind, {}, facility ? std::optional(*facility) : std::nullopt};
    for (qsizetype i = 5; i < fields.size(); ++i)
        subject.parts << unescaped(fields[i]);
    return PaperCode{std::move(subject), *mark};
}

PrintStamp stampOf(const Printing &printing, const PaperSubject &subject, const QString &digest)
{
    if (printing.mark == 0)
        return {printing.at, printing.program, digest};
    return {printing.at, printing.program, digest, printing.mark,
            PaperCode{subject, {digest, printing.mark}}.text()};
}

} // namespace botiquin::reports
