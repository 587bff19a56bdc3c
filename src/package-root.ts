/** The folder of this package: its sources, and what is bundled of them, lie one folder below. */
export const packageRoot = new URL('..', import.meta.url)
