// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Theme.h"

#include <QByteArray>
#include <QSettings>

#include <filesystem>

namespace scout::shell {

/// What the windows remember from one run to the next, in desktop.ini of the configuration folder. Every key
/// is in this class. No secret ever comes here.
class UiState {
public:
    explicit UiState(const std::filesystem::path& configFolder);

    kit::ThemeChoice theme() const;
    void setTheme(kit::ThemeChoice choice);

    QByteArray geometry() const { return m_settings.value(kGeometry.toString()).toByteArray(); }
    void setGeometry(const QByteArray& geometry) { m_settings.setValue(kGeometry.toString(), geometry); }

    /// The page that was open; empty before the first run.
    QString page() const { return m_settings.value(kPage.toString()).toString(); }
    void setPage(const QString& id) { m_settings.setValue(kPage.toString(), id); }

    /// The id of the connection that was in use.
    QString connection() const { return m_settings.value(kConnection.toString()).toString(); }
    void setConnection(const QString& id) { m_settings.setValue(kConnection.toString(), id); }

    /// The Salesforce toolset of the tools page; on unless it was switched off.
    bool isToolsetOn() const { return m_settings.value(kToolset.toString(), true).toBool(); }
    void setToolsetOn(bool on) { m_settings.setValue(kToolset.toString(), on); }

private:
    static constexpr QStringView kTheme = u"theme";
    static constexpr QStringView kGeometry = u"window/geometry";
    static constexpr QStringView kPage = u"window/page";
    static constexpr QStringView kConnection = u"window/connection";
    static constexpr QStringView kToolset = u"tools/toolset";

    QSettings m_settings;
};

} // namespace scout::shell
