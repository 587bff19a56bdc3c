/** A text as a SARIF message string: braces are doubled (§3.11.5), and what would be a link to follow is none (§3.11.6). */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]\n]*\]\()/g, '\\[')
}
