// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/packing/packing_desk.h"
#include "ui/packing/box_papers.h"
#include "ui/packing/word_dialog.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QStandardItemModel>

class QStackedWidget;

namespace botiquin::ui {

class DataTable;
class EmptyState;
class Field;
class PageHeader;
class Text;

/// The boxes sealed here, newest first: print the label or the list once more, reopen on a supervisor's word.
class SealedPage : public Page
{
    Q_OBJECT

public:
    SealedPage(Station &station, const PersonRow &user, const BoxPapers &papers, ScanSounds &sounds,
               QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("seal"); }
    bool isInRail() const override { return false; }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override { return m_dialog != nullptr; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void left();
    void reopened(const botiquin::KitId &kit, botiquin::BoxClass boxClass);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildKeys();
    void read();
    void fill();
    void readMore();
    std::optional<SealedBox> chosen() const;
    void printLabel();
    void printList();
    void askReopening();
    void reopenBy(const SealedBox &box, const UserId &user, const QString &pin, const packing::OverrideReason &reason);
    void say(Meaning meaning, const QString &words);
    void sayPrinted(const Outcome<Delivered> &printed);

    Station &m_station;
    PersonRow m_user;
    const BoxPapers &m_papers;
    ScanSounds &m_sounds;
    PackingDesk m_desk;
    std::vector<SealedBox> m_boxes;
    bool m_hasMore = false;
    QStandardItemModel m_model;
    PageHeader *m_header;
    Field *m_typed;
    Text *m_said;
    QStackedWidget *m_body;
    DataTable *m_table;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
    QPointer<WordDialog> m_dialog;
};

} // namespace botiquin::ui
