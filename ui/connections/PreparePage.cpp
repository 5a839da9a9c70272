// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/PreparePage.h"

#include "connections/PlaceField.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kPrepareWidth = 720;
constexpr int kPrepareIndent = 26; // a box and its gap

} // namespace

PreparePage::PreparePage(QWidget* parent)
    : QWidget(parent)
    , m_place(new PlaceField(this))
    , m_name(new QLineEdit(this))
{
    setMaximumWidth(kPrepareWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::wrappingLabel(tr("Before you start"), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(tr("JWT Bearer signs in with a private key, so nobody types a "
                                          "password. Three things must be in place."),
        kit::TextSize::Body, kit::Tone::Secondary, this));
    rows->addSpacing(20);
    rows->addWidget(makeChecklist());
    rows->addSpacing(16);
    rows->addWidget(makeFields());
    rows->addSpacing(20);
    rows->addWidget(new kit::NoteBar(kit::NoteKind::Info,
        tr("How it works: Scout Desktop signs a short message with the private key. Salesforce checks it "
           "against the certificate you upload and returns a token. The private key never leaves this "
           "computer."),
        this));
}

QWidget* PreparePage::makeChecklist()
{
    auto* card = new kit::Card(this);
    const auto add = [&](const QString& name, const QString& title, const QString& text) {
        auto* box = new QCheckBox(title, card);
        box->setObjectName(name);
        box->setProperty("weight", u"strong"_s);
        box->setAccessibleDescription(text);
        auto* description = kit::wrappingLabel(text, kit::TextSize::Small, kit::Tone::Secondary, card);
        description->setContentsMargins(kPrepareIndent, 0, 0, 0);
        QVBoxLayout* section = card->addSection();
        section->setSpacing(2);
        section->addWidget(box);
        section->addWidget(description);
    };
    add(u"hasSetup"_s, tr("An org where you can open Setup"),
        tr("Or an admin who can add the certificate to an app for you."));
    add(u"hasUser"_s, tr("A user for this connection"),
        tr("An integration user is best. It needs the API Enabled permission and access to the data you want "
           "to see."));
    add(u"hasApp"_s, tr("An external client app with JWT Bearer switched on"),
        tr("You can create it in step 3, after the certificate exists. Scopes: api and refresh_token, "
           "offline_access."));
    return card;
}

QWidget* PreparePage::makeFields()
{
    auto* fields = new QWidget(this);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setPlaceholderText(tr("Use the org’s name"));
    auto* name = new QVBoxLayout;
    name->setSpacing(4);
    name->addWidget(kit::fieldLabel(tr("Connection &name"), m_name, this));
    name->addWidget(m_name);
    name->addWidget(kit::wrappingLabel(
        tr("You can rename it at any time."), kit::TextSize::Small, kit::Tone::Secondary, this));
    name->addStretch();
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_place, 1, Qt::AlignTop);
    row->addLayout(name, 1);
    setFocusProxy(m_place);
    return fields;
}

QString PreparePage::name() const
{
    return m_name->text().trimmed();
}

} // namespace scout::connections
