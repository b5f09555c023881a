import { keepServerTime } from './serverClock';
import type { FindingText } from './studioTypes';

/** A refusal by the server, as `application/problem+json` tells it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    /** Seconds to wait before asking again, where the server says so. */
    readonly retryAfter?: number,
    /** The id of the open change, where that is why the server refuses to begin another. */
    readonly changeId?: string,
    /** What is to be mended first, where that is why the server refuses. */
    readonly findings: readonly FindingText[] = [],
  ) {
    super(detail);
    this.name = 'ApiError';
  }
}

export const apiBase = '/staff/api';

async function problem(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  const type = response.headers.get('Content-Type') ?? '';
  const body: { code?: string; detail?: string; title?: string; changeId?: string; findings?: FindingText[] } = type.includes('json') ? await response.json().catch(() => ({})) : {};
  return new ApiError(
    response.status,
    body.code ?? `http-${response.status}`,
    body.detail ?? body.title ?? response.statusText,
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    body.changeId,
    body.findings,
  );
}

export interface CallOptions {
  signal?: AbortSignal;
  /** The page asks by itself, not the person: the call does not prolong the session. */
  background?: boolean;
  /** The request outlives the page that sends it. */
  keepalive?: boolean;
}

/** Calls the staff API; a file goes as it is, all else as JSON. Every change carries `X-Bot-Request`, which no foreign page can send without a preflight. */
export async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  { signal, background = false, keepalive = false }: CallOptions = {},
): Promise<T> {
  const response = await fetch(apiBase + path, {
    method,
    keepalive,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      ...(method === 'GET' ? {} : { 'X-Bot-Request': '1' }),
      ...(background ? { 'X-Bot-Background': '1' } : {}),
      ...(body === undefined ? {} : { 'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  keepServerTime(response.headers.get('Date'));
  if (!response.ok) throw await problem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
