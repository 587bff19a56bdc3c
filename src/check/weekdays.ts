/** Names of the days, from Monday on, as regular expressions of what no case changes; up to three letters may follow. */
export const weekdays: Readonly<Record<string, readonly string[]>> = {
  ar: ['الإثنين|الاثنين', 'الثلاثاء', 'الأربعاء|الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد|الاحد'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ky: ['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби'],
  pl: ['poniedział', 'wtor', 'środ', 'czwart', 'piąt', 'sobot', 'niedziel'],
  ru: ['понедельник', 'вторник', 'сред(?=[ауые])', 'четверг', 'пятниц', 'суббот', 'воскресень'],
  // The first one is the capital of the country too.
  tg: ['(?<=рӯзи\\s)душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе', 'якшанбе'],
  uk: ['понеділ', 'вівтор', 'серед(?=[аиуі])', 'четвер', "п[’ʼ']ятниц", 'субот', 'неділ'],
}
