import type { Entry } from '../../api/conversationTypes';
import type { Me } from '../../api/types';
import { FakeEvents } from './FakeEvents';
import { FakeRefusal, isText, refuse } from './FakeRefusal';
import { cannedReplies, people, seedAudit, seedCases, seedConversations, seedDeadLetters, seedDecisions, seedSwitches, type FakeConversation } from './seed';
import { changeConversation } from './conversationChanges';
import { readLists } from './lists';
import { FakeStudio } from './studio/FakeStudio';

interface Call {
  method: string;
  path: string[];
  search: URLSearchParams;
  body: Record<string, unknown>;
}

/**
 * The staff API in memory, for tests and for work on the pages without a host. Strict: it refuses what the server refuses, with the same codes,
 * so that a page that only works against a forgiving fake fails here.
 */
export class FakeDesk {
  readonly events = new FakeEvents();
  readonly conversations = new Map(seedConversations().map((one) => [one.row.id, one]));
  readonly switches = seedSwitches();
  readonly deadLetters = seedDeadLetters();
  readonly cases = seedCases();
  readonly decisions = seedDecisions();
  readonly audit = seedAudit();
  readonly people = people.map((person) => ({ ...person }));
  readonly studio = new FakeStudio((id) => this.people.find((person) => person.id === id)?.name ?? id);
  /** By client id: what a repeat is answered with. */
  readonly written = new Map<string, Entry>();
  /** Whether anything has been counted. */
  hasFigures = true;
  private signedIn: string | null = null;

  constructor(userName?: string) {
    if (userName) this.signIn(userName);
  }

  signIn(userName: string) {
    this.signedIn = this.people.find((person) => person.userName === userName)?.id ?? null;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(new URL(String(input instanceof Request ? input.url : input), 'http://fake'), init);
    const url = new URL(request.url);
    const path = url.pathname.replace('/staff/api/', '').split('/').map(decodeURIComponent);
    try {
      if (request.method !== 'GET' && request.headers.get('X-Bot-Request') !== '1') refuse(403, 'forbidden', 'The request header is missing.');
      if (path[0] === 'events') {
        this.me();
        return this.events.open(request.headers.get('Last-Event-ID'), request.signal);
      }
      const text = await request.text();
      const answer = this.answer({ method: request.method, path, search: url.searchParams, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} });
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (!(error instanceof FakeRefusal)) throw error;
      return new Response(JSON.stringify({ title: error.message, detail: error.message, status: error.status, code: error.code, ...error.extensions }), {
        status: error.status,
        headers: { 'Content-Type': 'application/problem+json' },
      });
    }
  };

  me(): Me {
    const person = this.people.find((one) => one.id === this.signedIn);
    if (!person) return refuse(401, 'signed-out', 'Sign in first.');
    const { password: _, ...me } = person;
    return me;
  }

  conversation(id: string | undefined): FakeConversation {
    return this.conversations.get(id ?? '') ?? refuse(404, 'not-found', 'There is no such conversation.');
  }

  /** A message of the resident arrives. */
  residentWrites(id: string, text: string, at = new Date()) {
    const one = this.conversation(id);
    this.append(one, { kind: 'resident', text, at: at.toISOString() });
    one.row = { ...one.row, unread: one.row.unread + 1, waitingSince: one.row.waitingSince ?? new Date().toISOString() };
    this.changed(one);
  }

  /** The resident joins two of their conversations. */
  link(...ids: string[]) {
    const linkedChannels = ids.map((id) => ({ channel: this.conversation(id).row.channel, conversationId: id }));
    for (const one of ids.map((id) => this.conversation(id))) {
      one.resident = { ...one.resident, linkedChannels };
      this.changed(one);
    }
  }

  offer(id: string, agentId: string, seconds: number) {
    const one = this.conversation(id);
    const offerExpiresAt = new Date(Date.now() + seconds * 1_000).toISOString();
    one.row = { ...one.row, state: 'assigned', offeredTo: agentId, offerExpiresAt, version: one.row.version + 1 };
    this.events.send('offer', { conversationId: id, expiresAt: offerExpiresAt, row: one.row });
  }

  append(one: FakeConversation, written: Partial<Entry> & Pick<Entry, 'kind' | 'text'>): Entry {
    const sequence = (one.entries.at(-1)?.sequence ?? 0) + 1;
    const added: Entry = {
      sequence, id: `${one.row.id}-${sequence}`, authorName: null, at: new Date().toISOString(), episode: one.episode, delivery: 'none', attachments: [], suggestedActions: [], ...written,
    };
    one.entries.push(added);
    one.row = { ...one.row, lastText: added.text, lastAt: added.at };
    return added;
  }

  changed(one: FakeConversation) {
    one.row = { ...one.row, version: one.row.version + 1 };
    this.events.send('conversation', { conversationId: one.row.id, version: one.row.version, lastSequence: one.entries.at(-1)?.sequence ?? 0 });
  }

  private answer({ method, path, search, body }: Call): unknown {
    const [root, id] = path;
    if (root === 'session') return this.session(method, id, body);
    const me = this.me();
    if (root === 'studio') return this.studio.answer(me, { method, path, search, body });
    if (root === 'presence') return this.presence(me, method, id, body);
    if (root === 'canned') return cannedReplies;
    if (root === 'switches' && method === 'PUT') return this.switch(me, path, body);
    if (root === 'dead-letters' && method === 'POST') return void (this.deadLetters.find((letter) => letter.key === id)!.retriedAt = new Date().toISOString());
    if (root === 'cases' && method === 'POST') return void (this.cases.find((one) => one.number === id)!.state = 'closed');
    if (method === 'GET') return readLists(this, me, path, search);
    if (root === 'conversations') return changeConversation(this, me, this.conversation(id), path.slice(2), method, body);
    return refuse(404, 'not-found', 'There is nothing at this address.');
  }

  private session(method: string, part: string | undefined, body: Record<string, unknown>): unknown {
    if (part === 'methods') return { local: true, openIdConnect: null };
    if (part === 'password') return body.next === body.current ? refuse(400, 'password-old', 'The old one.') : String(body.next).length < 10 ? refuse(400, 'password-short', 'Too short.') : undefined;
    if (method === 'POST') {
      const person = this.people.find((one) => one.userName === body.userName && one.password === body.password);
      if (!person) refuse(401, 'bad-credentials', 'The user name or password is not right.');
      this.signedIn = person.id;
    }
    if (method === 'DELETE') return void (this.signedIn = null);
    return this.me();
  }

  private presence(me: Me, method: string, part: string | undefined, body: Record<string, unknown>): unknown {
    const person = this.people.find((one) => one.id === me.id)!;
    if (method === 'PUT') person.presence = body.status as Me['presence'];
    else if (part !== 'heartbeat') refuse(404, 'not-found', 'There is nothing at this address.');
    return { status: person.presence, capacity: person.capacity, active: 1, since: new Date().toISOString() };
  }

  private switch(me: Me, [, scope, id]: string[], body: Record<string, unknown>): unknown {
    if (!isText(body.reason)) refuse(400, 'reason-required', 'Give a reason.');
    const known = this.switches.find((one) => one.scope === scope && one.id === id);
    const changed = { scope: scope as 'all', id: id!, off: body.off === true, by: me.name, at: new Date().toISOString(), reason: body.reason as string };
    if (known) Object.assign(known, changed);
    else this.switches.push(changed);
    return changed;
  }
}
