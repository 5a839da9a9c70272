// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

class Select : public testing::Test {
protected:
    std::string attributes(const std::string& object, const std::string& id)
    {
        return "\"attributes\":{\"type\":\"" + object + "\",\"url\":\"/services/data/v67.0/sobjects/" + object
            + "/" + id + "\"}";
    }
    std::string idOf(const std::string& object, const std::string& name)
    {
        return m_org.list("SELECT Id FROM " + object + " WHERE Name = '" + name + "'");
    }

    SampleOrg m_org;
};

} // namespace

TEST_F(Select, WritesTheEnvelopeOfTheRestApi)
{
    const std::string id = idOf("Account", "Acme");
    EXPECT_EQ(m_org.body("select name, ID, annualrevenue, NumberOfEmployees, IsPartner, CreatedDate, "
                         "LastActivityDate, Site "
                         "from account where Name = 'Acme'"),
        "{\"totalSize\":1,\"done\":true,\"records\":[{" + attributes("Account", id)
            + ",\"Name\":\"Acme\",\"Id\":\"" + id
            + "\",\"AnnualRevenue\":1000000.0,\"NumberOfEmployees\":100,\"IsPartner\":true,"
              "\"CreatedDate\":\"2026-03-14T06:30:00.000+0000\",\"LastActivityDate\":\"2026-03-13\",\"Site\":"
              "null}]}");
}

TEST_F(Select, GivesNoRecordsAsAnEmptyList)
{
    EXPECT_EQ(m_org.body("SELECT Id FROM Account WHERE Name = 'nobody'"),
        R"({"totalSize":0,"done":true,"records":[]})");
    EXPECT_EQ(m_org.body("SELECT Id FROM Account LIMIT 0"), R"({"totalSize":0,"done":true,"records":[]})");
}

TEST_F(Select, MergesTheFieldsOfAParentIntoOneRecord)
{
    const std::string cy = idOf("Contact", "Cy");
    const std::string globex = idOf("Account", "Globex");
    const std::string acme = idOf("Account", "Acme");
    EXPECT_EQ(m_org.body("SELECT account.name, LastName, Account.Parent.Name, Account.Id FROM Contact WHERE "
                         "LastName = 'Cy'"),
        "{\"totalSize\":1,\"done\":true,\"records\":[{" + attributes("Contact", cy) + ",\"Account\":{"
            + attributes("Account", globex) + ",\"Name\":\"Globex\",\"Parent\":{"
            + attributes("Account", acme) + ",\"Name\":\"Acme\"},\"Id\":\"" + globex
            + "\"},\"LastName\":\"Cy\"}]}");
}

TEST_F(Select, WritesNullForAParentThatIsNotThere)
{
    const auto page =
        m_org.json("SELECT Account.Name, Account.Parent.Name FROM Contact WHERE LastName = 'Di'");
    EXPECT_TRUE(page["records"][0]["Account"].is_null());
    EXPECT_TRUE(
        m_org.json("SELECT Parent.Name FROM Account WHERE Name = 'Acme'")["records"][0]["Parent"].is_null());
}

TEST_F(Select, NamesTheRealTypeBehindAPolymorphicLookup)
{
    const auto tasks =
        m_org.json("SELECT Subject, Who.Name, Who.Type, What.Name, What.Id FROM Task")["records"];
    EXPECT_EQ(tasks[0]["Who"]["attributes"]["type"], "Contact");
    EXPECT_EQ(tasks[0]["Who"]["Name"], "Ada");
    EXPECT_EQ(tasks[0]["Who"]["Type"], "Contact");
    EXPECT_EQ(tasks[1]["Who"]["attributes"]["type"], "Lead");
    EXPECT_EQ(tasks[1]["What"]["attributes"]["type"], "Opportunity");
    EXPECT_EQ(tasks[1]["What"]["Name"], "Big");
    EXPECT_TRUE(tasks[2]["Who"].is_null());
}

TEST_F(Select, ChoosesFieldsByTheTypeOfALookup)
{
    const auto tasks = m_org.json(
        "SELECT Subject, TYPEOF What WHEN Account THEN Rating, Owner.Name WHEN Opportunity THEN Amount "
        "ELSE Name END FROM Task")["records"];
    const std::string acme = idOf("Account", "Acme");
    EXPECT_EQ(tasks[0]["What"].dump(),
        "{" + attributes("Account", acme) + ",\"Rating\":\"Hot\",\"Owner\":{"
            + attributes("User", m_org.userId()) + ",\"Name\":\"Dana Demo\"}}");
    EXPECT_EQ(tasks[1]["What"]["Amount"], 100.0);
    EXPECT_FALSE(tasks[1]["What"].contains("Rating"));
    EXPECT_TRUE(tasks[2]["What"].is_null());
    const auto others = m_org.json("SELECT TYPEOF Who WHEN Contact THEN LastName ELSE Name END, TYPEOF What "
                                   "WHEN Case THEN Subject END FROM Task")["records"];
    EXPECT_EQ(others[0]["Who"]["LastName"], "Ada");
    EXPECT_EQ(others[1]["Who"]["Name"], "Lee");
    EXPECT_EQ(others[1]["What"].size(), 1u) << "without an ELSE only the attributes are left";
    EXPECT_NE(m_org.error("SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact")
                  .find("is not polymorphic"),
        std::string::npos);
    EXPECT_NE(m_org.error("SELECT TYPEOF Who WHEN Account THEN Name END FROM Task")
                  .find("sObject type 'Account' is not supported"),
        std::string::npos);
}

