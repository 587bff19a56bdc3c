/** `31 May 2016`, `31st of May 2016`; `May 31, 2016`; `2016年5月31日`. */
const orders = [
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[a-z]{3,})\.?,?\s+(?<year>\d{4})(?!\d)/i,
  /(?<month>[a-z]{3,})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/i,
  /(?<!\d)(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<date>\d{1,2})\s*日/,
]

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

/** Year, month and day, as numbers, of a date that calls its month by its English name, whole or shortened. */
export function spelledDay(text: string): readonly [year: string, month: string, date: string] | undefined {
  for (const order of orders) {
    const { year, month = '', date } = order.exec(text)?.groups ?? {}
    const number = Number(month) || months.findIndex(name => name.startsWith(month.toLowerCase())) + 1
    if (year !== undefined && date !== undefined && number > 0) return [year, String(number), date]
  }
  return undefined
}
