/** Whose side a failure is on: how the command was called, or the machine it runs on. */
export type MendableKind = 'usage' | 'environment'

/**
 * A failure outside of the kit that the user can mend: the message says what and where, the hint what to do next.
 * Anything else that is thrown is a bug of ours.
 */
export class Mendable extends Error {
  readonly kind: MendableKind
  readonly hint: string

  constructor(kind: MendableKind, message: string, hint: string) {
    super(message)
    this.name = 'Mendable'
    this.kind = kind
    this.hint = hint
  }
}
