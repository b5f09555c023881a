/**
 * The language of a text, for the voice that reads it: what is said of it, unless the letters say otherwise. A resident of an English conversation may
 * write in Chinese; an English sentence with a Chinese name in it stays English. Undefined where nothing tells: then it is read as the page is.
 */
export function languageOfText(text: string, said?: string | null): string | undefined {
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (ideographs > words) return said && /^(zh|yue)/i.test(said) ? said : 'zh-HK';
  return words > 0 && ideographs === 0 ? 'en' : (said ?? undefined);
}
