/** One of several kinds of things: the rows of `M` by their keys, each with its key as `kind`. */
export type Variant<M, K extends keyof M = keyof M> = { readonly [P in K]: { readonly kind: P } & M[P] }[K]

/** How each kind looks in one form: a kind without a row does not compile. `C` is what all of them need to know. */
export type Looks<M, C, T> = { readonly [K in keyof M]: (part: Variant<M, K>, context: C) => T }

export function lookOf<M, C, T, K extends keyof M>(looks: Looks<M, C, T>, part: Variant<M, K>, context: C): T {
  return looks[part.kind](part, context)
}
