/** Zeros of the digits that are read as they stand: Arabic-Indic, and the Persian ones. */
const zeros = [0x660, 0x6f0]

/** The text with every digit as 0–9; as long as the text itself. */
export function withPlainDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, digit => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find(each => code >= each && code < each + 10) ?? code
    return String(code - zero)
  })
}
