// The language of a message, for the voice that reads it.

/** What the host said it is, unless the letters say otherwise: an agent may answer an English conversation in Chinese, and a resident writes as they like. */
export function languageOf(activity, pageLocale) {
  const text = activity.text ?? "";
  const said = activity.locale ?? "";
  // An English sentence with a Chinese name in it stays English.
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (ideographs > words) {
    return /^(zh|yue)/i.test(said) ? said : /^zh/i.test(pageLocale) ? pageLocale : "zh-HK";
  }
  return words > 0 && ideographs === 0 && !/^en/i.test(said) ? "en" : said || undefined;
}
