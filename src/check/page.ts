/** What `presskit check --explain` tells of a problem, beside its title. */
export interface Page {
  /** Why it matters, to whom. */
  readonly why: string
  /** What to do. */
  readonly mend: string
  /** A piece of `presskit.yaml` that has the problem. For a rule it is also its test, laid over a kit without fault. */
  readonly bad: string
  /** The same piece, mended. */
  readonly good: string
}
