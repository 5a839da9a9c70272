// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CompletionModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

QString detailOf(soql::Completion completion)
{
    CompletionModel model;
    QAbstractItemModelTester tester(&model);
    model.setCompletions({std::move(completion)});
    return model.index(0).data(CompletionModel::DetailRole).toString();
}

} // namespace

TEST(CompletionModel, SaysWhatAFieldIs)
{
    using enum soql::CompletionKind;
    EXPECT_EQ(detailOf({"LastActivityDate", Field, "date", "Last Activity"}), u"Last Activity · Date"_s);
    EXPECT_EQ(detailOf({"Website", Field, "url", "Website"}), u"URL"_s) << "the label is the name";
    EXPECT_EQ(detailOf({"Odd__c", Field, "somethingNew", ""}), u"Any"_s);
}

TEST(CompletionModel, SaysWhereARelationshipLeads)
{
    EXPECT_EQ(detailOf({"Owner", soql::CompletionKind::Relationship, "Group, User", "Owner ID"}),
        u"relationship to Group, User"_s);
}

TEST(CompletionModel, LeavesOutWhatGoesWithoutSaying)
{
    EXPECT_EQ(detailOf({"Account", soql::CompletionKind::Object, "", "Account"}), QString());
    EXPECT_EQ(detailOf({"Case", soql::CompletionKind::Object, "", "Ticket"}), u"Ticket"_s);
    EXPECT_EQ(detailOf({"WHERE", soql::CompletionKind::Keyword}), QString());
}

TEST(CompletionModel, ReadsTheWholeRowToAScreenReader)
{
    CompletionModel model;
    model.setCompletions({{"Name", soql::CompletionKind::Field, "string", "Account Name"}});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Name, Account Name · Text"_s);
}

} // namespace scout::query
