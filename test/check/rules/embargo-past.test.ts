import { holdRule } from '../hold-rule.ts'

holdRule('embargo/past', [
  ['the day before', { release: { embargo: '2026-11-21T09:00:00+01:00' } }, ['2026-11-21T09:00:00+01:00']],
  ['the same day', { release: { embargo: '2026-11-22T00:00:00+01:00' } }, []],
  ['later', { languages: ['ru'], release: { embargo: '2026-12-22T00:00:00Z' } }, []],
  ['none', { languages: ['uk'] }, []],
])
