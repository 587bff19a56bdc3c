/** One file of the finished kit, before it is written. */
export interface KitFile {
  /** Below the kit’s output folder: ASCII, `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}
