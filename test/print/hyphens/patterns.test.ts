import { describe, expect, it } from 'vitest'
import { divider, softHyphen } from '../../../src/print/hyphens/patterns.ts'

describe('divider', () => {
  it.each([
    ['de', 'Straßenverkehrsordnung', 'Stra-ßen-ver-kehrs-ord-nung'],
    ['de-AT', 'Verfassungsgerichtshof', 'Ver-fas-sungs-ge-richts-hof'],
    ['en', 'internationalization', 'inter-na-tion-al-iza-tion'],
    ['en-GB', 'characterisation', 'char-ac-ter-isa-tion'],
    ['es', 'otorrinolaringología', 'oto-rri-no-la-rin-go-lo-gía'],
    ['fr', 'constitutionnellement', 'consti-tu-tion-nel-le-ment'],
    ['pl', 'najwspanialszego', 'naj-wspa-nial-szego'],
    ['ru', 'достопримечательностями', 'досто-при-ме-ча-тель-но-стями'],
    ['uk', 'відповідальність', 'від-по-від-аль-ність'],
    ['kk', 'жауапкершіліктеріміз', 'жауапкершіліктеріміз'],
  ])('%s: %s', async (language, word, divided) => {
    expect((await divider(language))(word).replaceAll(softHyphen, '-')).toBe(divided)
  })
})
