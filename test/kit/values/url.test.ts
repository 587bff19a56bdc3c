import { expect, it } from 'vitest'
import { linkProblem, urlProblem } from '../../../src/kit/values/url.ts'

it.each([
  'https://harbour.example',
  'http://harbour.example/a?b=c&d=e#f',
  'https://пример.example/путь',
  'https://xn--e1afmkfd.example',
  'https://x.example:8443/',
  'https://x.example/a@b',
  'https://x.example/a:b',
])('%s may stand in a kit', address => expect(urlProblem(address)).toBeUndefined())

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&#115;cript:x',
  '&#106;avascript:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x.example/1',
  'ftp://x.example',
  'ws://x.example',
  'view-source:https://x.example',
  'about:blank',
  'chrome://settings',
  'mailto:a@b.example',
  'tel:+48225550100',
  'HTTPS://x.example',
  'Http://x.example',
  '//x.example',
  '/local',
  './a.html',
  '#top',
  '?q',
  'x.example',
  'www.x.example/a',
  'https:x.example',
  'https:/x.example',
  'https:///x.example',
  'https://',
  'https:\\\\x.example',
  'https://x.example\\@y.example',
  'https://user@x.example',
  'https://user:word@x.example',
  'https://x.example@y.example',
  'https://x .example',
  'https://x.example/a b',
  'https://x.example/\u202etxt',
  'https://x\u200b.example',
  'https://аpple.example',
  'https://xn--pple-43d.example',
  'https://x.example/?a=1&amp;b=2',
  'https://[::1',
  'https://x.example:99999',
  'https://%00.example',
  'https://?x',
  'https://#x',
  'jar:https://x!/',
  'intent://x',
  'cid:x',
  'x:y',
  '',
  'https://x.example\0',
])('%j may not', address => expect(urlProblem(address)?.code).toBe('url/scheme'))

it.each([
  ['www.x.example/a', 'Write https://www.x.example/a'],
  ['//x.example', 'Write https://x.example'],
  ['HTTPS://x.example', 'Write https://x.example'],
  ['mailto:a@b.example', 'under email'],
  ['https://u@x.example', 'between // and @'],
])('%s is mended by a hint', (address, hint) => expect(urlProblem(address)?.hint).toContain(hint))

it.each([
  'mailto:press@harbour.example',
  'mailto:press@harbour.example?subject=Hello',
  'tel:+380445550100',
  'https://harbour.example',
])('%s may be linked in a text', address => expect(linkProblem(address)).toBeUndefined())

it.each(['mailto:nobody', 'tel:112', 'MAILTO:a@b.example', 'attachments/map.pdf'])('%s may not', address =>
  expect(linkProblem(address)).toBeDefined(),
)
