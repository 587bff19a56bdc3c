/**
 * What `work` gives, or throws; the signal's reason as soon as that is aborted. The work then goes on unheard: only for
 * what leaves nothing behind.
 */
export async function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work
  const over = new AbortController()
  try {
    return await Promise.race([work, abortion(signal, over.signal)])
  } finally {
    over.abort()
  }
}

function abortion(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = () => reject(signal.reason)
    if (signal.aborted) give()
    else signal.addEventListener('abort', give, { once: true, signal: over })
  })
}
