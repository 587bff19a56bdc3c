/** What `presskit check --explain` tells of a problem, beside its title. */
export interface Page {
  /** Why it matters, to whom. */
  readonly why: string
  /** What to do. */
  readonly mend: string
  /** A piece of `presskit.yaml` that has the problem. */
  readonly bad?: string
  /** The same piece, mended. */
  readonly good?: string
}
