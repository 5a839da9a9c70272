// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/ReplicationRoutes.h"

#include "demoorg/dml/Replication.h"

namespace scout::demoorg {

namespace {

using List = ApiResult<std::string> (*)(const UserView&, const Object&, const ReplicationWindow&);

ApiResult<Reply> answer(Org& org, const ApiCall& call, List list)
{
    const auto view = UserView::open(org.database, call.user.id);
    if (!view)
        return view.error();
    const Object* object = view->object(call.request.variable("object"));
    if (!object)
        return unknownResourceError();
    const auto window = ReplicationWindow::read(
        call.request.query.value("start"), call.request.query.value("end"), org.clock.now());
    if (!window)
        return window.error();
    auto body = list(*view, *object, *window);
    return body ? ApiResult<Reply>(Reply::json(std::move(*body))) : body.error();
}

ApiResult<Reply> updated(Org& org, const ApiCall& call)
{
    return answer(org, call, updatedRecords);
}

ApiResult<Reply> deleted(Org& org, const ApiCall& call)
{
    return answer(org, call, deletedRecords);
}

} // namespace

void addReplicationRoutes(ApiRoutes& api)
{
    api.add("GET", "/sobjects/{object}/updated", updated);
    api.add("GET", "/sobjects/{object}/deleted", deleted);
}

} // namespace scout::demoorg
