import { holdTextRule } from '../hold-rule.ts'

holdTextRule(
  'text/weekday',
  [
    ['ru', 'Открытие в понедельник, 22 ноября 2026 года', ['22 ноября 2026']],
    ['uk', 'Відкриття у вівторок, 22 листопада 2026 року', ['22 листопада 2026']],
    ['uk', 'Відкриття 22 листопада 2026 року, у п’ятницю', ['22 листопада 2026']],
    ['en', 'It opens on Monday, 22 November 2026', ['22 November 2026']],
    ['en', 'Join us Friday, November 22, 2026', ['November 22, 2026']],
    ['en', 'Join us on 22 November (Friday)', ['22 November']],
    ['en', 'It opens on Wednesday, 26 November, as if that were last year’s', ['26 November']],
    ['de', 'Eröffnung am Dienstag, dem 22. November 2026', ['22. November 2026']],
    ['fr', 'Ouverture le lundi 22 novembre 2026', ['22 novembre 2026']],
    ['pl', 'Otwarcie w piątek, 22 listopada 2026', ['22 listopada 2026']],
    ['kk', 'Ашылуы 2026 жылғы 22 қараша, дүйсенбі күні', ['2026 жылғы 22 қараша']],
    ['ky', '2026-жылдын 22-ноябрында, дүйшөмбү күнү', ['2026-жылдын 22-ноябрында']],
    ['tg', 'Рӯзи душанбе, 22 ноябри соли 2026', ['22 ноябри соли 2026']],
    ['ar', 'الافتتاح يوم الإثنين 22 نوفمبر 2026', ['22 نوفمبر 2026']],
  ],
  [
    ['en', 'Saturday, 21 November 2026, Sunday, 22 November 2026 and Monday 23 November'],
    ['en', 'Friday to Sunday, 20–22 November 2026; every Monday; on 22 November we open, Mondays we rest'],
    ['en', 'On Friday 12 March and on 1 May'],
    ['ru', 'В воскресенье, 22 ноября 2026 года; 23 ноября, в понедельник; среди 22 ноября'],
    ['uk', 'У неділю 22 листопада 2026 року, у середу 25 листопада'],
    ['de', 'Am Sonntag, dem 22. November 2026, und am Montag, 23. November'],
    ['fr', 'Le dimanche 22 novembre 2026'],
    ['pl', 'W niedzielę 22 listopada 2026 r., w środę 25 listopada'],
    ['tg', 'Душанбе, 22 ноябри соли 2026'],
    ['ar', 'يوم الأحد الموافق 22 نوفمبر 2026'],
  ],
)
