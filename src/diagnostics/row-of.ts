/** The row of a table under a name that a stranger wrote: what every object inherits, such as `constructor`, is none. */
export function rowOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
