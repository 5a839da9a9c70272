// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An authorization server that somebody else wrote (oidc-provider), with PKCE required and rotating refresh
// tokens, at Salesforce's addresses. What OAuth leaves open and Salesforce adds is put around it: instance_url and
// id in the token reply, and as much of an org as a client looks at. Its user signs in and allows by themselves.
import http from 'node:http';
import { pathToFileURL } from 'node:url';

const library = pathToFileURL(`${process.env.NODE_PATH}/oidc-provider/lib/index.js`);
const { default: Provider } = await import(library);

const kOrg = '00D5g00000ZzDemEAF';
const kUser = '0055g00000BobQaAAJ';

const server = http.createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
    clients: [{
        client_id: process.env.CLIENT_ID,
        client_secret: process.env.CLIENT_SECRET,
        redirect_uris: [process.env.CALLBACK_URL],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        application_type: 'native',
        token_endpoint_auth_method: 'client_secret_post',
    }],
    cookies: { keys: ['of this run'] },
    scopes: ['api', 'refresh_token'],
    pkce: { required: () => true, methods: ['S256'] },
    rotateRefreshToken: true,
    issueRefreshToken: () => true,
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    routes: {
        authorization: '/services/oauth2/authorize',
        token: '/services/oauth2/token',
        revocation: '/services/oauth2/revoke',
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant(ctx) {
        const grant = new ctx.oidc.provider.Grant(
            { accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
        grant.addOIDCScope('api refresh_token');
        await grant.save();
        return grant;
    },
});

// How many renewals an access token comes from.
const generations = new Map();
let generation = 0;

provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/services/oauth2/token' || ctx.status !== 200)
        return;
    if (ctx.oidc.params.grant_type === 'refresh_token')
        ++generation;
    generations.set(ctx.body.access_token, generation);
    ctx.body = { ...ctx.body, instance_url: issuer, id: `${issuer}/id/${kOrg}/${kUser}` };
});

const kPages = {
    [`/id/${kOrg}/${kUser}`]: { user_id: kUser, organization_id: kOrg, username: 'bob@second.example' },
    '/services/oauth2/userinfo': {
        user_id: kUser, organization_id: kOrg, preferred_username: 'bob@second.example', name: 'Bob',
    },
    '/services/data': [{ version: '67.0' }],
};

/** "… LIMIT n" is for tokens of the n-th renewal only: for others the session has ended. */
function query(text, generationOfToken) {
    if (text.includes('FROM Organization'))
        return [200, { done: true, totalSize: 1, records: [{ Name: 'Second opinion' }] }];
    if (generationOfToken < Number(/LIMIT (\d+)/.exec(text)?.[1] ?? 0))
        return [401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]];
    const attributes = { type: 'Account', url: '/services/data/v67.0/sobjects/Account/001' };
    return [200, { done: true, totalSize: 1, records: [{ attributes, Id: '0015g00000AcmeAAA' }] }];
}

async function serveOrg(request, response, url) {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const isGood = token && await provider.AccessToken.find(token);
    const [status, body] = !isGood ? [403, 'Bad_OAuth_Token']
        : url.pathname.endsWith('/query') ? query(url.searchParams.get('q'), generations.get(token))
        : [200, kPages[url.pathname]];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const serveOAuth = provider.callback();
server.on('request', (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname.startsWith('/interaction/'))
        provider.interactionFinished(request, response, { login: { accountId: kUser }, consent: {} });
    else if (url.pathname in kPages || url.pathname.endsWith('/query'))
        serveOrg(request, response, url);
    else
        serveOAuth(request, response);
});
console.log(`Ready at ${issuer}`);
