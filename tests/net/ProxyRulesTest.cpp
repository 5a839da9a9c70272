// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProxyRules.h"

#include <gtest/gtest.h>

#include <map>

namespace scout::net {

namespace {

ProxyRules rulesOf(std::map<std::string, std::string> variables)
{
    return ProxyRules::fromEnvironment([variables](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    });
}

Url urlOf(const char* text)
{
    return *Url::parse(text);
}

const Url kOrg = urlOf("https://acme.my.salesforce.com/");

} // namespace

TEST(ProxyRules, AreEmptyWithoutVariables)
{
    EXPECT_TRUE(rulesOf({}).empty());
    EXPECT_FALSE(rulesOf({}).proxyFor(kOrg));
}

TEST(ProxyRules, TakeHostPortUserAndPassword)
{
    const auto proxy = rulesOf({{"HTTPS_PROXY", "http://bob:p%40ss@proxy.acme.example:3128"}}).proxyFor(kOrg);
    ASSERT_TRUE(proxy);
    EXPECT_EQ(proxy->protocol, ProxyAddress::Protocol::Http);
    EXPECT_EQ(proxy->host, "proxy.acme.example");
    EXPECT_EQ(proxy->port, 3128);
    EXPECT_EQ(proxy->user, "bob");
    EXPECT_EQ(proxy->password, Secret("p@ss"));
}

TEST(ProxyRules, AcceptABareHostAndSocks)
{
    EXPECT_EQ(rulesOf({{"https_proxy", "proxy.example"}}).proxyFor(kOrg)->port, 1080);
    EXPECT_EQ(rulesOf({{"ALL_PROXY", "socks5h://p.example:9050"}}).proxyFor(kOrg)->protocol,
        ProxyAddress::Protocol::Socks5);
}

TEST(ProxyRules, ChooseByScheme)
{
    const auto rules = rulesOf({{"https_proxy", "a.example:1"}, {"http_proxy", "b.example:2"}});
    EXPECT_EQ(rules.proxyFor(kOrg)->host, "a.example");
    EXPECT_EQ(rules.proxyFor(urlOf("http://plain.example/"))->host, "b.example");
}

TEST(ProxyRules, DoNotBelieveTheUpperCaseHttpProxyBelowAWebServer)
{
    EXPECT_TRUE(rulesOf({{"HTTP_PROXY", "evil.example:1"}, {"REQUEST_METHOD", "GET"}}).empty());
    EXPECT_EQ(
        rulesOf({{"HTTP_PROXY", "p.example:1"}}).proxyFor(urlOf("http://plain.example/"))->host, "p.example");
}

TEST(ProxyRules, TakeOneProxyForAllButTheExceptions)
{
    const auto rules = ProxyRules::through(
        *ProxyAddress::parse("socks5://p.example:1080"), {"*.intranet.example", " plain.example "});
    EXPECT_EQ(rules.proxyFor(kOrg)->host, "p.example");
    EXPECT_EQ(rules.proxyFor(urlOf("http://other.example/"))->port, 1080);
    EXPECT_FALSE(rules.proxyFor(urlOf("https://a.intranet.example/")));
    EXPECT_FALSE(rules.proxyFor(urlOf("http://plain.example/")));
    EXPECT_FALSE(rules.proxyFor(urlOf("http://localhost:9/")));
}

TEST(ProxyAddress, IsReadWithItsProtocol)
{
    EXPECT_EQ(ProxyAddress::parse("http://p.example:8080")->protocol, ProxyAddress::Protocol::Http);
    EXPECT_EQ(ProxyAddress::parse("socks5h://p.example:1")->protocol, ProxyAddress::Protocol::Socks5);
    EXPECT_EQ(ProxyAddress::parse("http://[::1]:3128/")->host, "::1");
}

TEST(ProxyAddress, IsRefusedWhereItSaysTooMuchOrTooLittle)
{
    for (const char* text : {"", "p.example", "p.example:8080", "http://p.example", "http://:8080",
             "https://p.example:8080", "ftp://p.example:1", "http://p.example:99999",
             "http://p.example:8080/path", "http://u:secret@p.example:8080"}) {
        const auto proxy = ProxyAddress::parse(text);
        ASSERT_FALSE(proxy) << text;
        EXPECT_EQ(proxy.error().code, "proxy_invalid");
        EXPECT_EQ(proxy.error().message.find("secret"), std::string::npos);
    }
}

TEST(ProxyRules, LeaveOutTheExceptions)
{
    const auto rules =
        rulesOf({{"ALL_PROXY", "p.example:1"}, {"NO_PROXY", "a.example, .b.example,*.c.example"}});
    for (const char* direct : {"https://a.example/", "https://x.a.example/", "https://x.b.example/",
             "https://b.example/", "https://y.c.example/"})
        EXPECT_FALSE(rules.proxyFor(urlOf(direct))) << direct;
    EXPECT_TRUE(rules.proxyFor(urlOf("https://xa.example/")));
    EXPECT_FALSE(rulesOf({{"ALL_PROXY", "p.example:1"}, {"NO_PROXY", "*"}}).proxyFor(kOrg));
}

TEST(ProxyRules, NeverReachThisMachineByAProxy)
{
    const auto rules = rulesOf({{"ALL_PROXY", "p.example:1"}});
    for (const char* own : {"http://localhost:1717/", "http://127.0.0.1:1/", "http://[::1]:1/"})
        EXPECT_FALSE(rules.proxyFor(urlOf(own))) << own;
}

} // namespace scout::net
