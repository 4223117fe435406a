// An OpenID provider on loopback: node provider.mjs CLIENT_ID. It prints its issuer and runs until its standard input
// closes. Anybody may log in; a login name that is an address becomes the person's e-mail.
import http from 'node:http';
import process from 'node:process';
import { Provider } from 'oidc-provider';

const server = http.createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: process.argv[2],
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/'], // whatever the port (RFC 8252, section 7.3)
    },
  ],
  // As Google does: who somebody is stands in the ID token itself.
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'given_name', 'family_name'] },
  pkce: { required: () => true, methods: ['S256'] },
  cookies: { keys: ['only for tests'] },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id, email_verified: true, given_name: 'Greta', family_name: 'Weber' }),
  }),
});
server.on('request', provider.callback());
console.log(issuer);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
