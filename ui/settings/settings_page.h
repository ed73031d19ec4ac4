// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_status.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/settings/setup.h"
#include "ui/shell/page.h"

#include <functional>

class QGridLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace botiquin::ui {

class ActionButton;
class Card;
class CentreCard;
class CheckBox;
class Field;
class FormRow;
class PageHeader;
class SelectBox;
class Text;
class UndoLine;

/// Everything that can be set up. A change holds as soon as it is made, and can be taken back (Ctrl+Z).
/// Scans read while this page is shown land in its trial field.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// Puts a setup into force and keeps it.
    using Keep = std::function<Outcome<void>(const Setup &)>;
    /// The setup that is in force.
    using Read = std::function<Setup()>;
    /// Without the right to change the workplace's own settings they are absent, and the sheets that are printed
    /// for its people with them.
    SettingsPage(Read read, bool mayChangeStation, Keep keep, ScanSounds &sounds, QWidget *parent = nullptr);

    const Setup &setup() const { return m_setup; }
    /// Says where a sheet went that was asked for.
    void sayPrinted(const QString &where);
    void sayNotPrinted(const QString &why);
    void sayNoBadges();
    /// How it stands with the centre whose address is set here.
    void sayExchange(const ExchangeStatus &status, Instant now);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    void commandSheetWanted();
    void badgesWanted();
    /// The centre is to be spoken with now.
    void exchangeWanted();

private:
    void buildPrinting(QVBoxLayout &column);
    void buildScanner(QVBoxLayout &column);
    void buildSounds(QVBoxLayout &column);
    void buildLook(QVBoxLayout &column);
    void buildStation(QVBoxLayout &column);
    void buildCentre(QVBoxLayout &column);
    FormRow *addRow(QVBoxLayout &column, QWidget *field);
    void follow(SelectBox *box);
    void follow(Field *field);
    void follow(CheckBox *box);

    void fill();
    void fillChoices();
    void collect();
    void collectStation(Setup &setup);
    void keep(const Setup &setup);
    void undo();
    void chooseFolder();

    Read m_read;
    Setup m_setup;
    bool m_mayChangeStation;
    Keep m_keep;
    ScanSounds &m_sounds;
    QList<Setup> m_before;
    QStringList m_printers;
    QByteArray m_lastScan;

    PageHeader *m_header;
    UndoLine *m_undo;
    Card *m_printing;
    Card *m_scanning;
    Card *m_sounding;
    Card *m_look;
    Card *m_stationCard = nullptr;
    CentreCard *m_centre = nullptr;

    SelectBox *m_labelPrinter;
    SelectBox *m_labelDpi;
    SelectBox *m_sheetPrinter;
    Field *m_folder;
    ActionButton *m_chooseFolder;
    QPlainTextEdit *m_trial;
    Text *m_trialNote;
    SelectBox *m_layout;
    Field *m_prefix;
    Field *m_suffix;
    Field *m_separator;
    SelectBox *m_port;
    SelectBox *m_baud;
    SelectBox *m_camera;
    CheckBox *m_soundsOn;
    SelectBox *m_volume;
    QList<ActionButton *> m_soundButtons;
    SelectBox *m_language;
    SelectBox *m_theme;
    SelectBox *m_textScale;
    SelectBox *m_lock;
    Field *m_margin = nullptr;
    CheckBox *m_check = nullptr;
    FormRow *m_marginRow = nullptr;
    ActionButton *m_commandSheet = nullptr;
    ActionButton *m_badges = nullptr;
    QHash<QWidget *, FormRow *> m_rows;
};

} // namespace botiquin::ui
