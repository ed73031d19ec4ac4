// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/shell/text.h"

#include <QVBoxLayout>

namespace botiquin::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Text(TextStyle::title, &Colours::text, this))
    , m_line(new Text(TextStyle::body, &Colours::text2, this))
{
    m_title->setMayShorten(true);
    m_line->setMayShorten(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_line);
    m_row->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHeader::addRight(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignBottom);
}

void PageHeader::setPlace(const QString &name, const QString &code)
{
    if (m_placeName == nullptr) {
        m_placeName = new Text(TextStyle::strong, &Colours::text, this);
        m_placeCode = new Text(TextStyle::note, &Colours::text2, this);
        m_placeCode->setFixedWidthFace(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addStretch();
        column->addWidget(m_placeName, 0, Qt::AlignRight);
        column->addWidget(m_placeCode, 0, Qt::AlignRight);
        m_row->addLayout(column);
    }
    m_placeName->setText(name);
    m_placeCode->setText(code);
}

} // namespace botiquin::ui
