// An issuer of tokens: metadata, keys, and signatures.
import { createSign, generateKeyPairSync } from "node:crypto";
import { json, serve } from "./servers.mjs";

const encode = value => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

export async function startLogin({ endorsements } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: "jwk" }), kid: "login-1", use: "sig", alg: "RS256", ...(endorsements ? { endorsements } : {}) };
  const server = await serve((request, response) => request.url.endsWith("/keys")
    ? json(response, { keys: [key] })
    : json(response, { issuer: server.url, jwks_uri: `${server.url}/keys`, id_token_signing_alg_values_supported: ["RS256"], token_endpoint_auth_methods_supported: ["private_key_jwt"] }));
  return {
    ...server,
    metadata: `${server.url}/.well-known/openidconfiguration`,
    sign(claims) {
      const now = Math.floor(Date.now() / 1000);
      const content = `${encode({ alg: "RS256", typ: "JWT", kid: key.kid })}.${encode({ nbf: now - 10, exp: now + 3600, iss: server.url, ...claims })}`;
      return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey).toString("base64url")}`;
    },
  };
}
