// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace botiquin::ui {

class IconMark;
class Text;

/// A field with its label above, its unit or a hint at the right, and under it what is wrong with it. What was
/// typed always stays.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field; its height is left as it is.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// What is wrong, in a sentence; empty when nothing is. The field gets the stop edge.
    void setError(const QString &sentence);
    bool hasError() const;
    /// Keeps a line free for it, so that nothing moves when it is said.
    void keepErrorRoom();
    QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    Text *m_label;
    Text *m_hint;
    QWidget *m_errorLine;
    Text *m_error;
};

} // namespace botiquin::ui
