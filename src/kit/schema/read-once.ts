/** For the parsers of Zod: to write and compile a program for each shape pays when many things are read, not for one kit. */
export const readOnce = { jitless: true } as const
