// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/remedy_panel.h"

#include "ui/planning/plan_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int choicesShown = 4;

} // namespace

RemedyPanel::RemedyPanel(CatalogBook &catalog, QWidget *parent)
    : Card(parent)
    , m_catalog(catalog)
    , m_name(new Text(TextStyle::strong))
    , m_asked(new Text(TextStyle::note, &Colours::text2))
    , m_unfit(new Text(TextStyle::note, &Colours::text2))
    , m_choiceBox(new QWidget)
    , m_use(new ActionButton(ButtonKind::primary))
{
    for (auto *text : {m_name, m_asked, m_unfit}) {
        text->setWordWrap(true);
        body()->addWidget(text);
    }
    body()->addSpacing(4);
    auto *choices = new QVBoxLayout(m_choiceBox);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(8);
    body()->addWidget(m_choiceBox);
    body()->addStretch();
    body()->addWidget(m_use);
    m_use->setKeyHint(QStringLiteral("Enter"));
    connect(m_use, &QPushButton::clicked, this, &RemedyPanel::use);
    retranslate();
}

void RemedyPanel::retranslate()
{
    m_use->setText(tr("Usar esta propuesta"));
}

void RemedyPanel::show(const planning::ItemPlan &plan, int chosen, const std::optional<Month> &month)
{
    m_name->setText(PlanWords::itemName(m_catalog, plan.item));
    m_asked->setText(tr("Se piden %1; hay %2 que sirven todo %3.")
                         .arg(grouped(plan.ordered.count()), grouped(plan.given.count()),
                              month ? monthWord(*month) : QString()));
    m_unfit->setVisible(plan.unfit > Units(0));
    m_unfit->setText(tr("Otras %1 caducan antes o están detenidas.").arg(grouped(plan.unfit.count())));
    buildChoices(plan, chosen);
}

void RemedyPanel::buildChoices(const planning::ItemPlan &plan, int chosen)
{
    delete m_choices;
    m_choices = new QButtonGroup(this);
    qDeleteAll(m_choiceBox->findChildren<ChoiceButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < std::min(choicesShown, int(plan.remedies.size())); ++i) {
        const auto &remedy = plan.remedies[size_t(i)];
        const QString line = remedy.warehouse ? tr("De %1").arg(PlanWords::facilityName(m_catalog, *remedy.warehouse))
                                              : PlanWords::remedyLine(remedy);
        auto *choice = new ChoiceButton(i + 1, PlanWords::remedyTitle(remedy, m_catalog), line);
        // Names from the data may be long: the panel keeps its width, and the whole of them is a tool tip.
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        choice->setToolTip(choice->text() + u'\n' + line);
        choice->setChecked(i == chosen);
        m_choices->addButton(choice, i);
        m_choiceBox->layout()->addWidget(choice);
        choice->show();
        auto *use = new QAction(choice);
        use->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
        use->setShortcutContext(Qt::WidgetShortcut);
        choice->addAction(use);
        // The choice goes with the row: not before its key is done with.
        connect(use, &QAction::triggered, this, &RemedyPanel::use, Qt::QueuedConnection);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &RemedyPanel::chosen);
    m_use->setVisible(!plan.remedies.empty());
}

void RemedyPanel::enter()
{
    if (m_choices && m_choices->checkedButton())
        m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void RemedyPanel::use()
{
    if (!m_choices || !m_choices->checkedButton())
        return;
    Q_EMIT chosen(m_choices->checkedId());
    Q_EMIT used();
}

} // namespace botiquin::ui
