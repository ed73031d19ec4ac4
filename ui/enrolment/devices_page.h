// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/region/device_book.h"
#include "journal/station.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

#include <memory>

class QLabel;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class FacilitySearch;
class Field;
class FormRow;
class NoteLine;
class PageHeader;
class Text;

/// A code with which a computer joins once, and who gets a PIN with it.
struct CodeGiven
{
    QString code; ///< "7Q2M-…", ten groups of four
    Instant until;
    QString label;
    struct Person
    {
        QString name;
        QString user;
        QString pin;
    };
    std::vector<Person> people; ///< whose PIN was made with the code: shown this once
    QString centre = {};        ///< its address; empty where none is set
};

/// The computers of the region, and one-time codes with which new ones join: as text and as a picture for the new
/// computer's scanner or camera.
class DevicesPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    DevicesPage(Station &station, std::unique_ptr<DeviceBook> book, QWidget *parent = nullptr);
    ~DevicesPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("plus"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;
    void showNews() override { reload(); }

    /// While a code is made nothing else can be asked.
    void setMaking(bool isMaking);
    void show(const CodeGiven &given);
    using QWidget::show;
    /// Why there is no code: the name of a refusal of `botiquinctl device code`, or of a failure.
    void showWhyNot(const QString &name);

Q_SIGNALS:
    void codeWanted(const botiquin::Clues &facility, const QString &label);

private:
    using Devices = presentation::ColumnTable<ListedDevice>;

    Devices *makeDevices();
    void build();
    QWidget *buildCode();
    void reload();
    void sayCount();
    void ask();
    void startAnew();
    void forget();
    void say();

    Station &m_station;
    std::unique_ptr<DeviceBook> m_book;
    Devices *m_devices;
    PageHeader *m_header;
    Card *m_list;
    DataTable *m_table;
    Card *m_form;
    FacilitySearch *m_search;
    FormRow *m_searchRow;
    Field *m_label;
    FormRow *m_labelRow;
    ActionButton *m_make;
    Card *m_given;
    QLabel *m_picture;
    Text *m_code;
    Text *m_until;
    Text *m_people;
    ActionButton *m_another;
    NoteLine *m_said;
    QAction *m_makeAction;
    QAction *m_backAction;
    std::optional<CodeGiven> m_shown;
};

} // namespace botiquin::ui
