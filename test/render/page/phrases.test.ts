import { expect, it } from 'vitest'
import { chinesePhrases } from '../../../src/render/page/phrases.ts'

const split = chinesePhrases(['阿拉木图', '杜尚别'], '录音都在。录音已修复。')

it.each([
  ['ends lines between words', '没有围墙的博物馆停靠江岸', '没有｜围墙的｜博物馆｜停靠｜江岸'],
  ['knows the names of the kit', '九国科学家在杜尚别聚会', '九国科学家｜在｜杜尚别｜聚会'],
  ['leaves marks to their own rules', '声明：我们深表歉意，阿拉木图', '声明：我们｜深表｜歉意，阿拉木图'],
  ['keeps a figure with its unit', '1月17日夜间', '1月｜17日｜夜间'],
  ['splits no word of another script', 'UNESCO与阿拉木图', 'UNESCO｜与｜阿拉木图'],
  ['learns words from the text', '蜡筒录音全部安然无恙', '蜡筒录音全部｜安然｜无恙'],
  ['has no empty part', '', ''],
])('%s', (_name, text, expected) => {
  expect(split(text).join('｜')).toBe(expected)
  expect(split(text).join('')).toBe(text)
})
