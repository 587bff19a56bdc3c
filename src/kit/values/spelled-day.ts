/** What each month is called beside a day, in the languages that presskit writes. */
const months = [
  'january januar janvier enero stycznia січня января қаңтар январы январи yanvar يناير ינואר',
  'february februar février febrero lutego лютого февраля ақпан февралы феврали fevral فبراير פברואר',
  'march märz mars marzo marca березня марта наурыз марты марти mart مارس מרץ',
  'april avril abril kwietnia квітня апреля сәуір апрели aprel أبريل אפריל',
  'may mai mayo maja травня мая мамыр майы майи مايو מאי',
  'june juni juin junio czerwca червня июня маусым июну июни iyun يونيو יוני',
  'july juli juillet julio lipca липня июля шілде июлу июли iyul يوليو יולי',
  'august août agosto sierpnia серпня августа тамыз августу августи avgust أغسطس אוגוסט',
  'september septembre septiembre września вересня сентября қыркүйек сентябры сентябри sentabr سبتمبر ספטמבר',
  'october oktober octobre octubre października жовтня октября қазан октябры октябри oktabr أكتوبر אוקטובר',
  'november novembre noviembre listopada листопада ноября қараша ноябры ноябри noyabr نوفمبر נובמבר',
  'december dezember décembre diciembre grudnia грудня декабря желтоқсан декабры декабри dekabr ديسمبر דצמבר',
].map(names => names.split(' '))

/**
 * `31 May 2016`, `31st of May 2016`, `31 de mayo de 2016`, `1er mai 2016`; `May 31, 2016`; `2016-жылдын 31-майы`,
 * `2016 жылғы 31 мамыр`; `2016年5月31日`.
 */
const orders = [
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+|ב)?(?<month>\p{L}{3,})\.?,?\s+(?:de\s+|соли\s+)?(?<year>\d{4})(?!\d)/iu,
  /(?<month>[a-z]{3,})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/i,
  /(?<!\d)(?<year>\d{4})[-\s]\p{L}+\s+(?<date>\d{1,2})[-\s](?<month>\p{L}{3,})/u,
  /(?<!\d)(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<date>\d{1,2})\s*日/,
]

/** Year, month and day, as numbers, of a date that calls its month by its name: whole, or shortened in English. */
export function spelledDay(text: string): readonly [year: string, month: string, date: string] | undefined {
  for (const order of orders) {
    const { year, month = '', date } = order.exec(text.normalize('NFC'))?.groups ?? {}
    const number = Number(month) || monthCalled(month.toLowerCase())
    if (year !== undefined && date !== undefined && number > 0) return [year, String(number), date]
  }
  return undefined
}

/** From 1 to 12; 0 where it is no month. English has the first word of each. */
function monthCalled(word: string): number {
  const whole = months.findIndex(names => names.includes(word))
  return (whole >= 0 ? whole : months.findIndex(([english]) => english?.startsWith(word))) + 1
}
