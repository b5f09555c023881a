import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { FakeDesk } from './FakeDesk';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function answer(desk: FakeDesk, request: IncomingMessage, response: ServerResponse) {
  const ended = new AbortController();
  response.on('close', () => ended.abort());
  const method = request.method ?? 'GET';
  const result = await desk.fetch(`http://fake${request.url ?? ''}`, {
    method,
    headers: request.headers as Record<string, string>,
    signal: ended.signal,
    ...(method === 'GET' ? {} : { body: await bodyOf(request) }),
  });
  response.writeHead(result.status, Object.fromEntries(result.headers));
  if (!result.body) return response.end();
  const reader = result.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) response.write(part.value);
  } catch (error) {
    // The page closed its event stream.
    if (!ended.signal.aborted) throw error;
  }
  response.end();
}

/** Puts the fake behind the pages. `/fake/…` makes things happen: `reset`, `sign-in/mei`, `write/c1`, `offer/c3/a1`, `drop`. */
export function fakeApi(): Plugin {
  let desk = new FakeDesk();
  function serve({ middlewares }: { middlewares: Connect.Server }) {
    middlewares.use('/fake', (request, response) => {
      const [, action, first = '', second = ''] = (request.url ?? '').split('/');
      if (action === 'reset') desk = new FakeDesk();
      if (action === 'sign-in') desk.signIn(first);
      if (action === 'write') desk.residentWrites(first, 'One more question, please.');
      if (action === 'offer') desk.offer(first, second, 45);
      if (action === 'drop') desk.events.drop();
      response.end();
    });
    middlewares.use((request, response, next) => {
      if (!request.url?.startsWith('/staff/api/')) return next();
      answer(desk, request, response).catch(next);
    });
  }
  return { name: 'fake-staff-api', configureServer: serve, configurePreviewServer: serve };
}
