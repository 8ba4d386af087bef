import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** The OAuth App that the server knows. */
const CLIENT = { id: "client-of-the-tests", secret: "secret-of-the-tests" };

interface Grant {
  readonly challenge: string;
  readonly redirectUri: string;
}

interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Who can sign tokens, by what `POST /control/token` asks for: the newest key, the one before, or one that was never published. */
type KeyName = "newest" | "before" | "foreign";

const newKey = (): SigningKey => ({ kid: randomBytes(8).toString("hex"), ...generateKeyPairSync("rsa", { modulusLength: 2048 }) });

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * What GitHub and Cloudflare Access do when somebody signs in, over HTTP: the pages and errors of OAuth with PKCE, as RFC 6749, RFC 7636 and GitHub’s documents
 * have them, and the keys of a team, which are rotated. The tests say who signs in at `/control`.
 */
export function identityServer(): Promise<string> {
  const grants = new Map<string, Grant>();
  const tokens = new Set<string>();
  let user = { id: 1, login: "someone" };
  const foreign = newKey();
  let keys: readonly SigningKey[] = [newKey()];
  const counts = { certs: 0, scopes: "" };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://identity");
    const body = await bodyOf(request);
    const answer = ROUTES[`${request.method} ${url.pathname}`];
    if (answer) answer({ url, body, request, response });
    else json(response, { message: "Not Found" }, 404);
  });

  const ROUTES: Readonly<Record<string, (asked: { url: URL; body: string; request: IncomingMessage; response: ServerResponse }) => void>> =
    {
      "GET /login/oauth/authorize": ({ url, response }) => {
        const asked = Object.fromEntries(url.searchParams);
        const { client_id, redirect_uri = "", state = "", code_challenge = "", code_challenge_method } = asked;
        if (client_id !== CLIENT.id || !redirect_uri.endsWith("/sign-in/github/callback") || state === "")
          return json(response, asked, 404);
        if (code_challenge_method !== "S256" || code_challenge.length !== 43) return json(response, asked, 404);
        counts.scopes = asked.scope ?? "";
        const code = randomBytes(10).toString("hex");
        grants.set(code, { challenge: code_challenge, redirectUri: redirect_uri });
        const back = new URL(redirect_uri);
        back.searchParams.set("code", code);
        back.searchParams.set("state", state);
        response.writeHead(302, { Location: back.href, ...CLOSED }).end();
      },
      // As GitHub: 200, whatever is wrong.
      "POST /login/oauth/access_token": ({ body, request, response }) => {
        const fields = new URLSearchParams(body);
        const basic = Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64");
        if (request.headers.authorization !== `Basic ${basic}`) return json(response, { error: "incorrect_client_credentials" });
        const code = fields.get("code") ?? "";
        const grant = grants.get(code);
        grants.delete(code);
        const challenge = createHash("sha256")
          .update(fields.get("code_verifier") ?? "")
          .digest("base64url");
        if (!grant || grant.challenge !== challenge) return json(response, { error: "bad_verification_code" });
        if (grant.redirectUri !== fields.get("redirect_uri")) return json(response, { error: "redirect_uri_mismatch" });
        const token = `gho_${randomBytes(12).toString("hex")}`;
        tokens.add(token);
        json(response, { access_token: token, token_type: "bearer", scope: "" });
      },
      "GET /api/v3/user": ({ request, response }) => {
        const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1] ?? "";
        if (!tokens.has(token) || !request.headers["user-agent"]) return json(response, { message: "Bad credentials" }, 401);
        json(response, { ...user, type: "User" });
      },
      "GET /cdn-cgi/access/certs": ({ response }) => {
        counts.certs++;
        const jwks = keys.map(({ kid, publicKey }) => ({ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }));
        json(response, { keys: jwks });
      },
      "POST /control/user": ({ body, response }) => {
        user = JSON.parse(body);
        json(response, user);
      },
      // Two keys at a time, as Access has it; the one before the last two is gone.
      "POST /control/rotate": ({ response }) => {
        keys = [newKey(), ...keys].slice(0, 2);
        json(response, {});
      },
      "POST /control/token": ({ body, response }) => {
        const { claims, header = {}, key = "newest" } = JSON.parse(body) as { claims: object; header?: object; key?: KeyName };
        const by = { newest: keys[0], before: keys[1], foreign }[key] ?? foreign;
        const text = `${base64url({ alg: "RS256", kid: key === "foreign" ? keys[0]?.kid : by.kid, ...header })}.${base64url(claims)}`;
        json(response, { token: `${text}.${sign("RSA-SHA256", Buffer.from(text), by.privateKey).toString("base64url")}` });
      },
      "GET /control/counts": ({ response }) => json(response, counts),
    };

  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      // The tests end without asking it.
      server.unref();
      resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
    });
  });
}

/** A connection that is kept is closed after some seconds, maybe while the next request is on its way. */
const CLOSED = { Connection: "close" };

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json", ...CLOSED }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
