import type { PDFDict } from '@cantoo/pdf-lib'
import { dictAt, nameAt } from '../pdf/objects.ts'
import { standardTypes } from '../pdf/standard-types.ts'

/** From structure types to what stands behind them (ISO 32000-1, 14.7.3). */
export type RoleMap = ReadonlyMap<string, string>

export function readRoleMap(root: PDFDict | undefined): RoleMap {
  const map = dictAt(root, 'RoleMap')
  const keys = (map?.keys() ?? []).map(key => key.decodeText())
  return new Map(keys.map(key => [key, nameAt(map, key) ?? '']))
}

/** Roles of roles that anybody follows. */
const mostSteps = 100

/** The standard type behind a type; none when the map leads nowhere, or in a circle. */
export function roleOf(type: string, roles: RoleMap): string | undefined {
  const seen = new Set<string>()
  for (let role: string | undefined = type; role !== undefined && !seen.has(role); role = roles.get(role)) {
    if (standardTypes.has(role)) return role
    if (seen.size > mostSteps) return undefined
    seen.add(role)
  }
  return undefined
}
