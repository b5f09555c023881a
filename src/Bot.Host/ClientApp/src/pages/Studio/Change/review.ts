const day = 86_400_000;

/** Days to the next review of an article that had none before. */
const usualDays = 182;

/** A day of Hong Kong as YYYY-MM-DD. */
const dayOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** The dates of an article that is checked on a day; the next review is as far off as it was before. */
export function checkedOn(today: Date, { reviewed, reviewBy }: { reviewed: string; reviewBy: string }): { reviewed: string; reviewBy: string } {
  const before = Math.round((Date.parse(reviewBy) - Date.parse(reviewed)) / day);
  const days = before > 0 ? before : usualDays;
  return { reviewed: dayOf(today), reviewBy: dayOf(new Date(today.getTime() + days * day)) };
}
