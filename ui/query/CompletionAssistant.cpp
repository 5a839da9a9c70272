// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CompletionAssistant.h"

#include "async/QtText.h"
#include "query/CompletionPopup.h"
#include "query/SoqlEditor.h"
#include "query/SoqlSyntax.h"
#include "soql/Characters.h"

namespace scout::query {

namespace {

/// The text that is put in, and how far before its end the caret goes.
struct Insertion {
    std::string text;
    std::uint32_t back = 0;
    bool leadsOn = false; ///< to what can stand behind it
};

Insertion insertionOf(const soql::Completion& completion, std::string_view query)
{
    const char next = completion.replaces.end < query.size() ? query[completion.replaces.end] : ' ';
    if (completion.opensPath)
        return {completion.text + (next == '.' ? "" : "."), 0, true};
    if (completion.kind == soql::CompletionKind::Function && next != '(')
        return {completion.text + "()", 1, true};
    return {completion.text, 0, false};
}

} // namespace

CompletionAssistant::CompletionAssistant(SoqlEditor& editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_popup(new CompletionPopup(&editor))
{
    connect(m_popup, &CompletionPopup::activated, this, &CompletionAssistant::insert);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isOpen())
            isInWord() ? refresh() : close();
    });
}

CompletionAssistant::~CompletionAssistant()
{
    delete m_popup;
}

void CompletionAssistant::setMetadata(const soql::Metadata* metadata, bool loading)
{
    m_metadata = metadata;
    m_loading = loading;
    if (isOpen())
        refresh();
}

void CompletionAssistant::open()
{
    refresh();
}

void CompletionAssistant::close()
{
    if (m_popup)
        m_popup->hide();
}

bool CompletionAssistant::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void CompletionAssistant::follow()
{
    if (isOpen() && !m_soon.isActive())
        m_soon.start(0);
}

/// Or where the list was opened: between words there is something to choose, too.
bool CompletionAssistant::isInWord() const
{
    const std::string text = m_editor.utf8();
    const std::uint32_t caret = m_editor.caret();
    if (caret == m_shownAt)
        return true;
    const char before = caret > 0 ? text[caret - 1] : ' ';
    return soql::isNamePart(before) || before == '.';
}

void CompletionAssistant::refresh()
{
    static const soql::MemoryMetadata kNothing;
    const std::string text = m_editor.utf8();
    m_shownAt = m_editor.caret();
    auto completions = soql::complete(text, m_shownAt, m_metadata ? *m_metadata : kNothing, kEditorOptions);
    const std::uint32_t begin =
        completions.empty() ? m_shownAt : std::min(completions.front().replaces.begin, m_shownAt);
    const std::string typed = text.substr(begin, m_shownAt - begin);
    const bool isDone = isOpen() && completions.size() == 1 && completions.front().text == typed;
    if (!m_popup || isDone || (completions.empty() && !m_loading))
        return close();
    m_popup->setCompletions(std::move(completions), toQString(typed), m_loading);
    QWidget& window = *m_editor.window();
    const QRect line = m_editor.placeOf(begin);
    m_popup->openAt(window, QRect(m_editor.mapTo(&window, line.topLeft()), line.size()));
}

bool CompletionAssistant::takesKey(int key) const
{
    if (!isOpen())
        return false;
    switch (key) {
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return !m_popup->isEmpty();
    default:
        return false;
    }
}

void CompletionAssistant::handleKey(int key)
{
    if (key == Qt::Key_Escape)
        close();
    else if (!m_popup->moveBy(key))
        insert();
}

void CompletionAssistant::insert()
{
    const soql::Completion* chosen = m_popup ? m_popup->chosen() : nullptr;
    if (!chosen)
        return close();
    const Insertion insertion = insertionOf(*chosen, m_editor.utf8());
    const soql::SourceRange range = chosen->replaces;
    close();
    m_editor.replaceRange(range, toQString(insertion.text));
    m_editor.goTo(range.begin + static_cast<std::uint32_t>(insertion.text.size()) - insertion.back);
    if (insertion.leadsOn)
        open();
}

} // namespace scout::query
