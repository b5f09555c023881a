import type { Entry } from '../api/conversationTypes';
import { ApiError, call } from '../api/http';
import { conversationPath } from '../api/paths';
import { nextToSend, reduceOutgoing, retryDelay, type Outgoing, type OutgoingChange, type OutgoingKind } from './outgoing';

const storageKey = 'staff-outgoing';

type Post = (message: Outgoing) => Promise<Entry>;

const postToServer: Post = ({ conversationId, kind, text, clientId, template, files }) =>
  call<Entry>('POST', `${conversationPath(conversationId)}/${kind}`, {
    text,
    clientId,
    ...(template ? { template } : {}),
    ...(files ? { files: files.map((file) => file.id) } : {}),
  });

/**
 * Sends what was written, in order per conversation, until the server has it or refuses it. Kept in the tab's own storage, so that a reload
 * goes on with the same client ids: nothing is lost and nothing is written twice.
 */
export class OutgoingStore {
  private list: readonly Outgoing[];
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private acknowledged: (message: Outgoing, entry: Entry) => void = () => {};

  constructor(
    private readonly storage: Storage,
    private readonly post: Post = postToServer,
    private readonly newId: () => string = () => crypto.randomUUID(),
  ) {
    this.list = restore(storage);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = () => this.list;

  /** Starts, or goes on after a reload or sign-in. */
  resume(acknowledged: (message: Outgoing, entry: Entry) => void) {
    this.acknowledged = acknowledged;
    for (const id of new Set(this.list.map((message) => message.conversationId))) this.pump(id);
  }

  write(conversationId: string, kind: OutgoingKind, text: string, more: Pick<Outgoing, 'template' | 'files'> = {}) {
    const message: Outgoing = {
      clientId: this.newId(),
      conversationId,
      kind,
      text,
      at: new Date().toISOString(),
      state: 'sending',
      tries: 0,
      ...more,
    };
    this.change({ type: 'written', message });
    this.pump(conversationId);
  }

  /** Tries at once what waits or was refused, with the id it always had. */
  retry(clientId: string) {
    const message = this.list.find((one) => one.clientId === clientId);
    if (!message) return;
    if (message.state === 'refused') this.change({ type: 'unreached', clientId });
    clearTimeout(this.timers.get(message.conversationId));
    this.timers.delete(message.conversationId);
    this.pump(message.conversationId);
  }

  /** Takes a message out that was not acknowledged; its text is given back to whoever asked. */
  discard(clientId: string): Outgoing | undefined {
    const message = this.list.find((one) => one.clientId === clientId);
    this.change({ type: 'discarded', clientId });
    if (message) this.pump(message.conversationId);
    return message;
  }

  /** Forgets everything: another person signs in at this desk. */
  clear() {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
    this.list = [];
    this.keep();
  }

  private change(change: OutgoingChange) {
    this.list = reduceOutgoing(this.list, change);
    this.keep();
  }

  private keep() {
    if (this.list.length === 0) this.storage.removeItem(storageKey);
    else this.storage.setItem(storageKey, JSON.stringify(this.list));
    this.listeners.forEach((listener) => listener());
  }

  private pump(conversationId: string) {
    if (this.timers.has(conversationId)) return;
    const message = nextToSend(this.list, conversationId);
    if (message) void this.send(message);
  }

  private async send(message: Outgoing) {
    const { clientId, conversationId } = message;
    this.change({ type: 'trying', clientId });
    try {
      const entry = await this.post(message);
      this.acknowledged(message, entry);
      this.change({ type: 'acknowledged', clientId });
    } catch (error) {
      if (error instanceof ApiError && isFinal(error.status)) {
        this.change({ type: 'refused', clientId, problem: { status: error.status, code: error.code, detail: error.message } });
      } else {
        this.change({ type: 'unreached', clientId });
        const wait = error instanceof ApiError && error.retryAfter ? error.retryAfter * 1_000 : retryDelay(message.tries + 1);
        this.timers.set(conversationId, setTimeout(() => {
          this.timers.delete(conversationId);
          this.pump(conversationId);
        }, wait));
        return;
      }
    }
    this.pump(conversationId);
  }
}

/** A refusal that another try would only repeat. Unreached, overloaded (429), timed out (408) and failing (5xx) servers are asked again. */
const isFinal = (status: number) => status >= 400 && status < 500 && status !== 408 && status !== 429;

function restore(storage: Storage): readonly Outgoing[] {
  const kept = storage.getItem(storageKey);
  if (!kept) return [];
  try {
    // What was on its way when the page went may have arrived: it is sent again under its own id.
    return (JSON.parse(kept) as Outgoing[]).map((message) => (message.state === 'sending' ? { ...message, state: 'waiting' } : message));
  } catch {
    storage.removeItem(storageKey);
    return [];
  }
}
