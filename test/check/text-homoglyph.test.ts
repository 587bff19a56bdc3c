import { holdTextRule } from './hold-rule.ts'

holdTextRule(
  'text/homoglyph',
  [
    ['ru', 'Городская библиoтека', ['библиoтека']],
    ['uk', 'Увесь свiт тут', ['свiт']],
    ['en', 'The сity library', ['сity']],
    ['ru', 'Встреча c журналистами', ['c']],
    ['kk', 'Кiтапхана ашылды', ['Кiтапхана']],
    ['pl', 'Muzeum rzеki', ['rzеki']],
  ],
  [
    ['ru', 'IT-специалист, PDF-файл, iPhone и VIP-зал, витамин C'],
    ['ru', 'Знакомство с PRщиком и сайт river.example'],
    ['uk', 'Увесь світ тут, Wi-Fi та YouTube'],
    ['en', 'Partner: «Нота Бене» (Nota Bene)'],
    ['tg', 'Ҷумҳурии Тоҷикистон, ҷӣ ӣ ӯ қ ғ ҳ'],
    ['kk', 'Қазақстан, әңгіме, үлгі, һ'],
  ],
)
