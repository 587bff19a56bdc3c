import { holdTextRule } from './hold-rule.ts'

holdTextRule(
  'text/spaces',
  [
    ['ru', 'Собрано 35 000 подписей', ['35 000']],
    ['ru', 'В 2016 г. собрались', ['2016 г.']],
    ['ru', 'Музей имени А. С. Пушкина', ['А. С. Пушкина']],
    ['ru', 'Указ № 5 подписан', ['№ 5']],
    ['uk', 'У 2027 р. зібралися 15 % людей', ['2027 р.']],
    ['fr', 'Le musée : un lieu ouvert', ['e :']],
    ['fr', '« Aube » ouvre', ['« A']],
    ['de', 'Gäste, z. B. aus Danzig, kommen', ['z. B.']],
    ['pl', 'Bilet za 25 zł', ['25 zł']],
    ['kk', '35 000 адам келді', ['35 000']],
    ['tg', '35 000 нафар омад', ['35 000']],
    ['ky', '35 000 киши келди', ['35 000']],
    ['en', 'More than 35 000 people came', ['35 000']],
  ],
  [
    ['ru', 'Собрано 35 000 подписей в 2016 г.'],
    ['ru', 'Телефон +7 495 123 45 67'],
    ['ru', 'Годы 2016 2017 2018 были трудными'],
    ['ru', 'Витамин С. Зелёный чай. Отдел А. Приём'],
    ['fr', 'Le musée : un lieu ; un autre'],
    ['fr', 'À 18:00, rendez-vous sur https://river.example/a'],
    ['de', 'Gäste, z. B. aus Danzig, kommen am 5. Mai'],
    ['en', 'On 6 March 2027 about 400 people came'],
    ['en', 'In 2026 500 people came'],
    ['pl', 'Bilet za 25 zł, w 2027 r.'],
    ['ar', 'زار المتحف 35 000 شخص'],
    ['uk', '12 березня прийшли 300 людей'],
  ],
)