TEST_F(Select, PutsAddressesTogether)
{
    const auto accounts =
        m_org.json("SELECT BillingAddress, ShippingAddress FROM Account LIMIT 1")["records"];
    EXPECT_EQ(accounts[0]["BillingAddress"].dump(),
        R"({"city":"Oslo","country":"Norway","geocodeAccuracy":null,"latitude":null,"longitude":null,"postalCode":null,"state":null,"street":null})");
    EXPECT_TRUE(accounts[0]["ShippingAddress"].is_null());
}

TEST_F(Select, KnowsAliases)
{
    EXPECT_EQ(m_org.list("SELECT c.LastName FROM Contact c WHERE c.Account.Name = 'Globex'"), "Cy");
    EXPECT_EQ(m_org.list("SELECT c.LastName FROM Contact c, c.Account a WHERE a.Name = 'Acme'"), "Ada, Bo");
    EXPECT_EQ(m_org.list("SELECT Contact.LastName FROM Contact WHERE Contact.Account.Name = 'Globex'"), "Cy");
    EXPECT_EQ(
        m_org.json("SELECT a.Name FROM Contact c, c.Account a LIMIT 1")["records"][0]["Account"]["Name"],
        "Acme");
}

TEST_F(Select, NestsChildren)
{
    const auto accounts = m_org.json(
        "SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName DESC) FROM Account")["records"];
    const std::string ada = idOf("Contact", "Ada");
    const std::string bo = idOf("Contact", "Bo");
    EXPECT_EQ(accounts[0]["Contacts"].dump(),
        "{\"totalSize\":2,\"done\":true,\"records\":[{" + attributes("Contact", bo)
            + ",\"LastName\":\"Bo\"},{" + attributes("Contact", ada) + ",\"LastName\":\"Ada\"}]}");
    EXPECT_EQ(accounts[1]["Contacts"]["totalSize"], 1);
    EXPECT_TRUE(accounts[2]["Contacts"].is_null()) << "no children are null, not an empty list";
}

TEST_F(Select, AppliesTheClausesOfAChildSubqueryToEachParent)
{
    const auto accounts = m_org.json("SELECT Name, (SELECT Name, Account.Name FROM opportunities WHERE "
                                     "Amount > 60 LIMIT 1) FROM Account WHERE Name < 'H'")["records"];
    EXPECT_EQ(accounts[0]["Opportunities"]["records"].size(), 1u);
    EXPECT_EQ(accounts[0]["Opportunities"]["records"][0]["Account"]["Name"], "Acme");
    EXPECT_TRUE(accounts[1]["Opportunities"].is_null());
}

TEST_F(Select, ExpandsFieldSets)
{
    const auto record = m_org.json("SELECT FIELDS(STANDARD) FROM Account WHERE Name = 'Acme'")["records"][0];
    const auto& fields = Schema::standard().object("Account")->fields();
    const auto standard =
        std::count_if(fields.begin(), fields.end(), [](const Field& field) { return !field.custom; });
    EXPECT_EQ(record.size(), std::size_t(standard + 1)) << "and the attributes";
    EXPECT_EQ(m_org.json("SELECT FIELDS(CUSTOM) FROM Account LIMIT 1")["records"][0].size(),
        fields.size() - std::size_t(standard) + 1);
    EXPECT_EQ(record["Name"], "Acme");
    EXPECT_TRUE(
        m_org.json("SELECT FIELDS(ALL) FROM Account LIMIT 200")["records"][0].contains("BillingAddress"));
    EXPECT_EQ(m_org.error("SELECT FIELDS(ALL) FROM Account"),
        "MALFORMED_QUERY: The SOQL FIELDS function must have a LIMIT of at most 200");
    EXPECT_EQ(m_org.error("SELECT Id, FIELDS(STANDARD) FROM Account"),
        "INVALID_FIELD: duplicate field selected: Id");
}

TEST_F(Select, CountsRows)
{
    EXPECT_EQ(m_org.body("SELECT COUNT() FROM Account WHERE Industry = 'Energy'"),
        R"({"totalSize":2,"done":true,"records":[]})");
    EXPECT_EQ(
        m_org.body("SELECT COUNT() FROM Account LIMIT 3"), R"({"totalSize":3,"done":true,"records":[]})");
    EXPECT_EQ(m_org.body("SELECT COUNT() FROM Contact, Contact.Account WHERE Account.Name LIKE 'A%'"),
        R"({"totalSize":2,"done":true,"records":[]})");
}

TEST_F(Select, KeepsSpecialCharacters)
{
    m_org.add("Account", {{"Name", "Tab\t \"Quote\" \\ Zoë 🎉\n\x01"}});
    EXPECT_EQ(m_org.json("SELECT Name FROM Account ORDER BY Id DESC LIMIT 1")["records"][0]["Name"],
        "Tab\t \"Quote\" \\ Zoë 🎉\n\x01");
}

TEST_F(Select, UsesTheVersionThatWasAskedFor)
{
    QueryRequest request;
    request.soql = "SELECT Id FROM Account LIMIT 1";
    request.userId = m_org.userId();
    request.apiVersion = "58.0";
    EXPECT_NE(m_org.queries().run(request)->body.find("/services/data/v58.0/sobjects/Account/001"),
        std::string::npos);
}

} // namespace scout::demoorg
