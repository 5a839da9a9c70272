// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "async/QtText.h"
#include "async/SignalAwaiter.h"
#include "net/ContentCoding.h"
#include "net/QtFault.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace scout::net {

namespace {

/// The largest answer that is unpacked: far above any page of the API, and an end to a bomb.
constexpr std::size_t kLargestBody = std::size_t(1) << 30;

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The body of a request while Qt sends it; wiped when the reply goes.
///
/// It can be read once only. Qt sends a request again by itself when the connection closes without an answer,
/// whatever the method: a record would be created twice, a code used up. Where the body can't be rewound Qt
/// gives up instead. (An empty body has to be such a device, too.)
class BodyDevice final : public QIODevice {
public:
    explicit BodyDevice(std::string body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly);
    }
    ~BodyDevice() override { wipe(m_body); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return static_cast<qint64>(m_body.size()); }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char* target, qint64 most) override
    {
        const std::string_view rest = std::string_view(m_body).substr(static_cast<std::size_t>(pos()));
        return static_cast<qint64>(rest.copy(target, static_cast<std::size_t>(most)));
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::string m_body;
};

/// Aborts what is under way. Does not disconnect the reply: that would also cut Qt's own wires to its network
/// thread. Nothing of ours is connected any more, because our receivers live above the reply in the frame.
struct ReplyDeleter {
    void operator()(QNetworkReply* reply) const
    {
        if (reply->isRunning())
            reply->abort();
        reply->deleteLater();
    }
};
using Reply = std::unique_ptr<QNetworkReply, ReplyDeleter>;

QNetworkProxy toQtProxy(const ProxyAddress& proxy)
{
    const bool isSocks = proxy.protocol == ProxyAddress::Protocol::Socks5;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        toQString(proxy.host), static_cast<quint16>(proxy.port), toQString(proxy.user),
        toQString(proxy.password.reveal()));
}

/// The proxies that are set, else the desktop's.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(ProxyRules rules)
        : m_rules(std::move(rules))
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QList<QNetworkProxy> direct{QNetworkProxy(QNetworkProxy::NoProxy)};
        const auto url = Url::parse(toUtf8(query.url().toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)));
        if (!url || url->isLoopback())
            return direct;
        if (m_rules.empty())
            return systemProxyForQuery(query);
        const auto proxy = m_rules.proxyFor(*url);
        return proxy ? QList<QNetworkProxy>{toQtProxy(*proxy)} : direct;
    }

private:
    ProxyRules m_rules;
};

bool isProxied(const QNetworkAccessManager& network, const HttpRequest& request)
{
    const QNetworkProxyQuery query(QUrl(toQString(request.url)));
    return network.proxyFactory()->queryProxy(query).value(0).type() != QNetworkProxy::NoProxy;
}

QNetworkRequest toQtRequest(const HttpRequest& request, const QSslConfiguration& tls)
{
    QNetworkRequest qt(QUrl(toQString(request.url), QUrl::StrictMode));
    qt.setSslConfiguration(tls);
    qt.setTransferTimeout(static_cast<int>(request.idleTimeout.count()));
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setRawHeader("Accept-Encoding", "gzip"); // set by hand, it also makes Qt leave the body packed
    for (const HttpHeader& header : request.headers)
        qt.setRawHeader(toBytes(header.name), toBytes(header.value));
    if (request.bearer)
        qt.setRawHeader("Authorization", "Bearer " + toBytes(request.bearer->reveal()));
    return qt;
}

bool hasBody(const HttpRequest& request)
{
    return !request.body.empty() || request.method == "POST" || request.method == "PATCH";
}

Reply dispatch(QNetworkAccessManager& network, const HttpRequest& request, const QSslConfiguration& tls)
{
    const QNetworkRequest qt = toQtRequest(request, tls);
    if (!hasBody(request))
        return Reply(network.sendCustomRequest(qt, toBytes(request.method)));
    auto body = std::make_unique<BodyDevice>(request.body);
    Reply reply(network.sendCustomRequest(qt, toBytes(request.method), body.get()));
    body.release()->setParent(reply.get());
    return reply;
}

/// The body as it came, if all of it did: of a refusal, Qt also hands out the part before a cut.
Result<std::string> readBody(QNetworkReply& reply)
{
    QByteArray bytes = reply.readAll();
    std::string body = bytes.toStdString();
    bytes.fill('\0');
    bool isLengthKnown = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isLengthKnown);
    if (isLengthKnown && !body.empty() && length != static_cast<qint64>(body.size()))
        return Error{
            ErrorKind::Network, "network_cut", "The connection ended before the answer was complete."};
    return decodeContent(std::move(body), reply.rawHeader("Content-Encoding").toStdString(), kLargestBody);
}

Result<HttpResponse> readAnswer(QNetworkReply& reply)
{
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        response.headers.push_back({name.toStdString(), value.toStdString()});
    auto body = readBody(reply);
    if (!body)
        return body.error();
    response.body = std::move(body).value();
    return response;
}

/// What stands between a request and the wire.
Result<Url> checkTarget(const HttpRequest& request)
{
    auto url = Url::parse(request.url);
    const bool carriesCredentials = request.bearer || request.confidential;
    if (url && carriesCredentials && !url->isConfidential())
        return Error{ErrorKind::BadRequest, "url_insecure",
            "Credentials are sent to " + url->host + " only by https, and this address is http."};
    return url;
}

std::unique_ptr<QSslConfiguration> makeTls()
{
    auto tls = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    tls->setProtocol(QSsl::TlsV1_2OrLater);
    tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

QtHttpClient::QtHttpClient(QtHttpOptions options)
    : m_tls(makeTls())
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new ProxyFactory(std::move(options.proxies))); // the manager owns it
    if (!options.extraCaFile.empty() && !m_tls->addCaCertificates(toQString(options.extraCaFile.string())))
        m_brokenSetup = Error{ErrorKind::Storage, "ca_file_unreadable",
            "No certificate could be read from " + options.extraCaFile.string() + '.'};
}

QtHttpClient::~QtHttpClient() = default;

Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request)
{
    if (m_brokenSetup)
        co_return *m_brokenSetup;
    const auto url = checkTarget(request);
    if (!url)
        co_return url.error();

    QList<QSslError> tlsErrors;
    const Reply reply = dispatch(*m_network, request, *m_tls);
    QObject receiver; // above the reply, so that it is gone before the reply is aborted
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &receiver,
        [&tlsErrors](const QList<QSslError>& errors) { tlsErrors = errors; });
    if (request.confidential)
        wipe(request.body);

    co_await async::SignalAwaiter(reply.get(), &QNetworkReply::finished, reply->isFinished());
    if (!isWholeAnswer(*reply))
        co_return toError(*reply, Circumstances{*url, tlsErrors, isProxied(*m_network, request)});
    co_return readAnswer(*reply);
}

} // namespace scout::net
