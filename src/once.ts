/** Makes a value when it is first asked for. The first formatter of `Intl` costs as much time as to judge a small kit. */
export function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
