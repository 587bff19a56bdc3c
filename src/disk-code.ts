/** The name of a disk's error (POSIX.1-2017, errno.h), `ENOENT`; none for errors of any other kind. */
export function diskCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
