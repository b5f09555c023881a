// Small servers on loopback, and hosts of our own with settings of their own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A server that gives each request, with its body as text, to the handler. */
export async function serve(handle) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", chunk => chunks.push(chunk));
    request.on("end", async () => {
      try {
        await handle(request, response, Buffer.concat(chunks));
      } catch (error) {
        response.writeHead(500).end(String(error?.stack ?? error));
      }
    });
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const json = (response, body, status = 200) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

export async function freePort() {
  const probe = createServer();
  await new Promise(resolve => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return port;
}

const stops = [];
process.on("exit", () => stops.forEach(stop => stop()));

/** Starts the host with these settings (A__B: value) and waits until it answers. */
export async function startHost(settings, port) {
  const data = mkdtempSync(join(tmpdir(), "bot-peer-"));
  const url = `http://127.0.0.1:${port ?? await freePort()}`;
  const child = spawn("dotnet", [join(root, "src/Bot.Host/bin/Release/net10.0/Bot.Host.dll"), "--contentRoot", join(root, "src/Bot.Host"), "--urls", url], {
    env: { ...process.env, Data__Folder: data, Knowledge__Snapshots: join(data, "snapshots"), Knowledge__Lexical: "true", Turns__Handler: "echo", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", text => (log += text));
  child.stderr.on("data", text => (log += text));
  const stop = () => {
    child.kill();
    rmSync(data, { recursive: true, force: true });
  };
  stops.push(stop);
  for (let i = 0; i < 240; i++) {
    if (child.exitCode !== null) {
      throw new Error(`the host did not start: ${log}`);
    }
    if (await fetch(`${url}/health/live`).then(r => r.status < 500, () => false)) {
      return { url, stop, log: () => log };
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error(`the host did not answer: ${log}`);
}

/** Waits until the function gives something that is true. */
export async function until(what, look, milliseconds = 20000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    if (Date.now() > end) {
      throw new Error(`${what} did not come within ${milliseconds} ms`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
