let offset = 0;

/** Learns the server's clock from a `Date` header (whole seconds): a wrong clock on a desk must not make offers look expired. */
export function keepServerTime(date: string | null, now = Date.now()) {
  const at = date ? Date.parse(date) : NaN;
  if (Number.isNaN(at)) return;
  const measured = at + 500 - now;
  offset = Math.abs(measured) < 2_000 ? 0 : measured;
}

/** The server's time in milliseconds since 1970, as well as it is known here. */
export const serverNow = () => Date.now() + offset;
