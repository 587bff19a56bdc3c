import type { PDFDict } from '@cantoo/pdf-lib'
import type { Operand } from './content.ts'
import { bytesAt, dictAt, numberAt } from './objects.ts'
import type { Properties } from './walk.ts'

/** What marked content is told by a name that stands among the resources of its stream: its number, its words. */
export function propertiesIn(resources: PDFDict | undefined): Properties {
  const lists = dictAt(resources, 'Properties')
  return called => {
    const list = dictAt(lists, called)
    const values: readonly (readonly [string, Operand | undefined])[] = [
      ['/MCID', numberAt(list, 'MCID')],
      ['/ActualText', bytesAt(list, 'ActualText')],
    ]
    return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
  }
}
