import { createHash } from 'node:crypto'

/**
 * Lets a page copy parts of itself, without a server: shows the rows of buttons that a page without JavaScript hides,
 * and says politely what happened (WCAG 2.2, 4.1.3). `data-copy` of a button is a CSS selector of what it copies. The
 * words are the script's own data. Where the clipboard is closed to the page, the old command copies; where that fails
 * too, the parts are selected.
 */
const source = String.raw`
(() => {
  const { copied, selected } = document.currentScript.dataset
  const block = /^(address|blockquote|div|dl|figcaption|figure|h[1-6]|header|ol|p|pre|section|table|tr|ul)$/i
  const line = 'dt, dd, dd :is(p, div), .card :is(p, div, a)'
  const lineBreak = '\u2028'

  const words = node => {
    if (node.nodeType === 3) return node.data.replace(/[ \t\n\r]+/g, ' ')
    if (node.nodeType !== 1 || node.matches('.copies')) return ''
    if (node.matches('br')) return '\n'
    const inside = [...node.childNodes].map(words).join('')
    if (node.matches(line)) return lineBreak + inside.trim() + lineBreak
    if (node.matches('li')) return '\n– ' + inside.trim()
    return block.test(node.tagName) ? '\n\n' + inside.trim() + '\n\n' : inside
  }
  const tidy = text => text.replace(/ *\n */g, '\n').replace(/\s*\n\n\s*/g, '\n\n').replace(/\s*\u2028\s*/g, '\n')
  const textOf = parts => tidy(parts.map(words).join('\n\n')).trim()

  const byCommand = text => {
    const { activeElement } = document
    const area = document.createElement('textarea')
    area.className = 'visually-hidden'
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    activeElement?.focus()
    return done
  }
  const select = parts => getSelection().setBaseAndExtent(parts[0], 0, parts.at(-1), parts.at(-1).childNodes.length)

  const copy = async parts => {
    const text = textOf(parts)
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      if (!byCommand(text)) {
        select(parts)
        return selected
      }
    }
    return copied
  }

  document.addEventListener('DOMContentLoaded', () => {
    const status = document.createElement('p')
    status.className = 'copy-status'
    status.role = 'status'
    document.body.append(status)
    for (const row of document.querySelectorAll('.copies')) row.hidden = false
    document.addEventListener('click', async ({ target }) => {
      const button = target.closest('[data-copy]')
      if (!button) return
      status.textContent = ''
      const said = await copy([...document.querySelectorAll(button.dataset.copy)])
      requestAnimationFrame(() => { status.textContent = said })
    })
  })
})()
`

const hash = createHash('sha256').update(source).digest('base64')

/** Nothing else runs on the page, whatever gets into it (CSP Level 3, 2.3.1). */
const policy = `script-src 'sha256-${hash}'; object-src 'none'; base-uri 'none'; form-action 'none'`

/** The script as markup for the head of a page, with the policy that lets it run and no other. `attribute` escapes for one. */
export function copyScript(
  words: { readonly copied: string; readonly selected: string },
  attribute: (text: string) => string,
): string {
  const data = `data-copied="${attribute(words.copied)}" data-selected="${attribute(words.selected)}"`
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<script ${data}>${source}</script>`
}
