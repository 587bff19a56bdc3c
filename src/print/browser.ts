/** Which browser to print with, and where its own files may lie. */
export interface BrowserRequest {
  /** A browser that the user chose: from `--browser`, `PRESSKIT_BROWSER` or `PUPPETEER_EXECUTABLE_PATH`, with the word that names the choice. */
  readonly chosen?: { readonly path: string; readonly by: string }
  /** The user's own cache folder of presskit, absolute: made with mode 0700 when needed. */
  readonly cacheFolder: string
  /** False only when the user asked for it. */
  readonly sandbox: boolean
  /** Environment variables that the browser may see and the finder may ask. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** For the summary and the manifest. */
export interface BrowserUsed {
  /** `Chrome/147.0.7727.0` */
  readonly product: string
  /** `embedded`, `--browser`, `PRESSKIT_BROWSER`, `puppeteer`, `system` … */
  readonly source: string
}
