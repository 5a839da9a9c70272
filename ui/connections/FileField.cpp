// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FileField.h"

#include "async/TaskScope.h"
#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

struct FileField::Choosing {
    static Task<> run(FileField* field)
    {
        kit::FileRequest request{field->m_title, {}, field->m_filter, {}};
        auto path = co_await field->m_desktop.openFile(field, std::move(request));
        if (!path.isEmpty())
            field->m_edit->setText(path);
    }
    TaskScope tasks;
};

FileField::FileField(const QString& label, const QString& filter, kit::Desktop& desktop, QWidget* parent)
    : QWidget(parent)
    , m_title(QString(label).remove(u'&'))
    , m_filter(filter)
    , m_desktop(desktop)
    , m_edit(new QLineEdit(this))
    , m_choosing(std::make_unique<Choosing>())
{
    m_edit->setProperty("mono", true);
    m_edit->installEventFilter(this);
    auto* choose = kit::makeButton(tr("Choose…"), kit::ButtonKind::Default, u"folder"_s, this);
    choose->setAccessibleName(tr("Choose: %1").arg(m_title));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::fieldLabel(label, m_edit, this));
    rows->addLayout(row);
    setFocusProxy(m_edit);
    connect(choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::pathChanged);
}

FileField::~FileField() = default;

std::filesystem::path FileField::path() const
{
    return m_edit->text().trimmed().toStdString();
}

void FileField::choose()
{
    m_choosing->tasks.start(Choosing::run(this));
}

bool FileField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::Drop) {
        const auto urls = static_cast<QDropEvent*>(event)->mimeData()->urls();
        if (!urls.isEmpty() && urls.first().isLocalFile()) {
            m_edit->setText(urls.first().toLocalFile());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace scout::connections
