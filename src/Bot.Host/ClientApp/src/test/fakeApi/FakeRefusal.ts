/** What the server would answer with as a problem. */
export class FakeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** More that the problem says. */
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export function refuse(status: number, code: string, message: string, extensions: Record<string, unknown> = {}): never {
  throw new FakeRefusal(status, code, message, extensions);
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
