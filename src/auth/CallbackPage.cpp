// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/CallbackPage.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"

namespace scout::auth {

namespace {

constexpr std::string_view kStyle = ":root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}"
                                    "main{max-width:34rem;margin:15vh auto;padding:0 1.5rem}"
                                    "h1{font-size:1.5rem;line-height:1.3}";

struct Wording {
    int status;
    std::string_view title;
    std::string_view text;
};

Wording wordingOf(CallbackPage page)
{
    switch (page) {
    case CallbackPage::Received:
        return {200, "Go back to Scout Desktop",
            "Salesforce’s answer has arrived there. The browser’s part is done, and you can close this "
            "page."};
    case CallbackPage::Denied:
        return {200, "Access was denied",
            "Scout Desktop got no access to the org. You can close this page; to try again, go back to Scout "
            "Desktop and start the sign-in anew."};
    case CallbackPage::Refused:
        return {200, "Salesforce refused the sign-in",
            "Scout Desktop shows the reason and what helps. You can close this page."};
    case CallbackPage::Foreign:
        return {200, "This answer belongs to another sign-in",
            "Scout Desktop did not ask for it and ignores it. Close this page, go back to Scout Desktop and "
            "start "
            "the sign-in anew."};
    case CallbackPage::Visit:
        break;
    }
    return {400, "Nothing to see here",
        "Scout Desktop waits at this address for the answer of a sign-in, and this visit brought none."};
}

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Request Header Fields Too Large"; // 431
    }
}

/// Headers that every answer has: nothing is stored, framed, guessed or told to the next page.
std::string answer(int status, std::string_view headers, std::string_view body)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reasonOf(status)) + "\r\n";
    text += headers;
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    text += "Cache-Control: no-store\r\n"
            "Referrer-Policy: no-referrer\r\n"
            "X-Content-Type-Options: nosniff\r\n"
            "Connection: close\r\n\r\n";
    text += body;
    return text;
}

} // namespace

std::string pageAnswer(CallbackPage page)
{
    const Wording wording = wordingOf(page);
    std::string html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    html += wording.title;
    html += "</title>\n<style>";
    html += kStyle;
    html += "</style>\n</head>\n<body>\n<main>\n<h1>";
    html += wording.title;
    html += "</h1>\n<p>";
    html += wording.text;
    html += "</p>\n</main>\n</body>\n</html>\n";
    const std::string styleHash = crypto::toBase64(crypto::sha256(kStyle));
    const std::string headers = "Content-Type: text/html; charset=utf-8\r\n"
                                "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
        + styleHash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";
    return answer(wording.status, headers, html);
}

std::string redirectAnswer(std::string_view path)
{
    return answer(303, "Location: " + std::string(path) + "\r\n", {});
}

std::string statusAnswer(int status)
{
    const std::string_view allow = status == 405 ? "Allow: GET\r\n" : "";
    return answer(
        status, "Content-Type: text/plain; charset=utf-8\r\n" + std::string(allow), reasonOf(status));
}

} // namespace scout::auth
