// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Program.h"

#include <QDeadlineTimer>

#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>

namespace scout::test {

namespace {

QProcessEnvironment toQt(const Environment& environment)
{
    QProcessEnvironment converted;
    for (const auto& [name, value] : environment)
        converted.insert(QString::fromStdString(name), QString::fromStdString(value));
    return converted;
}

QStringList toQt(const std::vector<std::string>& arguments)
{
    QStringList converted;
    for (const auto& argument : arguments)
        converted << QString::fromStdString(argument);
    return converted;
}

/// In the new process: a group of its own, to be killed as one, and an end with the test's process.
void prepareChild()
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace

Program::Program(const std::filesystem::path& file, const std::vector<std::string>& arguments,
    const Environment& environment)
    : m_name(file.filename())
{
    m_process.setProcessEnvironment(toQt(environment));
    m_process.setChildProcessModifier(prepareChild);
    m_process.start(QString::fromStdString(file.string()), toQt(arguments));
    if (!m_process.waitForStarted())
        giveUp("could not be started");
}

Program::~Program()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

void Program::write(const std::string& input)
{
    m_process.write(input.data(), static_cast<qint64>(input.size()));
    while (m_process.bytesToWrite() > 0)
        if (!m_process.waitForBytesWritten())
            giveUp("did not read its input");
}

void Program::closeInput()
{
    m_process.closeWriteChannel();
}

void Program::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

void Program::crash()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSEGV);
}

std::string Program::waitFor(Stream stream, const std::string& pattern)
{
    const std::regex wanted(pattern);
    const std::string& text = stream == Stream::Output ? m_output : m_errors;
    m_process.setReadChannel(stream == Stream::Output ? QProcess::StandardOutput : QProcess::StandardError);
    const QDeadlineTimer deadline(kLimit);
    for (;;) {
        readStreams();
        if (std::smatch match; std::regex_search(text, match, wanted))
            return match[match.size() > 1 ? 1 : 0];
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    giveUp("did not say \"" + pattern + '"');
}

Program::Finished Program::waitForEnd(std::chrono::milliseconds limit)
{
    if (m_process.state() != QProcess::NotRunning
        && !m_process.waitForFinished(static_cast<int>(limit.count())))
        giveUp("did not end");
    readStreams();
    const bool wasKilled = m_process.exitStatus() == QProcess::CrashExit;
    return {m_process.exitCode() + (wasKilled ? 128 : 0), m_output, m_errors};
}

std::string Program::commandLine() const
{
    std::ifstream file("/proc/" + std::to_string(m_process.processId()) + "/cmdline", std::ios::binary);
    std::string line{std::istreambuf_iterator<char>(file), {}};
    std::replace(line.begin(), line.end(), '\0', ' ');
    return line;
}

void Program::readStreams()
{
    m_output += m_process.readAllStandardOutput().toStdString();
    m_errors += m_process.readAllStandardError().toStdString();
}

void Program::giveUp(const std::string& problem)
{
    readStreams();
    throw std::runtime_error(m_name + ' ' + problem + "\nstdout: " + m_output + "\nstderr: " + m_errors);
}

} // namespace scout::test
