import { expect, it } from 'vitest'
import { spelledDay } from '../../../src/kit/values/spelled-day.ts'
import { findLanguage, supportedLanguages } from '../../../src/language/languages.ts'

it.each(supportedLanguages)('knows the months of %s', tag => {
  for (const [index, month] of (findLanguage(tag)?.dates.months ?? []).entries()) {
    const written = tag === 'zh-Hans' ? `2016年${index + 1}月3日` : `3 ${month} 2016`
    expect(spelledDay(written), written).toEqual(['2016', String(index + 1), '3'])
  }
})
