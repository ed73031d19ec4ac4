// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace botiquin::ui {

class Text;

/// The top of a page: its title, a line under it, and at the right what can be done or where one is.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// Adds a button or any other widget at the right.
    void addRight(QWidget *widget);
    /// A name over a code at the right, e.g. the clinic and its CLUES.
    void setPlace(const QString &name, const QString &code);

private:
    QHBoxLayout *m_row;
    Text *m_title;
    Text *m_line;
    Text *m_placeName = nullptr;
    Text *m_placeCode = nullptr;
};

} // namespace botiquin::ui
