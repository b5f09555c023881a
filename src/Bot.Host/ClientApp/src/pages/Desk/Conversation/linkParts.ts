export type TextPart = { type: 'text' | 'link'; text: string };

/** Splits out web addresses; a full stop or bracket after one, ASCII or Chinese, is not part of it. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let rest = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'。,、；;！？」』）】]+/g)) {
    const address = match[0].replace(/[.,:!?)\]]+$/, '');
    if (match.index > rest) parts.push({ type: 'text', text: text.slice(rest, match.index) });
    parts.push({ type: 'link', text: address });
    rest = match.index + address.length;
  }
  if (rest < text.length) parts.push({ type: 'text', text: text.slice(rest) });
  return parts;
}
