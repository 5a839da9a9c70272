// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"

#include <functional>

namespace scout::demoorg {

using Handler = std::function<Reply(const Request&)>;
/// Stands before the handlers: answers itself, or asks `next` and maybe changes what it said.
using Filter = std::function<Reply(const Request&, const Handler& next)>;

/// A table of method, path pattern and handler, with the filters that every request passes first.
///
/// A pattern is a path whose segments are literal, `{name}` (one segment) or, last, `{name...}` (the rest,
/// maybe nothing). Empty segments count for nothing, so "//services/data/" is "/services/data": some
/// clients join addresses that way. The first route that fits wins. Built once, then read by all threads.
class Router {
public:
    void on(std::string_view method, std::string_view pattern, Handler handler);
    /// Added last, asked last.
    void addFilter(Filter filter);
    /// Answers what no route fits.
    void otherwise(Handler handler);

    Reply answer(const Request& request) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> pattern;
        Handler handler;
    };

    Reply dispatch(Request request) const;
    Reply passFilters(const Request& request, std::size_t next) const;

    std::vector<Route> m_routes;
    std::vector<Filter> m_filters;
    Handler m_otherwise = [](const Request&) { return unknownResource(); };
};

} // namespace scout::demoorg
