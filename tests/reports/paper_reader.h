// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace botiquin::reports::testing {

/// What a program wrote to its standard output; fails the test when it is missing or says so.
QByteArray run(const QString &program, const QStringList &arguments, const QList<int> &goodExits = {0});

/// Where the tests leave their documents, to be looked at: BINARY_ROOT/paper/NAME.
QString documentPath(const QString &name);

/// The pages of a PDF as PNG files, black or white and nothing between, as a label printer makes them.
QStringList rasterise(const QString &pdf, int dpi);

/// Every linear and QR code that zbarimg reads in a picture, sorted; FNC1 within as the byte 0x1D.
QList<QByteArray> linearCodes(const QString &picture);
/// The first Data Matrix that dmtxread finds in a picture, FNC1 as the byte 0x1D, the leading one too.
QByteArray dataMatrix(const QString &picture);

/// The words of a page (1 …), laid out as printed.
QString words(const QString &pdf, int page);
int pageCount(const QString &pdf);

/// Whether the file holds pixels anywhere.
bool hasImages(const QString &pdf);

} // namespace botiquin::reports::testing
