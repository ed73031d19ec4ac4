// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/route_desk.h"
#include "journal/station.h"
#include "ui/importing/import_task.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace botiquin {
struct RouteStop;
}

namespace botiquin::presentation {
class RouteListModel;
class StopModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class Field;
class FormRow;
class HandOverForm;
class NoteLine;
class PageHeader;
class RouteNameForm;
class SelectBox;
class StopForm;
class Text;

/// The routes out of this warehouse and the stops of each: added, taken off, put into another order by Ctrl+Up and
/// Ctrl+Down or by distance, with weekday, hours, transport and where the boxes change hands; routes made anew and
/// retired. Nothing is recorded before Ctrl+Enter.
class RoutesPage : public Page
{
    Q_OBJECT

public:
    RoutesPage(Station &station, std::optional<Writer> authority, PersonRow person, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("route"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// Routes are to be imported.
    void importRequested(const std::shared_ptr<botiquin::ui::ImportTask> &task);

private:
    void build();
    QWidget *buildList();
    QWidget *buildSide();
    QLayout *buildTravel();
    void buildActions();
    void search(const QString &typed);
    void reload();
    void showRoute(int row);
    void showTravel();
    void showDistance();
    void showHandOvers();
    void editHandOver();
    void takeHandOvers(const std::vector<HandOver> &points);
    void showStops(RouteDefined route, std::vector<RouteStop> stops);
    void showForm(QWidget *form);
    void endForm();
    void focusList();
    void sayUnsaved();
    void addStop();
    void takeStop(const FacilityRow &facility);
    void removeStop();
    void newRoute();
    void takeName(const RouteId &route);
    void retire();
    void saveRetired();
    void toRoute(const RouteId &route);
    void moveStop(int by);
    void orderByDistance();
    void takeBack();
    void save();
    void importRoutes();
    void back();
    /// The route as the page has it; nothing where an hour that was typed is none.
    std::optional<RouteDefined> edited();
    bool isChanged();

    Station &m_station;
    std::optional<Writer> m_authority;
    PersonRow m_person;
    presentation::RouteListModel *m_model;
    presentation::StopModel *m_stops;
    std::optional<RouteDefined> m_route; ///< as it is recorded
    bool m_isNew = false;                ///< the route is not recorded yet, or was retired
    bool m_retires = false;              ///< saving retires it
    std::vector<HandOver> m_points;      ///< where boxes change hands, as the page has it
    PageHeader *m_header;
    ActionButton *m_import;
    ActionButton *m_new;
    Field *m_search;
    DataTable *m_list;
    DataTable *m_table;
    Card *m_side;
    Text *m_distance;
    Text *m_handOvers;
    QWidget *m_travel; ///< gives its place to a form of the route
    HandOverForm *m_handOverForm;
    StopForm *m_stopForm;
    RouteNameForm *m_nameForm;
    SelectBox *m_weekday;
    SelectBox *m_transport;
    Field *m_from;
    Field *m_to;
    FormRow *m_weekdayRow;
    FormRow *m_transportRow;
    FormRow *m_fromRow;
    FormRow *m_toRow;
    ActionButton *m_add;
    ActionButton *m_save;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    NoteLine *m_said;
    QAction *m_searchAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_downAction = nullptr;
    QAction *m_distanceAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_backAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_handOverAction = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_retireAction = nullptr;
};

} // namespace botiquin::ui
