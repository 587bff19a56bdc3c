import { holdRule } from '../hold-rule.ts'

holdRule('check/ignore', [
  ['an unknown code', { check: { ignore: [{ code: 'photo/nothing', reason: 'a test' }] } }, ['photo/nothing']],
  ['an error', { check: { ignore: [{ code: 'photo/rights', reason: 'a test' }] } }, ['photo/rights']],
  ['a property of every object', { check: { ignore: [{ code: 'constructor', reason: 'a test' }] } }, ['constructor']],
  ['nothing for a reason', { check: { ignore: [{ code: 'photo/none', reason: ' ' }] } }, ['" "']],
  ['a warning', { check: { ignore: [{ code: 'photo/none', reason: 'a test' }] } }, []],
  ['a warning of pictures', { languages: ['ru'], check: { ignore: [{ code: 'photo/gps', reason: 'a test' }] } }, []],
  ['nothing', { languages: ['uk'] }, []],
])
