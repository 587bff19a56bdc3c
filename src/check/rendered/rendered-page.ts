/** A logo where a browser drew it. Lengths are CSS pixels from the top left of the page. */
export interface DrawnLogo {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A page of the finished kit as a browser drew it. */
export interface RenderedPage {
  readonly page: string
  /** The window that it was opened in, in CSS pixels; none for sheets of paper. */
  readonly screen?: { readonly width: number; readonly height: number }
  readonly logos: readonly DrawnLogo[]
}
