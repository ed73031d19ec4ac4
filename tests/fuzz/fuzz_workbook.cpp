// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/workbook.h"
#include "sheet_readers.h"
#include "target.h"

#include <zip.h>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr QByteArrayView mark = "\n== ";

struct Part
{
    QByteArray path;
    QByteArray content;
};

/// "\n== xl/workbook.xml\n<workbook>…\n== xl/styles.xml\n…": parts as a fuzzer can change them.
std::vector<Part> partsIn(const QByteArray &text)
{
    std::vector<Part> parts;
    for (auto at = text.indexOf(mark); at >= 0;) {
        const auto next = text.indexOf(mark, at + mark.size());
        const auto line = text.indexOf('\n', at + mark.size());
        const auto end = next < 0 ? text.size() : next;
        if (line < 0 || line > end)
            break;
        parts.push_back({text.mid(at + mark.size(), line - at - mark.size()), text.mid(line + 1, end - line - 1)});
        at = next;
    }
    return parts;
}

/// The archive of the parts, in memory. What cannot be a name in one is left out.
QByteArray zipped(const std::vector<Part> &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    BQ_ASSERT(archive);
    zip_source_keep(source);
    for (const auto &[path, content] : parts) {
        zip_source_t *bytes = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        if (const auto index = zip_file_add(archive, path.constData(), bytes, 0); index < 0)
            zip_source_free(bytes);
        else
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    QByteArray whole;
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        whole.resize(qsizetype(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        zip_source_read(source, whole.data(), zip_uint64_t(whole.size()));
        zip_source_close(source);
    }
    zip_source_free(source);
    return whole;
}

} // namespace

/// The parts of a workbook, which the compression and the sums of a real file would hide from a fuzzer.
BQ_FUZZ(workbook)
{
    const auto archive = zipped(partsIn(bytes));
    if (!archive.isEmpty())
        readAsEverything(readWorkbook(archive, QStringLiteral("hoja.xlsx")));
}
