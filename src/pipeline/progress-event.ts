/** The stages of a build, in their order. */
export type Stage = 'read' | 'assets' | 'check' | 'render' | 'print' | 'package' | 'write'

export type ProgressEvent =
  | { readonly type: 'start'; readonly stage: Stage }
  | { readonly type: 'end'; readonly stage: Stage; readonly milliseconds: number }
  /** Something that takes time once and is worth a word: the first unpacking of the browser, waiting for a lock. */
  | { readonly type: 'note'; readonly message: string }
