// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/packing/seal_flow.h"
#include "ui/packing/box_papers.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QTimer>

class QScrollArea;

namespace botiquin::ui {

class ActionButton;
class CredentialForm;
class Field;
class KeyBar;
class PackingFrame;
class StepList;
class StepRow;
class Text;
class TopBar;
class WordDialog;

/// The label as it will be printed, as large as its place allows.
class LabelPicture : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPicture(QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    QSize sizeHint() const override { return {344, 516}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

/// Closing the box in hand: contents, second person, seal number, label.
class SealPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    SealPage(presentation::PackingFlow &packing, const BoxPapers &papers, ScanSounds &sounds, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("seal"); }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override;
    QList<KeyHint> keys() const override;
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;
    void showNews() override;

Q_SIGNALS:
    /// Back to the box.
    void backRequested();
    void asideRequested();
    /// The box is closed and its label printed (`paper` says where, or what went wrong, in words).
    void sealed(const botiquin::SealedBox &box, const QString &paper);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMain();
    void buildSteps();
    void buildKeys();
    void showView();
    void showSteps(const presentation::SealView &view);
    QString contentsLine(const presentation::SealView &view) const;
    void showPerson(const presentation::SealView &view);
    void showButtons(const presentation::SealView &view);
    void showPreview(const presentation::SealView &view);
    void say(Meaning meaning, const QString &words);
    void goOn();
    void check();
    void askWaiver();
    void waiveBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason);
    void giveSeal();
    void sealNow();
    void printLast();
    std::vector<PersonRow> peopleWho(Right right);

    presentation::PackingFlow &m_packing;
    presentation::SealFlow m_flow;
    const BoxPapers &m_papers;
    ScanSounds &m_sounds;
    std::optional<presentation::SealView> m_view;
    std::optional<std::pair<BoxOrder, SealedBox>> m_last; ///< sealed before this one
    TopBar *m_top;
    Text *m_title;
    Text *m_line;
    PackingFrame *m_frame;
    QScrollArea *m_scroll;
    StepList *m_steps;
    StepRow *m_contents;
    StepRow *m_person;
    StepRow *m_number;
    StepRow *m_label;
    CredentialForm *m_credential;
    Field *m_seal;
    Text *m_wrong;
    ActionButton *m_go;
    ActionButton *m_back;
    Text *m_previewTitle;
    LabelPicture *m_preview;
    QTimer m_typing; ///< the label is painted anew once the hand rests
    KeyBar *m_keys;
    QList<QAction *> m_actions;
    QPointer<WordDialog> m_dialog;
};

} // namespace botiquin::ui
