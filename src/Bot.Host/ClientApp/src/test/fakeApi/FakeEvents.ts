interface Sent {
  id: number;
  text: string;
}

const heartbeat = 10_000;

/** The event stream: numbered, resumed from a number, with a heartbeat, as the server's. */
export class FakeEvents {
  private readonly sent: Sent[] = [];
  private readonly controllers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  private readonly encoder = new TextEncoder();

  get listeners() {
    return this.controllers.size;
  }

  send(event: string, data: object) {
    const id = (this.sent.at(-1)?.id ?? 0) + 1;
    const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    this.sent.push({ id, text });
    this.controllers.forEach((controller) => controller.enqueue(this.encoder.encode(text)));
  }

  /** Ends every connection, as a host that stops. */
  drop() {
    this.controllers.forEach((controller) => controller.close());
    this.controllers.clear();
  }

  open(lastEventId: string | null, signal: AbortSignal): Response {
    let controller: ReadableStreamDefaultController<Uint8Array>;
    let timer: ReturnType<typeof setInterval>;
    const body = new ReadableStream<Uint8Array>({
      start: (opened) => {
        controller = opened;
        this.controllers.add(opened);
        opened.enqueue(this.encoder.encode(': hello\n\n'));
        const from = Number(lastEventId ?? NaN);
        if (lastEventId !== null) this.sent.filter(({ id }) => id > from).forEach(({ text }) => opened.enqueue(this.encoder.encode(text)));
        timer = setInterval(() => (this.controllers.has(opened) ? opened.enqueue(this.encoder.encode(': heartbeat\n\n')) : clearInterval(timer)), heartbeat);
      },
      cancel: () => {
        clearInterval(timer);
        this.controllers.delete(controller);
      },
    });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      if (this.controllers.delete(controller)) controller.error(new DOMException('Aborted', 'AbortError'));
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }
}
