import { getuid } from 'node:process'

/**
 * The number of the user whom the process runs as; none on Windows. No list of users is asked: containers run as numbers
 * that stand in none.
 */
export function userId(): number | undefined {
  return getuid?.()
}
