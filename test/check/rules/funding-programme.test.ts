import { holdRule } from '../hold-rule.ts'
import { funded } from '../union.ts'

holdRule('funding/programme', [
  ['a slip', funded('en', { programme: 'eu-2021-27' }), ['eu-2021-27']],
  ['another funder', funded('en', { programme: 'bread-for-all' }), ['bread-for-all']],
  ['a known one', funded('en'), []],
  ['an older one', funded('ru', { programme: 'eu-2014-2020' }), []],
  ['none', funded('uk', { programme: undefined }), []],
])
