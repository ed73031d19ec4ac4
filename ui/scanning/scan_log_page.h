// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"
#include "presentation/scans/scan_log_model.h"
#include "ui/shell/page.h"

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class PageHeader;

/// What was read here, newest first (F7).
class ScanLogPage : public Page
{
    Q_OBJECT

public:
    ScanLogPage(ScanLog &log, PeopleBook &people, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("scan"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// Esc: back to the page before.
    void backWanted();

private:
    void say();
    QString initialsOf(const QString &user);

    PeopleBook &m_people;
    QHash<QString, QString> m_initials;
    presentation::ScanLogModel *m_model;
    PageHeader *m_header;
    Card *m_card;
    DataTable *m_table;
    EmptyState *m_empty;
};

} // namespace botiquin::ui
