// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/Page.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ground: #f3f4f6; --card: #fff; --ink: #16202c; --soft: #55606e; --line: #c9d0d8;
  --accent: #0b5cab; --on-accent: #fff; --demo: #8a4b00; --demo-ground: #fff3dc; --bad: #a4121c; --good: #1d6b38; }
@media (prefers-color-scheme: dark) { :root { --ground: #12161c; --card: #1c222b; --ink: #e8ecf1; --soft: #a3adba;
  --line: #3b4552; --accent: #78b7ff; --on-accent: #06213d; --demo: #ffd08a; --demo-ground: #3a2a10; --bad: #ff9a9f;
  --good: #86d9a2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
h1 { font-size: 20px; line-height: 1.3; margin: 0 0 12px; }
h2 { font-size: 16px; margin: 28px 0 8px; }
.centre { max-width: 420px; margin: 6vh auto; padding: 0 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 24px; }
.demo { color: var(--demo); background: var(--demo-ground); border-radius: 8px; padding: 8px 12px; margin: 0 0 16px; }
label { display: block; font-weight: 600; margin: 14px 0 4px; }
input:not([type=checkbox], [type=file], [type=hidden]), select, textarea { width: 100%; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px;
  padding: 9px 10px; }
button, .button { font: inherit; font-weight: 600; border-radius: 6px; padding: 9px 18px; border: 1px solid var(--accent);
  background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; display: inline-block; }
button.plain, .button.plain { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.row { display: flex; gap: 12px; justify-content: flex-end; margin-top: 22px; }
.error { color: var(--bad); border-left: 4px solid var(--bad); padding-left: 10px; margin: 0 0 12px; }
.done { color: var(--good); border-left: 4px solid var(--good); padding-left: 10px; margin: 0 0 12px; }
.soft { color: var(--soft); }
a { color: var(--accent); }
code { font-family: ui-monospace, "JetBrains Mono", monospace; overflow-wrap: anywhere; }
table { width: 100%; }
th, td { text-align: left; padding: 8px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
header { background: var(--card); border-bottom: 1px solid var(--line); padding: 10px 24px; display: flex; gap: 20px;
  align-items: baseline; flex-wrap: wrap; }
.end { margin-left: auto; }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; }
.wide { display: grid; grid-template-columns: 230px minmax(0, 1fr); gap: 32px; max-width: 1180px; margin: 24px auto;
  padding: 0 24px 48px; }
.wide > main { outline: none; }
aside nav { display: flex; flex-direction: column; gap: 2px; margin-top: 14px; }
aside nav a, .tabs a { padding: 6px 10px; border-radius: 6px; color: inherit; text-decoration: none; }
aside nav a:hover, .tabs a:hover { text-decoration: underline; }
a[aria-current=page] { background: var(--card); color: var(--accent); font-weight: 600; }
.tabs { display: flex; gap: 4px; border-bottom: 1px solid var(--line); padding-bottom: 6px; }
dl { display: grid; grid-template-columns: 220px minmax(0, 1fr); gap: 8px 16px; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
fieldset { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 18px 0;
  padding: 4px 16px 16px; }
table { background: var(--card); border: 1px solid var(--line); border-radius: 8px; border-collapse: separate;
  border-spacing: 0; }
tbody tr:last-child td { border-bottom: 0; }
@media (max-width: 800px) { .wide { grid-template-columns: minmax(0, 1fr); } .wide > main { overflow-x: auto; }
  dl { grid-template-columns: minmax(0, 1fr); } }
legend { font-weight: 600; padding: 0 6px; }
.check { display: flex; gap: 8px; align-items: baseline; margin: 8px 0; }
.check label { font-weight: 400; margin: 0; }
td form { display: flex; gap: 8px; }
td select { width: auto; min-width: 130px; max-width: 190px; }
dl + form { margin-top: 14px; }
td button { padding: 5px 12px; }
)";

Html document(std::string_view title, const Html& body)
{
    Html html("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.element("title", title).add("<style>").add(kStyle).add("</style></head><body>");
    return html.add(body).add("</body></html>\n");
}

Reply pageReply(const Html& html, int status)
{
    // No form-action: browsers apply it to the redirect that follows the consent form, too.
    return Reply::html(html.markup(), status)
        .with("Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors "
            "'none'")
        .with("X-Frame-Options", "DENY")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private");
}

constexpr std::string_view kDemoNote = "<p class=\"demo\"><strong>DEMO ORG</strong> – a practice org on this "
                                       "computer. Nothing here reaches Salesforce.</p>";

} // namespace

Reply cardPage(std::string_view title, const Html& card, int status)
{
    Html body("<main class=\"centre\">");
    body.add(kDemoNote).add("<div class=\"card\">").add(card).add("</div></main>");
    return pageReply(document(title, body), status);
}

Reply widePage(std::string_view title, const PageParts& parts, int status)
{
    Html body("<header>");
    body.add(parts.bar).add("</header><div class=\"wide\"><aside>").add(parts.side);
    body.add("</aside><main id=\"content\" tabindex=\"-1\">").add(kDemoNote).add(parts.content);
    return pageReply(document(title, body.add("</main></div>")), status);
}

} // namespace scout::demoorg
